import { createHash } from 'node:crypto';
import { checkPack } from '../../shared/protocol/check/check-pack';
import type { PackSources } from '../../shared/protocol/check/sources';
import { type Pack, Pack as PackShape } from '../../shared/protocol/pack';
import { assemble } from './assemble';
import { type FolderFile, filesOf } from './folder-files';
import type { PackDefect } from './pack-defect';
import { readYaml, type YamlText } from './yaml-text';

export type ReadPack =
  | {
      readonly ok: true;
      readonly pack: Pack;
      /** SHA-256, in hex, over the names and bytes of its files: the version of the pack. */
      readonly hash: string;
      /** Things worth knowing that keep nothing from working. */
      readonly warnings: readonly string[];
      /** Which file each part came from; left out for a pack taken as it was known. */
      readonly sources?: PackSources;
    }
  | { readonly ok: false; readonly defects: readonly PackDefect[] };

/** A pack that has been read and checked before, by its hash. */
export type KnownPack = { readonly hash: string; readonly pack: Pack };

/**
 * Reads and checks a pack folder. A pack with any defect is not handed out. A folder whose bytes are those of the
 * `known` pack is not proved again; only its shape is, since a newer program may want more of it.
 */
export function readPack(folder: string, known?: KnownPack): ReadPack {
  const { files, defects, warnings } = filesOf(folder);
  if (defects.length > 0) return refused(defects);
  const hash = hashOf(files);
  if (known?.hash === hash && PackShape.safeParse(known.pack).success) return { ok: true, ...known, warnings };
  const readings = files.map(readYaml);
  const broken = readings.flatMap((one) => ('defects' in one ? one.defects : []));
  if (broken.length > 0) return refused(broken);
  const texts = readings.flatMap((one) => ('text' in one ? [one.text] : []));
  const assembled = assemble(texts);
  if ('defects' in assembled) return refused(assembled.defects);
  const { pack, sources } = assembled;
  const proven = checkPack(pack, sources);
  if (proven.length > 0) return refused(proven.map((one) => placed(one, texts)));
  return { ok: true, pack, hash, warnings, sources };
}

type Proven = ReturnType<typeof checkPack>[number];

function placed({ file, path, sentence }: Proven, texts: readonly YamlText[]): PackDefect {
  return { file, line: texts.find(({ name }) => name === file)?.lineOf(path) ?? 1, sentence };
}

/** Defects in the order of the files, so that one file is put right at a time. */
function refused(defects: readonly PackDefect[]): ReadPack {
  const sorted = defects.toSorted((one, other) => compare(one.file, other.file) || one.line - other.line);
  return { ok: false, defects: sorted };
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Each file counts by its name, its length and its bytes, so no two packs can be told apart by names alone. */
function hashOf(files: readonly FolderFile[]): string {
  const hash = createHash('sha256');
  for (const { name, bytes } of files) hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex');
}

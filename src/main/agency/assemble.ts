import type { z } from 'zod';
import type { PackSources } from '../../shared/protocol/check/sources';
import type { Pack, Protocol } from '../../shared/protocol/pack';
import { FILE_SHAPES, type FileShape, FOLDER_SHAPES, SINGLE_FILES } from '../../shared/protocol/pack-files';
import type { PackDefect } from './pack-defect';
import { shapeDefects } from './shape-sentences';
import type { YamlText } from './yaml-text';

type Shape<S extends FileShape> = z.output<(typeof FILE_SHAPES)[S]>;
type Shaped<S extends FileShape> = { readonly text: YamlText; readonly value: Shape<S> };

export type Assembled =
  | { readonly pack: Pack; readonly sources: PackSources }
  | { readonly defects: readonly PackDefect[] };

/** The files of a folder as one pack, with where each part came from; or what is wrong with their shapes. */
export function assemble(texts: readonly YamlText[]): Assembled {
  const { folder, single, defects } = shaping(texts);
  const protocols = folder('protocols').toSorted((one, other) => numberOf(one.value) - numberOf(other.value));
  const lexicon = folder('lexicon');
  const escalation = folder('escalation');
  const pack = {
    agency: single('agency'),
    spine: single('spine'),
    gate: single('red-flags'),
    protocols: protocols.map(({ value }) => value),
    incidentTypes: single('incident-types'),
    dispositions: single('dispositions'),
    referrals: single('referrals'),
    routing: single('routing'),
    programs: single('programs'),
    events: single('events'),
    faq: single('faq'),
    quickOutcomes: single('quick-outcomes'),
    concepts: lexicon.flatMap(({ value }) => value),
    rules: escalation.flatMap(({ value }) => value),
    streets: single('streets'),
  };
  const all = [...missingFiles(texts), ...defects, ...protocols.flatMap(misnamed)];
  if (all.length > 0 || !isWhole(pack)) return { defects: all };
  const files = protocols.map(({ text }) => text.name);
  return { pack, sources: { protocols: files, concepts: sites(lexicon), rules: sites(escalation) } };
}

/** Readers of the files by shape; what does not fit is left out and gathered in `defects`. */
function shaping(texts: readonly YamlText[]) {
  const defects: PackDefect[] = [];
  const shaped = <S extends FileShape>(text: YamlText, shape: S): readonly Shaped<S>[] => {
    const result = FILE_SHAPES[shape].safeParse(text.value);
    if (result.success) return [{ text, value: result.data as Shape<S> }];
    for (const { path, sentence } of shapeDefects(result.error.issues, text.value)) {
      defects.push({ file: text.name, line: text.lineOf(path), sentence });
    }
    return [];
  };
  const folder = <F extends keyof typeof FOLDER_SHAPES>(name: F) =>
    texts.filter((text) => text.name.startsWith(`${name}/`)).flatMap((text) => shaped(text, FOLDER_SHAPES[name]));
  const single = <S extends FileShape>(shape: S): Shape<S> | undefined =>
    texts.filter((text) => text.name === `${shape}.yaml`).flatMap((text) => shaped(text, shape))[0]?.value;
  return { defects, folder, single };
}

type Partly<T> = { readonly [K in keyof T]: T[K] | undefined };

function isWhole(pack: Partly<Pack>): pack is Pack {
  return Object.values(pack).every((part) => part !== undefined);
}

function numberOf({ number }: Protocol): number {
  return Number(number.slice(1));
}

function sites(
  files: readonly { readonly text: YamlText; readonly value: readonly unknown[] }[],
): PackSources['rules'] {
  return files.flatMap(({ text, value }) => value.map((_, index) => ({ file: text.name, path: [index] })));
}

function missingFiles(texts: readonly YamlText[]): PackDefect[] {
  const singles = SINGLE_FILES.map((shape) => `${shape}.yaml`).filter(
    (file) => !texts.some(({ name }) => name === file),
  );
  const missing = singles.map((file) => ({
    file,
    line: 1,
    sentence: 'The file is missing: every pack has it. Add it.',
  }));
  if (texts.some(({ name }) => name.startsWith('protocols/'))) return missing;
  return [...missing, { file: 'protocols', line: 1, sentence: 'There is no protocol: add a file in protocols.' }];
}

function misnamed({ text, value }: Shaped<'protocol'>): PackDefect[] {
  const file = `protocols/${value.id}.yaml`;
  if (text.name === file) return [];
  return [
    {
      file: text.name,
      line: text.lineOf(['id']),
      sentence: `The id "${value.id}" is not the file's name: rename the file to ${file}, or the id.`,
    },
  ];
}

import { existsSync } from 'node:fs';
import { openRulebook } from '../shared/escalation/rulebook';
import { readPack } from './agency/read-pack';
import { StartRefusal } from './data-folder';
import { listChanges } from './database/agency-changes';
import { takeZone, type Writer } from './database/file/connection';
import { currentPack, packByHash, publishPack, type Version } from './database/packs';
import { lexiconsOf } from './lexicon-cache';
import { inForceFrom, overlay } from './services/agency-pack';
import type { PackInForce } from './services/context';

export type PackPlaces = { readonly agency: string; readonly data: string };

/**
 * The agency folder's pack when it passes, otherwise the last one published, with a caution; otherwise a refusal.
 * What was changed on screen is laid over it.
 */
export function openPack(log: Writer, { agency: folder, data }: PackPlaces, now: () => number) {
  const published = currentPack(log);
  const { base, caution } = chooseBase(folder, published === undefined ? undefined : packByHash(log, published.base));
  takeZone(log, base.pack);
  const lexicons = lexiconsOf(data, base);
  const plain: PackInForce = { ...base, base, setAside: [], lexicons, rulebook: openRulebook(base.pack, lexicons) };
  const withChanges = () => inForceFrom(plain, overlay(base, listChanges(log), published?.hash));
  let inForce: PackInForce = withChanges();
  return {
    cautions: () => [...caution, ...inForce.setAside.map(({ sentence }) => `A change is set aside. ${sentence}`)],
    inForce: () => inForce,
    /** Puts another version in force, once it is in the journal. */
    take(next: PackInForce) {
      inForce = next;
    },
    /** Takes in changes that were written past the services: the demo's. */
    readChanges() {
      inForce = withChanges();
    },
    /** Writes the pack into the journal when it is not the one published last; inside a transaction. */
    publish: (actor: string) => publishPack(log, { version: inForce, base, actor, at: now() }),
  };
}

function chooseBase(folder: string, last: Version | undefined): { base: Version; caution: readonly string[] } {
  const read = existsSync(folder)
    ? readPack(folder, last)
    : { ok: false as const, defects: [{ file: folder, line: 1, sentence: 'This pack folder does not exist.' }] };
  if (read.ok) return { base: { hash: read.hash, pack: read.pack }, caution: [] };
  if (last !== undefined) {
    const [first] = read.defects;
    const sentence = `The agency pack was refused, the last good one stays in force: ${first?.file}, line ${first?.line}: ${first?.sentence}`;
    return { base: { hash: last.hash, pack: last.pack }, caution: [sentence] };
  }
  const lines = read.defects.slice(0, 20).map(({ file, line, sentence }) => `${file}, line ${line}: ${sentence}`);
  throw new StartRefusal(`The agency pack cannot be used:\n${lines.join('\n')}\nCorrect it and start Tenline again.`);
}

import { existsSync } from 'node:fs';
import { openRulebook } from '../shared/escalation/rulebook';
import { readPack } from './agency/read-pack';
import { StartRefusal } from './data-folder';
import { append } from './database/journal';
import type { Writer } from './database/open';
import { currentPack } from './database/packs';
import { lexiconsOf } from './lexicon-cache';
import type { PackInForce } from './services/context';

export type PackPlaces = { readonly agency: string; readonly data: string };

/** The agency folder's pack when it passes; otherwise the last one published, with a caution; otherwise a refusal. */
export function openPack(log: Writer, { agency: folder, data }: PackPlaces, now: () => number) {
  const published = currentPack(log);
  const read = existsSync(folder)
    ? readPack(folder, published)
    : { ok: false as const, defects: [{ file: folder, line: 1, sentence: 'This pack folder does not exist.' }] };
  const cautions: string[] = [];
  let chosen: { readonly hash: string; readonly pack: PackInForce['pack'] };
  if (read.ok) chosen = read;
  else if (published !== undefined) {
    chosen = published;
    const [first] = read.defects;
    cautions.push(
      `The agency pack was refused, the last good one stays in force: ${first?.file}, line ${first?.line}: ${first?.sentence}`,
    );
  } else {
    const lines = read.defects.slice(0, 20).map(({ file, line, sentence }) => `${file}, line ${line}: ${sentence}`);
    throw new StartRefusal(`The agency pack cannot be used:\n${lines.join('\n')}\nCorrect it and start Tenline again.`);
  }
  const lexicons = lexiconsOf(data, chosen);
  const inForce: PackInForce = { ...chosen, lexicons, rulebook: openRulebook(chosen.pack, lexicons) };
  return {
    cautions,
    inForce: () => inForce,
    /** Writes the pack into the journal when it is not the one published last; inside a transaction. */
    publish(actor: string) {
      if (currentPack(log)?.hash === inForce.hash) return;
      const { hash, pack } = inForce;
      const body = { kind: 'pack.published' as const, agency: pack.agency.id, hash, pack: JSON.stringify(pack) };
      append(log, { call: null, actor, at: now(), body });
    },
  };
}

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Pack } from '../../../src/shared/protocol/pack';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A pack as the files of its folder. */
export function filesOfPack(pack: Pack): Record<string, string> {
  const parts: Record<string, unknown> = {
    'agency.yaml': pack.agency,
    'spine.yaml': pack.spine,
    'red-flags.yaml': pack.gate,
    'incident-types.yaml': pack.incidentTypes,
    'dispositions.yaml': pack.dispositions,
    'referrals.yaml': pack.referrals,
    'routing.yaml': pack.routing,
    'programs.yaml': pack.programs,
    'events.yaml': pack.events,
    'faq.yaml': pack.faq,
    'quick-outcomes.yaml': pack.quickOutcomes,
    'streets.yaml': pack.streets,
    'lexicon/words.yaml': pack.concepts,
    'escalation/rules.yaml': pack.rules,
    ...Object.fromEntries(pack.protocols.map((protocol) => [`protocols/${protocol.id}.yaml`, protocol])),
  };
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [
      name,
      stringify(part, { lineWidth: 0, aliasDuplicateObjects: false }),
    ]),
  );
}

/** Writes files into a new folder of the system's temporary folder and gives its path. */
export function folderWith(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'tenline-pack-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** The number, from 1, of the last line of a text that contains some words; with `first`, of the first. */
export function lineWith(text: string, words: string, first = false): number {
  const lines = text.split('\n');
  const has = (line: string) => line.includes(words);
  return 1 + (first ? lines.findIndex(has) : lines.findLastIndex(has));
}

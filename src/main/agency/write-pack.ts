import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { Refusal } from '../../shared/contract/problem';
import type { Pack } from '../../shared/protocol/pack';

/** A pack as the files of its folder. Read again, they give the same pack; comments of an older folder are not in it. */
export function packFiles(pack: Pack): Readonly<Record<string, string>> {
  const parts: Readonly<Record<string, unknown>> = {
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

/** Writes a pack into a new or empty folder; nothing is ever written over. */
export function writePack(folder: string, pack: Pack): number {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new Refusal('bad-input', `${folder} is not empty: nothing was written. Name a new folder.`);
  }
  const files = Object.entries(packFiles(pack));
  for (const [name, content] of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return files.length;
}

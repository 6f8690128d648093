import type { Call } from '../../../shared/domain/call';
import { evaluate } from '../../../shared/escalation/evaluate';
import { type Finding, factKey } from '../../../shared/escalation/finding';
import { bandOf } from '../../../shared/protocol/band';
import { type Scene, say, seededId, type Telling } from './scene';

/** Raises what the rules find in the call as it now stands and no flag of it says yet. */
export function raise(scene: Scene, telling: Telling): void {
  const { call } = telling;
  const band = bandOf(scene.pack, call);
  const facts = { text: call.narrative, answers: call.answers, type: call.type ?? undefined, band };
  for (const finding of notYetIn(call, evaluate(scene.rulebook, facts).findings)) {
    const flag = seededId(scene.random, telling.at);
    say(telling, { kind: 'call.flag-raised', flag, ...finding }, 0.2);
  }
}

/** Findings that are no flag of this call. */
export function notYetIn(call: Call, findings: readonly Finding[]): readonly Finding[] {
  const known = new Set(call.flags.map(factKey));
  return findings.filter((finding) => !known.has(factKey(finding)));
}

import { v7 as newId } from 'uuid';
import { type Call, writtenOn } from '../../shared/domain/call';
import type { CallBody, RaisedFlag } from '../../shared/domain/call-event';
import { evaluate } from '../../shared/escalation/evaluate';
import { factKey } from '../../shared/escalation/finding';
import type { Pace } from '../../shared/escalation/rulebook';
import { bandOf } from '../../shared/protocol/band';
import type { PackInForce } from './context';

type Raise = Extract<CallBody, { kind: 'call.flag-raised' }>;

/** F9: a person raised it, with no facts needed. */
const BY_PERSON = 'F9';

/** The same fact: the same rule, seen in the same question or concept. It is raised once in a call. */
export function isKnownFact(call: Call, fact: Pick<RaisedFlag, 'rule' | 'source'>): boolean {
  return call.flags.some(
    (flag) => factKey(flag) === factKey(fact) && (fact.rule !== BY_PERSON || flag.outcome === null),
  );
}

/** What the rules find in a call as it stands and nobody has raised yet. */
export function newFlags({ pack, rulebook }: PackInForce, call: Call, pace: Pace = 'done'): readonly Raise[] {
  const band = bandOf(pack, call);
  const text = writtenOn(call, call.narrative);
  const facts = { text, answers: call.answers, type: call.type ?? undefined, band, pace };
  return evaluate(rulebook, facts)
    .findings.filter((finding) => !isKnownFact(call, finding))
    .map((finding) => raise(finding));
}

export function raise({ rule, version, title, level, source, say, because }: Omit<RaisedFlag, 'flag'>): Raise {
  return { kind: 'call.flag-raised', flag: newId(), rule, version, title, level, source, say, because };
}

import type { Answer } from '../protocol/answer';
import type { Band, Condition } from '../protocol/condition';
import { holds } from '../protocol/holds';
import type { GateQuestion, RedFlag } from '../protocol/pack';
import type { Finding } from './finding';
import type { Facts, Rulebook } from './rulebook';

/** What the answers alone say: the gate's ten questions and the red flags of the call's type. */
export function answerFindings(rulebook: Rulebook, facts: Facts, band: Band): readonly Finding[] {
  return [...gateFindings(rulebook.gate, facts, band), ...flagFindings(rulebook, facts, band)];
}

function gateFindings(gate: readonly GateQuestion[], facts: Facts, band: Band): readonly Finding[] {
  return gate.flatMap((question) => {
    const answer = facts.answers[question.id];
    const level = isYes(answer) ? question.level : unknownLevel(question, answer, band);
    if (level === undefined) return [];
    const { id, rule, label, say } = question;
    const said = isYes(answer) ? 'yes' : 'unknown';
    return [
      {
        rule,
        version: 1,
        title: label,
        level,
        source: id,
        say,
        because: [{ kind: 'answer', question: id, answer: said }],
      },
    ];
  });
}

/** Still not known after the follow-up: urgent, unless the call is about the past. */
function unknownLevel(question: GateQuestion, answer: Answer | undefined, band: Band): 'E1' | 'E2' | undefined {
  if (answer?.state !== 'unknown' || !question.unknownRaises) return undefined;
  return band === 'past' ? 'E1' : 'E2';
}

function flagFindings(rulebook: Rulebook, facts: Facts, band: Band): readonly Finding[] {
  const type = rulebook.types.find((one) => one.id === facts.type);
  const protocol = type && rulebook.protocols.get(type.protocol);
  return protocol?.redFlags.flatMap((flag) => flagFinding(flag, facts, band)) ?? [];
}

function flagFinding(flag: RedFlag, facts: Facts, band: Band): readonly Finding[] {
  const questions = raisedBy(flag, facts, band);
  if (questions === undefined) return [];
  const because = questions.map((question) => ({
    kind: 'answer' as const,
    question,
    answer: textOf(facts.answers[question]),
  }));
  const { rule, label, level, say, id } = flag;
  return [{ rule, version: 1, title: label, level, source: id, say, because }];
}

/** The questions whose answers raise a flag: its own, or those of its condition. */
function raisedBy(flag: RedFlag, { answers, type }: Facts, band: Band): readonly string[] | undefined {
  if (isYes(answers[flag.id])) return [flag.id];
  const condition = flag.raisedBy;
  return condition && holds(condition, { answers, type, band }) ? questionsIn(condition) : undefined;
}

function questionsIn(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(questionsIn);
  if ('any' in condition) return condition.any.flatMap(questionsIn);
  if ('question' in condition) return [condition.question];
  return 'gate' in condition ? [condition.gate] : [];
}

function isYes(answer: Answer | undefined): boolean {
  return answer?.state === 'given' && answer.value === 'yes';
}

function textOf(answer: Answer | undefined): string {
  if (answer === undefined) return 'not asked';
  if (answer.state !== 'given') return answer.state;
  const parts: readonly unknown[] = [answer.value].flat();
  return parts.some((part) => typeof part !== 'object') ? parts.join(', ') : 'given';
}

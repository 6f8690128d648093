import type { Assertion, Band } from '../protocol/condition';
import { holds, type Known } from '../protocol/holds';
import type { Level, Said } from '../protocol/pack';
import { answerFindings } from './answer-findings';
import { type Mention, read } from './reader';
import type { Facts, Rulebook, TextRule } from './rulebook';
import { bandOf, combineBands } from './time-band';
import { cutUnits } from './unit';
import { assertionsOf, branchesOf, testsUsed } from './used-concepts';
import { WORRY, WORRY_CONCEPT, worryMention } from './worry';

/** What a finding rests on: words of the narrative, or an answer. */
export type Evidence =
  | {
      readonly kind: 'words';
      readonly from: number;
      readonly to: number;
      readonly words: string;
      readonly assertion: Assertion;
      readonly concept: string;
    }
  | { readonly kind: 'answer'; readonly question: string; readonly answer: string };

/** A rule that holds, and by what. `source` is the question's id, or the concepts' ids joined by +. */
export type Finding = {
  readonly rule: string;
  readonly version: number;
  readonly title: string;
  readonly level: Level;
  readonly source: string;
  readonly say: Said;
  readonly because: readonly Evidence[];
};

/** A clarifying question to put to the caller; its answer is kept under `id`. */
export type Ask = {
  readonly rule: string;
  readonly question: Said;
  readonly id: string;
  readonly because: readonly Evidence[];
};

export type Evaluation = {
  readonly findings: readonly Finding[];
  /** Questions to slip in; none while the banner is up. */
  readonly asks: readonly Ask[];
  /** The highest level found. */
  readonly level: Level;
  /** The banner is to be shown: a finding of E2 or E3. */
  readonly raised: boolean;
  readonly mentions: readonly Mention[];
  /** When it happens: as answered, or as the narrative says where that is more pressing. */
  readonly band: Band;
};

/** Two findings with the same key are the same fact: it raises once. */
export function factKey(finding: Pick<Finding, 'rule' | 'source'>): string {
  return `${finding.rule}|${finding.source}`;
}

/** A text rule sees this many units at a time: what stands further apart is not read as one story. */
const WINDOW = 3;

/** Judges a call from what is known now. Reads nothing but its arguments; a danger answer never lowers the level. */
export function evaluate(rulebook: Rulebook, facts: Facts): Evaluation {
  const { mentions } = read(rulebook.reader, facts.text);
  const band = combineBands(facts.band, bandOf(mentions));
  const scene: Scene = { facts, band, windows: windowsOf(rulebook, facts.text, mentions) };
  const byText = rulebook.rules.map((rule) => judge(rule, scene));
  const findings = unique([...answerFindings(rulebook, facts, band), ...byText.flatMap((result) => result.findings)]);
  const level = highest(findings);
  const raised = level === 'E2' || level === 'E3';
  const asks = raised ? [] : byText.flatMap((result) => result.asks);
  return { findings, asks, level, raised, mentions, band };
}

type Scene = { readonly facts: Facts; readonly band: Band; readonly windows: readonly (readonly Mention[])[] };
type Judged = { readonly findings: readonly Finding[]; readonly asks: readonly Ask[] };

const NOTHING: Judged = { findings: [], asks: [] };

function judge(textRule: TextRule, scene: Scene): Judged {
  const { rule } = textRule;
  const ways = waysItHolds(textRule, scene);
  if (rule.strength === 'raise') {
    return { findings: ways.map((because) => findingOf(textRule, sourceOf(because), because)), asks: [] };
  }
  const id = `ask.${rule.id}`;
  const answer = scene.facts.answers[id];
  if (answer?.state === 'given' && answer.value === 'yes') {
    return { findings: [findingOf(textRule, id, [{ kind: 'answer', question: id, answer: 'yes' }])], asks: [] };
  }
  const [because] = ways;
  if (because === undefined || (answer?.state === 'given' && answer.value === 'no')) return NOTHING;
  return { findings: [], asks: [{ rule: rule.id, question: rule.ask ?? rule.say, id, because }] };
}

/** The evidence of each way the rule holds, by window and by branch; the same concepts count once. */
function waysItHolds({ rule, concepts }: TextRule, scene: Scene): readonly (readonly Evidence[])[] {
  const { answers, type } = scene.facts;
  const found = new Map<string, readonly Evidence[]>();
  for (const window of scene.windows) {
    if (concepts.size > 0 && !window.some((mention) => concepts.has(mention.concept))) continue;
    const known: Known = {
      answers,
      type,
      band: scene.band,
      concept: (id, assertions) => isMeant(window, id, assertions),
    };
    for (const branch of branchesOf(rule.when)) {
      if (!holds(branch, known)) continue;
      const because = evidenceOf(branch, known, window);
      const source = sourceOf(because);
      if (!found.has(source)) found.set(source, because);
    }
  }
  return [...found.values()];
}

function isMeant(window: readonly Mention[], id: string, assertions: readonly Assertion[]): boolean {
  return window.some((mention) => mention.concept === id && assertions.includes(mention.assertion));
}

function evidenceOf(
  branch: Parameters<typeof holds>[0],
  known: Known,
  window: readonly Mention[],
): readonly Evidence[] {
  const evidence: Evidence[] = [];
  for (const test of testsUsed(branch, known)) {
    const assertions = assertionsOf(test);
    const mention = window.find((one) => one.concept === test.concept && assertions.includes(one.assertion));
    if (mention === undefined || evidence.some((one) => one.kind === 'words' && one.concept === test.concept)) continue;
    const { from, to, words, assertion, concept } = mention;
    evidence.push({ kind: 'words', from, to, words, assertion, concept });
  }
  return evidence;
}

function sourceOf(because: readonly Evidence[]): string {
  const ids = because.map((evidence) => (evidence.kind === 'words' ? evidence.concept : evidence.question));
  return ids.length === 0 ? 'call' : [...ids].sort().join('+');
}

function findingOf({ rule }: TextRule, source: string, because: readonly Evidence[]): Finding {
  const { id, version, title, level, say } = rule;
  return { rule: id, version, title, level, source, say, because };
}

/**
 * The mentions of every run of neighbouring units, with the learned judgement of that run where a rule asks
 * for it; a narrative without any units still has one empty window.
 */
function windowsOf(rulebook: Rulebook, text: string, mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const units = cutUnits(text);
  const learned = rulebook.rules.some(({ concepts }) => concepts.has(WORRY_CONCEPT));
  const starts = units.length <= WINDOW ? units.slice(0, 1) : units.slice(0, units.length - WINDOW + 1);
  const windows = starts.map((unit, index) => {
    const end = units[index + WINDOW]?.from ?? text.length;
    const inside = mentions.filter((mention) => mention.from >= unit.from && mention.from < end);
    if (!learned) return inside;
    const worry = worryMention(WORRY, { text: text.slice(unit.from, end), from: unit.from, mentions: inside });
    return worry ? [...inside, worry] : inside;
  });
  return windows.length === 0 ? [[]] : windows;
}

function unique(findings: readonly Finding[]): readonly Finding[] {
  const kept = new Map<string, Finding>();
  for (const finding of findings) if (!kept.has(factKey(finding))) kept.set(factKey(finding), finding);
  return [...kept.values()];
}

const LEVELS: readonly Level[] = ['E3', 'E2', 'E1'];

function highest(findings: readonly Finding[]): Level {
  return LEVELS.find((level) => findings.some((finding) => finding.level === level)) ?? 'E0';
}

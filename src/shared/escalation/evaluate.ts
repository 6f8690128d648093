import type { AnswerValue } from '../protocol/answer';
import type { Assertion, Band, Condition } from '../protocol/condition';
import { holds, type Known } from '../protocol/holds';
import type { Level, Rule, Said } from '../protocol/pack';
import { answerFindings } from './answer-findings';
import type { Evidence, Finding, SaidWords } from './finding';
import { type Mention, read } from './reading/reader';
import { finishedPart } from './reading/unit';
import { ANYTHING, type Facts, type Rulebook, type TextRule, type Way } from './rulebook';
import { mentionNear, type Sound, type Story, type StoryUnit, saysItself, tell } from './story';
import { bandOf, combineBands } from './time-band';
import { assertionsOf, testsUsed } from './used-concepts';

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

/** Judges a call from what is known now. Reads nothing but its arguments; a danger answer never lowers the level. */
export function evaluate(rulebook: Rulebook, facts: Facts): Evaluation {
  const text = facts.pace === 'typing' ? finishedPart(facts.text) : facts.text;
  const units = read(rulebook.reader, text);
  const story = tell(rulebook.worry, units, facts.pace);
  const band = combineBands(facts.band, bandOf(story.saying));
  const scene: Scene = { facts, band, story };
  const judged = touchedRules(rulebook, scene).map((rule) => judge(rule, rulebook, scene));
  const byText = onePerDanger(judged.flatMap((one) => one.findings));
  const findings = [...answerFindings(rulebook, facts, band), ...byText];
  const level = highest(findings);
  const raised = level === 'E2' || level === 'E3';
  const asks = raised ? [] : judged.flatMap((one) => one.asks);
  return { findings, asks, level, raised, mentions: story.mentions, band };
}

type Scene = { readonly facts: Facts; readonly band: Band; readonly story: Story };
type Judged = { readonly findings: readonly Finding[]; readonly asks: readonly Ask[] };

/** The rules of whose danger anything is said or answered, in their order. */
function touchedRules({ rules, touching }: Rulebook, { story, facts }: Scene): readonly TextRule[] {
  const touched = new Set(touching.get(ANYTHING));
  for (const said of [story.saying.keys(), Object.keys(facts.answers)]) {
    for (const key of said) for (const rule of touching.get(key) ?? []) touched.add(rule);
  }
  return rules.filter((rule) => touched.has(rule));
}

/** A rule that raises asks where all around sounds ordinary; one that asks finds what its answered question says. */
function judge(textRule: TextRule, { doubt }: Rulebook, scene: Scene): Judged {
  const { rule, ask: id } = textRule;
  const ways = waysItHolds(textRule, scene);
  const sure = ways.filter(({ doubted }) => rule.strength === 'raise' && !doubted);
  const findings = sure.map(({ because }) => findingOf(textRule, sourceOf(because), because));
  const answer = answerTo(id, scene);
  if (answer === 'yes') {
    return { findings: [...findings, findingOf(textRule, id, [{ kind: 'answer', question: id, answer }])], asks: [] };
  }
  const [first] = ways;
  if (first === undefined || sure.length > 0 || answer === 'no') return { findings, asks: [] };
  return { findings, asks: [{ rule: rule.id, question: rule.ask ?? doubt, id, because: first.because }] };
}

/** The answer to a clarifying question; what is neither yes nor no leaves it open. */
function answerTo(question: string, { facts }: Scene): AnswerValue | undefined {
  const answer = facts.answers[question];
  return answer?.state === 'given' ? answer.value : undefined;
}

/** How a rule holds: its evidence, the danger itself first, and whether all around sounds ordinary. */
type Held = { readonly because: readonly SaidWords[]; readonly doubted: boolean };

/** Each danger once: where it is not doubted, else where it is said first. What is said every day is no danger. */
function waysItHolds({ rule, ways }: TextRule, scene: Scene): readonly Held[] {
  const found: Held[] = [];
  for (const way of ways) {
    for (const at of placesOf(way, scene.story)) {
      const sounds = soundOf(rule, scene.story.units[at]);
      const because = sounds === 'everyday' ? undefined : evidenceAt(way, at, scene);
      if (because === undefined) continue;
      const source = sourceOf(because);
      const doubted = sounds !== 'alarming';
      const known = found.findIndex((held) => sourceOf(held.because) === source);
      if (known < 0) found.push({ because, doubted });
      else if (found[known]?.doubted && !doubted) found[known] = { because, doubted };
    }
  }
  return found;
}

/** What a sure rule is about is never left alone: asked about where it sounds mild or everyday, raised elsewhere. */
function soundOf({ sure, grave }: Rule, unit: StoryUnit | undefined): Sound {
  if (unit === undefined || (unit.isShort && (sure === true || unit.isNow))) return 'alarming';
  const { sounds } = unit;
  const isLow = sounds === 'mild' || sounds === 'everyday';
  if (sure === true) return isLow ? 'ordinary' : 'alarming';
  if (sounds === 'mild') return grave === true ? 'ordinary' : 'everyday';
  return sounds;
}

/** The units in which the danger of a way is said. */
function placesOf({ leads }: Way, { saying }: Story): readonly number[] {
  if (leads.length === 0) return [0];
  const places: number[] = [];
  for (const lead of leads) {
    // Said several times in one unit it is one danger.
    for (const { at } of saying.get(lead) ?? []) if (places.at(-1) !== at) places.push(at);
  }
  return places;
}

function evidenceAt(way: Way, at: number, scene: Scene): readonly SaidWords[] | undefined {
  const { facts, band, story } = scene;
  const { answers, type } = facts;
  const near: MentionOf = (concept, assertions) => mentionNear(story, at, { concept, assertions });
  const said: Known = { answers, type, band, concept: (id, assertions) => near(id, assertions) !== undefined };
  if (!holds(way.must, said)) return undefined;
  // A sentence that says it is happening is not calmed by what its neighbours say.
  const calming = story.units[at]?.isNow === true ? knownAlone(at, scene) : said;
  if (way.unless.some((calm) => holds(calm, calming))) return undefined;
  return evidenceOf(way.must, said, near);
}

/** Whether two pieces of evidence begin with the same words. */
function isSameDanger([a]: readonly Evidence[], [b]: readonly Evidence[]): boolean {
  return a?.kind === 'words' && b?.kind === 'words' && a.from < b.to && b.from < a.to;
}

/** What a unit that happens now says by itself. */
function knownAlone(at: number, { facts: { answers, type }, story }: Scene): Known {
  return {
    answers,
    type,
    band: 'now',
    concept: (concept, assertions) => saysItself(story, at, { concept, assertions }),
  };
}

type MentionOf = (concept: string, assertions: readonly Assertion[]) => Mention | undefined;

function evidenceOf(condition: Condition, known: Known, near: MentionOf): readonly SaidWords[] {
  const evidence: SaidWords[] = [];
  for (const test of testsUsed(condition, known)) {
    const mention = near(test.concept, assertionsOf(test));
    if (mention === undefined || evidence.some((one) => one.concept === test.concept)) continue;
    const { from, to, words, assertion, concept } = mention;
    evidence.push({ kind: 'words', from, to, words, assertion, concept });
  }
  return evidence;
}

/** The danger a finding is about: the first of its evidence. */
function sourceOf([danger]: readonly SaidWords[]): string {
  return danger?.concept ?? 'call';
}

function findingOf({ rule }: TextRule, source: string, because: readonly Evidence[]): Finding {
  const { id, version, title, level, say } = rule;
  return { rule: id, version, title, level, source, say, because };
}

/** Of several rules on the same words, the gravest, then the first: one fact is told once. */
function onePerDanger(findings: readonly Finding[]): readonly Finding[] {
  const gravest = LEVELS.flatMap((level) => findings.filter((finding) => finding.level === level));
  const kept = new Set<Finding>();
  for (const finding of gravest) {
    if (![...kept].some((other) => isSameDanger(other.because, finding.because))) kept.add(finding);
  }
  return findings.filter((finding) => kept.has(finding));
}

const LEVELS: readonly Level[] = ['E3', 'E2', 'E1'];

function highest(findings: readonly Finding[]): Level {
  return LEVELS.find((level) => findings.some((finding) => finding.level === level)) ?? 'E0';
}

import type { CallBody } from '../../../shared/domain/call-event';
import { phoneValue } from '../../../shared/domain/phone-value';
import { evaluate } from '../../../shared/escalation/evaluate';
import { type Answer, type AnswerValue, given } from '../../../shared/protocol/answer';
import { bandOf } from '../../../shared/protocol/band';
import { callStateOf } from '../../../shared/protocol/call-state';
import { type Completeness, completeness } from '../../../shared/protocol/completeness';
import type { Band } from '../../../shared/protocol/condition';
import type { Question } from '../../../shared/protocol/pack';
import { scriptFor } from '../../../shared/protocol/script';
import { address, fill, inventedDigits, personName } from './fillings';
import { notYetIn, raise } from './raise';
import { type Scene, say, type Telling } from './scene';
import type { Story } from './story';

/** Answers a call taker could have typed to what a complete close still needs, none of which raises a flag. */

export function answered(question: string, answer: Answer): CallBody {
  return { kind: 'call.answered', question, answer };
}

/** What is still missing for a complete close. */
export function missingIn({ pack }: Scene, { call }: Telling): Completeness['missing'] {
  const script = scriptFor(pack, call.type ?? undefined);
  return completeness({ ...callStateOf(pack, call), pack, script }).missing;
}

/**
 * Goes through the gate and the questions; an answer may open others, hence the rounds. What the caller told of is
 * a yes at the gate, and raised at once.
 */
export function answerWhatIsMissing(scene: Scene, { gate = [] }: Story, telling: Telling): void {
  const script = scriptFor(scene.pack, telling.call.type ?? undefined);
  const band = bandRead(scene, telling);
  for (let round = 0; round < 5; round++) {
    const missing = missingIn(scene, telling);
    const told = missing.filter(({ id }) => gate.includes(id));
    const asked = missing.filter(({ id }) => !gate.includes(id));
    for (const { id } of [...told, ...asked]) {
      const question = script.byId.get(id)?.question;
      if (gate.includes(id)) {
        say(telling, answered(id, given('yes')), scene.random.between(2, 5));
        raise(scene, telling);
      } else if (script.gate.some((one) => one.id === id)) {
        say(telling, answered(id, { state: 'given', value: 'no', together: true }), 0.05);
      } else if (question !== undefined) {
        say(telling, answered(id, quiet(scene, question, { telling, band })), scene.random.between(3, 9));
      }
    }
    if (missing.length === 0) return;
  }
}

/** The time band as answered and as the narrative says. */
function bandRead({ rulebook, pack }: Scene, { call }: Telling): Band {
  const band = bandOf(pack, call);
  return evaluate(rulebook, { text: call.narrative, answers: {}, type: call.type ?? undefined, band }).band;
}

type Asked = { readonly telling: Telling; readonly band: Band };

/** An answer that raises nothing new together with those before it; `unknown` where three tries find none. */
function quiet(scene: Scene, question: Question, { telling, band }: Asked): Answer {
  const { call } = telling;
  for (let time = 0; time < 3; time++) {
    const answer = answerTo(scene, question, telling);
    const answers = { ...call.answers, [question.id]: answer };
    const { findings } = evaluate(scene.rulebook, { text: '', answers, type: call.type ?? undefined, band });
    if (notYetIn(call, findings).every(({ level }) => level === 'E1')) return answer;
  }
  return { state: 'unknown' };
}

function answerTo(scene: Scene, question: Question, telling: Telling): Answer {
  const { random } = scene;
  switch (question.kind) {
    case 'choice':
      return givenOr(safeOptions(scene, question, telling), (safe) => random.pick(safe));
    case 'many':
      return givenOr(safeOptions(scene, question, telling), (safe) => [random.pick(safe)]);
    case 'yes-no':
      return givenOr(safeOptions(scene, question, telling), (safe) => (safe.includes('no') ? 'no' : random.pick(safe)));
    case 'number':
      return given(random.between(1, 4));
    case 'money':
      return given(random.between(4, 90) * 10);
    case 'phone': {
      const digits = inventedDigits(random);
      return given(phoneValue(digits));
    }
    case 'when': {
      const from = telling.call.openedAt - random.between(3, 40) * 3_600_000;
      return given({ text: fill('{past}', random), from, to: from + 3_600_000, approximate: true, readBack: '' });
    }
    case 'place':
      return given({ raw: address(random, scene.pack.streets), verified: false });
    case 'people':
      return given([
        { basis: 'said', role: 'involved', name: personName(random), clothing: fill('{colour} jacket', random) },
      ]);
    case 'vehicles':
      return given([{ basis: 'said', ...vehicle(scene) }]);
    case 'property':
      return given([{ basis: 'said', what: fill('{item}', random), value: fill('{dollars}', random) }]);
    case 'text':
      return random.happens(0.5) ? { state: 'unknown' } : given(fill('nothing more known, see note', random));
  }
}

function vehicle({ random }: Scene) {
  return {
    colour: fill('{colour}', random),
    make: fill('{make}', random),
    body: fill('{body}', random),
    plate: fill('{plate}', random),
  };
}

function givenOr(safe: readonly string[], choose: (safe: readonly string[]) => AnswerValue): Answer {
  return safe.length === 0 ? { state: 'unknown' } : given(choose(safe));
}

const known = new WeakMap<object, Map<string, readonly string[]>>();

/** Options that raise nothing by themselves in a call of this type. */
function safeOptions({ rulebook }: Scene, question: Question, { call }: Telling): readonly string[] {
  const type = call.type ?? undefined;
  const key = `${type} ${question.id}`;
  const ofPack = known.get(rulebook) ?? new Map<string, readonly string[]>();
  known.set(rulebook, ofPack);
  const found = ofPack.get(key);
  if (found !== undefined) return found;
  const options = question.options?.map((option) => option.id) ?? ['yes', 'no'];
  const safe = options.filter((option) => {
    const value = question.kind === 'many' ? [option] : option;
    const bands = ['now', 'past'] as const;
    return bands.every((band) => {
      const facts = { text: '', answers: { [question.id]: given(value) }, type, band };
      return evaluate(rulebook, facts).findings.length === 0;
    });
  });
  ofPack.set(key, safe);
  return safe;
}

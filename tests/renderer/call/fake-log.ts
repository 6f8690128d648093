import { vi } from 'vitest';
import { createCallStore } from '../../../src/renderer/state/call-store';
import type { Send } from '../../../src/shared/contract/contract';
import { applyEvent, type Call } from '../../../src/shared/domain/call';
import type { CallBody, RaisedFlag } from '../../../src/shared/domain/call-event';
import { openRulebook } from '../../../src/shared/escalation/rulebook';
import type { Concept, Pack, Rule } from '../../../src/shared/protocol/pack';
import { question, smallPack } from '../../shared/protocol/small-pack';
import { callOf, NOW } from '../desk/fake-desk';

const words = { en: 'Stay on the line.', es: 'No cuelgue.' };
const knife: Concept = { id: 'weapon.knife', label: 'knife', en: ['knife'], es: ['cuchillo'] };
const denied: Concept = { id: 'cue.negated', label: 'Denied', en: ['(=no|=denies)'], es: [] };
const rule: Rule = {
  id: 'ESC-301',
  title: 'Weapon',
  level: 'E3',
  strength: 'raise',
  when: { concept: 'weapon.knife' },
  say: words,
  rationale: 'A weapon is a danger to life.',
  source: 'test',
  version: 1,
  fires: ['he has a knife'],
  quiet: ['no knife'],
};
const worry: Concept = { id: 'worry.smell', label: 'smell', en: ['odd smell'], es: [] };
const doubt: Rule = {
  ...rule,
  id: 'ESC-302',
  title: 'Smell',
  strength: 'ask',
  when: { concept: 'worry.smell' },
  ask: words,
};

const unresponsive: Concept = { id: 'medical.unresponsive', label: 'no answer', en: ['wont answer'], es: [] };
const alarm: Rule = { ...rule, id: 'ESC-303', title: 'Sounds like an emergency', when: { concept: 'learned.alarm' } };

const small = smallPack();
const spine = { ...small.spine, questions: [question('emergency-now', 'yes-no'), ...small.spine.questions] };
const pack: Pack = { ...small, spine, concepts: [knife, worry, unresponsive, denied], rules: [rule, doubt, alarm] };

type Inputs = Readonly<Record<string, unknown>>;

/** What main would write for a command of a call store; enough of it for the store's own tests. */
function bodiesOf(name: string, input: Inputs): readonly CallBody[] {
  switch (name) {
    case 'call.note':
      return [{ kind: 'call.noted', text: input.text as string, recovered: false }];
    case 'call.answer':
      return [{ kind: 'call.answered', question: input.question, answer: input.answer } as CallBody];
    case 'call.answer-together':
      return (input.questions as string[]).map(
        (question) => ({ kind: 'call.answered', question, answer: { state: 'given', value: 'no' } }) as CallBody,
      );
    case 'call.take-suggestion':
      return [{ kind: 'call.typed', type: input.type as string, words: null }];
    case 'call.set-type':
      return [{ kind: 'call.typed', type: input.type as string, words: null }];
    case 'call.raise-flags':
      return (input.flags as RaisedFlag[]).map((flag, at) => ({ ...flag, kind: 'call.flag-raised', flag: `f${at}` }));
    case 'call.resolve-flags':
      return [{ kind: 'call.flag-resolved', flags: input.flags, outcome: input.outcome } as CallBody];
    default:
      return [];
  }
}

/** A call store over a log in memory; `sent` are the commands in order, `hold` makes the log wait. */
export function callOver(...before: readonly CallBody[]) {
  let call: Call = callOf(1, ...before);
  const sent: { readonly name: string; readonly input: Inputs }[] = [];
  const byLog: CallBody[] = [];
  let gate: Promise<void> = Promise.resolve();
  const send = (async (name: string, input: Inputs) => {
    sent.push({ name, input });
    await gate;
    if (name === 'call.keep-draft') return { ok: true, value: { savedAt: NOW, flagged: null } };
    if (name === 'call.history')
      return { ok: true, value: { byNumber: [], byPlace: [], similarOpen: [], cautions: [] } };
    for (const body of [...bodiesOf(name, input), ...byLog.splice(0)]) {
      call = applyEvent(call, { seq: 1, id: 'e', call: call.id, at: NOW, offset: 0, actor: 'ann', body });
    }
    return { ok: true, value: { call, savedAt: NOW } };
  }) as unknown as Send;
  const view = { call, draft: null, followUps: [], staff: {} };
  const rulebook = openRulebook(pack);
  const store = createCallStore({ send, now: () => NOW, window: 'w', agency: () => ({ pack, rulebook }), view });
  return {
    store,
    rulebook,
    sent,
    names: () => sent.map(({ name }) => name),
    /** What the log itself adds to the next command: a flag that the screen missed. */
    adds: (body: CallBody) => void byLog.push(body),
    /** Until the given function is called, nothing is answered. */
    hold() {
      const { promise, resolve } = Promise.withResolvers<void>();
      gate = promise;
      return resolve;
    },
    settled: () =>
      vi.waitFor(() => (store.getState().save.kind === 'saved' ? undefined : Promise.reject(new Error('saving')))),
  };
}

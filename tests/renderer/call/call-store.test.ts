import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCallStore } from '../../../src/renderer/state/call-store';
import { textWithoutOpenWord } from '../../../src/renderer/state/call-typing';
import { openFlags } from '../../../src/shared/domain/call';
import { phoneValue } from '../../../src/shared/domain/phone-value';
import { openRulebook } from '../../../src/shared/escalation/rulebook';
import { smallPack } from '../../shared/protocol/small-pack';
import { callOf } from '../desk/fake-desk';
import { weaponFlag } from '../log/weapon-flag';
import { callOver } from './fake-log';

beforeEach(() => vi.useFakeTimers({ shouldAdvanceTime: true }));
afterEach(() => vi.useRealTimers());

function typeInto({ store }: ReturnType<typeof callOver>, text: string): void {
  for (let at = 1; at <= text.length; at++) store.getState().type(text.slice(0, at), at);
}

describe('reading while typing', () => {
  it('raises in the key that ends the word, before anything is saved', () => {
    const desk = callOver();
    desk.hold();
    typeInto(desk, 'he has a knife');
    expect(openFlags(desk.store.getState().call)).toEqual([]);
    typeInto(desk, 'he has a knife ');
    expect(openFlags(desk.store.getState().call).map(({ rule }) => rule)).toEqual(['ESC-301']);
  });

  it('reads the word at the caret after a pause', () => {
    const desk = callOver();
    typeInto(desk, 'he has a knife');
    vi.advanceTimersByTime(400);
    expect(openFlags(desk.store.getState().call)).toHaveLength(1);
  });

  it('raises a few words that sound like an emergency once the note is left', async () => {
    const desk = callOver();
    typeInto(desk, 'grandpa on kitchen floor wont answer');
    vi.advanceTimersByTime(400);
    expect(openFlags(desk.store.getState().call)).toEqual([]);
    await desk.store.getState().flush();
    expect(openFlags(desk.store.getState().call).map(({ rule }) => rule)).toEqual(['ESC-303']);
  });

  it('raises the same fact once', async () => {
    const desk = callOver();
    typeInto(desk, 'he has a knife in the yard and the knife is long ');
    await desk.settled();
    typeInto(desk, 'he has a knife in the yard and the knife is long. ');
    await desk.settled();
    expect(desk.store.getState().call.flags).toHaveLength(1);
    expect(desk.names().filter((name) => name === 'call.raise-flags')).toHaveLength(1);
  });

  it('stays quiet for what is negated', () => {
    const desk = callOver();
    typeInto(desk, 'no knife ');
    expect(desk.store.getState().call.flags).toEqual([]);
  });

  it('says so when the rule check fails, until the next good run', () => {
    const desk = callOver();
    const rules = vi.spyOn(desk.rulebook, 'rules', 'get').mockImplementation(() => {
      throw new Error('broken');
    });
    typeInto(desk, 'he has a knife ');
    expect(desk.store.getState().checkFailed).toBe(true);
    rules.mockRestore();
    typeInto(desk, 'he has a knife and');
    expect(desk.store.getState()).toMatchObject({ checkFailed: false, evaluation: { raised: true } });
  });

  it.each([
    ['only its first reading took long, as that of a whole message may', 100, false],
    ['it takes long a second time too', 200, true],
  ])('of a call just opened says so where %s', (_, secondEnds, failed) => {
    const times = [0, 100, 100, secondEnds];
    const pack = smallPack();
    const inForce = { pack, rulebook: openRulebook(pack) };
    const { getState } = createCallStore({
      send: () => new Promise<never>(() => undefined),
      now: () => times.shift() ?? 200,
      window: 'w',
      agency: () => inForce,
      view: { call: callOf(1), draft: null, followUps: [], staff: {} },
    });
    expect(getState().checkFailed).toBe(failed);
  });

  it('puts one clarifying question for a worrying word, and not under the hands of somebody answering', () => {
    const desk = callOver();
    typeInto(desk, 'an odd smell ');
    vi.advanceTimersByTime(400);
    expect(desk.store.getState().current).toBe('ask.ESC-302');
    const other = callOver();
    other.store.getState().setAnswering(true);
    const before = other.store.getState().current;
    typeInto(other, 'an odd smell ');
    vi.advanceTimersByTime(400);
    expect(other.store.getState().current).toBe(before);
  });

  it('keeps the clarifying question somebody goes to, though the note raises as it is left', async () => {
    const desk = callOver();
    typeInto(desk, 'grandpa on kitchen floor wont answer odd smell');
    vi.advanceTimersByTime(400);
    expect(desk.store.getState().current).toBe('ask.ESC-302');
    desk.store.getState().setAnswering(true);
    await desk.store.getState().flush();
    expect(openFlags(desk.store.getState().call)).toHaveLength(1);
    const { current, panel, evaluation } = desk.store.getState();
    expect({ current, panel: panel.kind }).toEqual({ current: 'ask.ESC-302', panel: 'question' });
    expect(evaluation.asks.map(({ id }) => id)).toEqual(['ask.ESC-302']);
    desk.store.getState().answer('ask.ESC-302', { state: 'given', value: 'no' });
    desk.store.getState().next();
    expect(desk.store.getState().panel.kind).toBe('relay');
  });

  it('puts that question no more once the flag has its outcome', async () => {
    const desk = callOver();
    typeInto(desk, 'grandpa on kitchen floor wont answer odd smell');
    vi.advanceTimersByTime(400);
    desk.store.getState().setAnswering(true);
    await desk.store.getState().flush();
    desk.store.getState().setAnswering(false);
    await desk.store.getState().resolveFlags({ kind: 'not-an-emergency', reason: 'misheard', text: null });
    expect(desk.store.getState()).toMatchObject({ panel: { kind: 'question' }, current: 'emergency-now' });
  });

  it('shows the relay card for a flag that the log raises by itself, but not under hands that answer', async () => {
    for (const [answering, shown] of [
      [false, 'relay'],
      [true, 'question'],
    ] as const) {
      const desk = callOver();
      desk.store.getState().setAnswering(answering);
      desk.adds(weaponFlag());
      desk.store.getState().markSaid('reference');
      await desk.settled();
      expect(openFlags(desk.store.getState().call)).toHaveLength(1);
      expect(desk.store.getState().panel.kind).toBe(shown);
    }
  });

  it('shows the relay card to whoever leaves a question while a flag is open', () => {
    const desk = callOver();
    desk.store.getState().setAnswering(true);
    typeInto(desk, 'he has a knife ');
    expect(desk.store.getState().panel.kind).toBe('question');
    desk.store.getState().leavePanel();
    expect(desk.store.getState().panel.kind).toBe('relay');
  });
});

describe('saving', () => {
  it('keeps a draft within a second of typing', async () => {
    const desk = callOver();
    typeInto(desk, 'loud music');
    await vi.advanceTimersByTimeAsync(1000);
    expect(desk.sent.find(({ name }) => name === 'call.keep-draft')?.input).toMatchObject({ narrative: 'loud music' });
  });

  it('writes what was typed before an answer', async () => {
    const desk = callOver();
    typeInto(desk, 'loud music');
    desk.store.getState().answer('place', { state: 'unknown' });
    await desk.settled();
    expect(desk.names()).toEqual(['call.note', 'call.answer']);
  });

  it('shows an answer at once and loses none given while the log is slow', async () => {
    const desk = callOver();
    const answerNow = desk.hold();
    const act = desk.store.getState();
    act.answer('place', { state: 'unknown' });
    act.answer('callback', { state: 'refused' });
    expect(Object.keys(desk.store.getState().call.answers)).toEqual(['place', 'callback']);
    answerNow();
    await desk.settled();
    expect(desk.store.getState().call.answers).toMatchObject({
      place: { state: 'unknown' },
      callback: { state: 'refused' },
    });
  });
});

describe('history', () => {
  const phone = (digits: string) => ({ state: 'given' as const, value: { ...phoneValue(digits) } });
  const lookUps = ({ sent }: ReturnType<typeof callOver>) =>
    sent.filter(({ name }) => name === 'call.history').map(({ input }) => [input.digits, input.place, input.type]);

  it('is asked for as soon as a number, a place or a type is there, once for each, and goes with them', async () => {
    const desk = callOver();
    const { answer, setType } = desk.store.getState();
    answer('callback', phone('859-555-0142'));
    await vi.waitFor(() => expect(desk.store.getState().history).not.toBeNull());
    answer('place', { state: 'given', value: { raw: '340 Legion Dr', verified: false } });
    await desk.settled();
    typeInto(desk, 'a bike is gone ');
    setType('theft');
    await desk.settled();
    expect(lookUps(desk)).toEqual([
      ['8595550142', null, null],
      ['8595550142', '340 Legion Dr', null],
      ['8595550142', '340 Legion Dr', 'theft'],
    ]);
    for (const _ of ['type', 'place', 'callback']) desk.store.getState().takeBack();
    await vi.waitFor(() => expect(desk.store.getState().history).toBeNull());
  });

  it('is asked for of a call that is opened with a number', async () => {
    const desk = callOver({ kind: 'call.answered', question: 'callback', answer: phone('859-555-0142') });
    await vi.waitFor(() => expect(lookUps(desk)).toEqual([['8595550142', null, null]]));
  });
});

describe('F9', () => {
  it('raises with no facts, shows the relay card and keeps what is typed', async () => {
    const desk = callOver();
    typeInto(desk, 'somebody is');
    desk.store.getState().escalate();
    expect(openFlags(desk.store.getState().call).map(({ rule }) => rule)).toEqual(['F9']);
    expect(desk.store.getState().panel.kind).toBe('relay');
    await desk.settled();
    expect(desk.store.getState().call.narrative).toBe('somebody is');
  });

  it('stays one flag when pressed again', async () => {
    const desk = callOver();
    desk.store.getState().escalate();
    desk.store.getState().escalate();
    await desk.settled();
    expect(desk.store.getState().call.flags).toHaveLength(1);
  });

  it('ends with an outcome, and the script goes on', async () => {
    const desk = callOver();
    desk.store.getState().escalate();
    await desk.store.getState().resolveFlags({ kind: 'transferred', receiver: 'Position 3', incident: null });
    expect(openFlags(desk.store.getState().call)).toEqual([]);
    expect(desk.store.getState().panel.kind).toBe('question');
  });
});

describe('a call that had a flag', () => {
  it('is not asked whether it is an emergency once 911 has it', async () => {
    const desk = callOver();
    desk.store.getState().escalate();
    await desk.store.getState().resolveFlags({ kind: 'already-with-911', incident: null });
    expect(desk.store.getState().current).toBe('place');
  });

  it('is not asked it either once its caller is gone: the callback comes first, then where it is', async () => {
    const desk = callOver();
    desk.store.getState().escalate();
    await desk.store.getState().resolveFlags({ kind: 'caller-gone' });
    expect(desk.store.getState()).toMatchObject({ current: 'place', panel: { kind: 'callback' } });
  });

  it('is asked it when the flag was overridden', async () => {
    const desk = callOver();
    desk.store.getState().escalate();
    await desk.store.getState().resolveFlags({ kind: 'not-an-emergency', reason: 'misheard', text: null });
    expect(desk.store.getState().current).toBe('emergency-now');
  });
});

describe('what the words offer', () => {
  it('is there at once when its key is pressed before the pause, and the key takes nothing unseen', () => {
    const desk = callOver();
    typeInto(desk, 'call me on 859-555-0123');
    expect(desk.store.getState().suggestions).toEqual([]);
    desk.store.getState().takeSuggestion();
    expect(desk.store.getState().suggestions.map(({ kind }) => kind)).toEqual(['phone']);
    expect(desk.store.getState().call.answers.callback).toBeUndefined();
    desk.store.getState().takeSuggestion();
    expect(desk.store.getState().call.answers.callback).toBeDefined();
  });
});

describe('back', () => {
  it('goes to the answer given before, in the order they were given', () => {
    const desk = callOver();
    const act = desk.store.getState();
    act.answer('callback', { state: 'unknown' });
    act.noneApply(['R1', 'R2']);
    act.answer('when', { state: 'unknown' });
    act.answer('place', { state: 'unknown' });
    act.goTo('caller-name');
    for (const before of ['place', 'when', 'callback', 'callback']) {
      act.back();
      expect(desk.store.getState().current).toBe(before);
    }
  });
});

describe('the highlight', () => {
  it('goes back to the first offer once another is taken', () => {
    const desk = callOver();
    typeInto(desk, 'my bike was stolen at 12 Oak St, call me on 859-555-0123 ');
    vi.advanceTimersByTime(400);
    const { highlight, takeSuggestion } = desk.store.getState();
    highlight(1);
    takeSuggestion();
    const { suggestions, highlighted } = desk.store.getState();
    expect(suggestions.map(({ kind }) => kind)).toEqual(['type', 'phone']);
    expect(highlighted).toBe(0);
  });
});

describe('taking back', () => {
  it('restores the answer before the last one', async () => {
    const desk = callOver();
    const act = desk.store.getState();
    act.answer('place', { state: 'unknown' });
    act.answer('place', { state: 'refused' });
    act.takeBack();
    await desk.settled();
    expect(desk.store.getState().call.answers.place).toEqual({ state: 'unknown' });
    act.takeBack();
    await desk.settled();
    expect(desk.store.getState().call.answers.place).toBeUndefined();
  });

  it('shows the question it takes back, and the gate for what was answered there', () => {
    const desk = callOver();
    const act = desk.store.getState();
    act.show({ kind: 'gate' });
    act.noneApply(['R1', 'R2']);
    act.goTo('place');
    act.answer('place', { state: 'unknown' });
    act.goTo('when');
    act.takeBack();
    expect(desk.store.getState()).toMatchObject({ panel: { kind: 'question' }, current: 'place' });
    act.takeBack();
    expect(desk.store.getState().panel).toEqual({ kind: 'gate' });
  });

  it('leaves the relay card where it is', () => {
    const desk = callOver();
    const act = desk.store.getState();
    act.answer('place', { state: 'unknown' });
    act.escalate();
    act.takeBack();
    expect(desk.store.getState()).toMatchObject({ panel: { kind: 'relay' }, call: { answers: {} } });
  });

  it('goes back through changes of type to what was done before them', async () => {
    const desk = callOver();
    const act = desk.store.getState();
    act.answer('place', { state: 'unknown' });
    act.setType('noise');
    typeInto(desk, 'my bike was stolen ');
    vi.advanceTimersByTime(400);
    const offer = desk.store.getState().suggestions.find(({ kind }) => kind === 'type');
    act.takeSuggestion(offer?.key);
    expect(desk.store.getState().call.type).toBe('theft');
    act.takeBack();
    await desk.settled();
    expect(desk.store.getState().call.type).toBe('noise');
    act.takeBack();
    await desk.settled();
    expect(desk.store.getState().call).toMatchObject({ type: 'noise', answers: {} });
  });

  it('takes back "none apply" as one step', async () => {
    const desk = callOver();
    desk.store.getState().noneApply(['R1', 'R2']);
    desk.store.getState().takeBack();
    await desk.settled();
    expect(desk.store.getState().call.answers).toEqual({});
  });
});

describe('the open word', () => {
  it.each([
    ['he has a kni', 12, 'he has a    '],
    ['he has a knife ', 15, 'he has a knife '],
    ['a kni then more', 5, 'a     then more'],
  ])('of %j is left out', (text, caret, read) => {
    expect(textWithoutOpenWord(text, caret)).toBe(read);
  });
});

describe('a clarifying question', () => {
  it('that was answered unknown is not put again', () => {
    const desk = callOver();
    typeInto(desk, 'an odd smell ');
    vi.advanceTimersByTime(400);
    expect(desk.store.getState().current).toBe('ask.ESC-302');
    desk.store.getState().answer('ask.ESC-302', { state: 'unknown' });
    desk.store.getState().next();
    expect(desk.store.getState().current).not.toBe('ask.ESC-302');
  });
});

describe('the gate', () => {
  it('left with Esc goes on to the next question, not back to the greeting that was answered', () => {
    const { store } = callOver();
    const { call } = store.getState();
    const answers = { ...call.answers, 'emergency-now': { state: 'unknown' as const } };
    store.setState({ current: 'emergency-now', panel: { kind: 'gate' }, call: { ...call, answers } });
    store.getState().leavePanel();
    expect(store.getState().panel.kind).toBe('question');
    expect(store.getState().current).not.toBe('emergency-now');
  });
});

import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/shared/protocol/answer';
import type { CallState } from '../../../src/shared/protocol/call-state';
import { nextQuestion, outline } from '../../../src/shared/protocol/next-question';
import { scriptFor } from '../../../src/shared/protocol/script';
import { given, notAsked, protocol, question, redFlag, refused, said, smallPack, unknown } from './small-pack';

const pack = smallPack({
  protocols: [
    protocol('theft', 'T1', {
      questions: [
        question('insurance', 'text'),
        question('what', 'text', { required: true }),
        question('gun', 'yes-no'),
        question('gun-serial', 'text', { visible: { question: 'gun', is: 'yes' } }),
      ],
      redFlags: [
        redFlag('ESC-1011', { ask: said('Is he there?') }),
        redFlag('ESC-1012', { raisedBy: { question: 'gun', is: 'yes' } }),
      ],
    }),
  ],
});
const script = scriptFor(pack, 'theft');
const open: CallState = { answers: {}, band: 'unknown', type: 'theft', narrative: '' };

/** What is asked when each proposed question gets the same answer. */
function asked(answer: Answer, by = script): string[] {
  const order: string[] = [];
  let state = open;
  for (let next = nextQuestion(by, state); next !== undefined; next = nextQuestion(by, state)) {
    order.push(next.id);
    state = { ...state, answers: { ...state.answers, [next.id]: answer } };
  }
  return order;
}

describe('the next question', () => {
  it('goes from place, callback and time over safety and the type to the caller and the rest', () => {
    expect(asked(given('yes'))).toEqual([
      'place',
      'callback',
      'when',
      'time-band',
      'esc-1011',
      'what',
      'gun',
      'insurance',
      'gun-serial',
      'caller-name',
      'evidence',
    ]);
  });

  it.each([unknown, refused, notAsked])('is not put again when it was marked $state', (answer) => {
    expect(new Set(asked(answer)).size).toBe(asked(answer).length);
    expect(asked(answer)).not.toContain('gun-serial');
  });

  it('leaves the band out when the time already tells it', () => {
    const answers = { place: given('x'), callback: given('y'), when: given('z') };
    expect(nextQuestion(script, { ...open, answers, band: 'past' })?.id).toBe('esc-1011');
  });

  it('asks for place and time last where nothing has happened, and marks neither as needed', () => {
    const { protocols } = pack;
    const question = scriptFor({ ...pack, protocols: protocols.map((one) => ({ ...one, incident: false })) }, 'theft');
    expect(asked(given('yes'), question).slice(0, 2)).toEqual(['callback', 'esc-1011']);
    expect(asked(given('yes'), question).slice(-4)).toEqual(['place', 'time-band', 'when', 'evidence']);
    const needed = outline(question, open).filter(({ required }) => required);
    expect(needed.map(({ item }) => item.id)).toEqual(['callback', 'what', 'gun', 'esc-1011']);
  });

  it('is not whether it is an emergency once 911 has it', () => {
    const { spine } = smallPack();
    const questions = [...spine.questions, question('emergency-now', 'yes-no')];
    const greeted = scriptFor(smallPack({ spine: { ...spine, questions } }));
    expect(nextQuestion(greeted, open)?.id).toBe('emergency-now');
    expect(nextQuestion(greeted, { ...open, handedOver: true })?.id).toBe('place');
  });

  it('takes answers given early, in any order', () => {
    const answers = { place: given('x'), when: given('z'), 'time-band': given('past') };
    expect(nextQuestion(script, { ...open, answers })?.id).toBe('callback');
  });
});

describe('the outline', () => {
  it('says of every question shown what became of it', () => {
    const answers = { place: given('x'), callback: refused, when: unknown, evidence: notAsked, gun: given('no') };
    const rows = outline(script, { ...open, answers });
    expect(Object.fromEntries(rows.map(({ item, state }) => [item.id, state]))).toEqual({
      place: 'answered',
      callback: 'refused',
      'time-band': 'open',
      when: 'unknown',
      'caller-name': 'open',
      evidence: 'not-asked',
      insurance: 'open',
      what: 'open',
      gun: 'answered',
      'esc-1011': 'open',
    });
  });

  it('marks as required what a complete close needs: required, safety, and what decides a red flag', () => {
    const rows = outline(script, open).filter(({ required, item }) => required && item.section !== 'spine');
    expect(rows.map(({ item }) => item.id)).toEqual(['what', 'gun', 'esc-1011']);
  });

  it('marks only where it is and whom to call back once 911 has it', () => {
    const rows = outline(script, { ...open, handedOver: true }).filter(({ required }) => required);
    expect(rows.map(({ item }) => item.id)).toEqual(['place', 'callback']);
  });

  it('marks only whom to call back of a duplicate', () => {
    const rows = outline(script, { ...open, duplicate: true }).filter(({ required }) => required);
    expect(rows.map(({ item }) => item.id)).toEqual(['callback']);
  });
});

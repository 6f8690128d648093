import { describe, expect, it } from 'vitest';
import type { Answer, Answers } from '../../../src/shared/protocol/answer';
import { type CompletenessInput, closeKind, completeness } from '../../../src/shared/protocol/completeness';
import { scriptFor } from '../../../src/shared/protocol/script';
import {
  factAnswers,
  given,
  notAsked,
  protocol,
  question,
  redFlag,
  refused,
  said,
  smallPack,
  unknown,
} from './small-pack';

const pack = smallPack({
  protocols: [
    protocol('theft', 'T1', {
      questions: [
        question('what', 'text', { required: true }),
        question('has-car', 'yes-no'),
        question('in-car', 'choice', { visible: { not: { question: 'has-car', is: 'no' } } }),
        question('insurance', 'text'),
      ],
      redFlags: [
        redFlag('ESC-1011', { ask: said('Is he there?') }),
        redFlag('ESC-1012', { raisedBy: { question: 'in-car', is: 'yes' } }),
      ],
    }),
  ],
});

const full: CompletenessInput = {
  script: scriptFor(pack, 'theft'),
  pack,
  answers: {
    ...factAnswers(),
    what: given('a bike'),
    'has-car': given('yes'),
    'in-car': given('no'),
    'esc-1011': given('no'),
  },
  band: 'past',
  type: 'theft',
  narrative: 'Somebody took my bike last night',
};

function missingWith(answers: Record<string, Answer | undefined>, rest: Partial<CompletenessInput> = {}): string[] {
  const merged = { ...full.answers, ...answers };
  const kept = Object.fromEntries(Object.entries(merged).filter(([, answer]) => answer !== undefined));
  return completeness({ ...full, ...rest, answers: kept as CompletenessInput['answers'] }).missing.map(({ id }) => id);
}

describe('a complete close', () => {
  it('needs nothing more when all is there', () => {
    expect(completeness(full)).toEqual({ missing: [], vague: [], score: 1, openSafety: [] });
  });

  it('needs place, what, when and a type', () => {
    expect(missingWith({ place: unknown })).toEqual(['place']);
    expect(missingWith({ when: refused })).toEqual(['when']);
    expect(missingWith({}, { narrative: ' bike ' })).toEqual(['narrative']);
    expect(missingWith({}, { type: undefined })).toContain('type');
  });

  it('takes a stated refusal for the callback number, but not "unknown"', () => {
    expect(missingWith({ callback: refused })).toEqual([]);
    expect(missingWith({ callback: unknown })).toEqual(['callback']);
    expect(missingWith({ callback: notAsked })).toEqual(['callback']);
  });

  it('takes a time band for the time', () => {
    expect(missingWith({ when: undefined, 'time-band': given('past') })).toEqual([]);
  });

  it.each([undefined, unknown, refused, notAsked])(
    'needs yes or no at the gate and at safety questions: %j',
    (open) => {
      const { missing, openSafety } = completeness({
        ...full,
        answers: Object.fromEntries(
          Object.entries({ ...full.answers, R7: open, 'esc-1011': open }).filter(([, answer]) => answer !== undefined),
        ) as CompletenessInput['answers'],
      });
      expect(missing.map(({ id }) => id)).toEqual(['R7', 'esc-1011']);
      expect(openSafety).toEqual(['R7', 'esc-1011']);
    },
  );

  it('takes "unknown" and "refused" for a required question, but not "not asked"', () => {
    expect(missingWith({ what: unknown })).toEqual([]);
    expect(missingWith({ what: refused })).toEqual([]);
    expect(missingWith({ what: notAsked })).toEqual(['what']);
    expect(missingWith({ insurance: undefined })).toEqual([]);
  });

  it('needs the questions a red flag hangs on, and those that show them, though not marked required', () => {
    expect(missingWith({ 'in-car': undefined })).toEqual(['in-car']);
    expect(missingWith({ 'has-car': undefined, 'in-car': undefined })).toEqual(['has-car', 'in-car']);
  });

  it('needs where, whom to call and what of a call that 911 has', () => {
    const bare = { answers: {}, narrative: '', type: undefined, handedOver: true };
    const { missing, openSafety } = completeness({ ...full, ...bare });
    expect(missing.map(({ id }) => id)).toEqual(['place', 'callback', 'narrative']);
    expect(openSafety).toEqual([]);
    const { place, callback } = full.answers;
    expect(
      completeness({ ...full, answers: { place, callback } as Answers, type: undefined, handedOver: true }),
    ).toMatchObject({
      missing: [],
      score: 1,
    });
  });

  it('needs no place and no time where nothing has happened', () => {
    const script = { ...full.script, incident: false };
    expect(missingWith({ place: undefined, when: undefined }, { script })).toEqual([]);
    expect(missingWith({ callback: undefined }, { script })).toEqual(['callback']);
  });

  it('needs whom to call, what, and the safety gate of a call that is a duplicate', () => {
    const bare = { answers: {}, narrative: '', type: undefined, duplicate: true };
    const { missing, openSafety } = completeness({ ...full, ...bare });
    expect(missing.map(({ id }) => id)).toEqual(['callback', 'narrative', ...openSafety]);
    expect(openSafety).toContain('R1');
    expect(completeness({ ...full, ...bare, handedOver: true }).openSafety).toEqual([]);
  });

  it('does not need a hidden question', () => {
    expect(missingWith({ 'has-car': given('no'), 'in-car': undefined })).toEqual([]);
  });

  it('says in a sentence what to do about each thing missing, and how much is there', () => {
    const bare = completeness({ ...full, answers: {}, narrative: '', type: undefined });
    expect(bare.score).toBe(0);
    expect(bare.missing[0]).toEqual({
      id: 'place',
      label: 'Label place',
      sentence: 'The place is missing: ask where this is about.',
    });
    expect(bare.missing.find(({ id }) => id === 'R1')?.sentence).toBe('"Gate 1" has not been asked: ask it.');
    const half = completeness({ ...full, answers: { ...full.answers, R1: unknown } });
    expect(half.missing[0]?.sentence).toBe('"Gate 1" has no yes or no yet: ask the follow-up question.');
    expect(half.score).toBeCloseTo(18 / 19);
  });
});

describe('coaching on vague answers', () => {
  const vague = (answers: Record<string, Answer>, narrative = full.narrative) =>
    completeness({ ...full, narrative, answers: { ...full.answers, ...answers } }).vague.map(({ id }) => id);
  const place = (raw: string): Record<string, Answer> => ({
    place: { state: 'given', value: { raw, verified: false } },
  });
  const when = (text: string, approximate = false): Record<string, Answer> => ({
    when: { state: 'given', value: { text, from: 1, to: 1, approximate, readBack: text } },
  });

  it('asks for a number or a cross street', () => {
    expect(vague(place('Oak Street'))).toEqual(['place']);
    for (const exact of ['412 Oak St', 'Main and Broadway', 'Oak & Elm', 'Main/Broadway', 'esquina de Main con Oak']) {
      expect(vague(place(exact))).toEqual([]);
    }
  });

  it('asks for the hour when the time is loose', () => {
    expect(vague(when('earlier'))).toEqual(['when']);
    expect(vague(when('around nine', true))).toEqual(['when']);
    expect(vague(when('at 9'))).toEqual([]);
  });

  it('asks for more than three words, and for the point of a long story', () => {
    expect(vague({}, 'loud music')).toEqual(['narrative']);
    expect(vague({}, 'x'.repeat(601))).toEqual(['narrative']);
    expect(vague({}, 'a b c d '.repeat(75))).toEqual([]);
  });

  it('changes neither what is missing nor the kind of close', () => {
    const result = completeness({ ...full, narrative: 'loud music' });
    expect(closeKind({ completeness: result, openFlags: 0, disposition: '01' })).toBe('complete');
  });
});

describe('the kind of close', () => {
  const nothing = { missing: [] };
  const something = completeness({ ...full, answers: {} });

  it('is complete with nothing missing and a disposition', () => {
    expect(closeKind({ completeness: nothing, openFlags: 0, disposition: '01' })).toBe('complete');
  });

  it('is incomplete when something is missing, the disposition too', () => {
    expect(closeKind({ completeness: something, openFlags: 0, disposition: '01' })).toBe('incomplete');
    expect(closeKind({ completeness: nothing, openFlags: 0, disposition: undefined })).toBe('incomplete');
  });

  it('is unresolved while a flag has no outcome, whatever else is there', () => {
    expect(closeKind({ completeness: nothing, openFlags: 1, disposition: '01' })).toBe('unresolved');
  });
});

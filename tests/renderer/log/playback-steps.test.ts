import { describe, expect, it } from 'vitest';
import { momentOf } from '../../../src/renderer/screens/record/playback/moment-lines';
import { elapsedWords, laterWords } from '../../../src/renderer/screens/record/playback/step-words';
import { isLong, moved, stepsOf, waitBefore } from '../../../src/renderer/screens/record/playback/steps';
import { timelineOf } from '../../../src/renderer/screens/record/timeline/timeline-lines';
import { applyEvent, type Call, levelOf } from '../../../src/shared/domain/call';
import type { CallBody, StoredCallEvent } from '../../../src/shared/domain/call-event';
import type { StoredEvent } from '../../../src/shared/domain/event';
import { given, smallPack } from '../../shared/protocol/small-pack';
import { NOW } from '../desk/fake-desk';
import { weaponFlag } from './weapon-flag';

const pack = smallPack();
const staff = { ann: 'Ann Lee', ben: 'Ben Ortiz' };
const opened: CallBody = {
  kind: 'call.opened',
  reference: 'N26-000001-Z',
  channel: 'phone',
  from: null,
  message: null,
  originalAt: null,
  owner: 'ann',
  next: { what: 'finish-taking', dueAt: NOW + 1_200_000 },
};
const note = (text: string): CallBody => ({ kind: 'call.noted', text, recovered: false });
const no = (question: string): CallBody => ({
  kind: 'call.answered',
  question,
  answer: { state: 'given', value: 'no', together: true },
});
const flag = weaponFlag();
const cleared: CallBody = {
  kind: 'call.flag-resolved',
  flags: ['f1'],
  outcome: { kind: 'not-an-emergency', reason: 'misheard', text: null },
};
const closed: CallBody = {
  kind: 'call.closed',
  close: { kind: 'complete', disposition: '01', channel: 'officer', reason: null, note: null, missing: [] },
};

/** Each event so many seconds after the one before; numbers have gaps, as beside other calls. */
function eventsOf(...told: readonly (readonly [seconds: number, body: CallBody])[]): readonly StoredCallEvent[] {
  let at = NOW;
  return told.map(([seconds, body], index) => {
    at += seconds * 1000;
    return { seq: 7 + index * 3, id: `e${index}`, call: 'c1', at, offset: -300, actor: 'ann', body };
  });
}

const played = (events: readonly StoredEvent[]) => stepsOf(events, timelineOf(events, pack, staff));

const knife = eventsOf(
  [0, opened],
  [12, note('he has a')],
  [5, note('he has a knife')],
  [0.2, flag],
  [30, no('R1')],
  [0, no('R2')],
  [0, no('R3')],
  [190, cleared],
  [3, { kind: 'call.owner-changed', owner: 'ben', why: 'shift ended' }],
  [2, closed],
);

describe('the steps of a call', () => {
  const steps = played(knife);

  it('stand at a line of the timeline each, with what is told together in one', () => {
    expect(steps.map(({ line }) => line.words)).toEqual([
      'Call answered',
      'Wrote: “he has a”',
      'Wrote on: “knife”',
      'Flag E3 raised: Weapon (ESC-301, version 2)',
      'Asked together, no to all: Gate 1; Gate 2; Gate 3',
      'Flag decided: not an emergency (misheard) (Weapon)',
      'Owner changed',
      'Closed; Report taken; officer',
    ]);
  });

  it('show what was on record then and nothing of what came later', () => {
    expect(steps.map(({ call }) => call.narrative)).toEqual(['', 'he has a', ...Array(6).fill('he has a knife')]);
    expect(steps.map(({ call }) => levelOf(call))).toEqual(['E0', 'E0', 'E0', 'E3', 'E3', 'E0', 'E0', 'E0']);
    expect(steps.map(({ call }) => Object.keys(call.answers).length)).toEqual([0, 0, 0, 0, 3, 3, 3, 3]);
    expect(steps.map(({ call }) => call.owner)).toEqual([...Array(6).fill('ann'), 'ben', 'ben']);
    expect(steps.map(({ call }) => call.stage.kind)).toEqual([...Array(7).fill('open'), 'closed']);
  });

  it('end at the call as the log has it', () => {
    const folded = knife.reduce<Call | undefined>((call, event) => applyEvent(call, event), undefined);
    expect(steps.at(-1)?.call).toEqual(folded);
  });

  it('know how long after the answer, and after the step before', () => {
    expect(steps.map(({ elapsed }) => elapsed / 1000)).toEqual([0, 12, 17, 17, 47, 237, 240, 242]);
    expect(steps.map(({ pause }) => pause / 1000)).toEqual([0, 12, 5, 0.2, 30, 190, 3, 2]);
  });

  it('of a call that goes backwards in time have no pause', () => {
    const [first, second] = played(eventsOf([0, opened], [-20, note('a')]));
    expect([first?.pause, second?.pause]).toEqual([0, 0]);
  });

  it('of what was promised in the call stand among them, and the call stays as it was', () => {
    const [first] = eventsOf([0, opened]);
    if (first === undefined) throw new Error('no event');
    const body = { kind: 'follow-up.tried', followUp: 'f', result: 'busy', note: null } as const;
    const steps = played([first, { ...first, seq: 10, body }]);
    expect(steps.map(({ line }) => line.words)).toEqual(['Call answered', 'Follow-up tried: busy']);
    expect(steps[1]?.call).toEqual(steps[0]?.call);
  });

  it('are none where the first event is missing, instead of a call made up', () => {
    expect(played(knife.slice(1))).toEqual([]);
    expect(played([])).toEqual([]);
  });

  it('of 300 events are as many', () => {
    const many = eventsOf(
      [0, opened],
      ...Array.from({ length: 299 }, (_, n) => [1, note('word '.repeat(n + 1))] as const),
    );
    const long = played(many);
    expect(long).toHaveLength(300);
    expect(long[150]?.call.narrative).toBe('word '.repeat(150));
  });
});

describe('moving', () => {
  const steps = played(knife);

  it.each([
    ['next', 0, 1],
    ['next', 7, 7],
    ['previous', 3, 2],
    ['previous', 0, 0],
    ['first', 5, 0],
    ['last', 2, 7],
    ['next-mark', 0, 3],
    ['next-mark', 3, 5],
    ['next-mark', 6, 7],
    ['next-mark', 7, 7],
    ['previous-mark', 7, 6],
    ['previous-mark', 5, 3],
    ['previous-mark', 3, 3],
  ] as const)('%s from %i leads to %i', (move, from, to) => {
    expect(moved(steps, from, move)).toBe(to);
  });

  it('in a call without steps stays where it is', () => {
    expect(moved([], 0, 'last')).toBe(0);
    expect(moved([], 0, 'next')).toBe(0);
  });
});

describe('the clock of the playback', () => {
  it.each([
    [5_000, 1, 5_000],
    [5_000, 4, 1_250],
    [15_000, 1, 15_000],
    [15_001, 1, 4_000],
    [190_000, 1, 4_000],
    [190_000, 4, 1_000],
    [200, 4, 400],
    [0, 1, 400],
  ] as const)('a pause of %i ms at speed %i takes %i ms', (pause, speed, wait) => {
    expect(waitBefore({ pause }, speed)).toBe(wait);
    expect(isLong(pause)).toBe(pause > 15_000);
  });
});

describe('times in words', () => {
  it.each([
    [0, '+00:00'],
    [42_900, '+00:42'],
    [3_723_000, '+1:02:03'],
    [187_200_000, '+2 d 4 h'],
    [-5_000, '+00:00'],
  ])('%i ms since the answer', (ms, words) => expect(elapsedWords(ms)).toBe(words));

  it.each([
    [42_000, '42 s later'],
    [190_000, '3 min 10 s later'],
    [180_000, '3 min later'],
    [7_500_000, '2 h 5 min later'],
    [273_600_000, '3 d 4 h later'],
  ])('a pause of %i ms', (ms, words) => expect(laterWords(ms)).toBe(words));
});

describe('what is on record at a step', () => {
  const linesAt = (events: readonly StoredCallEvent[], at: number) => {
    const step = played(events)[at];
    if (step === undefined) throw new Error(`no step ${at}`);
    return momentOf(step, pack, staff).map(({ label, text, isNew }) => [label, text, isNew]);
  };

  it('is new where the step wrote it', () => {
    const events = eventsOf(
      [0, opened],
      [1, { kind: 'call.answered', question: 'caller-name', answer: given('Lena') }],
      [1, { kind: 'call.typed', type: 'theft', words: null }],
      [1, { kind: 'call.answered', question: 'caller-name', answer: given('Lina') }],
      [1, { kind: 'call.answered', question: 'caller-name', answer: null }],
    );
    const state = 'open, next: finish taking by 14:22';
    const rest = (isNew: boolean) => [
      ['State', state, isNew],
      ['Owner', 'Ann Lee', isNew],
    ];
    expect(linesAt(events, 0)).toEqual([...rest(true), ['Type', 'no type', true]]);
    expect(linesAt(events, 1)).toEqual([
      ...rest(false),
      ['Type', 'no type', false],
      ['Label caller-name', 'Lena', true],
    ]);
    expect(linesAt(events, 2)).toEqual([...rest(false), ['Type', 'theft', true], ['Label caller-name', 'Lena', false]]);
    expect(linesAt(events, 3)).toEqual([...rest(false), ['Type', 'theft', false], ['Label caller-name', 'Lina', true]]);
    expect(linesAt(events, 4)).toEqual([...rest(false), ['Type', 'theft', false]]);
  });

  it('says hold, hand-over, supplements and links', () => {
    const next = { what: 'return-to-held', dueAt: NOW + 60_000 } as const;
    const events = eventsOf(
      [0, opened],
      [1, { kind: 'call.held', next }],
      [1, { kind: 'call.handed-to-dispatch', to: 'Dispatch 4', cad: '26-1', whyNone: null }],
      [1, { kind: 'call.supplemented', text: 'plate ABC', from: null }],
      [1, { kind: 'call.linked', to: 'c2', reference: 'N26-000002-X', relation: 'related' }],
    );
    expect(linesAt(events, 1)[0]).toEqual([
      'State',
      'on hold since 14:02:08, next: return to the caller by 14:03',
      true,
    ]);
    const texts = linesAt(events, 4).map(([label, text]) => `${label}: ${text}`);
    expect(texts).toContain('Hand-over: 14:02:09 Given to dispatch: Dispatch 4, CAD 26-1');
    expect(texts).toContain('Supplement: plate ABC');
    expect(texts).toContain('Linked to: N26-000002-X (related)');
  });

  it('keeps what was asked together in one line at the end', () => {
    expect(linesAt(knife, 4).at(-1)).toEqual(['Asked together, no to all', 'Gate 1; Gate 2; Gate 3', true]);
  });
});

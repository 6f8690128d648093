import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../../src/renderer/screens/record/timeline/timeline-lines';
import type { CallBody, StoredCallEvent } from '../../../src/shared/domain/call-event';
import { given } from '../../shared/protocol/small-pack';
import { NOW } from '../desk/fake-desk';
import { EVERY_EVENT, pack, staff } from './every-event';

function events(...bodies: readonly CallBody[]): readonly StoredCallEvent[] {
  return bodies.map((body, index) => ({
    seq: index + 1,
    id: `e${index}`,
    call: 'c1',
    at: NOW + index,
    offset: -300,
    actor: 'ann',
    body,
  }));
}

function note(text: string): CallBody {
  return { kind: 'call.noted', text, recovered: false };
}

function answered(question: string, value: string): CallBody {
  return { kind: 'call.answered', question, answer: given(value) };
}

describe('the timeline', () => {
  it('names who did it, and Tenline for itself', () => {
    const [one, two] = events(note('a'), note('a b'));
    if (one === undefined || two === undefined) throw new Error('no events');
    const lines = timelineOf([one, { ...two, actor: 'system' }], pack, staff);
    expect(lines.map((line) => line.who)).toEqual(['Ann Lee', 'Tenline']);
  });

  it('shows what a note added, not the whole again', () => {
    const lines = timelineOf(events(note('Bike taken'), note('Bike taken last night')), pack, staff);
    expect(lines[1]?.words).toBe('Wrote on: “last night”');
    expect(lines[1]?.change).toBeNull();
  });

  it('shows the words that were changed in a note, old and new', () => {
    const lines = timelineOf(events(note('a red bike was taken'), note('a blue bike was taken')), pack, staff);
    expect(lines[1]).toMatchObject({ words: 'Narrative changed', change: { old: '… red …', new: '… blue …' } });
  });

  it('shows an answer that was changed with old and new, a first answer without', () => {
    const lines = timelineOf(events(answered('caller-name', 'Lena'), answered('caller-name', 'Lina')), pack, staff);
    expect(lines[0]).toMatchObject({ words: 'Label caller-name: Lena', change: null });
    expect(lines[1]).toMatchObject({
      words: 'Label caller-name: answer changed',
      change: { old: 'Lena', new: 'Lina' },
    });
  });

  it('shows a type that was changed with old and new', () => {
    const typed = (type: string): CallBody => ({ kind: 'call.typed', type, words: null });
    const lines = timelineOf(events(typed('theft'), typed('burglary')), pack, staff);
    expect(lines[1]?.change).toEqual({ old: 'theft', new: 'burglary' });
  });

  it('shows an amendment with old, new and reason', () => {
    const amended: CallBody = {
      kind: 'call.amended',
      what: 'type',
      old: 'theft',
      new: 'noise',
      value: null,
      reason: 'wrong list',
    };
    expect(timelineOf(events(amended), pack, staff)[0]).toMatchObject({
      change: { old: 'theft', new: 'noise' },
      reason: 'wrong list',
    });
  });

  it('names the flags that an outcome decided', () => {
    const lines = timelineOf(
      events(EVERY_EVENT['call.flag-raised'][0], EVERY_EVENT['call.flag-resolved'][0]),
      pack,
      staff,
    );
    expect(lines[1]?.words).toContain('(Weapon)');
  });

  it('tells what was promised in the call among what happened in it', () => {
    const [first] = events(note('a'));
    if (first === undefined) throw new Error('no events');
    const told = [first, { ...first, seq: 2, body: EVERY_EVENT['program.sign-up-cancelled'][0] }];
    expect(timelineOf(told, pack, staff)[1]).toMatchObject({
      words: 'Sign-up of Lena for Neighborhood watch cancelled',
      reason: 'Moves away',
    });
  });

  it('puts the answers of "I asked, none apply" in one line', () => {
    const no = (question: string): CallBody => ({
      kind: 'call.answered',
      question,
      answer: { state: 'given', value: 'no', together: true },
    });
    const lines = timelineOf(events(note('a'), no('R1'), no('R2'), no('R3'), note('a b')), pack, staff);
    expect(lines.map((line) => line.words)).toEqual([
      'Wrote: “a”',
      'Asked together, no to all: Gate 1; Gate 2; Gate 3',
      'Wrote on: “b”',
    ]);
  });
});

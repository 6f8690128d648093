import { describe, expect, it } from 'vitest';
import { readerLines } from '../../../src/renderer/screens/record/reader-lines';
import { chainWords, spans } from '../../../src/renderer/screens/record/timeline/chain-words';
import { textChange } from '../../../src/renderer/screens/record/timeline/text-change';

describe('the chain in words', () => {
  const chain = { seqs: [4, 5, 9], hash: 'ab12cd34'.repeat(8), head: { seq: 12, hash: 'ef'.repeat(32) }, fault: null };

  it('says that all is well with how much was verified', () => {
    expect(chainWords(chain)).toEqual({
      sentence: 'Unchanged since it was written: 3 events verified, last hash ab12cd34…',
      brief: 'Unchanged: 3 events verified',
      todo: null,
    });
    expect(chainWords({ ...chain, seqs: [4] }).brief).toBe('Unchanged: 1 event verified');
  });

  it('warns with the event that differs, and with what to do', () => {
    const fault = { seq: 5, what: 'its payload is missing' };
    const { sentence, brief, todo } = chainWords({ ...chain, fault });
    expect(sentence).toBe('NOT as it was written: event 5: its payload is missing.');
    expect(brief).toBe(sentence);
    expect(todo).toMatch(/Do not rely.*administrator.*log verify.*backup/);
    const whole = chainWords({
      ...chain,
      fault: { seq: null, what: 'the call was made of 4 events, the journal holds 3' },
    });
    expect(whole.sentence).toBe('NOT as it was written: the call was made of 4 events, the journal holds 3.');
  });

  it('writes numbers that follow each other as a span', () => {
    expect(spans([2, 3, 4, 9, 11, 12])).toBe('2 to 4, 9, 11 to 12');
    expect(spans([7])).toBe('7');
    expect(spans([])).toBe('');
  });
});

describe('readings in words', () => {
  const staff = { ann: 'Ann Lee', ben: 'Ben Ortiz' };

  it('put one opening into one line, at its beginning, and nothing else', () => {
    const readings = [
      { at: 9_000, actor: 'ann', what: 'call.copy' },
      { at: 8_500, actor: 'ann', what: 'call.timeline' },
      { at: 8_400, actor: 'ben', what: 'call.read' },
      { at: 8_300, actor: 'ann', what: 'call.timeline' },
      { at: 8_200, actor: 'ann', what: 'call.read' },
      { at: 8_100, actor: 'ann', what: 'call.find' },
      { at: 1_000, actor: 'gone', what: 'call.print' },
    ];
    expect(readerLines(readings, staff)).toEqual([
      { at: 9_000, who: 'Ann Lee', what: 'copied as text' },
      { at: 8_500, who: 'Ann Lee', what: 'timeline' },
      { at: 8_400, who: 'Ben Ortiz', what: 'record' },
      { at: 8_100, who: 'Ann Lee', what: 'looked up by its number, record, timeline' },
      { at: 1_000, who: 'somebody no longer on the list', what: 'printed' },
    ]);
  });

  it('keep two openings apart', () => {
    const readings = [10_000, 6_000].map((at) => ({ at, actor: 'ann', what: 'call.read' }));
    expect(readerLines(readings, staff)).toHaveLength(2);
  });
});

describe('the difference of two texts', () => {
  it.each([
    ['', 'a bike', { start: '', old: '', new: 'a bike', end: '' }],
    ['loud mus', 'loud music', { start: 'loud mus', old: '', new: 'ic', end: '' }],
    ['a red bike', 'a blue bike', { start: 'a ', old: 'red', new: 'blue', end: ' bike' }],
    ['a red bike', 'a bike', { start: 'a ', old: 'red bike', new: 'bike', end: '' }],
    ['same', 'same', { start: 'same', old: '', new: '', end: '' }],
    ['one', 'two', { start: '', old: 'one', new: 'two', end: '' }],
  ])('of “%s” and “%s”', (before, after, change) => {
    const found = textChange(before, after);
    expect(found).toEqual(change);
    expect(found.start + found.new + found.end).toBe(after);
    expect(found.start + found.old + found.end).toBe(before);
  });
});

import { describe, expect, test } from 'vitest';
import { printWeights } from '../../../../src/shared/escalation/learned/weights';
import { listen, openWorry, type WorryModel } from '../../../../src/shared/escalation/learned/worry';
import {
  type Feature,
  numberOf,
  pairFeature,
  piecesOf,
  spread,
  wordFeature,
} from '../../../../src/shared/escalation/learned/worry-features';
import { compileLexicon } from '../../../../src/shared/escalation/reading/lexicon';
import { openReader, read } from '../../../../src/shared/escalation/reading/reader';
import { DEAF } from '../deaf';
import { far } from './small';

/** What each learned feature weighs, in hundredths. */
function modelOf(weights: readonly (readonly [Feature, number])[], bias = 0): WorryModel {
  return { ...DEAF, bias, weights: printWeights(new Map(weights)), step: 0.01 };
}

const word = (text: string): Feature => wordFeature(numberOf(text));
const pair = (between: number, one: string, other: string): Feature => {
  return pairFeature(between, numberOf(one), spread(numberOf(other)));
};

const reader = openReader(compileLexicon([]));

function sums(model: WorryModel, text: string): readonly number[] {
  return listen(openWorry(model), read(reader, text), DEAF.long).sums;
}

/** What is heard of a text of one sentence; its loudest clause, which is heard once more by 0.3, is all of it. */
function heard(model: WorryModel, text: string): number {
  const [sum] = sums(model, text);
  return (sum as number) / 1.3;
}

describe('a sentence sounds like what its words weigh', () => {
  const model = modelOf([
    [word('scream'), 50],
    [word('knife'), 40],
    [word('lawn'), -30],
    [word('0'), 20],
  ]);
  test.each([
    ['a word', 'scream', 0.5],
    ['a word that calms', 'lawn', -0.3],
    ['a word never met', 'um', 0],
    ['several words, the more the less each counts', 'scream um', 0.5 / Math.sqrt(2)],
    ['the sum of several', 'scream knife lawn', 0.6 / Math.sqrt(3)],
    ['a word said twice as if said once', 'scream knife scream', 0.9 / Math.sqrt(2)],
    ['any number', '4471', 0.2],
    ['numbers as one word', '12 x 4471', 0.2 / Math.sqrt(2)],
  ])('%s: %s', (_, text, sum) => {
    expect(heard(model, text)).toBeCloseTo(sum, 10);
  });

  test('and one without words like nothing', () => {
    expect(sums(model, '---')).toEqual([0]);
  });

  test('and nothing said is not heard', () => {
    expect(sums(model, '')).toEqual([]);
  });

  test('beside what every text is taken for', () => {
    expect(heard(modelOf([[word('scream'), 50]], -0.2), 'scream')).toBeCloseTo(0.3, 10);
  });
});

describe('a pair of words', () => {
  const model = modelOf([
    [pair(0, 'he', 'has'), 50],
    [pair(1, 'he', 'has'), 40],
    [pair(2, 'he', 'has'), 30],
  ]);
  test.each([
    ['counts side by side', 'he has', 0.5 / Math.sqrt(2)],
    ['counts by itself with a word between', 'he um has', 0.4 / Math.sqrt(3)],
    ['counts by itself with two words between', 'he um a has', 0.3 / Math.sqrt(4)],
    ['does not count with three words between', 'he um a b has', 0],
    ['does not count the other way round', 'has he', 0],
    ['counts once', 'he has he has', 0.8 / Math.sqrt(2)],
    ['counts behind other words', 'um he has', 0.5 / Math.sqrt(3)],
    ['counts over a comma', 'he, has', 0.5 / Math.sqrt(2)],
  ])('%s: %s', (_, text, sum) => {
    expect(heard(model, text)).toBeCloseTo(sum, 10);
  });

  test('does not count over the end of a sentence', () => {
    for (const sum of sums(model, 'He. Has')) expect(sum).toBeCloseTo(0, 10);
  });
});

describe('a word never met counts by its pieces', () => {
  const shared = [...piecesOf('stabbin')].filter((piece) => piecesOf('stabbed').has(piece));
  const model = modelOf(shared.map((piece) => [piece, 10]));

  test('each by its share', () => {
    expect(shared).toHaveLength(9);
    expect(heard(model, 'stabbin')).toBeCloseTo((9 * 0.1) / Math.sqrt(piecesOf('stabbin').size), 10);
    expect(heard(model, 'lawn')).toBe(0);
  });

  test('of three to five characters with the ends of the word', () => {
    expect(piecesOf('a').size).toBe(1);
    expect(piecesOf('he').size).toBe(2 + 1);
    expect(piecesOf('not').size).toBe(3 + 2 + 1);
    expect(piecesOf('nothing').size).toBe(7 + 6 + 5);
  });

  test('which count once though they come again', () => {
    // "<na", "nan", "ana", "na>" and longer ones likewise.
    expect(piecesOf('nananana').size).toBe(4 + 4 + 4);
  });
});

describe('the clause that sounds most like an emergency is heard once more', () => {
  const model = modelOf([[word('scream'), 100]]);
  const FOUR = 'scream he she it';
  const clause = 1 / Math.sqrt(4);
  const whole = (words: number): number => 1 / Math.sqrt(words);
  test.each([
    ['after a comma', `a b c d, ${FOUR}`, whole(8), clause],
    ['before a comma', `${FOUR}, a b c d`, whole(8), clause],
    ['between two commas', `a b c d, ${FOUR}, e f g h`, whole(12), clause],
    ['after a dash', `a b c d - ${FOUR}`, whole(8), clause],
    ['from a word that joins, which is part of it', 'a b c d and scream he she', whole(8), clause],
    ['before a word that joins', `${FOUR} pero a b c`, whole(8), clause],
    ['not one of three words', 'a b c d, scream he she', whole(7), whole(7)],
    ['not one of three words in front', 'scream he she, a b c d', whole(7), whole(7)],
    ['but not all clauses', `scream a b c, scream e f g`, whole(7), clause],
    ['where nothing parts, the whole', `a b c d ${FOUR}`, whole(8), whole(8)],
  ])('%s: %s', (_, text, sum, loudest) => {
    expect(sums(model, text)[0]).toBeCloseTo(sum + 0.3 * loudest, 10);
  });

  test.each(
    (
      'and but so then now today also because while when which though ' +
      'y e pero ahora ahorita hoy porque mientras cuando tambien aunque'
    ).split(' '),
  )('%s joins a clause', (joins) => {
    expect(sums(model, `a b c d ${joins} scream he she`)[0]).toBeCloseTo(whole(8) + 0.3 * clause, 10);
  });

  test('by the pairs inside it alone', () => {
    const pairs = modelOf([
      [pair(0, 'd', 'he'), -50],
      [pair(0, 'he', 'has'), 100],
    ]);
    expect(sums(pairs, 'a b c d, he has it all')[0]).toBeCloseTo(0.5 / Math.sqrt(8) + 0.3 * clause, 10);
    expect(sums(pairs, 'a b c d he has it all')[0]).toBeCloseTo((1.3 * 0.5) / Math.sqrt(8), 10);
  });

  test('without a pair that reaches out of it', () => {
    const across = modelOf([[pair(0, 'd', 'he'), 100]]);
    expect(sums(across, 'a b c d, he has it all')[0]).toBeCloseTo(1.3 / Math.sqrt(8), 10);
  });

  test('where all else calms, and with what every text is taken for', () => {
    const calm = modelOf(
      [
        [word('scream'), 100],
        [word('lawn'), -80],
      ],
      -0.1,
    );
    const sum = -0.1 + 0.2 / Math.sqrt(8);
    expect(sums(calm, `lawn b c d, ${FOUR}`)[0]).toBeCloseTo(sum + 0.3 * (clause - 0.1), 10);
  });
});

describe('a story is heard in all its runs of six sentences', () => {
  const model = modelOf([
    [word('scream'), 100],
    [word('lawn'), -100],
  ]);
  const quiet = (count: number): string => 'Um. '.repeat(count);

  test.each([
    ['both of two sentences', 'Scream. Um', 2],
    ['all of six', `Scream. ${quiet(5)}`, 6],
  ])('with %s', (_, text, count) => {
    const all = sums(model, text);
    expect(all).toHaveLength(count);
    // Two words; the loudest clause is the sentence of one.
    for (const sum of all.slice(1)) expect(sum).toBeCloseTo(1 / Math.sqrt(2) + 0.3, 10);
  });

  test('and a sentence by itself, from which a little is taken off', () => {
    const [first] = sums(model, 'Scream. Lawn');
    expect(first).toBeCloseTo(1 + 0.3 - 0.5, 10);
  });

  test('of which the highest counts for each sentence', () => {
    const all = sums(model, `Scream. ${quiet(5)}Lawn. ${quiet(5)}`);
    expect(all).toHaveLength(12);
    for (const sum of all.slice(0, 6)) expect(sum).toBeCloseTo(1 / Math.sqrt(2) + 0.3, 10);
    // The calm sentence is in no run without itself; the quiet ones after it are heard best alone.
    expect(all[6]).toBeCloseTo(-1 / Math.sqrt(2), 10);
    for (const sum of all.slice(7)) expect(sum).toBeCloseTo(-0.5, 10);
  });

  test('and a word said in several sentences of a run counts once', () => {
    const [first, second] = sums(model, 'Scream um. Scream he');
    expect(first).toBeCloseTo(1 / Math.sqrt(3) + 0.3 / Math.sqrt(2), 10);
    expect(second).toBe(first);
  });

  test('and stays until the last sentence with it is left', () => {
    const all = sums(model, `Scream. Scream. ${quiet(6)}`);
    // The run from the second sentence on still has the word, the run from the third has not.
    expect(all[6]).toBeCloseTo(1 / Math.sqrt(2) + 0.3, 10);
    expect(all[7]).toBeCloseTo(0, 10);
  });

  test('and a pair stays and goes as its words do', () => {
    const pairs = modelOf([[pair(0, 'he', 'has'), 100]]);
    const all = sums(pairs, `He has. He has. ${quiet(6)}`);
    expect(all[6]).toBeCloseTo(1 / Math.sqrt(3) + 0.3 / Math.sqrt(2), 10);
    expect(all[7]).toBeCloseTo(0, 10);
  });
});

test('a pair that is left behind is no word that is left behind', () => {
  const model = modelOf([
    [pair(0, 'he', 'has'), 1],
    [word('scream'), 100],
  ]);
  const all = sums(model, `He has. ${'Um. '.repeat(5)}Scream um`);
  expect(all[1]).toBeCloseTo(1.3 / Math.sqrt(2), 10);
});

describe('what was heard before changes nothing', () => {
  test('in the same text, in others, and in the same words once more', () => {
    const model = modelOf([
      [word('scream'), 50],
      [word('lawn'), -30],
      [pair(0, 'scream', 'now'), 40],
    ]);
    const texts = ['Scream now. Lawn', 'Lawn. Scream now, he has it all', far(3), 'Scream. Now', 'Scream now. Lawn'];
    const worry = openWorry(model);
    for (const text of texts) expect(listen(worry, read(reader, text), DEAF.long).sums).toEqual(sums(model, text));
  });

  test('not by more words than are kept', () => {
    const model = modelOf([
      [word('scream'), 50],
      [word('w17x'), 20],
    ]);
    const worry = openWorry(model);
    const text = 'scream wax';
    const units = read(reader, text);
    const before = listen(worry, units, DEAF.long).sums;
    const names = Array.from({ length: 12_000 }, (_, at) =>
      [...`${at}`].map((digit) => 'abcdefghij'.charAt(+digit)).join(''),
    );
    for (let at = 0; at < names.length; at += 60)
      listen(worry, read(reader, names.slice(at, at + 60).join(' ')), DEAF.long);
    expect(listen(worry, units, DEAF.long).sums).toEqual(before);
    expect(worry.met.words.size).toBeLessThan(10_100);
  });
});

import { describe, expect, it } from 'vitest';
import { readPack } from '../../../src/main/agency/read-pack';
import { given } from '../../../src/shared/protocol/answer';
import { longestPaths } from '../../../src/shared/protocol/check/longest-path';
import { outline } from '../../../src/shared/protocol/next-question';
import { scriptFor } from '../../../src/shared/protocol/script';
import { CORE } from '../../../src/shared/protocol/spine-ids';
import { LEXINGTON_FOLDER, lexington } from './lexington';

describe('the Lexington pack', () => {
  it('has no defect', () => {
    const read = readPack(LEXINGTON_FOLDER);
    expect(read.ok ? [] : read.defects).toEqual([]);
  });

  it('asks the 118 questions of the fourteen scripts', () => {
    expect(
      Object.fromEntries(lexington().protocols.map(({ number, questions }) => [number, questions.length])),
    ).toEqual({
      T1: 11,
      T2: 9,
      T3: 8,
      T4: 8,
      T5: 9,
      T6: 6,
      T7: 9,
      T8: 9,
      T9: 11,
      T10: 10,
      T11: 8,
      T12: 7,
      T13: 7,
      T14: 6,
    });
  });

  it('has a red flag for each red phrase of the scripts', () => {
    const counts = Object.fromEntries(lexington().protocols.map(({ number, redFlags }) => [number, redFlags.length]));
    expect(counts).toEqual({
      T1: 7,
      T2: 7,
      T3: 7,
      T4: 6,
      T5: 7,
      T6: 7,
      T7: 8,
      T8: 8,
      T9: 8,
      T10: 9,
      T11: 7,
      T12: 8,
      T13: 7,
      T14: 5,
    });
  });

  it('says why each safety question of a type is asked, and not its label once more', () => {
    const asked = lexington().protocols.flatMap(({ redFlags }) => redFlags.filter(({ ask }) => ask !== undefined));
    expect(asked.length).toBeGreaterThan(0);
    for (const { id, label, why } of asked) expect([undefined, label], id).not.toContain(why);
  });

  it('misses no place and no time in a question or a sign-up', () => {
    for (const type of ['inquiry', 'program']) expect(scriptFor(lexington(), type).incident, type).toBe(false);
    expect(scriptFor(lexington(), 'theft').incident).toBe(true);
  });

  it('asks which way a thief went, but for one whom nobody saw', () => {
    const script = scriptFor(lexington(), 'theft');
    const asks = (present: string): boolean => {
      const answers = { 'suspect-present': given(present) };
      const rows = outline(script, { answers, band: 'just', type: 'theft', narrative: '' });
      return rows.some(({ item }) => item.id === 'theft.direction');
    };
    expect(['just-left', 'gone', 'never-seen'].map(asks)).toEqual([true, true, false]);
  });

  it('has the spine questions the engine knows by name', () => {
    expect(lexington().spine.questions.map(({ id }) => id)).toEqual(expect.arrayContaining([...CORE]));
  });

  it('tells exactly how long a call of each type can get', () => {
    const paths = longestPaths(lexington());
    expect(paths.every(({ exact }) => exact)).toBe(true);
    expect(Math.max(...paths.map(({ longest }) => longest))).toBeLessThan(50);
  });
});

import { describe, expect, it } from 'vitest';
import { listReviews } from '../../../src/main/database/board';
import { listOpen, listUnresolved, readCall } from '../../../src/main/database/calls';
import { all, type Writer } from '../../../src/main/database/file/connection';
import { listFollowUps } from '../../../src/main/database/follow-ups';
import { verifyLog } from '../../../src/main/database/journal/verify';
import { currentPack } from '../../../src/main/database/packs';
import { seedLog } from '../../../src/main/database/seed/seed';
import { seedDemo } from '../../../src/main/database/seed/seed-demo';
import { peopleStories, urgentStories } from '../../../src/main/database/seed/stories-people';
import { propertyStories } from '../../../src/main/database/seed/stories-property';
import { streetStories } from '../../../src/main/database/seed/stories-street';
import { listPassOns, listUnclosedShifts } from '../../../src/main/database/shifts';
import { readStation } from '../../../src/main/database/station';
import { shiftMs } from '../../../src/shared/domain/shift';
import { lexington } from '../agency/lexington';
import { NOW, newFile, newLog, openLog, takeCall } from './new-log';
import { seedPack } from './seed-pack';

const pack = seedPack();
const payloads = (w: Writer) => all(w, 'SELECT payload FROM journal_payload ORDER BY seq');
const seeded = (seed: number, full = true) => {
  const w = openLog(newFile());
  seedLog(w, { calls: 60, seed, full, now: NOW, pack });
  return w;
};

describe('invented calls', () => {
  it('are the same for the same seed and others for another', () => {
    const first = payloads(seeded(5));
    expect(payloads(seeded(5))).toEqual(first);
    expect(payloads(seeded(6))).not.toEqual(first);
  });

  it('are three events each unless more is asked for', () => {
    const w = seeded(5, false);
    const kinds = all(
      w,
      `SELECT kind, count(*) AS count FROM journal WHERE call_id IS NOT NULL GROUP BY kind ORDER BY kind`,
    );
    expect(kinds).toEqual([
      { kind: 'call.closed', count: 60 },
      { kind: 'call.noted', count: 60 },
      { kind: 'call.opened', count: 60 },
    ]);
    expect(verifyLog(w).ok).toBe(true);
  });

  it('name numbers of the invented range only', () => {
    const texts = all<{ payload: string }>(seeded(5), 'SELECT payload FROM journal_payload').map((row) => row.payload);
    const numbers = texts
      .flatMap((text) => text.match(/\b1?\d{10}\b/g) ?? [])
      .filter((digits) => /^1?[2-9]/.test(digits));
    const phones = numbers.filter((digits) => digits.length === 10);
    expect(phones.length).toBeGreaterThan(50);
    expect(phones.filter((digits) => !/^85955501\d\d$/.test(digits))).toEqual([]);
  });

  it('are refused in a live log and among events of people', () => {
    const live = newLog();
    expect(() => seedLog(live, { calls: 1, seed: 1, full: false, now: NOW, pack })).toThrow('is live');
    const drill = seeded(5);
    takeCall(drill, { text: 'a person typed this' });
    expect(() => seedLog(drill, { calls: 1, seed: 1, full: false, now: NOW, pack })).toThrow('was not invented');
  });

  it('can be added to', () => {
    const w = seeded(5, false);
    seedLog(w, { calls: 10, seed: 8, full: false, now: NOW + 86_400_000, pack });
    expect(all(w, 'SELECT count(*) AS count FROM calls')).toEqual([{ count: 70 }]);
    expect(verifyLog(w).ok).toBe(true);
  });
});

const stories = [...propertyStories, ...streetStories, ...peopleStories, ...urgentStories];

describe('the stories', () => {
  it('are many and all different, a part of them Spanish', () => {
    expect(new Set(stories.map((story) => story.text)).size).toBe(stories.length);
    expect(stories.length).toBeGreaterThan(100);
    expect(stories.filter((story) => story.spanish).length / stories.length).toBeGreaterThan(0.12);
  });
});

describe('the demo', () => {
  it('is a week on one desk that ends now, with work left to do', () => {
    const w = openLog(newFile());
    seedDemo(w, { pack, now: NOW });
    const [span] = all<{ count: number; first: number; last: number }>(
      w,
      'SELECT count(*) AS count, min(opened_at) AS first, max(opened_at) AS last FROM calls',
    );
    expect(span?.count).toBe(400);
    expect(NOW - (span?.first ?? 0)).toBeLessThanOrEqual(7 * 86_400_000);
    expect(NOW - (span?.last ?? 0)).toBeLessThan(5 * 60_000);
    const open = listOpen(w);
    expect(new Set(open.map((row) => row.stage))).toEqual(new Set(['open', 'held', 'disconnected']));
    expect(open.some((row) => (row.dueAt ?? NOW) < NOW)).toBe(true);
    expect(open.some((row) => (row.dueAt ?? 0) > NOW)).toBe(true);
    const [unresolved] = listUnresolved(w);
    // A man who does not move is a yes at the gate, not "none apply".
    expect(readCall(w, unresolved?.id ?? '')?.answers.R1).toEqual({ state: 'given', value: 'yes' });
    expect(listFollowUps(w, { open: true, limit: 99 }).length).toBeGreaterThan(0);
    expect(listUnclosedShifts(w, NOW, shiftMs({}))).toMatchObject([{ late: true }]);
    const [passOn] = listPassOns(w, NOW);
    const kinds = new Set(passOn?.items.map(({ kind }) => kind));
    for (const kind of ['bolo', 'watch', 'note', 'follow-up'] as const) expect(kinds).toContain(kind);
    expect(passOn?.items.every(({ initial }) => initial === null)).toBe(true);
    expect(readStation(w)).toMatchObject({ mode: 'drill' });
    expect(currentPack(w)?.pack).toEqual(pack);
    const outcomes = all<{ kind: string }>(
      w,
      `SELECT DISTINCT payload ->> '$.outcome.kind' AS kind FROM journal_payload
      WHERE seq IN (SELECT seq FROM journal WHERE kind = 'call.flag-resolved')`,
    );
    expect(outcomes.map((row) => row.kind)).toContain('not-an-emergency');
    expect(verifyLog(w).ok).toBe(true);
  });

  it('tells no story twice among the calls that wait', () => {
    const w = openLog(newFile());
    seedDemo(w, { pack: lexington(), now: NOW });
    const storyOf = (id: string) => {
      const text = readCall(w, id)?.narrative ?? '';
      return stories.findIndex((story) => asTold(story.text).test(text));
    };
    const open = listOpen(w).filter(({ stage }) => stage !== 'disconnected');
    const told = open.map(({ id }) => storyOf(id));
    expect(told).not.toContain(-1);
    expect(new Set(told).size).toBe(open.length);
    const reviews = listReviews(w, 9).map(({ id }) => readCall(w, id)?.narrative);
    expect(reviews).toHaveLength(2);
    expect(new Set(reviews).size).toBe(2);
  });
});

/** A story with whatever fills its blanks. */
function asTold(text: string): RegExp {
  const parts = text.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`);
}

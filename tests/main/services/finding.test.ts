import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SearchPage } from '../../../src/shared/contract/find-operations';
import { openTestDesk, type TestDesk } from './desk-for-tests';

let desk: TestDesk;
let ben: string;
let ann: string;

beforeAll(async () => {
  desk = await openTestDesk();
  const staff = await desk.done('staff.add', { name: 'Ben Ortiz', role: 'call-taker' });
  ben = staff.id;
  ann = (await desk.done('desk.look', {})).session?.staff.id ?? '';
});
afterAll(() => desk.stop());

const signIn = (staff: string) => desk.done('session.start', { staff });
const search = (text: string): Promise<SearchPage> => desk.done('log.search', { text, after: null });
const names = async () => (await desk.done('view.list', {})).views.map((view) => view.name);
const head = async () => (await desk.done('log.day', {})).head;

describe('a search with filters', () => {
  it('reads names and days as who asks means them, and says how', async () => {
    await signIn(ben);
    const mine = await desk.newCall();
    await mine.do('call.note', { text: 'a purple unicycle' });
    await mine.do('call.set-type', { type: 'theft', words: null });
    await signIn(ann);
    const other = await desk.newCall();
    await other.do('call.note', { text: 'another unicycle' });
    const page = await search('by:ben unicycle after:today');
    expect(page.rows.map((row) => row.id)).toEqual([mine.id]);
    expect(page.filters[0]).toBe('by Ben Ortiz');
    expect(page).toMatchObject({ next: null, problems: [] });
    expect(await desk.done('log.count', { text: 'unicycle after:today' })).toEqual({ count: 2, more: false });
    expect(await desk.done('log.count', { text: 'by:zoltan' })).toEqual({ count: 0, more: false });
    expect((await search('by:me unicycle')).rows.map((row) => row.id)).toEqual([other.id]);
    expect((await search('unicycle -type:theft')).rows.map((row) => row.id)).toEqual([other.id]);
  });

  it('tells what it left out and looks for the rest; with nothing left it looks for nothing', async () => {
    const page = await search('unicycle by:zoltan');
    expect(page.rows).toHaveLength(2);
    expect(page.problems.join()).toContain('by:zoltan was left out');
    expect(await search('by:zoltan')).toMatchObject({ rows: [], next: null });
    expect(await search(' ?! ')).toMatchObject({ rows: [], problems: [] });
  });
});

describe('saved views', () => {
  const view = (name: string, shared = false) => ({ view: null, name, question: 'type:noise loud', shared });

  it('belong to who saved them, unless a supervisor shares them with the desk', async () => {
    await signIn(ann);
    await desk.done('view.save', view('Ann alone'));
    await desk.done('view.save', view('Everybody', true));
    await signIn(ben);
    await desk.done('view.save', view('ben alone'));
    expect(await names()).toEqual(['ben alone', 'Everybody']);
    await signIn(ann);
    expect(await names()).toEqual(['Ann alone', 'Everybody']);
  });

  it('are changed and deleted by their owner, shared ones by a supervisor; a refusal leaves no trace', async () => {
    await signIn(ann);
    const all = (await desk.done('view.list', {})).views;
    const idOf = (name: string) => all.find((one) => one.name === name)?.id ?? '';
    await signIn(ben);
    const before = await head();
    const shared = { ...view('Mine now', true), view: idOf('Everybody') };
    expect(await desk.problem('view.save', shared)).toMatchObject({ code: 'not-allowed' });
    expect(await desk.problem('view.save', { ...shared, shared: false })).toMatchObject({ code: 'not-allowed' });
    expect(await desk.problem('view.save', view('For all', true))).toMatchObject({ code: 'not-allowed' });
    expect(await desk.problem('view.drop', { view: idOf('Everybody') })).toMatchObject({ code: 'not-allowed' });
    expect(await desk.problem('view.drop', { view: idOf('Ann alone') })).toMatchObject({ code: 'not-found' });
    expect(await desk.problem('view.save', view('BEN ALONE'))).toMatchObject({ code: 'bad-input' });
    expect(await desk.problem('view.save', view(' b '))).toMatchObject({ code: 'bad-input' });
    expect(await head()).toBe(before);
    await signIn(ann);
    await desk.done('view.save', { ...view('Whole desk', true), view: idOf('Everybody'), question: 'open:' });
    const { views } = await desk.done('view.drop', { view: idOf('Ann alone') });
    expect(views).toEqual([{ id: idOf('Everybody'), name: 'Whole desk', question: 'open:', owner: ann, shared: true }]);
  });
});

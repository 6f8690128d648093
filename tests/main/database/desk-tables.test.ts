import { describe, expect, it } from 'vitest';
import { lastReading, listReadings, recordAccess } from '../../../src/main/database/access-log';
import { listCautions } from '../../../src/main/database/cautions';
import { dropDraft, readDraft, saveDraft } from '../../../src/main/database/drafts';
import { closeLog, openReader } from '../../../src/main/database/file/open';
import { followUpsOf, listFollowUps, readFollowUp } from '../../../src/main/database/follow-ups';
import { bindToken, dropToken, readToken, saveToken } from '../../../src/main/database/host-tokens';
import { currentPack, packByHash } from '../../../src/main/database/packs';
import { openSessions, readSession } from '../../../src/main/database/sessions';
import { listStaff, readStaff } from '../../../src/main/database/staff';
import { smallPack } from '../../shared/protocol/small-pack';
import { callId, NOW, newFile, newLog, say, TAKER, takeCall } from './new-log';

describe('text being typed', () => {
  const draft = { callId: callId(1), at: NOW, rev: 1, narrative: 'he is', field: null };

  it('is kept as one row and is there after the program was killed', () => {
    const file = newFile();
    const w = newLog(file);
    saveDraft(w, draft);
    saveDraft(w, { ...draft, rev: 2, narrative: 'he is gone', field: { question: 'name', text: 'Mar' } });
    const other = openReader({ file });
    expect(readDraft(other, draft.callId)).toEqual({
      ...draft,
      rev: 2,
      narrative: 'he is gone',
      field: { question: 'name', text: 'Mar' },
    });
    closeLog(other);
  });

  it('is gone when it was dropped', () => {
    const w = newLog();
    saveDraft(w, draft);
    dropDraft(w, draft.callId);
    expect(readDraft(w, draft.callId)).toBeUndefined();
  });

  it('holds what JSON and SQL would trip over', () => {
    const w = newLog();
    const narrative = `'"; DROP TABLE draft; -- \u2400 \uFFFD 😀 ${'x'.repeat(200_000)}`;
    saveDraft(w, { ...draft, narrative });
    expect(readDraft(w, draft.callId)?.narrative).toBe(narrative);
  });
});

it('knows who works here and who sits at the desk', () => {
  const w = newLog();
  say(w, null, { kind: 'staff.added', staff: 'b', name: 'Zoe', role: 'call-taker' });
  say(w, null, { kind: 'staff.added', staff: 'a', name: 'adam', role: 'supervisor' });
  say(w, null, { kind: 'session.started', session: 's1', staff: 'b' });
  say(w, null, { kind: 'staff.changed', staff: 'b', name: 'Zoe B', role: 'supervisor', active: false });
  expect(listStaff(w).map((one) => one.name)).toEqual(['adam', 'Zoe B']);
  expect(readStaff(w, 'b')).toEqual({ id: 'b', name: 'Zoe B', role: 'supervisor', active: false });
  expect(readSession(w, 's1')).toMatchObject({ staff: { name: 'Zoe B' }, startedAt: NOW, proof: 'chosen' });
  expect(openSessions(w)).toHaveLength(1);
  say(w, null, { kind: 'session.ended', session: 's1' });
  expect(readSession(w, 's1')).toBeUndefined();
  expect(readStaff(w, 'nobody')).toBeUndefined();
});

it('keeps a promise until it is done, the most overdue first', () => {
  const w = newLog();
  const call = takeCall(w, { text: 'call me' });
  const promise = { what: 'call-back', text: 'call', owner: TAKER, safeToLeaveMessage: false } as const;
  say(w, call, { kind: 'follow-up.opened', followUp: 'later', ...promise, dueAt: NOW + 2 });
  say(w, null, { kind: 'follow-up.opened', followUp: 'sooner', ...promise, dueAt: NOW + 1 });
  const ids = (open: boolean) => listFollowUps(w, { open, limit: 9 }).map((one) => one.id);
  expect(ids(true)).toEqual(['sooner', 'later']);
  say(w, call, { kind: 'follow-up.tried', followUp: 'later', result: 'voicemail', note: 'no message' });
  say(w, call, { kind: 'follow-up.done', followUp: 'later', result: 'spoken to' });
  expect([ids(true), ids(false)]).toEqual([['sooner'], ['later']]);
  const tries = [{ at: NOW, result: 'voicemail', note: 'no message' }];
  expect(readFollowUp(w, 'later')).toMatchObject({ call, reference: 'N26-400001-E', tries, result: 'spoken to' });
  expect(followUpsOf(w, call)).toHaveLength(1);
});

it('warns about a number or a place until the end that was set', () => {
  const w = newLog();
  const words = { text: 'Large dog', reason: 'Told by owner', until: NOW + 10 };
  say(w, null, { kind: 'caution.added', caution: 'c1', on: 'number', key: '18595550142', ...words });
  say(w, null, { kind: 'caution.added', caution: 'c2', on: 'place', key: '400 rose st', ...words, until: NOW + 99 });
  const at = (now: number) =>
    listCautions(w, { digits: '8595550142', placeKey: '400 rose st', now }).map((one) => one.id);
  expect(at(NOW)).toEqual(['c2', 'c1']);
  expect(at(NOW + 10)).toEqual(['c2']);
  expect(listCautions(w, { digits: null, placeKey: null, now: NOW })).toEqual([]);
});

it('has the pack published last in force, and keeps the others', () => {
  const w = newLog();
  const publish = (hash: string) =>
    say(w, null, { kind: 'pack.published', agency: 'lexington', hash, pack: JSON.stringify(smallPack()) });
  expect(currentPack(w)).toBeUndefined();
  publish('one');
  publish('two');
  expect(currentPack(w)).toMatchObject({ hash: 'two', pack: { streets: ['Main Street'] } });
  expect(packByHash(w, 'one')?.hash).toBe('one');
  publish('one');
  expect(currentPack(w)?.hash).toBe('one');
});

it('remembers a window by the hash of its token', () => {
  const w = newLog();
  saveToken(w, { hash: 'h', session: null, at: NOW });
  bindToken(w, 'h', 's1');
  expect(readToken(w, 'h')).toEqual({ hash: 'h', session: 's1', at: NOW });
  dropToken(w, 'h');
  expect(readToken(w, 'h')).toBeUndefined();
});

it('notes who looked at a call', () => {
  const w = newLog();
  const call = callId(7);
  const access = { at: NOW, actor: TAKER, operation: 'call.read', call, outcome: 'read' };
  recordAccess(w, access);
  recordAccess(w, { ...access, at: NOW + 1, operation: 'call.print' });
  recordAccess(w, { ...access, at: NOW + 2, outcome: 'not-allowed' });
  recordAccess(w, { ...access, at: NOW + 3, call: callId(8) });
  expect(listReadings(w, call)).toEqual([
    { at: NOW + 1, actor: TAKER, what: 'call.print' },
    { at: NOW, actor: TAKER, what: 'call.read' },
  ]);
  expect(lastReading(w, { call, actor: TAKER, what: 'call.read' })).toBe(NOW);
  expect(lastReading(w, { call, actor: 'nobody', what: 'call.read' })).toBeUndefined();
});

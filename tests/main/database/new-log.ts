import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { takeZone, type Writer } from '../../../src/main/database/file/connection';
import { closeLog, openWriter } from '../../../src/main/database/file/open';
import { transact } from '../../../src/main/database/file/transact';
import { append } from '../../../src/main/database/journal/journal';
import { takeNumber } from '../../../src/main/database/projections/references';
import type { CallBody } from '../../../src/shared/domain/call-event';
import type { EventBody, StoredEvent } from '../../../src/shared/domain/event';
import { makeReference } from '../../../src/shared/domain/reference-number';
import type { Answer } from '../../../src/shared/protocol/answer';
import { smallPack } from '../../shared/protocol/small-pack';

/** Builders for tests on real files in a folder of their own. */

export const MIGRATIONS = join(import.meta.dirname, '../../../migrations');
/** Friday 20 November 2026, 18:00 in Lexington. */
export const NOW = Date.UTC(2026, 10, 20, 23, 0);
export const TAKER = '0190a000-0000-7000-8000-000000000001';

export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tenline-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function newFile(): string {
  return join(newFolder(), 'calls.db');
}

export function openLog(file: string): Writer {
  const w = openWriter({ file, migrations: MIGRATIONS, now: () => NOW });
  takeZone(w, smallPack());
  onTestFinished(() => closeLog(w));
  return w;
}

/** An open log with its station. */
export function newLog(file: string = newFile()): Writer {
  const w = openLog(file);
  say(w, null, { kind: 'station.opened', name: 'Desk 4', desk: '4', agency: 'lexington', mode: 'live' });
  return w;
}

/** One event in a transaction of its own. */
export function say(w: Writer, call: string | null, body: EventBody, at: number = NOW): StoredEvent {
  return transact(w, () => append(w, { call, actor: TAKER, at, body }));
}

let made = 0;

export type CallParts = {
  readonly at?: number;
  readonly digits?: string;
  readonly text?: string;
  readonly place?: string;
  readonly type?: string;
  readonly close?: string;
};

export function callId(number: number): string {
  return `0190a000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

/** A call with these parts; open unless `close` gives a disposition. */
export function takeCall(w: Writer, parts: CallParts = {}): string {
  made += 1;
  // Ids go down while calls come in: no list may be in their order.
  const id = callId(900_000 - made);
  const at = parts.at ?? NOW;
  transact(w, () => {
    for (const body of bodiesOf(w, parts, at)) append(w, { call: id, actor: TAKER, at, body });
  });
  return id;
}

function bodiesOf(w: Writer, parts: CallParts, at: number): CallBody[] {
  const { digits, text, place, type, close } = parts;
  const { sequence } = takeNumber(w, 2026);
  const next = { what: 'finish-taking', dueAt: at + 1_200_000 } as const;
  const from = digits === undefined ? null : { raw: digits, digits, e164: `+1${digits}`, display: digits };
  const bodies: CallBody[] = [
    {
      kind: 'call.opened',
      reference: makeReference({ year: 2026, desk: '4', sequence }),
      channel: 'phone',
      from,
      message: null,
      originalAt: null,
      owner: TAKER,
      next,
    },
  ];
  if (text !== undefined) bodies.push({ kind: 'call.noted', text, recovered: false });
  if (type !== undefined) bodies.push({ kind: 'call.typed', type, words: null });
  if (place !== undefined) bodies.push(answered('place', { state: 'given', value: { raw: place, verified: false } }));
  if (close !== undefined) bodies.push(closedWith(close));
  return bodies;
}

export function answered(question: string, answer: Answer): CallBody {
  return { kind: 'call.answered', question, answer };
}

export function closedWith(disposition: string): CallBody {
  const close = { kind: 'complete', disposition, channel: null, reason: null, note: null, missing: [] } as const;
  return { kind: 'call.closed', close };
}

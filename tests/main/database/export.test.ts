import { expect, it } from 'vitest';
import type { Writer } from '../../../src/main/database/file/connection';
import { cell, type ExportRange, exportLog, isoAt } from '../../../src/main/database/journal/export';
import { smallPack } from '../../shared/protocol/small-pack';
import { NOW, newLog, say, takeCall } from './new-log';

function inIndia() {
  const pack = smallPack();
  return { ...pack, agency: { ...pack.agency, time_zone: 'Asia/Kolkata' } };
}

function exported(w: Writer, range: Partial<ExportRange>): string {
  const lines: string[] = [];
  exportLog(w, { format: 'csv', from: null, to: null, ...range }, (line) => lines.push(line));
  return lines.join('');
}

it.each([
  ['=1+1', `"'=1+1"`],
  ['+49 30', `"'+49 30"`],
  ['-2', `"'-2"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  ['＝1+1', `"'＝1+1"`],
  ['\t=1', `"'\t=1"`],
  ['\r=1', `"'\r=1"`],
  ['  =1', `"'  =1"`],
  ['\n=1', `"'\n=1"`],
  ['plain', 'plain'],
  ['a,b', '"a,b"'],
  ['say "hi"', '"say ""hi"""'],
  ['two\nlines', '"two\nlines"'],
])('writes the cell %j so that no spreadsheet runs it', (text, written) => {
  expect(cell(text)).toBe(written);
});

it("writes calls as a table with a byte order mark, CRLF and times in the agency's zone", () => {
  const w = newLog();
  say(w, null, { kind: 'pack.published', agency: 'lexington', hash: 'one', pack: JSON.stringify(inIndia()) });
  takeCall(w, { text: '=HYPERLINK("http://x")', place: '120 W Main St', digits: '8595550142', close: '01' });
  const text = exported(w, {});
  expect(text.startsWith('\uFEFFreference,opened,')).toBe(true);
  const [, row = '', end] = text.split('\r\n');
  expect(row.startsWith('N26-400001-E,2026-11-21T04:30:00.000+05:30,')).toBe(true);
  expect(row).toContain(`"'=HYPERLINK(""http://x"")"`);
  expect(end).toBe('');
});

it('writes every event as a line of JSON, within the time asked for', () => {
  const w = newLog();
  takeCall(w, { text: 'before', at: NOW - 10 });
  takeCall(w, { text: 'within', at: NOW });
  takeCall(w, { text: 'after', at: NOW + 10 });
  const lines = exported(w, { format: 'ndjson', from: NOW, to: NOW + 10 })
    .trimEnd()
    .split('\n');
  const bodies = lines.map((line) => (JSON.parse(line) as { body: { kind: string; text?: string } }).body);
  expect(bodies.map((body) => body.kind)).toEqual(['station.opened', 'call.opened', 'call.noted']);
  expect(bodies[2]?.text).toBe('within');
});

it('gives the offset of the moment', () => {
  expect(isoAt(Date.UTC(2026, 6, 1, 12), 'America/New_York')).toBe('2026-07-01T08:00:00.000-04:00');
  expect(isoAt(Date.UTC(2026, 6, 1, 12), 'Asia/Kolkata')).toBe('2026-07-01T17:30:00.000+05:30');
});

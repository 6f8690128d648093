import { earliest, fromLocal } from '../../shared/domain/time/zone';
import type { ExportFormat } from '../database/journal/export';
import { exportLog } from '../database/journal/export';
import { zoneOf } from '../database/packs';
import { type Command, readArgs, UsageError } from './command';
import { withReader } from './with-reader';

export const logExport: Command = {
  name: 'log export',
  usage:
    'log export FILE --format ndjson|csv [--from DATE] [--to DATE]   events, or calls as a table; TO is not included',
  run(args, terminal) {
    const options = { format: { type: 'string' }, from: { type: 'string' }, to: { type: 'string' } } as const;
    const { values, positionals } = readArgs(args, options, [1, 1]);
    const [file = ''] = positionals;
    const format = formatIn(values.format);
    return withReader(terminal, { file }, (log) => {
      const zone = zoneOf(log);
      const range = { format, from: timeIn(values.from, 'from', zone), to: timeIn(values.to, 'to', zone) };
      // Each line comes with its own line end; the terminal adds one.
      const count = exportLog(log, range, (line) => terminal.out(line.replace(/\n$/, '')));
      terminal.err(`${count} ${format === 'csv' ? 'calls' : 'events'}`);
      return 0;
    });
  },
};

function formatIn(text: string | undefined): ExportFormat {
  if (text === 'ndjson' || text === 'csv') return text;
  throw new UsageError('--format needs ndjson or csv.');
}

/** `2026-11-20`, `2026-11-20T18:00`, `2026-11-20T18:00:00-05:00`: a day or an hour without offset is the agency's. */
function timeIn(text: string | undefined, name: string, zone: string): number | null {
  if (text === undefined) return null;
  const at = /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at))
    throw new UsageError(`--${name} needs a date such as 2026-11-20 or 2026-11-20T18:00:00-05:00, not "${text}".`);
  const local = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(text);
  if (local === null) return at;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = local
    .slice(1)
    .map((part) => Number(part ?? 0));
  return earliest(fromLocal({ year, month, day, hour, minute }, zone)) + second * 1000;
}

import { closeLog, openReader } from '../database/file/open';
import type { ExportFormat } from '../database/journal/export';
import { exportLog } from '../database/journal/export';
import { type Command, pathIn, readArgs, UsageError } from './command';

export const logExport: Command = {
  name: 'log export',
  usage:
    'log export FILE --format ndjson|csv [--from DATE] [--to DATE]   events, or calls as a table; TO is not included',
  run(args, terminal) {
    const options = { format: { type: 'string' }, from: { type: 'string' }, to: { type: 'string' } } as const;
    const { values, positionals } = readArgs(args, options, [1, 1]);
    const [file = ''] = positionals;
    const range = { format: formatIn(values.format), from: timeIn(values.from, 'from'), to: timeIn(values.to, 'to') };
    const log = openReader({ file: pathIn(terminal, file) });
    try {
      // Each line comes with its own line end; the terminal adds one.
      const count = exportLog(log, range, (line) => terminal.out(line.replace(/\n$/, '')));
      terminal.err(`${count} ${range.format === 'csv' ? 'calls' : 'events'}`);
      return 0;
    } finally {
      closeLog(log);
    }
  },
};

function formatIn(text: string | undefined): ExportFormat {
  if (text === 'ndjson' || text === 'csv') return text;
  throw new UsageError('--format needs ndjson or csv.');
}

/** `2026-11-20`, `2026-11-20T18:00:00-05:00`: anything ISO 8601; a day alone begins at midnight UTC. */
function timeIn(text: string | undefined, name: string): number | null {
  if (text === undefined) return null;
  const at = /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at))
    throw new UsageError(`--${name} needs a date such as 2026-11-20 or 2026-11-20T18:00:00-05:00, not "${text}".`);
  return at;
}

import { join } from 'node:path';
import { readPack } from '../../src/main/agency/read-pack';
import { makeLargeLog } from './support/make-large-log';

/** Makes the log of `BENCH_LARGE` calls in the folder `BENCH_FOLDER`. Not a benchmark itself. */

const read = readPack(join('agency', 'lexington'));
if (!read.ok) throw new Error(`The pack has defects: ${read.defects[0]?.sentence}`);
makeLargeLog({
  file: join(process.env.BENCH_FOLDER ?? '.', 'calls.db'),
  migrations: 'migrations',
  calls: Number(process.env.BENCH_LARGE),
  pack: read.pack,
  now: Date.UTC(2026, 10, 28, 12, 0),
});

// @ts-check
// `npm run score`: how many of the labelled notes the rules raise or ask about. `npm run score -- --misses` lists each
// note judged otherwise than its label says; `npm run score -- FILE.jsonl` scores other notes.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const file = fileURLToPath(new URL('../tests/corpus/print-score.ts', import.meta.url));
/** @type {{ module: typeof import('../tests/corpus/print-score.ts') }} */
const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
// npm moves to the root; file names on the command line are meant from where the person stands.
module.printScore(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());

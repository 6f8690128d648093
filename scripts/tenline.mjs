// @ts-check
// `npm run -s tenline -- <command>`: the command line on a fresh build. Standard output carries results only.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureBuilt, node24 } from './ensure.mjs';

ensureBuilt();
const program = fileURLToPath(new URL('../out/cli/index.mjs', import.meta.url));
// npm moves to the root; file names on the command line are meant from where the person stands.
const child = spawn(node24, [program, ...process.argv.slice(2)], { cwd: process.env.INIT_CWD, stdio: 'inherit' });
// The terminal gives Ctrl-C to the command as well; SIGTERM comes here alone.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (code) => process.exit(code ?? 1));

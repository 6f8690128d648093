import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../shared/contract/problem';
import type { Command } from './command';

/** The hosts never import each other: the loopback host is a program of its own. */
export const serve: Command = {
  name: 'serve',
  usage: 'serve [--port N] [--data DIR]   Tenline in a browser on this computer',
  run(args, { root }) {
    const program = join(root, 'out', 'loopback', 'index.mjs');
    if (!existsSync(program)) throw new Refusal('not-found', `${program} is not there: run npm run build first.`);
    return new Promise((done) => {
      const child = spawn(process.execPath, [program, ...args], { stdio: 'inherit' });
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
      child.on('exit', (code) => done(code ?? 1));
    });
  },
};

// @ts-check
// `npm test`: every check, one after the other, each run even when an earlier one failed.
// The last line sums them up: `N passed, N failed`. `npm test -- --only types,unit` runs some of them.
import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findChromium } from './find-chromium.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} command
 * @property {boolean} [counts] prints its own totals; otherwise it is one test that its exit status decides
 * @property {boolean} [needsBuild]
 * @property {() => boolean} [prepare] false when the step cannot run here; it has then said why
 */

/** @type {Step[]} */
const steps = [
  { name: 'types', command: ['tsc', '-b'] },
  { name: 'lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
  // Before the unit tests, because the fault tests start the built hosts.
  { name: 'build', command: ['node', 'scripts/build.mjs'] },
  {
    name: 'unit',
    command: ['vitest', 'run', '--project', 'node', '--project', 'dom'],
    counts: true,
    needsBuild: true,
  },
  { name: 'packaging', command: ['vitest', 'run', '--project', 'packaging'], counts: true, needsBuild: true },
  { name: 'e2e', command: ['playwright', 'test'], counts: true, needsBuild: true, prepare: ensureChromium },
];

function ensureChromium() {
  if (findChromium()) return true;
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    console.log('Installing Chromium for the browser tests...');
    for (const args of [['update'], ['install', '-y', 'chromium']]) {
      spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
    }
    if (findChromium()) return true;
  }
  console.log('The browser tests need Chromium: install Chromium or Google Chrome, or name it in CHROMIUM_PATH.');
  return false;
}

/** @param {string[]} command @returns {Promise<{ ok: boolean, output: string }>} */
function run([program = '', ...args]) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: fileURLToPath(new URL('..', import.meta.url)),
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
      process.stdout.write(text);
    });
    child.on('error', () => resolve({ ok: false, output }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/** @param {Step} step @returns {Promise<[passed: number, failed: number, skipped: number]>} */
async function runStep(step) {
  console.log(`\n--- ${step.name}: ${step.command.join(' ')}`);
  if (step.prepare && !step.prepare()) return [0, 1, 0];
  const { ok, output } = await run(step.command);
  if (!step.counts) return ok ? [1, 0, 0] : [0, 1, 0];
  const totals = [...output.matchAll(/^\w+: (\d+) passed, (\d+) failed, (\d+) skipped$/gm)].at(-1);
  if (!totals) return [0, 1, 0];
  const [passed, failed, skipped] = totals.slice(1).map(Number);
  // A run that fails without a failed test (no test found, a crash at the end) is still a failure.
  return [passed ?? 0, ok ? (failed ?? 0) : Math.max(failed ?? 0, 1), skipped ?? 0];
}

/** @param {string | undefined} only @returns {Step[]} */
function chooseSteps(only) {
  if (only === undefined) return steps;
  const names = only.split(',');
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(`--only takes ${steps.map((step) => step.name).join(', ')}; there is no ${unknown.join(', ')}.`);
    process.exit(1);
  }
  const needBuild = steps.some((step) => step.needsBuild && names.includes(step.name));
  return steps.filter((step) => names.includes(step.name) || (step.name === 'build' && needBuild));
}

const at = process.argv.indexOf('--only');
const sum = [0, 0, 0];
/** @type {string[]} */
const lines = [];
for (const step of chooseSteps(at < 0 ? undefined : (process.argv[at + 1] ?? ''))) {
  const started = Date.now();
  const counts = await runStep(step);
  counts.forEach((count, i) => {
    sum[i] = (sum[i] ?? 0) + count;
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  lines.push(`${step.name.padEnd(10)}${counts[0]} passed, ${counts[1]} failed, ${counts[2]} skipped  (${seconds} s)`);
}
const [passed, failed, skipped = 0] = sum;
console.log(`\n${lines.join('\n')}\n`);
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed === 0 ? 0 : 1);

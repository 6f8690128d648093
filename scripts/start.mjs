// @ts-check
// `npm start`: Tenline in its own window where Electron can run, otherwise in the browser after one sentence why.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chooseHost } from './choose-host.mjs';
import { node24 } from './ensure.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const electron = join(root, 'node_modules', 'electron');
const refusal = join(root, 'node_modules', '.cache', 'tenline', 'electron-refused');
const day = 24 * 60 * 60 * 1000;
const args = process.argv.slice(2).filter((arg) => arg !== '--browser');

/** @param {...string} path */
const readElectron = (...path) => readFileSync(join(electron, ...path), 'utf8').trim();

/** Electron's program file, when it is there in the version its package asks for. */
function electronProgram() {
  try {
    const program = join(electron, 'dist', readElectron('path.txt'));
    const version = readElectron('dist', 'version').replace(/^v/, '');
    return version === JSON.parse(readElectron('package.json')).version && existsSync(program) ? program : undefined;
  } catch {
    return undefined;
  }
}

const refusedLately = () => existsSync(refusal) && Date.now() - statSync(refusal).mtimeMs < day;

function rememberRefusal() {
  mkdirSync(dirname(refusal), { recursive: true });
  writeFileSync(refusal, '');
}

async function downloadAnswers() {
  const mirror =
    process.env.npm_config_electron_mirror ??
    process.env.ELECTRON_MIRROR ??
    'https://github.com/electron/electron/releases/download/';
  const { version } = JSON.parse(readElectron('package.json'));
  try {
    const address = `${mirror}v${version}/SHASUMS256.txt`;
    return (await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(3000) })).ok;
  } catch {
    return false;
  }
}

let askedToStop = false;
/** @type {import('node:child_process').ChildProcess | undefined} */
let running;

function stop() {
  askedToStop = true;
  running?.kill('SIGTERM');
}

// The terminal gives Ctrl-C to the running program as well: that one decides, this one waits for it.
process.on('SIGINT', () => undefined);
process.on('SIGHUP', () => undefined);
process.on('SIGTERM', stop);
// npm does not pass SIGTERM on through its shell: a change of parent is how it shows here.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && stop(), 500).unref();

/**
 * Runs where the person typed the command (npm moves to the root), so that `--data DIR` means what they see.
 * @param {string} program
 * @param {string[]} programArgs
 * @returns {Promise<number>} its exit status
 */
function run(program, programArgs) {
  return new Promise((resolve) => {
    running = spawn(program, programArgs, { cwd: process.env.INIT_CWD, stdio: 'inherit' });
    running.on('error', () => resolve(1));
    running.on('exit', (code) => resolve(code ?? 1));
  });
}

/** @param {string} because */
function runInBrowser(because) {
  console.log(`Tenline opens in your browser: ${because}`);
  return run(node24, [join(root, 'out', 'loopback', 'index.mjs'), ...args]);
}

async function installElectron() {
  console.log('Fetching Electron (about 120 MB, once). Ctrl-C goes on in the browser instead.');
  const status = await run(node24, [join(electron, 'install.js')]);
  if (status !== 0) rememberRefusal();
}

/** @param {string} program */
async function runElectron(program) {
  const started = Date.now();
  const status = await run(program, [root, ...args]);
  const failedToOpen = status !== 0 && Date.now() - started < 10_000;
  return failedToOpen && !askedToStop ? runInBrowser(`Electron ended at once with status ${status}.`) : status;
}

/** @param {{ downloadAnswers?: boolean }} [learned] @returns {Promise<number>} */
async function start(learned) {
  const program = electronProgram();
  const choice = chooseHost({
    browserAsked: process.argv.includes('--browser'),
    isRoot: process.getuid?.() === 0,
    hasDisplay: process.platform !== 'linux' || !!(process.env.DISPLAY || process.env.WAYLAND_DISPLAY),
    electronInstalled: program !== undefined,
    refusedLately: refusedLately(),
    ...learned,
  });
  if (choice.step === 'browser') return runInBrowser(choice.because);
  if (choice.step === 'ask') {
    const answers = await downloadAnswers();
    if (!answers) rememberRefusal();
    return start({ downloadAnswers: answers });
  }
  if (choice.step === 'install') {
    await installElectron();
    return askedToStop ? 1 : start({ downloadAnswers: false });
  }
  return runElectron(/** @type {string} */ (program));
}

process.exit(await start());

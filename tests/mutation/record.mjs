// @ts-check
// After `stryker run`: writes what was counted to tests/benchmarks/results/mutation.json and docs/measurements.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { basename } from 'node:path';
import { writePage } from '../benchmarks/page.mjs';

// Stryker keeps there what it counted, of a run broken off what it had counted until then.
/** @typedef {'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'Ignored' | 'CompileError' | 'RuntimeError'} Status */
/** @typedef {{ mutatorName: string, status: Status }} Mutant */
/** @type {{ files: Record<string, { source: string, mutants: Mutant[] }> }} */
const report = JSON.parse(readFileSync('out/mutation/incremental.json', 'utf8'));
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const stryker = JSON.parse(readFileSync('node_modules/@stryker-mutator/core/package.json', 'utf8')).version;

const files = Object.entries(report.files).map(([file, { source, mutants }]) => {
  const isCurrent = readFileSync(file, 'utf8') === source;
  return { name: isCurrent ? basename(file) : `${basename(file)}, before its last change`, mutants };
});
const all = files.flatMap(({ mutants }) => mutants);
const table = {
  columns: ['file', 'score', 'killed', 'timed out', 'survived', 'not reached', 'not put'],
  rows: [...files, { name: 'all', mutants: all }].map(({ name, mutants }) => rowOf(name, mutants)),
};
const result = {
  name: 'mutation',
  date: new Date().toISOString(),
  machine: { load: loadavg().map((one) => Number(one.toFixed(1))) },
  versions: { tenline: version, node: process.versions.node, stryker },
  script: 'tests/mutation/record.mjs',
  method:
    'StrykerJS changes one place of src/shared/escalation at a time and runs the tests of tests/shared/escalation/engine ' +
    'that reach it. Killed: a test fails. Timed out counts as killed. Not put: lists of words and other values made ' +
    'once at the start, and changes that do not run.',
  survivors: countBy(all.filter(isLeft).map(({ mutatorName }) => mutatorName)),
  table,
};
writeFileSync('tests/benchmarks/results/mutation.json', `${JSON.stringify(result, null, 2)}\n`);
writePage();

/** @param {string} name @param {Mutant[]} mutants */
function rowOf(name, mutants) {
  const count = (/** @type {Status} */ status) => mutants.filter((one) => one.status === status).length;
  const [killed, timedOut] = [count('Killed'), count('Timeout')];
  const [survived, notReached] = [count('Survived'), count('NoCoverage')];
  const judged = killed + timedOut + survived + notReached;
  const score = judged === 0 ? '' : `${((100 * (killed + timedOut)) / judged).toFixed(1)} %`;
  return [name, score, killed, timedOut, survived, notReached, mutants.length - judged];
}

/** @param {Mutant} mutant */
function isLeft({ status }) {
  return status === 'Survived' || status === 'NoCoverage';
}

/** @param {string[]} names */
function countBy(names) {
  return Object.fromEntries([...new Set(names)].map((name) => [name, names.filter((one) => one === name).length]));
}

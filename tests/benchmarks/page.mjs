// @ts-check
// Writes docs/measurements.md from the results: a figure without a result is not on the page.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * @typedef {object} Result
 * @property {string} date
 * @property {{ cpu: string, cores: number, memoryGiB: number, system: string, load: number[] }} machine
 * @property {Record<string, string>} versions
 * @property {string} method
 * @property {string} [script] Where it is not `<name>.ts`.
 * @property {{ columns: string[], rows: (string | number)[][] }} table
 */

/** @type {[name: string, title: string, reading: string][]} */
const SECTIONS = [
  [
    'key-to-paint',
    'From the key to the screen',
    'The promise is 50 ms for 19 keys of 20 and 100 ms for 99 of 100, whatever the size of the log: the path of a key ' +
      'never waits for a commit. The browser paints at most every 16.7 ms, so half of that is the least a median can be.',
  ],
  [
    'commit',
    'Saving',
    'An answer is one transaction: the text typed before it, the event with its hash, the projections of the call, and main reading ' +
      'the call again with all rules. A draft is one row, and main reads its text. The bare INSERT is what the disk and ' +
      'SQLite ask of anybody who wants a row to survive a power cut. The ratio carries from machine to machine, the ' +
      'milliseconds do not.',
  ],
  [
    'search',
    'Searching the log',
    'A person notices from about 100 ms on. LIKE, which gives no count here, is quicker where nearly every call ' +
      'matches and slow exactly where the answer is "none" or "few"; the index takes about the same time for every question.',
  ],
  [
    'find',
    'Finding calls on very large logs',
    'The promise for the first page is 5 ms at a million calls and 12 ms at five million for 19 questions of 20. A question of ' +
      'frequent words that never stand together is answered in parts, so that the next key does not wait for it; its parts take longer together.',
  ],
  [
    'find-paint',
    'Finding, on the screen',
    'The promise is 50 ms from the key to the rows, and that who takes a call feels nothing of it.',
  ],
  [
    'board',
    'The board of what needs a person',
    'The board is read again after every commit anywhere, so it must cost next to nothing; between commits its ages run ' +
      'in the page alone. It reads open calls by their own index, so the size of the log does not matter.',
  ],
  [
    'evaluate',
    'Watching every word',
    'The whole text is read once, when a call is opened; after that the units that did not change come from a cache. The bare scan is the ' +
      'floor, not a rival: it knows no endings, typing slips, gaps, negation, time or rules. The general libraries tell sentences, parts of ' +
      'speech and entities, and would still leave the rules to do. Over 50 ms the screen says RULE CHECK UNAVAILABLE.',
  ],
  [
    'start',
    'Starting',
    'Most of a start is reading, checking and compiling the agency pack; the size of the log adds little, because only the ' +
      'last 1,000 events are checked before the first paint.',
  ],
  [
    'memory',
    'Memory',
    'Neither process holds the log: the host keeps pages of SQLite and the compiled pack, the page the calls of the day.',
  ],
  [
    'bundle',
    'Size of the page',
    'Served from this machine, so the size counts when it is parsed and not when it travels.',
  ],
  [
    'mutation',
    'Mutants of the reader and the rules',
    'The tests use small lexicons and rules of their own; those on the agency’s words are not counted. Which mutants ' +
      'survive, and why, is told file by file in [mutants](mutants.md).',
  ],
];

export function writePage() {
  const found = SECTIONS.flatMap(([name, title, reading]) => {
    const file = `tests/benchmarks/results/${name}.json`;
    return existsSync(file)
      ? [{ name, title, reading, result: /** @type {Result} */ (JSON.parse(readFileSync(file, 'utf8'))) }]
      : [];
  });
  const [first] = found;
  if (first === undefined) return;
  const { cpu, cores, memoryGiB, system } = first.result.machine;
  const page = [
    '# Measurements',
    'Written by `npm run bench` from `tests/benchmarks/results`; not by hand. Each result names its machine, versions, date and load.',
    `Machine: ${cpu}, ${cores} cores, ${memoryGiB} GiB, ${system}. Others used it at the same time: medians and ratios carry, tails do ` +
      'so less. No laptop, Windows, macOS or packaged Electron window has been measured.',
    ...found.flatMap(({ name, title, reading, result }) => [
      `## ${title}`,
      `${result.method} (\`${result.script ?? `${name}.ts`}\`; ${versionsOf(result)}; ${result.date.slice(0, 10)}, load ${result.machine.load[0]})`,
      tableOf(result.table),
      reading,
    ]),
  ];
  writeFileSync('docs/measurements.md', `${page.join('\n\n')}\n`);
}

/** @param {Result} result */
function versionsOf({ versions }) {
  return Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');
}

/** @param {Result['table']} table */
function tableOf({ columns, rows }) {
  const line = (/** @type {(string | number)[]} */ cells) => `| ${cells.join(' | ')} |`;
  const rule = columns.map((_, at) => (at === 0 ? '---' : '---:'));
  return [columns, rule, ...rows].map(line).join('\n');
}

import Database from 'better-sqlite3';
import { readPack } from '../../src/main/agency/read-pack';
import { evaluate } from '../../src/shared/escalation/evaluate';
import { compileRulebook } from '../../src/shared/escalation/rulebook';
import { tokenize } from '../../src/shared/escalation/token';
import type { Pack } from '../../src/shared/protocol/pack';
import { seededFile } from './support/logs';
import { rounded, spread, timed } from './support/measure';
import { publish } from './support/report';

const LENGTHS = [100, 500, 2000];
const TEXTS = 60;
const ROUNDS = 5;

const read = readPack('agency/lexington');
if (!read.ok) throw new Error(`The agency pack is refused: ${read.defects[0]?.sentence}`);
const compileMs = timed(() => compileRulebook(read.pack));
const rulebook = compileRulebook(read.pack);
const words = wordsOf(read.pack);
const trie = trieOf(words);
const alternation = new RegExp(`\\b(?:${words.map(escaped).join('|')})\\b`, 'giu');
const narratives = narrativesOf(seededFile());

/** Every word of the lexicon, without its patterns: what is sought word by word, with no context. */
function wordsOf({ concepts }: Pack): string[] {
  const entries = JSON.stringify(concepts.map(({ en, es }) => [en, es]));
  return [...new Set(entries.toLowerCase().match(/\p{L}{2,}/gu) ?? [])].sort((one, two) => two.length - one.length);
}

type Node = Map<string, Node>;

function trieOf(list: readonly string[]): Node {
  const root: Node = new Map();
  for (const word of list) {
    let node = root;
    for (const letter of `${word}$`) {
      const next = node.get(letter) ?? new Map();
      node.set(letter, next);
      node = next;
    }
  }
  return root;
}

function scanTrie(text: string): number {
  let found = 0;
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    let node: Node | undefined = trie;
    for (const letter of word) {
      node = node.get(letter);
      if (node === undefined) break;
    }
    if (node?.has('$') === true) found += 1;
  }
  return found;
}

function scanAlternation(text: string): number {
  return text.match(alternation)?.length ?? 0;
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function narrativesOf(file: string): string[] {
  const db = new Database(file, { readonly: true });
  const texts = db
    .prepare(`SELECT json_extract(record, '$.narrative') FROM calls WHERE id % 97 = 0 ORDER BY id LIMIT 1000`)
    .pluck()
    .all() as string[];
  db.close();
  return [...new Set(texts)];
}

/** Texts of exactly this length, from different calls. */
function textsOf(length: number): string[] {
  const all = narratives.join(' ');
  return Array.from({ length: TEXTS }, (_, at) => {
    const from = (at * 7919) % Math.max(1, all.length - length);
    return all.slice(from, from + length);
  });
}

const band = 'unknown' as const;
const judge = (text: string) => evaluate(rulebook, { text, answers: {}, type: undefined, band });

function measure(length: number) {
  const times = { whole: [] as number[], key: [] as number[], trie: [] as number[], regexp: [] as number[] };
  const texts = textsOf(length);
  for (let round = 0; round < ROUNDS; round++) {
    for (const text of texts) {
      rulebook.reader.cache.clear();
      const whole = timed(() => judge(text));
      const key = timed(() => judge(`${text}e`));
      const bare = timed(() => scanTrie(text));
      const pattern = timed(() => scanAlternation(text));
      // The first round warms the compiler up.
      if (round === 0) continue;
      times.whole.push(whole);
      times.key.push(key);
      times.trie.push(bare);
      times.regexp.push(pattern);
    }
  }
  return {
    characters: length,
    unit: 'ms',
    whole: spread(times.whole),
    afterOneKey: spread(times.key),
    bareTrie: spread(times.trie),
    regexpAlternation: spread(times.regexp),
    wholeOverTrie: rounded(spread(times.whole).p50 / spread(times.trie).p50),
    wholeOverRegexp: rounded(spread(times.whole).p50 / spread(times.regexp).p50),
  };
}

const lengths = LENGTHS.map(measure);
const sizes = {
  concepts: read.pack.concepts.length,
  entries: read.pack.concepts.reduce((sum, { en, es }) => sum + (en?.length ?? 0) + (es?.length ?? 0), 0),
  words: words.length,
  rules: read.pack.rules.length,
  tokensIn2000: tokenize(textsOf(2000)[0] ?? '').length,
};

publish({
  name: 'evaluate',
  method:
    `evaluate() of the Lexington pack on ${TEXTS} texts a length from invented calls x ${ROUNDS - 1}: whole with an empty cache, and after one ` +
    'more character. Beside it, in the same run, two scans that only find the lexicon’s single words, without patterns, ' +
    'negation, time or rules: a trie of letters walked word by word, and one RegExp alternation.',
  figures: { pack: sizes, compileMs: rounded(compileMs), lengths },
  table: {
    columns: [
      'ms (p50 / p99)',
      'whole',
      'after one key',
      'bare trie',
      'RegExp',
      'whole over trie',
      'whole over RegExp',
    ],
    rows: lengths.map((one) => [
      `${one.characters} characters`,
      `${one.whole.p50} / ${one.whole.p99}`,
      `${one.afterOneKey.p50} / ${one.afterOneKey.p99}`,
      `${one.bareTrie.p50} / ${one.bareTrie.p99}`,
      `${one.regexpAlternation.p50} / ${one.regexpAlternation.p99}`,
      `${one.wholeOverTrie}x`,
      `${one.wholeOverRegexp}x`,
    ]),
  },
});

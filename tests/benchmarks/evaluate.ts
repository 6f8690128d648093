import Database from 'better-sqlite3';
import { readPack } from '../../src/main/agency/read-pack';
import { evaluate } from '../../src/shared/escalation/evaluate';
import { compileRulebook } from '../../src/shared/escalation/rulebook';
import { tokenize } from '../../src/shared/escalation/token';
import type { Pack } from '../../src/shared/protocol/pack';
import { seededFile } from './support/logs';
import { bestOf, rounded, spread } from './support/measure';
import { publish } from './support/report';

const LENGTHS = [100, 500, 2000];
const TEXTS = 60;
const ROUNDS = 5;

const read = readPack('agency/lexington');
if (!read.ok) throw new Error(`The agency pack is refused: ${read.defects[0]?.sentence}`);
const compileMs = bestOf(3, () => compileRulebook(read.pack));
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
  const texts = textsOf(length);
  const whole = texts.map((text) =>
    bestOf(ROUNDS, () => {
      rulebook.reader.cache.clear();
      judge(text);
    }),
  );
  const key = texts.map((text) => {
    judge(text);
    // Each run types another letter: the same text again would be found whole in the cache.
    let typed = 0;
    return bestOf(ROUNDS, () => judge(`${text}${'aeiou'[typed++ % 5]}`));
  });
  const bare = spread(texts.map((text) => bestOf(ROUNDS, () => scanTrie(text))));
  const pattern = spread(texts.map((text) => bestOf(ROUNDS, () => scanAlternation(text))));
  return {
    characters: length,
    unit: 'ms',
    whole: spread(whole),
    afterOneKey: spread(key),
    bareTrie: bare,
    regexpAlternation: pattern,
    wholeOverTrie: rounded(spread(whole).p50 / bare.p50),
    wholeOverRegexp: rounded(spread(whole).p50 / pattern.p50),
    keyOverTrie: rounded(spread(key).p50 / bare.p50),
  };
}

const lengths = LENGTHS.map(measure);
const sizes = {
  version: read.hash.slice(0, 12),
  concepts: read.pack.concepts.length,
  entries: read.pack.concepts.reduce((sum, { en, es }) => sum + (en?.length ?? 0) + (es?.length ?? 0), 0),
  words: words.length,
  rules: read.pack.rules.length,
  tokensIn2000: tokenize(textsOf(2000)[0] ?? '').length,
};

publish({
  name: 'evaluate',
  method:
    `evaluate() of the Lexington pack on ${TEXTS} texts a length from invented calls (the shortest of ${ROUNDS} runs of each): whole with an empty cache, and after ` +
    'one more character. Beside it, in the same run, two scans that only find the lexicon’s single words, without patterns, ' +
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

import { foldedWords } from './letters';
import { compileTokenTrie, scan } from './token-trie';

/** One plain RegExp of all phrases, the longest first; it is put to folded text, so that it sees the trie's words. */
export function compileAlternation(phrases: readonly string[]): RegExp {
  const ordered = phrases.toSorted((one, other) => other.length - one.length);
  return new RegExp(`\\b(?:${ordered.join('|')})\\b`, 'g');
}

/** In how many texts the RegExp finds other phrases than the trie: it passes over those that overlap. */
export function textsFoundWrong(texts: readonly string[], phrases: readonly string[]): number {
  const trie = compileTokenTrie(phrases);
  const alternation = compileAlternation(phrases);
  return texts.filter((text) => {
    const hits = trie.found.subarray(0, scan(trie, text));
    const byTrie = new Set(Array.from(hits, (phrase) => phrases[phrase - 1]));
    const byPattern = new Set(foldedWords(text).match(alternation));
    return byTrie.size !== byPattern.size || [...byPattern].some((phrase) => !byTrie.has(phrase));
  }).length;
}

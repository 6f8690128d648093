import { compileLexicon } from '../../../../src/shared/escalation/lexicon';
import { type Mention, mentionsIn, openReader, read } from '../../../../src/shared/escalation/reader';
import type { Concept } from '../../../../src/shared/protocol/pack';

/** Lexicons of a few words: what the engine does is told apart from the words an agency chooses. */
export type Words = Readonly<Record<string, readonly string[] | Partial<Concept>>>;

export function conceptsOf(words: Words): Concept[] {
  return Object.entries(words).map(([id, entry]) => {
    const more = 'length' in entry ? { en: [...entry] } : entry;
    return { id, label: id, en: [], es: [], ...more };
  });
}

/** Reads texts by a small lexicon. */
export function readerOf(words: Words): (text: string) => readonly Mention[] {
  const reader = openReader(compileLexicon(conceptsOf(words)));
  return (text) => mentionsIn(read(reader, text));
}

/** What is said and how it is meant, in the order of the text: `gun negated, knife affirmed`. */
export function told(mentions: readonly Mention[]): string {
  return mentions.map(({ words, assertion }) => `${words} ${assertion}`).join(', ');
}

/** So many words that mean nothing. */
export function far(words: number): string {
  return 'um '.repeat(words);
}

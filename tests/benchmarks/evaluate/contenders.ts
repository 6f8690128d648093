import type { KnownPack } from '../../../src/main/agency/read-pack';
import { evaluate } from '../../../src/shared/escalation/evaluate';
import { openRulebook } from '../../../src/shared/escalation/rulebook';
import { compileAlternation } from './alternation';
import { foldedWords, windowAround } from './letters';
import { LONGEST_PHRASE } from './phrases';
import { openCompromise, openWink, type Pipeline } from './pipelines';
import { afterKey, type Timing, type Work, whole } from './timing';
import { compileTokenTrie, scan } from './token-trie';

/** What reads: the program itself, and what is put beside it. */
export const CONTENDERS = ['evaluate', 'scan', 'regexp', 'compromise', 'wink'] as const;
export type Contender = (typeof CONTENDERS)[number];

/** How long a text takes whole, and after one more character. */
export type Timings = { readonly whole: Timing; readonly key: Timing };

/** A bare scan is shorter than the clock can tell: so many are timed as one. */
const SCANS = 50;

export async function openContender(
  name: Contender,
  { pack }: KnownPack,
  phrases: readonly string[],
): Promise<Timings> {
  if (name === 'evaluate') return evaluation(pack);
  if (name === 'scan') return bareScan(phrases);
  if (name === 'regexp') return alternation(phrases);
  return pipeline(await (name === 'compromise' ? openCompromise() : openWink()));
}

function evaluation(pack: KnownPack['pack']): Timings {
  const opened = openRulebook(pack);
  let rulebook = opened;
  const judge: Work = (text) => evaluate(rulebook, { text, answers: {}, type: undefined, band: 'unknown' });
  /** No unit read before is known any more. A map that is cleared again and again would hold on to what was in it. */
  const forget = () => {
    rulebook = { ...opened, reader: { ...opened.reader, cache: new Map() } };
  };
  const judgeAnew: Work = (text) => {
    forget();
    return judge(text);
  };
  return { whole: whole(judgeAnew), key: afterKey(judge, { forget }) };
}

function bareScan(phrases: readonly string[]): Timings {
  const trie = compileTokenTrie(phrases);
  const scanWindow: Work = (text) => {
    const [from, to] = windowAround(text, text.length, LONGEST_PHRASE);
    return scan(trie, text, from, to);
  };
  return { whole: whole((text) => scan(trie, text), SCANS), key: afterKey(scanWindow, { times: SCANS }) };
}

function alternation(phrases: readonly string[]): Timings {
  const pattern = compileAlternation(phrases);
  const match: Timing = (text) => {
    const folded = foldedWords(text);
    return whole(() => folded.match(pattern))(text);
  };
  return { whole: match, key: match };
}

function pipeline({ read }: Pipeline): Timings {
  return { whole: whole(read), key: afterKey(read) };
}

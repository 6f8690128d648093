import { readPack } from '../../src/main/agency/read-pack';
import { evaluate } from '../../src/shared/escalation/evaluate';
import { openRulebook } from '../../src/shared/escalation/rulebook';
import { compileAlternation, textsFoundWrong } from './evaluate/alternation';
import { foldedWords, windowAround } from './evaluate/letters';
import { LONGEST_PHRASE, MOST_OF_AN_ENTRY, phrasesOf } from './evaluate/phrases';
import { openCompromise, openWink } from './evaluate/pipelines';
import { medianStartUps, PROCESSES, printStartUps, startUpFolder } from './evaluate/start-up';
import { textsOf } from './evaluate/texts';
import { afterKey, RUNS, type Timing, timeTogether, type Work, whole } from './evaluate/timing';
import { compileTokenTrie, scan } from './evaluate/token-trie';
import { rounded, type Spread } from './support/measure';
import { publish } from './support/report';

const LENGTHS = [100, 500, 2000];
const TEXTS = 60;
/** A bare scan is shorter than the clock can tell: so many are timed as one. */
const SCANS = 50;

const read = readPack('agency/lexington');
if (!read.ok) throw new Error(`The agency pack is refused: ${read.defects[0]?.sentence}`);
const { pack, hash } = read;
const { phrases, entries, plainEntries } = phrasesOf(pack.concepts);
const folder = startUpFolder();
if (folder !== undefined) {
  await printStartUps(folder, read, phrases);
  process.exit();
}

const startMs = medianStartUps();
const rulebook = openRulebook(pack);
const trie = compileTokenTrie(phrases);
const alternation = compileAlternation(phrases);
const compromise = await openCompromise();
const wink = await openWink();

const judge: Work = (text) => evaluate(rulebook, { text, answers: {}, type: undefined, band: 'unknown' });

/** Nothing read before is known any more. */
function forget(): void {
  rulebook.reader.cache.clear();
}

function judgeAnew(text: string): unknown {
  forget();
  return judge(text);
}

function scanWindow(text: string): number {
  const [from, to] = windowAround(text, text.length, LONGEST_PHRASE);
  return scan(trie, text, from, to);
}

const matchFolded: Timing = (text) => {
  const folded = foldedWords(text);
  return whole(() => folded.match(alternation))(text);
};

function measure(length: number) {
  const texts = textsOf(length, TEXTS);
  const times = timeTogether(texts, {
    evaluate: whole(judgeAnew),
    evaluateKey: afterKey(judge, { forget }),
    scan: whole((text) => scan(trie, text), SCANS),
    scanKey: afterKey(scanWindow, { times: SCANS }),
    regexp: matchFolded,
    compromise: whole(compromise.read),
    compromiseKey: afterKey(compromise.read),
    wink: whole(wink.read),
    winkKey: afterKey(wink.read),
  });
  const over = (one: keyof typeof times, other: keyof typeof times) => rounded(times[one].p50 / times[other].p50);
  return {
    characters: length,
    unit: 'ms',
    ...times,
    regexpWrong: textsFoundWrong(texts, { trie, alternation, phrases }),
    evaluateOverScan: over('evaluate', 'scan'),
    keyOverScanKey: over('evaluateKey', 'scanKey'),
    keyOverWhole: over('evaluateKey', 'evaluate'),
    evaluateOverRegexp: over('evaluate', 'regexp'),
    compromiseOverEvaluate: over('compromise', 'evaluate'),
    winkOverEvaluate: over('wink', 'evaluate'),
  };
}

const lengths = LENGTHS.map(measure);

type Measured = (typeof lengths)[number];

const spreads = (name: string, of: (one: Measured) => Spread, start: number | string = '') => [
  name,
  ...lengths.map((one) => `${of(one).p50} / ${of(one).p99}`),
  start,
];
const ratios = (name: string, of: (one: Measured) => number) => [name, ...lengths.map((one) => `${of(one)}x`), ''];

publish({
  name: 'evaluate',
  versions: { compromise: compromise.version, 'wink-nlp': wink.version },
  method:
    `evaluate() of the Lexington pack on ${TEXTS} texts a length from invented calls (the shortest of ${RUNS} runs of each, warm): whole ` +
    'with no unit in the cache, and after one more character. Beside it, in the same run: a bare scan for the phrases the lexicon ' +
    `spells out (${phrases.length} of 1 to ${LONGEST_PHRASE} words, from the ${plainEntries} of ${entries} entries without gaps, at most ` +
    `${MOST_OF_AN_ENTRY} from one) with a trie of words in typed arrays, which finds every one, and after one more character only those within ${LONGEST_PHRASE} words ` +
    'of it; one RegExp alternation of the same phrases on text folded beforehand; and two general libraries with all they do. ' +
    `Start-up: until a first sentence has been read in a new process, the median of ${PROCESSES}; evaluate also when an earlier start has ` +
    'compiled the lexicon; the libraries with their loading from the disk.',
  figures: {
    pack: {
      version: hash.slice(0, 12),
      concepts: pack.concepts.length,
      rules: pack.rules.length,
      entries,
      plainEntries,
      phrases: phrases.length,
    },
    startMs,
    lengths,
  },
  table: {
    columns: ['ms (p50 / p99)', ...LENGTHS.map((length) => `${length} characters`), 'start-up'],
    rows: [
      spreads('evaluate, whole', (one) => one.evaluate, `${startMs.evaluate} (again: ${startMs.evaluateAgain})`),
      spreads('evaluate, one key', (one) => one.evaluateKey),
      spreads('bare scan, whole', (one) => one.scan, startMs.scan),
      spreads('bare scan, one key', (one) => one.scanKey),
      spreads('RegExp, whole', (one) => one.regexp, startMs.regexp),
      spreads('compromise, whole', (one) => one.compromise, startMs.compromise),
      spreads('compromise, one key', (one) => one.compromiseKey),
      spreads('wink-nlp, whole', (one) => one.wink, startMs.wink),
      spreads('wink-nlp, one key', (one) => one.winkKey),
      ratios('evaluate over bare scan, whole', (one) => one.evaluateOverScan),
      ratios('evaluate over bare scan, one key', (one) => one.keyOverScanKey),
      ratios('evaluate, one key over whole', (one) => one.keyOverWhole),
      ratios('evaluate over RegExp, whole', (one) => one.evaluateOverRegexp),
      ratios('compromise over evaluate, whole', (one) => one.compromiseOverEvaluate),
      ratios('wink-nlp over evaluate, whole', (one) => one.winkOverEvaluate),
      ['texts the RegExp finds wrong', ...lengths.map((one) => `${one.regexpWrong} of ${TEXTS}`), ''],
    ],
  },
});

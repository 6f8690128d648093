import packageJson from '../../package.json' with { type: 'json' };
import { readPack } from '../../src/main/agency/read-pack';
import { textsFoundWrong } from './evaluate/alternation';
import { openContender } from './evaluate/contenders';
import { LONGEST_PHRASE, MOST_OF_AN_ENTRY, phrasesOf } from './evaluate/phrases';
import { medianStartUps, PROCESSES, printStartUps, startUpFolder } from './evaluate/start-up';
import { freshTextsOf, textsOf } from './evaluate/texts';
import { RUNS } from './evaluate/timing';
import { contenderHere, ROUNDS, takeTurns, timeInTurns } from './evaluate/turns';
import { rounded, type Spread } from './support/measure';
import { publish } from './support/report';

const LENGTHS = [100, 500, 2000];
const TEXTS = 60;
const FRESH = 200;
const { devDependencies } = packageJson;

const read = readPack('agency/lexington');
if (!read.ok) throw new Error(`The agency pack is refused: ${read.defects[0]?.sentence}`);
const { pack, hash } = read;
const { phrases, entries, plainEntries } = phrasesOf(pack.concepts);
const folder = startUpFolder();
if (folder !== undefined) {
  await printStartUps(folder, read, phrases);
  process.exit();
}
const contender = contenderHere();
if (contender !== undefined) takeTurns(await openContender(contender, read, phrases));
else await measureAll();

async function measure(length: number) {
  const texts = textsOf(length, TEXTS);
  const { evaluate, scan, regexp, compromise, wink } = await timeInTurns(texts, freshTextsOf(length, FRESH));
  const over = (one: Spread, other: Spread) => rounded(one.p50 / other.p50);
  return {
    characters: length,
    unit: 'ms',
    evaluate: evaluate.whole,
    evaluateEvery: evaluate.everyWhole,
    evaluateFresh: evaluate.fresh,
    evaluateKey: evaluate.key,
    scan: scan.whole,
    scanKey: scan.key,
    regexp: regexp.whole,
    compromise: compromise.whole,
    compromiseFresh: compromise.fresh,
    compromiseKey: compromise.key,
    wink: wink.whole,
    winkFresh: wink.fresh,
    winkKey: wink.key,
    regexpWrong: textsFoundWrong(texts, phrases),
    evaluateOverScan: over(evaluate.whole, scan.whole),
    keyOverScanKey: over(evaluate.key, scan.key),
    keyOverWhole: over(evaluate.key, evaluate.whole),
    evaluateOverRegexp: over(evaluate.whole, regexp.whole),
    compromiseOverEvaluate: over(compromise.whole, evaluate.whole),
    winkOverEvaluate: over(wink.whole, evaluate.whole),
    compromiseOverEvaluateFresh: over(compromise.fresh, evaluate.fresh),
    winkOverEvaluateFresh: over(wink.fresh, evaluate.fresh),
  };
}

async function measureAll(): Promise<void> {
  const startMs = medianStartUps();
  const lengths: Measured[] = [];
  for (const length of LENGTHS) lengths.push(await measure(length));
  report(lengths, startMs);
}

type Measured = Awaited<ReturnType<typeof measure>>;

function report(lengths: readonly Measured[], startMs: ReturnType<typeof medianStartUps>): void {
  const spreads = (name: string, of: (one: Measured) => Spread, start: number | string = '') => [
    name,
    ...lengths.map((one) => `${of(one).p50} / ${of(one).p99}`),
    start,
  ];
  const ratios = (name: string, of: (one: Measured) => number) => [name, ...lengths.map((one) => `${of(one)}x`), ''];

  publish({
    name: 'evaluate',
    versions: { compromise: devDependencies.compromise, 'wink-nlp': devDependencies['wink-nlp'] },
    method:
      `evaluate() of the Lexington pack on ${TEXTS} texts a length from invented calls (the shortest of ${ROUNDS} x ${RUNS} runs of each, warm): whole ` +
      'with no unit in the cache, also with every run counted, and after one more character; and fresh: ' +
      `${FRESH} texts from the notes set aside, each read once and never before. ` +
      'Beside it, each in a process of its own that is put every text in turn: a bare scan for the phrases the lexicon ' +
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
        spreads('evaluate, whole, every run', (one) => one.evaluateEvery),
        spreads('evaluate, fresh', (one) => one.evaluateFresh),
        spreads('evaluate, one key', (one) => one.evaluateKey),
        spreads('bare scan, whole', (one) => one.scan, startMs.scan),
        spreads('bare scan, one key', (one) => one.scanKey),
        spreads('RegExp, whole', (one) => one.regexp, startMs.regexp),
        spreads('compromise, whole', (one) => one.compromise, startMs.compromise),
        spreads('compromise, fresh', (one) => one.compromiseFresh),
        spreads('compromise, one key', (one) => one.compromiseKey),
        spreads('wink-nlp, whole', (one) => one.wink, startMs.wink),
        spreads('wink-nlp, fresh', (one) => one.winkFresh),
        spreads('wink-nlp, one key', (one) => one.winkKey),
        ratios('evaluate over bare scan, whole', (one) => one.evaluateOverScan),
        ratios('evaluate over bare scan, one key', (one) => one.keyOverScanKey),
        ratios('evaluate, one key over whole', (one) => one.keyOverWhole),
        ratios('evaluate over RegExp, whole', (one) => one.evaluateOverRegexp),
        ratios('compromise over evaluate, whole', (one) => one.compromiseOverEvaluate),
        ratios('wink-nlp over evaluate, whole', (one) => one.winkOverEvaluate),
        ratios('compromise over evaluate, fresh', (one) => one.compromiseOverEvaluateFresh),
        ratios('wink-nlp over evaluate, fresh', (one) => one.winkOverEvaluateFresh),
        ['texts the RegExp finds wrong', ...lengths.map((one) => `${one.regexpWrong} of ${TEXTS}`), ''],
      ],
    },
  });
}

/** The words streets are made of: types, directions, numbers. English, as on US street signs (USPS Publication 28, appendix C). */

/** Street type by each way of writing it; the value is the postal abbreviation, in lower case. */
const TYPES: ReadonlyMap<string, string> = listWords(
  `aly alley, ave avenue av aven, blvd boulevard boul, bnd bend, byp bypass, cir circle circ, cmns commons, ct court crt,
  cv cove, crk creek, dr drive drv, expy expressway, fwy freeway, grn green, grv grove, hts heights, hwy highway,
  is isle, lndg landing, ln lane, loop, mnr manor, park, pass, path, pike, pkwy parkway pky, pl place, plz plaza, pt point,
  rd road, rdg ridge, rte route, row, run, sq square, st street str, ter terrace terr, tpke turnpike, trce trace,
  trl trail, vw view, walk, way, xing crossing`,
);

/** Types that are hardly ever another word: enough, after a number, for a street nobody listed. */
const PLAIN_TYPES: ReadonlySet<string> = new Set(
  `ave avenue blvd boulevard cir ct dr drive expressway freeway highway hwy lane ln parkway pike pkwy rd road st street
  terrace turnpike`.split(/\s+/),
);

const DIRECTIONS: ReadonlyMap<string, string> = listWords(
  `n north no, s south so, e east, w west, ne northeast, nw northwest, se southeast, sw southwest`,
);

const ORDINALS =
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
  fifteenth sixteenth seventeenth eighteenth nineteenth`.split(/\s+/);
const TENTHS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** What stands before the number of a flat; with or without it the flat is the same. */
export const UNIT_NAMES = 'apartment apt apartamento apto departamento depto unit suite ste room rm'.split(' ');

/** A street name taken apart; every part in lower case and in its short form. */
export type StreetParts = {
  /** `n`, `se` ... before or after the name; empty when there is none. */
  readonly direction: string;
  /** `main`, `14th`, `st james`; never empty unless the text was. */
  readonly base: string;
  /** `st`, `rd` ...; empty when there is none. */
  readonly type: string;
};

/** `st` for `Street`, `St.` or `st`; undefined for a word that is no street type. */
export function readStreetType(word: string): string | undefined {
  return TYPES.get(word);
}

export function isPlainStreetType(word: string): boolean {
  return PLAIN_TYPES.has(word);
}

/** `ne` for `Northeast` or `NE`; undefined for a word that is no direction. */
export function readDirection(word: string): string | undefined {
  return DIRECTIONS.get(word);
}

/** Words in lower case without accents and punctuation: `O'Hara` is one word, `St.` is `st`. */
export function splitWords(text: string): readonly string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/(?<=\p{L})['\u2019](?=\p{L})/gu, '').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Takes a street's words apart. A direction or type that is all there is belongs to the name: `North St`, `Broadway`. */
export function readStreet(words: readonly string[]): StreetParts {
  let rest = joinNumbers(words);
  let direction = '';
  const last = rest.at(-1) ?? '';
  if (rest.length > 2 && DIRECTIONS.has(last) && TYPES.has(rest.at(-2) ?? '')) {
    direction = DIRECTIONS.get(last) ?? '';
    rest = rest.slice(0, -1);
  }
  const type = rest.length > 1 ? (TYPES.get(rest.at(-1) ?? '') ?? '') : '';
  if (type !== '') rest = rest.slice(0, -1);
  const before = DIRECTIONS.get(rest[0] ?? '');
  if (direction === '' && before !== undefined && rest.length > 1) {
    direction = before;
    rest = rest.slice(1);
  }
  return { direction, type, base: shortenBase(rest).join(' ') };
}

/** `w main st`: direction first, empty parts left out. */
export function joinStreet({ direction, base, type }: StreetParts): string {
  return [direction, base, type].filter((part) => part !== '').join(' ');
}

/** Saint and mount are written both ways. */
function shortenBase(words: readonly string[]): readonly string[] {
  return words.map((word, index) => {
    if (index === words.length - 1) return word;
    return word === 'saint' ? 'st' : word === 'mount' ? 'mt' : word;
  });
}

/** Street numbers in words become figures: `fourteenth` 14th, `twenty first` 21st. */
function joinNumbers(words: readonly string[]): readonly string[] {
  const out: string[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    const tens = (TENS.indexOf(word) + 2) * 10;
    const ones = ORDINALS.indexOf(words[index + 1] ?? '') + 1;
    if (tens > 10 && ones > 0 && ones < 10) {
      out.push(withEnding(tens + ones));
      index++;
    } else if (ORDINALS.includes(word)) out.push(withEnding(ORDINALS.indexOf(word) + 1));
    else if (TENTHS.includes(word)) out.push(withEnding((TENTHS.indexOf(word) + 2) * 10));
    else out.push(word);
  }
  return out;
}

function withEnding(value: number): string {
  const teen = value % 100 > 10 && value % 100 < 14;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${ending}`;
}

function listWords(list: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const entry of list.split(',')) {
    const [short = '', ...others] = entry.trim().split(/\s+/);
    for (const word of [short, ...others]) map.set(word, short);
  }
  return map;
}

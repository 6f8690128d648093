/** Forms that no ending explains; both the lexicon and the narrative go through this table. */
const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'fell fall fallen fall broke break broken break bitten bite struck strike drove drive driven drive threw throw ' +
    'thrown throw hung hang beaten beat stole steal stolen steal ran run shook shake choked choke drowned drown ' +
    'held hold told tell said say says say went go gone go goes go stabbed stab swung swing swollen swell shaken shake ' +
    'stung sting ate eat eaten eat drank drink burnt burn came come brought bring caught catch woke wake woken wake ' +
    'knives knife wives wife women woman men man children child people person teeth tooth feet foot thieves thief ' +
    'dying die dies die died die lying lie lies lie tried try tries try bled bleed blew blow blown blow slid slide ' +
    'sank sink sunk sink froze freeze frozen freeze grew grow grown grow gave give given give wrote write written write ' +
    'cried cry cries cry babies baby bodies body took take taken take ripped rip tore tear torn tear raped rape ' +
    'has have had have having have does do did do doing do done do was be were be seen see saw see'
  )
    .split(' ')
    .reduce<[string, string][]>((pairs, word, index, all) => {
      const base = all[index + 1];
      if (index % 2 === 0 && base !== undefined) pairs.push([word, base]);
      return pairs;
    }, []),
);

const VOWEL = /[aeiouy]/;
/** "fir" of "firing" lost an e; "cut" of "cutting" lost a t, "saw" of "sawing" nothing. */
const LOST_E = /^[^aeiou][aeiou][^aeiouwxy]$/;

/**
 * The part of a word its inflections share: "burning", "burned", "burns", "burn" are one. Only endings that
 * English and Spanish plurals and English verbs take; a word of three letters is left alone.
 */
export function stem(word: string): string {
  const irregular = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined;
  if (irregular !== undefined) return cutE(irregular);
  if (word.length < 4) return word;
  if (word.endsWith('ing') && word.length > 5 && VOWEL.test(word.slice(0, -3))) return verb(word.slice(0, -3));
  if (word.endsWith('in') && word.length > 6 && !word.endsWith('ain')) return verb(word.slice(0, -2));
  if (word.endsWith('ied') || word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ed') && word.length > 4 && !word.endsWith('eed') && VOWEL.test(word.slice(0, -2))) {
    return verb(word.slice(0, -2));
  }
  if (/(s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('s') && !/(ss|us|is)$/.test(word)) return cutE(word.slice(0, -1));
  return cutE(word);
}

/** What is left of a verb without its ending, as its plain form would be stemmed. */
function verb(rest: string): string {
  return LOST_E.test(rest) ? `${rest}e` : cutE(undouble(rest));
}

/** A closing e is dropped from longer words; "cane" must not become "can". */
function cutE(word: string): string {
  return word.length > 4 && word.endsWith('e') && !word.endsWith('ee') ? word.slice(0, -1) : word;
}

/** "stabb" back to "stab"; ll, ss, ff and zz belong to their words. */
function undouble(word: string): string {
  const last = word.charAt(word.length - 1);
  const doubled = last === word.charAt(word.length - 2) && !'lsfzaeiou'.includes(last);
  return doubled ? word.slice(0, -1) : word;
}

import { isSteering } from '../../escalation/reading/steering';
import type { Pack } from '../pack';
import { type Defect, defect, inside, type Site } from './defect';
import { LIST_FILES } from './sources';
import type { Survey } from './survey';

/** Texts that are said in one language only: left empty, or the English repeated. */
export function checkTranslations({ pack, protocols, concepts, rules }: Survey): readonly Defect[] {
  const lists = Object.entries(LIST_FILES) as [keyof typeof LIST_FILES & keyof Pack, string][];
  return [
    ...look(pack.agency, { file: 'agency.yaml', path: [] }),
    ...look(pack.spine, { file: 'spine.yaml', path: [] }),
    ...lists.flatMap(([name, file]) => look(pack[name], { file, path: [] })),
    ...[...protocols, ...concepts, ...rules].flatMap(({ value, site }) => look(value, site)),
  ];
}

function look(value: unknown, site: Site): Defect[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one, index) => look(one, inside(site, index)));
  const fields = value as Readonly<Record<string, unknown>>;
  const { en, es } = fields;
  if (typeof en === 'string' && typeof es === 'string') return inBoth(en, es, site);
  const own = Array.isArray(en) && Array.isArray(es) && !steers(fields) ? inLists(en, es, site) : [];
  return [...own, ...Object.entries(fields).flatMap(([key, one]) => look(one, inside(site, key)))];
}

/** Short forms and reading aids belong to one language by their nature. */
function steers({ id }: Readonly<Record<string, unknown>>): boolean {
  return typeof id === 'string' && isSteering(id);
}

function inBoth(en: string, es: string, site: Site): Defect[] {
  if (en.trim() === '') return [defect(inside(site, 'en'), 'untranslated', 'The English text is empty: write it.')];
  if (es.trim() === '' || /^(?:todo|tbd|xxx)\b/i.test(es.trim())) {
    return [defect(inside(site, 'es'), 'untranslated', 'The Spanish text is missing: write it.')];
  }
  if (wordsOf(en).length <= 3 || wordsOf(en).join(' ') !== wordsOf(es).join(' ')) return [];
  return [defect(inside(site, 'es'), 'untranslated', 'The Spanish text is the English one: translate it.')];
}

function inLists(en: readonly unknown[], es: readonly unknown[], site: Site): Defect[] {
  if (en.length === 0 || es.length > 0) return [];
  return [defect(inside(site, 'es'), 'untranslated', 'There are English words here and no Spanish ones: add them.')];
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

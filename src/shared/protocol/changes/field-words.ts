import { dayWords, startWords } from '../../domain/event-day';
import type { Pack, Program } from '../pack';
import type { AgencyEntity } from './entities';

export const ENTITY_WORDS: Readonly<Record<AgencyEntity, string>> = {
  disposition: 'disposition',
  'incident-type': 'incident type',
  referral: 'referral',
  program: 'program',
  event: 'event',
};

export const PROGRAM_WORDS: Readonly<Record<Program['kind'], string>> = {
  'neighborhood-watch': 'Neighborhood watch',
  workshop: 'Workshop',
  outreach: 'Outreach',
};

/** Fields as they are called on screen; one that is not here is called by its own name. */
const FIELD_WORDS: Readonly<Record<string, string>> = {
  code: 'Code',
  id: 'Id',
  label: 'Name',
  name: 'Name',
  title: 'Title',
  key: 'Key',
  retired: 'Retired',
  protocol: 'Script',
  local: 'Local code',
  apco: 'APCO code',
  nibrs: 'NIBRS hints',
  level: 'Level',
  words: 'Words',
  phone: 'Number',
  extension: 'Extension',
  web: 'Web',
  topics: 'Topics',
  say: 'Words to say',
  hours: 'Hours',
  checked_on: 'Confirmed on',
  checked_by: 'Confirmed by',
  kind: 'Kind',
  areas: 'Areas',
  card: 'About',
  contact: 'Contact',
  signUp: 'Takes sign-ups',
  program: 'Program',
  starts: 'Starts',
  place: 'Place',
  capacity: 'How many places',
};

const LANGUAGES: Readonly<Record<string, string>> = { en: 'English', es: 'Spanish' };

/** "Words to say, Spanish". */
export function fieldWords(path: readonly string[]): string {
  return path.map((step) => FIELD_WORDS[step] ?? LANGUAGES[step] ?? step).join(', ');
}

/** What a field names by its id: a program or a script, in the pack of that time. */
export type Titles = Pick<Pack, 'programs' | 'protocols'>;

/** A value as a person writes it. */
export function valueWords(value: unknown, field: string | undefined, titles: Titles): string {
  if (field === 'starts' && typeof value === 'string') return startWords(value);
  if (field === 'program' && typeof value === 'string') return titleIn(titles.programs, value);
  if (field === 'protocol' && typeof value === 'string') return titleIn(titles.protocols, value);
  if (field === 'kind' && isKindOfProgram(value)) return PROGRAM_WORDS[value];
  if (field === 'retired' && value === undefined) return 'no';
  if (field === 'checked_on') return typeof value === 'string' ? dayWords(value) : 'never';
  if (field === 'hours' && value === null) return 'not known';
  if (value === null || value === undefined || value === '') return 'nothing';
  if (value === true) return 'yes';
  if (value === false) return 'no';
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : value.join(', ');
  return String(value);
}

function isKindOfProgram(value: unknown): value is Program['kind'] {
  return typeof value === 'string' && value in PROGRAM_WORDS;
}

/** The id stands beside a title that two have, and alone where nothing has it. */
function titleIn(list: readonly { readonly id: string; readonly title: string }[], id: string): string {
  const title = list.find((one) => one.id === id)?.title;
  if (title === undefined) return id;
  return list.filter((one) => one.title === title).length === 1 ? title : `${title} (${id})`;
}

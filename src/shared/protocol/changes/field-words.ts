import { startWords } from '../../domain/event-day';
import type { AgencyEntity } from './entities';

export const ENTITY_WORDS: Readonly<Record<AgencyEntity, string>> = {
  disposition: 'disposition',
  'incident-type': 'incident type',
  referral: 'referral',
  program: 'program',
  event: 'event',
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
  card: 'Card',
  contact: 'Contact',
  signUp: 'Takes sign-ups',
  program: 'Program',
  starts: 'Starts',
  place: 'Place',
  capacity: 'Places',
};

const LANGUAGES: Readonly<Record<string, string>> = { en: 'English', es: 'Spanish' };

/** "Words to say, Spanish". */
export function fieldWords(path: readonly string[]): string {
  return path.map((step) => FIELD_WORDS[step] ?? LANGUAGES[step] ?? step).join(', ');
}

/** A value as a person writes it. */
export function valueWords(value: unknown, field?: string): string {
  if (field === 'starts' && typeof value === 'string') return startWords(value);
  if (value === null || value === undefined || value === '') return 'nothing';
  if (value === true) return 'yes';
  if (value === false) return 'no';
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : value.join(', ');
  return String(value);
}

import type { AgencyEntity, AgencyItem } from '../../../shared/protocol/changes/entities';
import { PROGRAM_WORDS } from '../../../shared/protocol/changes/field-words';
import type { Pack } from '../../../shared/protocol/pack';
import { HOURS_HINT } from './hours-text';

type Option = { readonly id: string; readonly label: string };

export type FieldSpec = {
  readonly id: string;
  readonly label: string;
  readonly kind: 'line' | 'text' | 'choice' | 'many';
  readonly hint?: string;
  readonly options?: (pack: Pack) => readonly Option[];
  /** Typed once: calls name the thing by it. */
  readonly isId?: boolean;
  readonly mayBeEmpty?: boolean;
};

const YES_NO = () => [
  { id: 'yes', label: 'yes' },
  { id: 'no', label: 'no' },
];
const COMMAS = 'Several are parted by commas.';
const inUse = <T extends { readonly retired?: boolean | undefined }>(items: readonly T[]) =>
  items.filter(({ retired }) => retired !== true);

const LEVELS: readonly Option[] = [
  { id: 'E0', label: 'E0 ordinary' },
  { id: 'E1', label: 'E1 soon' },
  { id: 'E2', label: 'E2 urgent' },
  { id: 'E3', label: 'E3 emergency' },
];

/** What is typed of each thing, in the order of its form. */
export const FIELD_SPECS: Readonly<Record<AgencyEntity, readonly FieldSpec[]>> = {
  disposition: [
    { id: 'code', label: 'Code', kind: 'line', hint: 'As the records system knows it. It stays.', isId: true },
    { id: 'label', label: 'Name', kind: 'line' },
    { id: 'key', label: 'Key', kind: 'line', hint: 'One letter, free among the dispositions in use.' },
  ],
  'incident-type': [
    { id: 'label', label: 'Name', kind: 'line' },
    {
      id: 'protocol',
      label: 'Script',
      kind: 'choice',
      options: ({ protocols }) => protocols.map(({ id, title }) => ({ id, label: title })),
    },
    { id: 'local', label: 'Local code', kind: 'line' },
    { id: 'apco', label: 'APCO code', kind: 'line' },
    { id: 'nibrs', label: 'NIBRS hints', kind: 'many', hint: COMMAS, mayBeEmpty: true },
    { id: 'level', label: 'Level', kind: 'choice', options: () => LEVELS },
    { id: 'words.en', label: 'Words that suggest it, English', kind: 'many', hint: COMMAS, mayBeEmpty: true },
    { id: 'words.es', label: 'Words that suggest it, Spanish', kind: 'many', hint: COMMAS, mayBeEmpty: true },
  ],
  referral: [
    { id: 'name', label: 'Name', kind: 'line' },
    { id: 'phone', label: 'Number', kind: 'line', hint: 'Another number counts as not checked.', mayBeEmpty: true },
    { id: 'extension', label: 'Extension', kind: 'line', mayBeEmpty: true },
    { id: 'hours', label: 'Hours', kind: 'line', hint: HOURS_HINT, mayBeEmpty: true },
    { id: 'web', label: 'Web', kind: 'line', mayBeEmpty: true },
    { id: 'topics', label: 'Topics', kind: 'many', hint: COMMAS },
    { id: 'say.en', label: 'Words to say, English', kind: 'text' },
    { id: 'say.es', label: 'Words to say, Spanish', kind: 'text' },
  ],
  program: [
    { id: 'title', label: 'Title', kind: 'line' },
    { id: 'contact', label: 'Contact', kind: 'line', hint: 'A name, a number or an address.', mayBeEmpty: true },
    { id: 'card.en', label: 'About, English', kind: 'text' },
    { id: 'card.es', label: 'About, Spanish', kind: 'text' },
    { id: 'topics', label: 'Topics', kind: 'many', hint: COMMAS },
    { id: 'areas', label: 'Areas', kind: 'many', hint: 'Neighborhoods, or city-wide.' },
    {
      id: 'kind',
      label: 'Kind',
      kind: 'choice',
      options: () => Object.entries(PROGRAM_WORDS).map(([id, label]) => ({ id, label })),
    },
    { id: 'signUp', label: 'Takes sign-ups', kind: 'choice', options: YES_NO },
  ],
  event: [
    { id: 'title', label: 'Title', kind: 'line' },
    {
      id: 'program',
      label: 'Program',
      kind: 'choice',
      options: ({ programs }) => inUse(programs).map(({ id, title }) => ({ id, label: title })),
    },
    { id: 'date', label: 'Date', kind: 'line', hint: 'As in 2026-12-12.' },
    { id: 'time', label: 'Time', kind: 'line', hint: 'As in 18:00.' },
    { id: 'place', label: 'Place', kind: 'line' },
    {
      id: 'capacity',
      label: 'How many places',
      kind: 'line',
      hint: 'Nothing where there is no limit.',
      mayBeEmpty: true,
    },
    { id: 'signUp', label: 'Takes sign-ups', kind: 'choice', options: YES_NO },
  ],
};

/** What stands in the fields of a new thing. */
export function blankOf(entity: AgencyEntity, pack: Pack): Typed {
  return Object.fromEntries(
    FIELD_SPECS[entity].map(({ id, kind, options }) => [id, kind === 'choice' ? (options?.(pack)[0]?.id ?? '') : '']),
  );
}

/** The text of each field, and of `why`. */
export type Typed = Readonly<Record<string, string>>;

/** The name that calls know a new thing by, made from what people call it. */
export function newId(name: string, items: readonly AgencyItem[]): string {
  const plain = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 40);
  const taken = new Set(items.map((item) => ('id' in item ? item.id : item.code)));
  const base = plain === '' || plain === 'constructor' ? 'item' : plain;
  if (!taken.has(base)) return base;
  for (let count = 2; ; count += 1) if (!taken.has(`${base}-${count}`)) return `${base}-${count}`;
}

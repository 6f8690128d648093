import { type AgencyEntity, type AgencyItem, ENTITIES, itemsOf } from '../../../shared/protocol/changes/entities';
import type { Pack } from '../../../shared/protocol/pack';
import type { ToCorrect } from '../../components/forms/to-correct';
import { FIELD_SPECS, type FieldSpec, newId, type Typed } from './field-specs';
import { hoursText, readHours } from './hours-text';

type Fields = Readonly<Record<string, unknown>>;

export const fieldId = (id: string) => `agency-${id.replace('.', '-')}`;

/** A thing as the text of its form. */
export function typedFrom(entity: AgencyEntity, item: AgencyItem): Typed {
  const fields = item as Fields;
  return Object.fromEntries(FIELD_SPECS[entity].map(({ id }) => [id, textOf(fields, id)]));
}

function textOf(fields: Fields, id: string): string {
  if (id === 'hours') return hoursText(fields.hours as Parameters<typeof hoursText>[0]);
  if (id === 'date') return String(fields.starts).slice(0, 10);
  if (id === 'time') return String(fields.starts).slice(11, 16);
  const [outer = '', inner] = id.split('.');
  const value = inner === undefined ? fields[outer] : (fields[outer] as Fields)[inner];
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value === null || value === undefined ? '' : String(value);
}

export type Read =
  | { readonly item: AgencyItem; readonly problems?: undefined }
  | { readonly problems: readonly ToCorrect[] };

/** The thing that was typed, or what is to correct, field by field. */
export function itemFrom(entity: AgencyEntity, typed: Typed, before: AgencyItem | null, pack: Pack): Read {
  const text = (id: string) => (typed[id] ?? '').trim();
  const empty = FIELD_SPECS[entity].filter(({ id, mayBeEmpty }) => mayBeEmpty !== true && text(id) === '');
  const problems = [...empty.map(missing), ...unreadable(entity, text, before)];
  if (problems.length > 0) return { problems };
  const name = text('label') || text('name') || text('title');
  const id = before !== null && 'id' in before ? before.id : newId(name, itemsOf(pack, entity));
  const fields = {
    ...(before as Fields | null),
    ...shaped(entity, text, before),
    ...(entity !== 'disposition' && { id }),
  };
  const shape = ENTITIES[entity].shape.safeParse(fields);
  if (shape.success) return { item: shape.data };
  return {
    problems: shape.error.issues.map(({ path, message }) => ({
      field: fieldId(path.join('.')),
      sentence: `${path.join(', ')}: ${message}.`,
    })),
  };
}

function missing({ id, label }: FieldSpec): ToCorrect {
  return { field: fieldId(id), sentence: `${label}: nothing is written there. Write it.` };
}

type TextOf = (id: string) => string;

function unreadable(entity: AgencyEntity, text: TextOf, before: AgencyItem | null): ToCorrect[] {
  const wrong = (id: string, sentence: string) => [{ field: fieldId(id), sentence }];
  switch (entity) {
    case 'disposition':
      return text('key').length > 1 ? wrong('key', `Key: "${text('key')}" is not one letter. Write one.`) : [];
    case 'referral': {
      const old = before !== null && 'hours' in before ? before.hours : null;
      const hours = readHours(text('hours'), old) === undefined;
      return hours
        ? wrong('hours', `Hours: "${text('hours')}" was not read. Write them like mon-fri 08:00-17:00.`)
        : [];
    }
    case 'event':
      return [
        ...(text('date') === '' || isDate(text('date'))
          ? []
          : wrong('date', `Date: "${text('date')}" was not read as a day. Write it like 2026-12-12.`)),
        ...(text('time') === '' || /^([01]?\d|2[0-3]):[0-5]\d$/.test(text('time'))
          ? []
          : wrong('time', `Time: "${text('time')}" was not read as a time. Write it like 18:00.`)),
        ...(/^([1-9]\d{0,4})?$/.test(text('capacity'))
          ? []
          : wrong('capacity', `How many places: "${text('capacity')}" is not a number. Write one, or nothing.`)),
      ];
    default:
      return [];
  }
}

/** A day of the calendar: 2026-02-30 is none. */
function isDate(text: string): boolean {
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00Z`) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

function shaped(entity: AgencyEntity, text: TextOf, before: AgencyItem | null): Fields {
  const both = (id: string) => ({ en: text(`${id}.en`), es: text(`${id}.es`) });
  const some = (id: string) => (text(id) === '' ? undefined : text(id));
  switch (entity) {
    case 'disposition':
      return { code: text('code'), label: text('label'), key: text('key').toLowerCase() };
    case 'incident-type':
      return {
        label: text('label'),
        protocol: text('protocol'),
        local: text('local'),
        apco: text('apco'),
        nibrs: listOf(text('nibrs')),
        level: text('level'),
        words: { en: listOf(text('words.en')), es: listOf(text('words.es')) },
      };
    case 'referral': {
      const checked = before !== null && 'checked_on' in before ? {} : { checked_on: null };
      const old = before !== null && 'hours' in before ? before.hours : null;
      return {
        name: text('name'),
        phone: some('phone') ?? null,
        extension: some('extension'),
        web: some('web'),
        topics: listOf(text('topics')),
        say: both('say'),
        hours: readHours(text('hours'), old),
        ...checked,
      };
    }
    case 'program':
      return {
        title: text('title'),
        kind: text('kind'),
        card: both('card'),
        contact: some('contact'),
        topics: listOf(text('topics')),
        areas: listOf(text('areas')),
        signUp: text('signUp') === 'yes',
        ...(before === null && { checked_on: null }),
      };
    case 'event':
      return {
        title: text('title'),
        program: text('program'),
        starts: `${text('date')}T${text('time').padStart(5, '0')}`,
        place: text('place'),
        capacity: text('capacity') === '' ? undefined : Number(text('capacity')),
        signUp: text('signUp') === 'yes',
      };
  }
}

function listOf(text: string): readonly string[] {
  return text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

import { AgencyEvent, Disposition, IncidentType, type Pack, Program, Referral } from '../pack';

/** What can be changed on screen: its list in the pack, and its shape. */
export const ENTITIES = {
  disposition: { list: 'dispositions', shape: Disposition },
  'incident-type': { list: 'incidentTypes', shape: IncidentType },
  referral: { list: 'referrals', shape: Referral },
  program: { list: 'programs', shape: Program },
  event: { list: 'events', shape: AgencyEvent },
} as const;

export type AgencyEntity = keyof typeof ENTITIES;
export type AgencyItem = Disposition | IncidentType | Referral | Program | AgencyEvent;

/** The lists that changes on screen may reach; everything else of a pack is the folder's. */
export const CHANGED_LISTS = Object.values(ENTITIES).map(({ list }) => list);
export type AgencyLists = Pick<Pack, (typeof CHANGED_LISTS)[number]>;

export function idOf(item: AgencyItem): string {
  return 'code' in item ? item.code : item.id;
}

/** What people call it. */
export function nameOf(item: AgencyItem): string {
  if ('label' in item) return item.label;
  return 'name' in item ? item.name : item.title;
}

export function itemsOf(pack: AgencyLists, entity: AgencyEntity): readonly AgencyItem[] {
  return pack[ENTITIES[entity].list];
}

export function itemOf(pack: AgencyLists, entity: AgencyEntity, id: string): AgencyItem | undefined {
  return itemsOf(pack, entity).find((one) => idOf(one) === id);
}

/** Fields in the order of the shape and none left empty, so that equal things are equal to the byte. Throws for what is not of the shape. */
export function inShape(entity: AgencyEntity, item: unknown): AgencyItem {
  const shaped = Object.entries(ENTITIES[entity].shape.parse(item)).filter(([, value]) => value !== undefined);
  return Object.fromEntries(shaped) as AgencyItem;
}

export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

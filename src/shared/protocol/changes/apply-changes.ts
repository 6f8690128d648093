import type { AgencyChange } from '../../domain/agency-change';
import type { Pack } from '../pack';
import { type AgencyEntity, type AgencyItem, CHANGED_LISTS, ENTITIES, idOf, inShape, isSame } from './entities';
import { ENTITY_WORDS } from './field-words';

/** A change that is on record and has no effect now, with the reason. */
export type SetAside = { readonly change: string; readonly sentence: string };

export type Changed = { readonly pack: Pack; readonly setAside: readonly SetAside[] };

/** Changes taken back. Taking back a taking-back puts the first change in force again. */
export function undoneIn(changes: readonly AgencyChange[]): ReadonlySet<string> {
  const undone = new Set<string>();
  for (const { change, undoes } of changes.toReversed()) {
    if (undoes !== null && !undone.has(change)) undone.add(undoes);
  }
  return undone;
}

/** The changes in force, oldest first. */
export function standingOf(changes: readonly AgencyChange[]): readonly AgencyChange[] {
  const undone = undoneIn(changes);
  return changes.filter(({ change, undoes }) => undoes === null && !undone.has(change));
}

/** Fields that a change sets; undefined for an addition, which sets them all. */
export function fieldsSet({ before, after }: AgencyChange): readonly string[] | undefined {
  if (before === null || after === null) return undefined;
  const [old, fresh] = [before, after].map((one) => one as Readonly<Record<string, unknown>>);
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => !isSame(old?.[name], fresh?.[name]));
}

/**
 * A pack with the changes in force laid over it, field by field: what a newer folder says of the other fields stays.
 * What cannot be laid over it is set aside. Things added stand after those of the folder, by their ids, so that the
 * order of changes that do not meet makes no difference.
 */
export function applyChanges(base: Pack, changes: readonly AgencyChange[]): Changed {
  const setAside: SetAside[] = [];
  const lists = new Map<AgencyEntity, Map<string, AgencyItem>>();
  for (const one of standingOf(changes)) {
    const { entity, id, change, after } = one;
    const items = lists.get(entity) ?? new Map(base[ENTITIES[entity].list].map((item) => [idOf(item), item]));
    lists.set(entity, items);
    const sentence = after === null ? undefined : lay(items, one, after);
    if (sentence !== undefined) setAside.push({ change, sentence: `${named(entity, id)} ${sentence}` });
  }
  if (lists.size === 0) return { pack: base, setAside };
  const changed = [...lists].map(([entity, items]) => {
    const { list } = ENTITIES[entity];
    const own = base[list].map(idOf);
    const added = [...items.keys()].filter((id) => !own.includes(id)).sort();
    return [list, [...own, ...added].map((id) => items.get(id))];
  });
  return { pack: { ...base, ...Object.fromEntries(changed) }, setAside };
}

/** The lists in which a pack differs from the folder's. */
export function listsChanged(base: Pack, pack: Pack): Partial<Pack> {
  const names = CHANGED_LISTS.filter((list) => !isSame(base[list], pack[list]));
  return Object.fromEntries(names.map((list) => [list, pack[list]]));
}

/** Why it cannot be done, or undefined when it is done. */
function lay(items: Map<string, AgencyItem>, change: AgencyChange, after: AgencyItem): string | undefined {
  const { entity, id, before } = change;
  const current = items.get(id);
  if (before === null && current !== undefined)
    return 'was added here, and the agency folder has its own by that id now.';
  if (before !== null && current === undefined) return 'was changed here, and the agency folder no longer has it.';
  const fields = Object.fromEntries((fieldsSet(change) ?? []).map((name) => [name, after[name as keyof AgencyItem]]));
  items.set(id, inShape(entity, before === null ? after : { ...current, ...fields }));
  return undefined;
}

function named(entity: AgencyEntity, id: string): string {
  return `The ${ENTITY_WORDS[entity]} "${id}"`;
}

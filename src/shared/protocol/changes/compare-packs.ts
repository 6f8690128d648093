import { startWords } from '../../domain/event-day';
import type { Pack } from '../pack';
import { type AgencyEntity, type AgencyItem, ENTITIES, idOf, isSame, itemsOf, nameOf } from './entities';
import { fieldWords, type Titles, valueWords } from './field-words';
import { type PartDifference, partDifferences } from './pack-parts';

export type FieldDifference = { readonly field: string; readonly old: string; readonly new: string };

type ItemDifference = {
  readonly entity: AgencyEntity;
  readonly id: string;
  readonly name: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** Only of what was changed. */
  readonly fields: readonly FieldDifference[];
};

export type Comparison = { readonly items: readonly ItemDifference[]; readonly parts: readonly PartDifference[] };

/** What the newer of two packs has that the older has not, and the other way round. */
export function comparePacks(old: Pack, fresh: Pack): Comparison {
  const entities = Object.keys(ENTITIES) as AgencyEntity[];
  return {
    items: entities.flatMap((entity) => itemDifferences(entity, { old, fresh })),
    parts: partDifferences(old, fresh),
  };
}

function itemDifferences(
  entity: AgencyEntity,
  packs: { readonly old: Pack; readonly fresh: Pack },
): readonly ItemDifference[] {
  const [old, fresh] = [itemsOf(packs.old, entity), itemsOf(packs.fresh, entity)];
  const before = new Map(old.map((item) => [idOf(item), item]));
  const after = new Map(fresh.map((item) => [idOf(item), item]));
  const whole = (kind: ItemDifference['kind'], item: AgencyItem, fields: readonly FieldDifference[] = []) => ({
    entity,
    id: idOf(item),
    name: 'starts' in item ? `${nameOf(item)}, ${startWords(item.starts)}` : nameOf(item),
    kind,
    fields,
  });
  return [
    ...fresh.flatMap((item) => {
      const was = before.get(idOf(item));
      if (was === undefined) return [whole('added', item)];
      const fields = fieldDifferences(was, item, packs);
      return fields.length === 0 ? [] : [whole('changed', item, fields)];
    }),
    ...old.filter((item) => !after.has(idOf(item))).map((item) => whole('removed', item)),
  ];
}

type Sides = { readonly old: Titles; readonly fresh: Titles };

/** Field by field; of a field with fields of its own, each of those. */
export function fieldDifferences(
  old: unknown,
  fresh: unknown,
  titles: Sides,
  path: readonly string[] = [],
): FieldDifference[] {
  if (isSame(old, fresh)) return [];
  if (!isRecord(old) && !isRecord(fresh)) {
    const [field] = path;
    return [
      {
        field: fieldWords(path),
        old: valueWords(old, field, titles.old),
        new: valueWords(fresh, field, titles.fresh),
      },
    ];
  }
  const [one, other] = [isRecord(old) ? old : {}, isRecord(fresh) ? fresh : {}];
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].flatMap((name) => fieldDifferences(one[name], other[name], titles, [...path, name]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

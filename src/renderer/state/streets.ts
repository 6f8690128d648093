import type { Pack } from '../../shared/protocol/pack';

type Streets = readonly { readonly name: string }[];

const lists = new WeakMap<Pack, Streets>();

/** The street list of a pack: one array for its life, since what is read from it is kept by the array. */
export function streetsOf(pack: Pack): Streets {
  const known = lists.get(pack);
  if (known !== undefined) return known;
  const list = pack.streets.map((name) => ({ name }));
  lists.set(pack, list);
  return list;
}

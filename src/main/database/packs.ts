import type { Pack } from '../../shared/protocol/pack';
import { get, type Reader } from './connection';

/** An agency pack as it was published. It passed its checks then and is not parsed by its schema again. */
export type PublishedPack = { readonly hash: string; readonly agency: string; readonly pack: Pack };

type Row = { readonly hash: string; readonly agency: string; readonly pack: string };

/** The pack in force. */
export function currentPack(r: Reader): PublishedPack | undefined {
  return read(get<Row>(r, 'SELECT hash, agency, pack FROM pack ORDER BY published_seq DESC LIMIT 1'));
}

/** The pack a call was taken under. */
export function packByHash(r: Reader, hash: string): PublishedPack | undefined {
  return read(get<Row>(r, 'SELECT hash, agency, pack FROM pack WHERE hash = ?', hash));
}

function read(row: Row | undefined): PublishedPack | undefined {
  return row === undefined ? undefined : { ...row, pack: JSON.parse(row.pack) as Pack };
}

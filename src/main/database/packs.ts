import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { Refusal } from '../../shared/contract/problem';
import { listsChanged } from '../../shared/protocol/changes/apply-changes';
import { type Comparison, comparePacks } from '../../shared/protocol/changes/compare-packs';
import type { Pack } from '../../shared/protocol/pack';
import { DEFAULT_ZONE, get, type Reader, type Writer } from './file/connection';
import { append } from './journal/journal';

/** A pack, and the name of its content. */
export type Version = { readonly hash: string; readonly pack: Pack };

/** An agency pack as it was published. It passed its checks then and is not parsed by its schema again. */
export type PublishedPack = Version & {
  readonly agency: string;
  /** The version of the folder that it was made from; its own hash where nothing was laid over the folder. */
  readonly base: string;
};

type Row = {
  readonly hash: string;
  readonly agency: string;
  readonly pack: string;
  readonly base: string | null;
};

const COLUMNS = 'hash, agency, pack, base';

/** The pack in force. */
export function currentPack(r: Reader): PublishedPack | undefined {
  return read(r, get<Row>(r, `SELECT ${COLUMNS} FROM pack ORDER BY published_seq DESC LIMIT 1`));
}

/** The agency's zone, as the pack in force has it. */
export function zoneOf(r: Reader): string {
  return currentPack(r)?.pack.agency.time_zone ?? DEFAULT_ZONE;
}

/** The pack a call was taken under. */
export function packByHash(r: Reader, hash: string): PublishedPack | undefined {
  return read(r, get<Row>(r, `SELECT ${COLUMNS} FROM pack WHERE hash = ?`, hash));
}

/** Null when either was never published here. */
export function compareVersions(r: Reader, { from, to }: { from: string; to: string }): Comparison | null {
  const [old, fresh] = [packByHash(r, from), packByHash(r, to)];
  return old === undefined || fresh === undefined ? null : comparePacks(old.pack, fresh.pack);
}

/** The name of a pack's content: that of the folder, or of the folder and the lists that differ from it. */
export function hashOfPack(base: Version, pack: Pack): string {
  const lists = listsChanged(base.pack, pack);
  if (Object.keys(lists).length === 0) return base.hash;
  return createHash('sha256')
    .update(`${base.hash}\0${JSON.stringify(lists)}`)
    .digest('hex');
}

export type ToPublish = {
  readonly version: Version;
  readonly base: Version;
  readonly actor: string;
  readonly at: number;
};

/** Writes a version into the journal unless it is the one in force: whole once, later only what differs from it. */
export function publishPack(w: Writer, { version, base, actor, at }: ToPublish): void {
  const last = get<{ hash: string }>(w, 'SELECT hash FROM pack ORDER BY published_seq DESC LIMIT 1');
  if (last?.hash === version.hash) return;
  const agency = version.pack.agency.id;
  const isKnown = get(w, 'SELECT hash FROM pack WHERE hash = ?', base.hash) !== undefined;
  if (!isKnown) {
    const body = { kind: 'pack.published' as const, agency, hash: base.hash, pack: JSON.stringify(base.pack) };
    append(w, { call: null, actor, at, body });
    if (base.hash === version.hash) return;
  }
  const lists = JSON.stringify(listsChanged(base.pack, version.pack));
  const body = { kind: 'pack.published' as const, agency, hash: version.hash, pack: lists, base: base.hash };
  append(w, { call: null, actor, at, body });
}

function read(r: Reader, row: Row | undefined): PublishedPack | undefined {
  if (row === undefined) return undefined;
  const { hash, agency, base } = row;
  const stored = storedPack(r, row.pack);
  if (base === null) return { hash, agency, base: hash, pack: asToday(stored) };
  const whole = packByHash(r, base);
  if (whole === undefined) throw new Error(`The pack ${hash} was made from ${base}, which is not in this log`);
  return { hash, agency, base, pack: { ...whole.pack, ...stored } };
}

function storedPack(r: Reader, text: string): Pack {
  try {
    return JSON.parse(text) as Pack;
  } catch {
    const again = `npm run -s tenline -- log rebuild ${r.file}`;
    throw new Refusal(
      'damaged',
      `The agency pack kept in ${basename(r.file)} is damaged; its journal can make it again. Copy the file first, then run: ${again}`,
    );
  }
}

/** Packs published before there were events and days to confirm. */
function asToday(pack: Pack): Pack {
  const { agency, events = [] } = pack as Omit<Pack, 'events'> & Partial<Pick<Pack, 'events'>>;
  return { ...pack, agency: { ...agency, confirm_after_days: agency.confirm_after_days ?? 90 }, events };
}

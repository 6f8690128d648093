import { get, type Reader } from './file/connection';

/** The desk this log belongs to. */
export type Station = {
  readonly id: string;
  readonly name: string;
  /** Its character in reference numbers. */
  readonly desk: string;
  readonly agency: string;
  readonly mode: 'live' | 'drill';
};

/** Undefined before `station.opened`: the log is new. */
export function readStation(r: Reader): Station | undefined {
  return get<Station>(r, 'SELECT id, name, desk, agency, mode FROM station');
}

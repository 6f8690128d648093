import type { Caution } from '../../shared/domain/follow-up';
import { phoneKey } from '../../shared/domain/phone-key';
import { all, type Reader } from './file/connection';

export type CautionSearch = {
  readonly digits: string | null;
  readonly placeKey: string | null;
  readonly now: number;
};

const CAUTION = `SELECT id, subject AS "on", subject_key AS key, words AS text, reason, author AS "by", at, until FROM caution`;

/** Cautions in force about this number or this place, the newest first. */
export function listCautions(r: Reader, { digits, placeKey, now }: CautionSearch): Caution[] {
  return all<Caution>(
    r,
    `${CAUTION} WHERE ((subject = 'number' AND subject_key = ?) OR (subject = 'place' AND subject_key = ?)) AND until > ?
     ORDER BY at DESC, id DESC`,
    digits === null ? null : phoneKey(digits),
    placeKey,
    now,
  );
}

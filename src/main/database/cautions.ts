import type { Caution } from '../../shared/domain/follow-up';
import { phoneKey } from './call-columns';
import { all, type Reader } from './connection';

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
    `${CAUTION} WHERE until > ?3
       AND ((subject = 'number' AND subject_key = ?1) OR (subject = 'place' AND subject_key = ?2))
     ORDER BY at DESC, id DESC`,
    digits === null ? null : phoneKey(digits),
    placeKey,
    now,
  );
}

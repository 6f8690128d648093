import type { EventBody } from '../../../shared/domain/event';
import type { Shift, ShiftBody } from '../../../shared/domain/shift';
import { unsettledBecause } from '../../../shared/domain/unsettled';
import { listOpen, listUnresolved } from '../calls';
import type { Writer } from '../file/connection';
import { transact } from '../file/transact';
import { append, headOf } from '../journal/journal';
import { writePassOn } from '../pass-on';
import { runningShiftOf } from '../shifts';
import { type Scene, seededId } from './scene';
import { SHIFT_MS, takerAt } from './tell-call';
import type { Timeline } from './timeline';

const MINUTE = 60_000;
/** The last shift ended at least this long ago: the calls that wait now came later. */
const ENDED_AGO = 70 * MINUTE;

type Setting = { readonly scene: Scene; readonly timeline: Timeline; readonly now: number };

/**
 * The shift before this one, with what it passed on and nobody has initialed; and one of the day before that was
 * never ended. The person on shift now has not started theirs.
 */
export function tellShifts(w: Writer, { scene, timeline, now }: Setting): void {
  const { takers, random } = scene;
  const boundary = Math.floor(now / SHIFT_MS) * SHIFT_MS;
  const leaving = takerAt(takers, boundary - 1);
  const forgetful = takerAt(takers, boundary - SHIFT_MS - 1);
  const write = (at: number, actor: string, body: ShiftBody): void => {
    timeline.pause(at);
    transact(w, () => append(w, { at, actor, call: null, proof: 'seeded', body: body satisfies EventBody }));
  };
  const start = (staff: string, at: number) =>
    write(at, staff, { kind: 'shift.started', shift: seededId(random, at), staff });

  start(forgetful, boundary - 2 * SHIFT_MS);
  start(leaving, boundary - SHIFT_MS);
  for (const [index, [hours, added]] of ADDED.entries()) {
    const at = boundary - SHIFT_MS + (index + 1) * 97 * MINUTE;
    write(at, leaving, { kind: 'pass-on.added', item: seededId(random, at), until: at + hours * 3_600_000, ...added });
  }
  for (let at = Math.min(boundary, now - ENDED_AGO); at < now; at += MINUTE) {
    timeline.pause(at);
    const shift = runningShiftOf(w, leaving);
    if (shift === undefined || !isSettled(w, shift, at)) continue;
    const items = writePassOn(w, { shift, now: at, pack: scene.pack });
    return write(at, leaving, { kind: 'shift.ended', shift: shift.id, why: null, items, head: headOf(w) });
  }
}

/** As for everybody: a shift does not end over a call that nobody has settled. */
function isSettled(w: Writer, { staff }: Shift, at: number): boolean {
  return [...listUnresolved(w), ...listOpen(w)].every(
    (row) => row.owner !== staff || unsettledBecause(row, at) === null,
  );
}

type Added = Omit<Extract<ShiftBody, { kind: 'pass-on.added' }>, 'kind' | 'item' | 'until'>;
const HOURS = { week: 168, days: 72, shift: 20 };

const ADDED: readonly (readonly [number, Added])[] = [
  [
    HOURS.week,
    {
      what: 'bolo',
      text: 'Took two bicycles off porches on Euclid Ave before dawn, left toward Woodland Park',
      lookout: {
        subject: 'Man, about 30, red knit cap, grey coat',
        vehicle: 'white van, ladder rack',
        plate: 'KX 4?7',
      },
    },
  ],
  [
    HOURS.days,
    {
      what: 'watch',
      text: '430 Ash St: Mrs. Doyle, 81, was turned away at the door twice by men who wanted to mend the roof',
      lookout: null,
    },
  ],
  [HOURS.shift, { what: 'note', text: 'Line 3 crackles. Telephone office comes at noon.', lookout: null }],
];

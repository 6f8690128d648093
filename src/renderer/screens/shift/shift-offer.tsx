import { useStore } from 'zustand';
import { takesCalls } from '../../../shared/domain/staff';
import { startShift } from '../../commands/shift-commands';
import { Button } from '../../components/button';
import { keyOf } from '../../keys/keys';
import { useShiftStore } from '../../state/session-stores';
import { useDesk, useDeskStore, useRole } from '../../state/use-desk';
import { useFollowed } from '../../state/use-news';
import { useTimes } from './times';

/** In the bar, but not over a call: the offer to start one's shift, or that the last one was never ended. */
export function ShiftOffer() {
  const desk = useDeskStore();
  const go = useDesk((state) => state.go);
  const shifts = useShiftStore();
  const glance = useStore(shifts, (state) => state.glance);
  const onCall = useDesk(({ view }) => view.kind === 'call');
  const isTaker = takesCalls(useRole());
  const times = useTimes();
  useFollowed(isTaker ? shifts.getState().look : nothing);
  if (!isTaker || glance === null || onCall) return null;
  if (glance.mine === null) {
    return (
      <Button hotkey={keyOf('start-shift')} onClick={() => void startShift(desk)}>
        Start your shift
      </Button>
    );
  }
  if (!glance.mine.late) return null;
  return (
    <Button
      hotkey={keyOf('shift')}
      title={`Your shift of ${times.at(glance.mine.startedAt)} was not ended`}
      onClick={() => go('shift')}
    >
      Shift not ended
    </Button>
  );
}

/** How many lines of other people's pass-ons wait for the initials of whoever is signed in. */
export function useWaiting(): number {
  const isTaker = takesCalls(useRole());
  return useStore(useShiftStore(), ({ glance }) => (isTaker ? (glance?.waiting ?? 0) : 0));
}

async function nothing(): Promise<void> {}

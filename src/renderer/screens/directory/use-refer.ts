import type { CallStore } from '../../state/call-store';
import { useDesk } from '../../state/use-desk';

/** The call on screen behind the window, if one is. */
export function useCurrentCall(): CallStore | undefined {
  return useDesk(({ view, calls }) => (view.kind === 'call' ? calls[view.callId] : undefined));
}

/** Records that the caller was sent there, and that the words were said. */
export function useRefer(): (referral: string) => void {
  const call = useCurrentCall();
  return (referral) => {
    call?.getState().refer(referral);
    call?.getState().markSaid(`referral.${referral}`);
  };
}

import { useEffect } from 'react';
import type { Call } from '../../../shared/domain/call';
import { useDeskStore } from '../../state/use-desk';

/**
 * A record that leaves the screen is noted as read: printing by whatever key, and copying. A note that cannot be
 * written stands in nobody's way; `onNoted` brings the list of readers up to date.
 */
export function useTakingOut(call: Call | null, onNoted: () => void) {
  const desk = useDeskStore();
  const callId = call?.id ?? null;

  async function note(how: 'print' | 'copy'): Promise<void> {
    if (callId === null) return;
    await desk.getState().send('call.note-taken-out', { callId, how });
    onNoted();
  }

  useEffect(() => {
    // The key sheet prints itself.
    const onPrint = () => void (desk.getState().overlay === 'none' && note('print'));
    window.addEventListener('beforeprint', onPrint);
    return () => window.removeEventListener('beforeprint', onPrint);
  });

  return { noteCopy: () => note('copy') };
}

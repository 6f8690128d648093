import { type ReactNode, useEffect, useState } from 'react';
import { Button } from '../../components/button';
import { useDesk } from '../../state/use-desk';
import { Dialog } from '../../wording/dialog';
import { focusFirstButton } from '../../wording/focus-at-start';
import { AddForm } from './forms/add-form';
import styles from './shift.module.css';

/** A BOLO from the call on screen: the same form as at the shift, and the same line of the pass-on. */
export function Bolo() {
  const show = useDesk((desk) => desk.show);
  const from = useReference();
  const [said, setSaid] = useState<string | null>(null);
  const close = () => show('none');
  return (
    <Dialog title="BOLO: be on the lookout" width="middle" onClose={close}>
      {said !== null ? (
        <Done said={said} onClose={close} />
      ) : from === null ? (
        <p>Reading the call</p>
      ) : (
        <AddForm what="bolo" from={from} onDone={setSaid} onLeave={close} />
      )}
    </Dialog>
  );
}

/** That of the call being taken or read; null until it is known, and nothing where the call could not be read. */
function useReference(): string | null {
  const send = useDesk((desk) => desk.send);
  const view = useDesk((desk) => desk.view);
  const open = useDesk(({ calls }) =>
    view.kind === 'call' ? calls[view.callId]?.getState().call.reference : undefined,
  );
  const [read, setRead] = useState<string | null>(null);
  const record = view.kind === 'record' ? view.callId : null;
  useEffect(() => {
    if (record === null) return;
    void send('call.read', { callId: record }).then((found) => setRead(found.ok ? found.value.call.reference : ''));
  }, [send, record]);
  return open ?? read;
}

function Done({ said, onClose }: { readonly said: string; readonly onClose: () => void }): ReactNode {
  return (
    <div ref={focusFirstButton} className={styles.done}>
      <p role="status">{said}. It stands in the pass-on until it is over.</p>
      <Button tone="main" hotkey="Enter" onClick={onClose}>
        Back to the call
      </Button>
    </div>
  );
}

import { type ReactNode, useEffect, useState } from 'react';
import { Button } from '../../components/button';
import { Dialog } from '../../components/forms/dialog';
import { focusFirstButton } from '../../components/forms/focus-at-start';
import { useDesk } from '../../state/use-desk';
import { AddForm } from './forms/add-form';
import styles from './shift.module.css';

/** A BOLO from anywhere, from the call on screen where there is one: the form of the shift, and its line of the pass-on. */
export function Bolo() {
  const show = useDesk((desk) => desk.show);
  const from = useReference();
  const [said, setSaid] = useState<string | null>(null);
  const close = () => show('none');
  return (
    <Dialog title="BOLO: be on the lookout" width="middle" onClose={close}>
      {said !== null ? (
        <Done said={said} back={from === '' ? 'Back' : 'Back to the call'} onClose={close} />
      ) : from === null ? (
        <p>Reading the call</p>
      ) : (
        <AddForm what="bolo" from={from} onDone={setSaid} onLeave={close} />
      )}
    </Dialog>
  );
}

/** That of the call being taken or read; null until it is known, and nothing where there is none or it could not be read. */
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
  return open ?? (record === null ? '' : read);
}

type DoneProps = { readonly said: string; readonly back: string; readonly onClose: () => void };

function Done({ said, back, onClose }: DoneProps): ReactNode {
  return (
    <div ref={focusFirstButton} className={styles.done}>
      <p role="status">{said}. It stands in the pass-on until it is over.</p>
      <Button tone="main" hotkey="Enter" onClick={onClose}>
        {back}
      </Button>
    </div>
  );
}

import { useEffect } from 'react';
import styles from './app.module.css';
import { KeyListener } from './commands/key-listener';
import { AgencyScreen } from './screens/agency/agency-screen';
import { CallScreen } from './screens/call/call-screen';
import { FirstRun } from './screens/first-run/first-run';
import { LogScreen } from './screens/log/log-screen';
import { NowScreen } from './screens/now/now-screen';
import { Overlays } from './screens/overlays';
import { RecordScreen } from './screens/record/record-screen';
import { ShiftScreen } from './screens/shift/shift-screen';
import { Closed } from './screens/sign-in/closed';
import { LockScreen } from './screens/sign-in/lock-screen';
import { SignIn } from './screens/sign-in/sign-in';
import { TopBar } from './screens/top-bar/top-bar';
import { CallProvider, useDesk } from './state/use-desk';

/** `closed`: this page was opened without a code and without a kept token. */
export function App({ welcome }: { readonly welcome: 'open' | 'closed' }) {
  const start = useDesk((desk) => desk.start);
  useEffect(() => {
    if (welcome === 'open') void start();
  }, [start, welcome]);
  if (welcome === 'closed') return <Closed />;
  return <Desk />;
}

function Desk() {
  const look = useDesk((desk) => desk.look);
  const shut = useDesk((desk) => desk.shut);
  const locked = useDesk((desk) => desk.locked);
  const ready = useDesk((desk) => desk.pack !== null);
  if (shut) return <Closed />;
  if (look === null) return <p className={styles.waiting}>Opening the call log</p>;
  if (!look.setUp) return <FirstRun />;
  if (look.session === null) return <SignIn />;
  if (locked) return <LockScreen />;
  if (!ready) return <p className={styles.waiting}>Reading the agency pack</p>;
  return (
    <div className={styles.desk}>
      <KeyListener />
      <TopBar />
      <Screen />
      <Overlays />
      {look.desk?.mode === 'drill' ? (
        <p className={styles.watermark}>DEMO: invented calls in a log of their own</p>
      ) : null}
    </div>
  );
}

function Screen() {
  const view = useDesk((desk) => desk.view);
  const store = useDesk((desk) => (desk.view.kind === 'call' ? desk.calls[desk.view.callId] : undefined));
  if (view.kind === 'record') return <RecordScreen key={view.callId} callId={view.callId} />;
  if (view.kind === 'now') return <NowScreen />;
  if (view.kind === 'shift') return <ShiftScreen />;
  if (view.kind === 'agency') return <AgencyScreen />;
  if (view.kind !== 'call' || store === undefined) return <LogScreen />;
  return (
    <CallProvider store={store}>
      <CallScreen key={view.callId} />
    </CallProvider>
  );
}

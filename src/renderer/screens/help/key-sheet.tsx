import { OPERATORS } from '../../../shared/find/operators';
import { Button } from '../../components/button';
import { Dialog } from '../../components/forms/dialog';
import { type CommandId, KEYS, type KeyPlace, keyOf } from '../../keys/keys';
import { useDesk } from '../../state/use-desk';
import styles from './key-sheet.module.css';

const PLACES: readonly { readonly place: KeyPlace; readonly title: string }[] = [
  { place: 'anywhere', title: 'Anywhere' },
  { place: 'outside-text', title: 'Where no text is being typed' },
  { place: 'outside-call', title: 'With no call on the screen, outside text' },
  { place: 'call', title: 'On a call' },
  { place: 'question', title: 'At a question' },
  { place: 'gate', title: 'In the safety gate' },
  { place: 'banner', title: 'In the emergency banner' },
  { place: 'transfer', title: 'In the transfer to 911' },
  { place: 'log', title: 'In the call log' },
  { place: 'record', title: 'On a call opened for reading' },
  { place: 'playback', title: 'While a call is played back' },
  { place: 'now', title: 'On the Now board' },
  { place: 'follow-ups', title: 'In the follow-ups' },
  { place: 'shift', title: 'Shift and pass-on' },
  { place: 'agency', title: 'At the agency' },
];

type Line = { readonly id: CommandId; readonly label: string; readonly place: KeyPlace };

/** Every key on one page, to be printed and put beside the screen. */
export function KeySheet() {
  const show = useDesk((desk) => desk.show);
  const lines: readonly Line[] = KEYS;
  const groups = PLACES.map(({ place, title }) => ({ title, lines: lines.filter((line) => line.place === place) }));
  return (
    <Dialog title="Keys" width="middle" onClose={() => show('none')}>
      <div className={styles.sheet}>
        <div className={styles.groups}>
          {groups
            .filter((group) => group.lines.length > 0)
            .map((group) => (
              <section key={group.title} className={styles.group} aria-label={group.title}>
                <h3>{group.title}</h3>
                <dl>
                  {group.lines.map(({ id, label }) => (
                    <div key={id} className={styles.line}>
                      <dt>{label}</dt>
                      <dd>
                        <kbd>{keyOf(id)}</kbd>
                      </dd>
                    </div>
                  ))}
                </dl>
              </section>
            ))}
          <section className={styles.group} aria-label="In the search box">
            <h3>In the search box: words in any order, and filters</h3>
            <dl>
              {OPERATORS.map(({ name, says, example }) => (
                <div key={name} className={styles.line}>
                  <dt>{says}</dt>
                  <dd>
                    <code>{example}</code>
                  </dd>
                </div>
              ))}
              <div className={styles.line}>
                <dt>not: a minus before any filter; several of one kind: any of them</dt>
                <dd>
                  <code>-type:noise</code>
                </dd>
              </div>
            </dl>
          </section>
        </div>
        <p className={styles.rest}>
          Every other command is in the command bar, <kbd>{keyOf('command-bar')}</kbd>.
        </p>
        <Button className={styles.print ?? ''} onClick={() => window.print()}>
          Print this sheet
        </Button>
      </div>
    </Dialog>
  );
}

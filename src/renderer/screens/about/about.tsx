import { useState } from 'react';
import type { DeskState } from '../../../shared/contract/desk-operations';
import { counted } from '../../../shared/counted';
import { Button } from '../../components/button';
import { Dialog } from '../../components/forms/dialog';
import { Notice } from '../../components/forms/notice';
import { useDesk } from '../../state/use-desk';
import styles from './about.module.css';
import { diagnosticsOf } from './diagnostics';

/** What runs here, what is not as it should be, and a text to send to whoever looks after it. */
export function About() {
  const show = useDesk((desk) => desk.show);
  const look = useDesk((desk) => desk.look);
  const pack = useDesk((desk) => desk.packHash?.slice(0, 8) ?? 'not read');
  return (
    <Dialog title="About Tenline" width="middle" onClose={() => show('none')}>
      {look === null ? null : (
        <div className={styles.about}>
          <Cautions cautions={look.cautions} />
          <dl className={styles.facts}>
            {factsOf(look, pack).map(({ name, value }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <Diagnostics look={look} pack={pack} />
          <p className={styles.quiet}>
            The letters are Atkinson Hyperlegible Next, under the SIL Open Font License 1.1. Inside are React, Mantine,
            zustand, zod, Hono, libphonenumber-js, chrono-node, uuid and better-sqlite3 (MIT), yaml (ISC) and SQLite
            (public domain); in its own window also Electron (MIT).
          </p>
        </div>
      )}
    </Dialog>
  );
}

function Cautions({ cautions }: { readonly cautions: readonly string[] }) {
  if (cautions.length === 0) return <p>Nothing at this desk needs attention.</p>;
  return (
    <section className={styles.cautions} aria-label="Cautions">
      <h3>{counted(cautions.length, 'caution')}</h3>
      {cautions.map((sentence) => (
        <Notice key={sentence}>{sentence}</Notice>
      ))}
    </section>
  );
}

function factsOf(look: DeskState, pack: string): readonly { readonly name: string; readonly value: string }[] {
  const { desk } = look;
  return [
    { name: 'Tenline', value: look.version },
    { name: 'Agency', value: look.agency.name },
    { name: 'Agency pack', value: pack },
    { name: 'Desk', value: desk === null ? 'not set up' : `${desk.name}, character ${desk.letter}` },
    { name: 'Mode', value: desk?.mode === 'drill' ? 'Demo: invented calls' : 'Live' },
    { name: 'SQLite', value: look.sqlite },
    { name: 'Time zone', value: look.agency.zone },
  ];
}

/** The text is on the screen, so that a person sees what is handed on. No caller is in it. */
function Diagnostics({ look, pack }: { readonly look: DeskState; readonly pack: string }) {
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  const text = diagnosticsOf(look, pack);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('yes');
    } catch {
      setCopied('no');
    }
  }

  return (
    <section className={styles.diagnostics} aria-label="Diagnostics">
      <p className={styles.copy}>
        <Button onClick={() => void copy()}>Copy diagnostics</Button>
        <span role="status">
          {copied === 'yes' ? 'Copied. No caller is in it.' : null}
          {copied === 'no' ? 'This window may not use the clipboard: mark the text below and press Ctrl+C.' : null}
        </span>
      </p>
      <pre className={styles.text}>{text}</pre>
    </section>
  );
}

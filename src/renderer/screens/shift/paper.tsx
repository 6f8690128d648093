import { formatDateTime } from '../../../shared/domain/time/zone';
import styles from './paper.module.css';
import { dueText, inFours, initialText, type Paper as PaperOf, paperSpan, paperTitle } from './paper-text';
import { ITEM_WORDS } from './shift-words';

/** The pass-on on paper: the only thing of this screen that is printed. */
export function Paper({ paper, now }: { readonly paper: PaperOf; readonly now: number }) {
  const { agency, desk, isDrill, zone, items, head } = paper;
  const around = { ...paper, now };
  return (
    <article className={styles.paper} aria-label="Pass-on as printed">
      <p>
        {agency}, desk {desk}
        {isDrill ? ', DEMO: not real calls' : ''}
      </p>
      <h1>{paperTitle(paper)}</h1>
      <p>{paperSpan(paper, now)}</p>
      {items.length === 0 ? <p>Nothing to pass on.</p> : null}
      <table className={styles.items}>
        <thead hidden={items.length === 0}>
          <tr>
            <th>Line</th>
            <th>What, and why it matters</th>
            <th>When</th>
            <th>Initials</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.key}>
              <td className={styles.what}>
                <b>{ITEM_WORDS[item.kind]}</b>
                <br />
                {item.reference}
              </td>
              <td>
                {item.text}
                <br />
                {item.why}
              </td>
              <td className={styles.due}>{dueText(item, around)}</td>
              <td className={styles.box}>{initialText(item, around)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        Taken over by (name, time): <span className={styles.rule} />
      </p>
      <p className={styles.head}>
        Head of the chain: event {head.seq}
        <br />
        <code>{inFours(head.hash)}</code>
        <br />
        Printed {formatDateTime(now, zone)}. With this head, "log verify FILE --head HASH" proves that nothing before it
        was changed.
      </p>
    </article>
  );
}

import { soughtIn } from '../../../../shared/find/sought';
import type { Results } from '../../../state/search-machine';
import styles from '../log-screen.module.css';

/** What to try when a search found no call. */
export function NothingFound({ results: { text, filters, partial } }: { readonly results: Results }) {
  if (partial) return <p className={styles.empty}>Looking through older calls...</p>;
  // What was not understood is said over the list.
  if (filters.length === 0 && soughtIn(text).words.beginnings.length === 0) {
    return <p className={styles.empty}>Nothing to look for yet: write a word, a number or a filter.</p>;
  }
  return (
    <div className={styles.empty}>
      <p>No call has all of: {text}</p>
      <p>
        {filters.length > 0 ? 'Leave out a filter, or try ' : 'Try '}fewer words, the beginning of a word, the last four
        digits of a telephone number, the house number alone, or the digits of the reference number.
      </p>
    </div>
  );
}

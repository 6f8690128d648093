import { Notice } from '../../../components/forms/notice';
import type { Results } from '../../../state/search-machine';
import styles from './search-reading.module.css';

/** How the filters of a search were read, and what of it was not understood. */
export function SearchReading({ results: { filters, problems } }: { readonly results: Results }) {
  if (filters.length === 0 && problems.length === 0) return null;
  return (
    <div className={styles.reading} role="status">
      {filters.length === 0 ? null : (
        <p className={styles.filters}>
          <span>Only calls:</span>
          {filters.map((filter) => (
            <span key={filter} className={styles.filter}>
              {filter}
            </span>
          ))}
        </p>
      )}
      {problems.map((problem) => (
        <Notice key={problem}>{problem}</Notice>
      ))}
    </div>
  );
}

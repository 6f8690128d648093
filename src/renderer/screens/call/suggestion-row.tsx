import { keyOf } from '../../keys/keys';
import { useCall } from '../../state/use-desk';
import styles from './suggestion-row.module.css';

const KINDS = { type: 'Type', place: 'Place', when: 'When', phone: 'Callback', name: 'Caller' };

/** How each keeps its width where not all of them fit. */
const ROOM = { type: 'part', place: 'part', when: 'first', phone: 'whole', name: 'part' } as const;

/** More than so many leave no room for the words they come from. */
const FEW = 2;

/** What the narrative offers, in one reserved line: one key takes the highlighted one, none is taken by itself. */
export function SuggestionRow() {
  const suggestions = useCall((state) => state.suggestions);
  const highlighted = useCall((state) => state.highlighted);
  const takeSuggestion = useCall((state) => state.takeSuggestion);
  return (
    <div className={styles.row}>
      {suggestions.length === 0 ? (
        <span className={styles.empty}>What the words offer shows here</span>
      ) : (
        <>
          <kbd>{keyOf('take-suggestion')}</kbd>
          <ul className={styles.list} aria-label="Suggestions">
            {suggestions.map(({ key, kind, label, words }, index) => (
              <li key={key} className={index === highlighted ? styles.whole : styles[ROOM[kind]]}>
                <button
                  type="button"
                  tabIndex={-1}
                  className={index === highlighted ? styles.highlighted : styles.suggestion}
                  title={`Because of: ${words}`}
                  aria-current={index === highlighted}
                  onClick={() => takeSuggestion(key)}
                >
                  <span className={styles.kind}>{KINDS[kind]}</span>
                  <span className={styles.label}>
                    {label}
                    {suggestions.length > FEW || words.includes(label) ? null : (
                      <span className={styles.words}> “{words}”</span>
                    )}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

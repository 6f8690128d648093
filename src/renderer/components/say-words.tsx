import type { Said } from '../../shared/protocol/pack';
import styles from './say-words.module.css';

/** The exact words to say, in both languages; the one in use is the large one. */
export function SayWords({ words, spanishFirst = false }: { readonly words: Said; readonly spanishFirst?: boolean }) {
  const english = (
    <p lang="en" className={spanishFirst ? styles.second : styles.first}>
      {words.en}
    </p>
  );
  const spanish = (
    <p lang="es" className={spanishFirst ? styles.first : styles.second}>
      {words.es}
    </p>
  );
  return (
    <div className={styles.words}>
      {spanishFirst ? spanish : english}
      {spanishFirst ? english : spanish}
    </div>
  );
}

import { Button } from '../../../components/button';
import styles from './panel.module.css';

/** Something to choose by its letter or digit. */
export type LetterOption<T extends string> = { readonly key: string; readonly id: T; readonly label: string };

type LetterOptionsProps<T extends string> = {
  readonly options: readonly LetterOption<T>[];
  readonly chosen: T | null;
  readonly onChoose: (id: T) => void;
};

/** A row of buttons that say their letters; the panel listens for them, and Tab passes the row by. */
export function LetterOptions<T extends string>({ options, chosen, onChoose }: LetterOptionsProps<T>) {
  return (
    <div className={styles.options}>
      {options.map(({ key, id, label }) => (
        <Button
          key={id}
          tabIndex={-1}
          hotkey={key}
          tone={id === chosen ? 'chosen' : 'plain'}
          aria-pressed={id === chosen}
          onClick={() => onChoose(id)}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}

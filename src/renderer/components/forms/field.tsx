import type { ComponentProps, ReactNode } from 'react';
import styles from './field.module.css';
import { Notice } from './notice';

type Around = {
  readonly id: string;
  readonly label: string;
  readonly hint?: ReactNode;
  /** What to correct, shown under the label; the text typed stays. */
  readonly problem?: string | undefined;
};

type OnText = { readonly value: string; readonly onText: (text: string) => void };

export type TextFieldProps = Around & OnText & Omit<ComponentProps<'input'>, keyof Around | 'value'>;

/** One line of text with its label, its hint, what is to correct, and that it is full when it is. */
export function TextField({ id, label, hint, problem, onText, className, ...rest }: TextFieldProps) {
  const full = fullWords(rest.value, rest.maxLength);
  return (
    <Labelled id={id} label={label} hint={hint} problem={problem} full={full}>
      <input
        {...controlOf(id, { hint, problem, full })}
        type="text"
        autoComplete="off"
        className={[styles.input, className ?? ''].join(' ')}
        onChange={(event) => onText(event.currentTarget.value)}
        {...rest}
      />
    </Labelled>
  );
}

export type TextAreaProps = Around & OnText & Omit<ComponentProps<'textarea'>, keyof Around | 'value'>;

/** Several lines of text. */
export function TextArea({ id, label, hint, problem, onText, ...rest }: TextAreaProps) {
  const full = fullWords(rest.value, rest.maxLength);
  return (
    <Labelled id={id} label={label} hint={hint} problem={problem} full={full}>
      <textarea
        {...controlOf(id, { hint, problem, full })}
        onChange={(event) => onText(event.currentTarget.value)}
        {...rest}
      />
    </Labelled>
  );
}

export type ChoiceFieldProps<T extends string> = Around & {
  readonly options: readonly { readonly id: T; readonly label: string }[];
  readonly chosen: T | null;
  readonly onChoose: (id: T) => void;
};

/** One of a few; the arrow keys move through them, as in any group of radio buttons. */
export function ChoiceField<T extends string>(props: ChoiceFieldProps<T>) {
  const { id, label, hint, problem, options, chosen, onChoose } = props;
  return (
    <fieldset className={styles.choices} aria-describedby={describedBy(id, { hint, problem })}>
      <legend className={styles.label}>{label}</legend>
      <Beside id={id} hint={hint} problem={problem} />
      <div className={styles.options}>
        {options.map((option, index) => (
          <label key={option.id} className={styles.option}>
            <input
              id={index === 0 ? id : undefined}
              type="radio"
              name={id}
              checked={option.id === chosen}
              onChange={() => onChoose(option.id)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** One of many. */
export function SelectField<T extends string>(props: ChoiceFieldProps<T>) {
  const { id, label, hint, problem, options, chosen, onChoose } = props;
  return (
    <Labelled id={id} label={label} hint={hint} problem={problem}>
      <select
        {...controlOf(id, { hint, problem })}
        value={chosen ?? ''}
        onChange={(event) => onChoose(event.currentTarget.value as T)}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

/** What is said where nothing more is taken; text never ends in silence. Null while there is room. */
export function fullWords(text: string, limit: number | undefined): string | null {
  if (limit === undefined || text.length < limit) return null;
  return `Full: there is room for ${limit.toLocaleString('en-US')} characters. What comes after them is not taken.`;
}

type LabelledProps = Around & { readonly full?: string | null; readonly children: ReactNode };

function Labelled({ id, label, hint, problem, full = null, children }: LabelledProps) {
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <Beside id={id} hint={hint} problem={problem} />
      {children}
      {full === null ? null : (
        <p id={`${id}-full`} role="status" className={styles.hint}>
          {full}
        </p>
      )}
    </div>
  );
}

function Beside({ id, hint, problem }: Pick<Around, 'id' | 'hint' | 'problem'>) {
  return (
    <>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {problem === undefined ? null : <Notice id={`${id}-problem`}>{problem}</Notice>}
    </>
  );
}

type Described = Pick<Around, 'hint' | 'problem'> & { readonly full?: string | null };

/** What every control says of itself: its name, what describes it, and that something is to correct. */
function controlOf(id: string, described: Described) {
  return {
    id,
    className: styles.input,
    'aria-describedby': describedBy(id, described),
    'aria-invalid': described.problem === undefined ? undefined : true,
  };
}

function describedBy(id: string, { hint, problem, full = null }: Described): string | undefined {
  const ids = [
    ...(hint === undefined ? [] : [`${id}-hint`]),
    ...(problem === undefined ? [] : [`${id}-problem`]),
    ...(full === null ? [] : [`${id}-full`]),
  ];
  return ids.length === 0 ? undefined : ids.join(' ');
}

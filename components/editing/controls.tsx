import type { ReactNode } from 'react';
import styles from './controls.module.css';

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
  /** The id of a list of what may be written. */
  readonly list?: string | undefined;
  readonly type?: 'text' | 'password';
  readonly required?: boolean;
  readonly autoFocus?: boolean;
}

/** A line to write in. */
export function LineField({ name, label, value, hint, list, type = 'text', ...rest }: FieldProps) {
  return (
    <Labelled name={name} label={label} hint={hint}>
      <input
        className={styles.input}
        {...{ id: name, name, type, list, ...rest }}
        defaultValue={value}
        autoComplete="off"
        aria-describedby={hint ? `${name}-hinweis` : undefined}
      />
    </Labelled>
  );
}

interface AreaProps extends Omit<FieldProps, 'list' | 'type'> {
  readonly rows?: number;
  readonly look?: 'wording' | 'code';
}

/** Lines to write in. */
export function AreaField({ name, label, value, hint, rows = 4, look, ...rest }: AreaProps) {
  return (
    <Labelled name={name} label={label} hint={hint}>
      <textarea
        className={[styles.input, styles.area, look && styles[look]].filter(Boolean).join(' ')}
        {...{ id: name, name, rows, ...rest }}
        defaultValue={value}
        spellCheck={look !== 'code'}
        aria-describedby={hint ? `${name}-hinweis` : undefined}
      />
    </Labelled>
  );
}

interface ChoiceProps extends Omit<FieldProps, 'list' | 'type'> {
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export function ChoiceField({ name, label, value, hint, options, ...rest }: ChoiceProps) {
  const isKnown = options.some((option) => option.value === value);
  return (
    <Labelled name={name} label={label} hint={hint}>
      <select className={styles.input} {...{ id: name, name, ...rest }} defaultValue={value}>
        {!isKnown && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

interface LabelledProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly children: ReactNode;
}

function Labelled({ name, label, hint, children }: LabelledProps) {
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={name}>
        {label}
      </label>
      {hint && (
        <p className={styles.hint} id={`${name}-hinweis`}>
          {hint}
        </p>
      )}
      {children}
    </div>
  );
}

interface TickProps {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly isTicked: boolean;
}

export function Tick({ name, value, label, isTicked }: TickProps) {
  return (
    <label className={styles.tick}>
      <input type="checkbox" name={name} value={value} defaultChecked={isTicked} />
      {label}
    </label>
  );
}

interface ButtonProps {
  /** What it asks for, as `tun=…`. */
  readonly does?: string;
  readonly look?: 'button' | 'quiet' | 'small';
  /** Said where what is read is not enough: which of several is meant. */
  readonly name?: string;
  readonly opensWindow?: boolean;
  readonly children: string;
}

export function Button({ does, look = 'button', name, opensWindow, children }: ButtonProps) {
  return (
    <button
      type="submit"
      className={styles[look]}
      {...(does === undefined ? {} : { name: 'tun', value: does })}
      aria-label={name}
      formTarget={opensWindow ? '_blank' : undefined}
    >
      {children}
    </button>
  );
}

interface NoticeProps {
  readonly isBad?: boolean;
  readonly id?: string;
  readonly children: ReactNode;
}

export function Notice({ isBad = false, id, children }: NoticeProps) {
  return (
    <div
      className={`${styles.notice} ${isBad ? styles.bad : ''}`}
      id={id}
      role={isBad ? 'alert' : 'status'}
    >
      {children}
    </div>
  );
}

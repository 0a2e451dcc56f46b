import { search } from '@/components/texts';
import styles from './text-field.module.css';

interface Props {
  /** Its name in the address, and its id. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
  /** The id of a hint that stands elsewhere. */
  readonly describedBy?: string;
  /** What is wrong with the value. */
  readonly error?: string | undefined;
  /** The id of where it is said that the value is wrong, if not here. */
  readonly wrongBy?: string | undefined;
  readonly type?: 'text' | 'search';
  /** The key that leads here. */
  readonly keyShortcut?: string;
}

/** A field with its label, what to type, and what is wrong with what was typed. */
export function TextField({
  name,
  label,
  value,
  hint,
  describedBy,
  error,
  wrongBy,
  type = 'text',
  keyShortcut,
}: Props) {
  const descriptions = [hint && `${name}-hinweis`, describedBy, error && `${name}-fehler`, wrongBy]
    .filter(Boolean)
    .join(' ');
  return (
    <div className={`${styles.field} ${error ? styles.wrong : ''}`}>
      <label className={styles.label} htmlFor={name}>
        {label}
      </label>
      {hint && (
        <p className={styles.hint} id={`${name}-hinweis`}>
          {hint}
        </p>
      )}
      {error && (
        <p className={styles.error} id={`${name}-fehler`}>
          <span className="visually-hidden">{search.errorLabel} </span>
          {error}
        </p>
      )}
      <input
        className={styles.input}
        id={name}
        name={name}
        type={type}
        defaultValue={value}
        autoComplete="off"
        aria-keyshortcuts={keyShortcut}
        aria-describedby={descriptions || undefined}
        aria-invalid={(error ?? wrongBy) ? true : undefined}
      />
    </div>
  );
}

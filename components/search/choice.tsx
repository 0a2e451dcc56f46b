import styles from './choice.module.css';

export interface ShownValue {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly selected: boolean;
}

interface Props {
  /** The name of the filter in the address. */
  readonly facet: string;
  readonly value: ShownValue;
  /** The form that it belongs to, if it stands outside. */
  readonly form?: string;
}

/** A value of a filter to tick, with the number of its hits. */
export function Choice({ facet, value: { id, label, count, selected }, form }: Props) {
  return (
    <label
      className={count === 0 ? `${styles.choice} ${styles.without}` : styles.choice}
      data-key={`${facet} ${id}`}
    >
      <input
        type="checkbox"
        name={facet}
        value={id}
        defaultChecked={selected}
        form={form}
        autoComplete="off"
      />
      <span>
        {label} <span className={styles.count}>({count.toLocaleString('de-DE')})</span>
      </span>
    </label>
  );
}

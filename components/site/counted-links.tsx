import styles from './counted-links.module.css';

interface Props {
  readonly links: readonly {
    readonly label: string;
    readonly href: string;
    /** How many statements it leads to. */
    readonly count: number;
  }[];
  /** Read out behind a count. */
  readonly unit: (count: number) => string;
}

/** Links with how much they lead to, as many beside each other as fit. */
export function CountedLinks({ links, unit }: Props) {
  return (
    <ul className={styles.links}>
      {links.map(({ label, href, count }) => (
        <li key={href}>
          <a href={href}>{label}</a>{' '}
          <span className={styles.count}>
            {count.toLocaleString('de-DE')}
            <span className="visually-hidden"> {unit(count)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

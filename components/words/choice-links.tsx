import styles from './choice-links.module.css';

interface Props {
  readonly label: string;
  readonly links: readonly {
    readonly label: string;
    readonly href: string;
    readonly current: boolean;
  }[];
}

/** Ways to see the same, of which one is chosen; named in front of them. */
export function ChoiceLinks({ label, links }: Props) {
  return (
    <nav aria-label={label} className={`${styles.choices} screen-only`}>
      <span aria-hidden="true" className={styles.label}>
        {label}:
      </span>
      <ul>
        {links.map(({ label: name, href, current }) => (
          <li key={name}>
            <a href={href} aria-current={current ? 'true' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

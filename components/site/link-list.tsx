import styles from './link-list.module.css';

interface Props {
  readonly links: readonly { readonly label: string; readonly href: string }[];
}

/** Short links in one line, as many as fit. */
export function LinkList({ links }: Props) {
  return (
    <ul className={styles.links}>
      {links.map(({ label, href }) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  );
}

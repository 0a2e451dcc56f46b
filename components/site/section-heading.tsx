import styles from './section-heading.module.css';

/** The heading of a part whose content uses the margin column itself. */
export function SectionHeading({ children }: { readonly children: string }) {
  return <h2 className={styles.heading}>{children}</h2>;
}

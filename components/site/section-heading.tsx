import styles from './section-heading.module.css';

/** The heading of a part whose content uses the margin column itself. */
export function SectionHeading({
  children,
  id,
}: {
  readonly children: string;
  readonly id?: string;
}) {
  return (
    <h2 className={styles.heading} id={id}>
      {children}
    </h2>
  );
}

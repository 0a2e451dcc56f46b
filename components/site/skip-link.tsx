import styles from './skip-link.module.css';

interface Props {
  readonly href: string;
  readonly children: string;
}

/** A way past what the tab key would have to go through; seen when it is reached. */
export function SkipLink({ href, children }: Props) {
  return (
    <a className={styles.skip} href={href}>
      {children}
    </a>
  );
}

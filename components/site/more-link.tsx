import styles from './more-link.module.css';

/** The way from an extract to the whole. */
export function MoreLink({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <p className={`${styles.more} screen-only spine`}>
      <a className="in-text" href={href}>
        {children}
      </a>
    </p>
  );
}

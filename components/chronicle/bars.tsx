import styles from './bars.module.css';

export interface Bar {
  /** `2010` */
  readonly label: string;
  readonly count: number;
  /** Undefined where it leads nowhere: it only shows how many there are. */
  readonly href: string | undefined;
  /** What the link is called: `2010: 7 Aussagen`. */
  readonly name: string;
  /** Whether the page shows just this. */
  readonly selected?: boolean;
}

interface Props {
  readonly bars: readonly Bar[];
  /** The count of the longest bar, if that is not among these. */
  readonly most?: number;
}

/** How many statements fall into each of some periods, as bars that lead there. */
export function Bars({ bars, most = mostOf(bars) }: Props) {
  return (
    <ol className={styles.bars}>
      {bars.map((bar) => (
        <li key={bar.label}>
          {bar.href === undefined ? (
            <span className={styles.bar}>
              <BarContent {...bar} most={most} />
            </span>
          ) : (
            <a
              className={styles.bar}
              href={bar.href}
              aria-label={bar.name}
              aria-current={bar.selected ? 'true' : undefined}
            >
              <BarContent {...bar} most={most} />
            </a>
          )}
        </li>
      ))}
    </ol>
  );
}

function BarContent({ label, count, href, most }: Bar & { readonly most: number }) {
  return (
    <>
      <span className={href === undefined ? undefined : styles.label}>{label}</span>
      {/* The width is an attribute: the Content-Security-Policy allows no style attributes. */}
      <svg
        className={styles.track}
        viewBox="0 0 100 10"
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <rect width={widthOf(count, most).toFixed(1)} height="10" />
      </svg>
      <span className={styles.count}>{count.toLocaleString('de-DE')}</span>
    </>
  );
}

/** In percent; one of many can still be seen. */
function widthOf(count: number, most: number): number {
  return count === 0 ? 0 : Math.max(1.5, (count / most) * 100);
}

function mostOf(bars: readonly Bar[]): number {
  return bars.reduce((highest, { count }) => Math.max(highest, count), 1);
}

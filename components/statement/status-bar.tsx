import { expectations as texts } from '@/components/texts';
import { EXPECTATION_STATUSES, type ExpectationStatus } from '@/lib/model/relation';
import styles from './status-bar.module.css';

interface Props {
  /** How many expectations there are of each status. */
  readonly counts: ReadonlyMap<ExpectationStatus, number>;
}

/** How many expectations stand how, as one bar whose parts are told apart by their pattern. */
export function StatusBar({ counts }: Props) {
  const parts = partsOf(counts);
  if (parts.length === 0) return null;
  return (
    <svg className={styles.bar} role="img" aria-label={texts.standing(counts)}>
      <Patterns />
      {parts.map(({ status, from, width }) => (
        <rect
          key={status}
          className={styles.part}
          x={`${from.toFixed(2)}%`}
          width={`${width.toFixed(2)}%`}
          height="100%"
          fill={fillOf(status)}
        />
      ))}
    </svg>
  );
}

/** The pattern of a status by itself, for its name in the legend. Needs a {@link StatusBar} on the page. */
export function StatusSwatch({ status }: { readonly status: ExpectationStatus }) {
  return (
    <svg className={styles.swatch} aria-hidden="true" focusable="false">
      <rect className={styles.part} width="100%" height="100%" fill={fillOf(status)} />
    </svg>
  );
}

/** Of one among thousands something can still be seen. */
const NARROWEST = 1.5;

function partsOf(counts: Props['counts']) {
  const present = EXPECTATION_STATUSES.flatMap((status) => {
    const count = counts.get(status);
    return count ? [{ status, count }] : [];
  });
  const total = present.reduce((sum, { count }) => sum + count, 0);
  const shares = present.map(({ count }) => Math.max(NARROWEST, (count / total) * 100));
  const scale = 100 / shares.reduce((sum, share) => sum + share, 0);
  let from = 0;
  return present.flatMap(({ status }, position) => {
    const width = (shares[position] ?? NARROWEST) * scale;
    from += width;
    return [{ status, from: from - width, width }];
  });
}

function fillOf(status: ExpectationStatus): string {
  switch (status) {
    case 'fulfilled':
      return 'currentColor';
    case 'partly':
    case 'notFulfilled':
    case 'noEvidence':
    case 'open':
      return `url(#muster-${status})`;
    case 'unchecked':
      return 'none';
  }
}

function Patterns() {
  return (
    <defs>
      <pattern id="muster-partly" {...TILE}>
        <path d="M-2 2 2-2M0 8 8 0M6 10 10 6" stroke="currentColor" strokeWidth="3" />
      </pattern>
      <pattern id="muster-notFulfilled" {...TILE}>
        <path d="M0 0 8 8M8 0 0 8" stroke="currentColor" strokeWidth="1.250" />
      </pattern>
      <pattern id="muster-noEvidence" {...TILE}>
        <circle cx="2" cy="2" r="1.250" fill="currentColor" />
        <circle cx="6" cy="6" r="1.250" fill="currentColor" />
      </pattern>
      <pattern id="muster-open" {...TILE}>
        <path d="M0 4h8" stroke="currentColor" strokeWidth="1.250" />
      </pattern>
    </defs>
  );
}

const TILE = { width: '8', height: '8', patternUnits: 'userSpaceOnUse' };

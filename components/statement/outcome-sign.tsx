import type { ExpectationStatus } from '@/lib/model/relation';
import styles from './kind-sign.module.css';

/**
 * The ring of an expectation, filled as far as it came true; crossed out when it did not, broken when nothing shows it. A
 * dash where nobody has looked yet.
 */
export function OutcomeSign({ status }: { readonly status: ExpectationStatus }) {
  return (
    <svg className={styles.sign} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <Shape status={status} />
    </svg>
  );
}

function Shape({ status }: { readonly status: ExpectationStatus }) {
  switch (status) {
    case 'fulfilled':
      return <circle {...RING} fill="currentColor" />;
    case 'partly':
      return (
        <>
          <circle {...RING} />
          <path d="M6 2.900a3.600 3.600 0 0 0 0 7.200Z" fill="currentColor" />
        </>
      );
    case 'notFulfilled':
      return (
        <>
          <circle {...RING} />
          <path d="m2 10.500 8-8" stroke="currentColor" strokeWidth="1.400" />
        </>
      );
    case 'noEvidence':
      return <circle {...RING} strokeDasharray="2 1.770" />;
    case 'open':
      return <circle {...RING} />;
    case 'unchecked':
      return <path d="M2 6.500h8" stroke="currentColor" strokeWidth="1.400" />;
  }
}

const RING = {
  cx: '6',
  cy: '6.500',
  r: '3.600',
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: '1.400',
};

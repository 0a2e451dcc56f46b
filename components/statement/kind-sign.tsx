import { KIND_WORDS, type Kind } from '@/lib/model/kind';
import styles from './kind-sign.module.css';

/** The kind of a statement as a sign and a word: marks for what was said, a full disc for what was seen, an open ring for what is expected. */
export function KindSign({ kind }: { readonly kind: Kind }) {
  return (
    <span className={styles.kind}>
      <svg className={styles.sign} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <Shape kind={kind} />
      </svg>
      {KIND_WORDS[kind].singular}
    </span>
  );
}

function Shape({ kind }: { readonly kind: Kind }) {
  switch (kind) {
    case 'quote':
      return (
        <path d="M1 11 3.600 2H6L3.800 11ZM6.400 11 9 2h2.400L9.200 11Z" fill="currentColor" />
      );
    case 'experience':
      return <circle cx="6" cy="6.500" r="4.250" fill="currentColor" />;
    case 'expectation':
      return (
        <circle cx="6" cy="6.500" r="3.600" fill="none" stroke="currentColor" strokeWidth="1.400" />
      );
  }
}

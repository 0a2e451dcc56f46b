import { KIND_WORDS, type Kind } from '@/lib/model/kind';
import { KIND_SHAPES } from '@/lib/model/kind-shapes';
import styles from './kind-sign.module.css';

/** The kind of a statement as a sign and a word. */
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
  const { path, line } = KIND_SHAPES[kind];
  return line === undefined ? (
    <path d={path} fill="currentColor" />
  ) : (
    <path d={path} fill="none" stroke="currentColor" strokeWidth={line} />
  );
}

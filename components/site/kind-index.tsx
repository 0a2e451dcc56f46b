import { KindSign } from '@/components/statement/kind-sign';
import { counts, kindExplained } from '@/components/texts';
import { addressOf } from '@/lib/model/address';
import { KIND_WORDS, type Kind } from '@/lib/model/kind';
import styles from './kind-index.module.css';

interface Props {
  readonly kinds: readonly { readonly kind: Kind; readonly count: number }[];
}

/** The three kinds of statement: sign, word, what it means, how many there are. */
export function KindIndex({ kinds }: Props) {
  return (
    <ul className={styles.kinds}>
      {kinds.map(({ kind, count }) => (
        <li key={kind}>
          <p className={styles.name}>
            <a href={addressOf.kind(kind)}>{KIND_WORDS[kind].plural}</a>
          </p>
          <p>{kindExplained[kind]}</p>
          <p className={styles.count}>
            <KindSign kind={kind} /> · {counts.statements(count)}
          </p>
        </li>
      ))}
    </ul>
  );
}

import { comparison as texts } from '@/components/texts';
import type { Shared } from '@/lib/proof/shared';
import styles from './comparison-head.module.css';

interface Props {
  readonly shared: Shared;
  /** Of different wordings the longest common run says little: `innerhalb der`. */
  readonly withLongest: boolean;
}

/** How much two wordings have in common, in numbers and in their longest common run. */
export function SharedWords({ shared: { words, first, second, longest }, withLongest }: Props) {
  return (
    <div className={styles.shared}>
      <p>{texts.shared(words, first, second)}</p>
      {withLongest && longest !== '' && (
        <p>
          {texts.longest} <q>{longest}</q>
        </p>
      )}
    </div>
  );
}

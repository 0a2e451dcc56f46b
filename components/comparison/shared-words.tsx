import { comparison as texts } from '@/components/texts';
import type { Shared } from '@/lib/proof/shared';
import styles from './comparison-head.module.css';

/** How much two wordings have in common, in numbers and in their longest common run. */
export function SharedWords({
  shared: { words, first, second, longest },
}: {
  readonly shared: Shared;
}) {
  return (
    <div className={styles.shared}>
      <p>{texts.shared(words, first, second)}</p>
      {longest !== '' && (
        <p>
          {texts.longest} <q>{longest}</q>
        </p>
      )}
    </div>
  );
}

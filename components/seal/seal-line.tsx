import { Facts } from '@/components/site/facts';
import { seals as texts } from '@/components/texts';
import type { Seal } from '@/lib/model/ledger-view';
import styles from './seal-list.module.css';

/** The line of a seal, to be kept. */
export function SealLine({ seal }: { readonly seal: Seal | undefined }) {
  if (!seal) return null;
  return (
    <Facts
      facts={[{ name: texts.newest, value: <code className={styles.line}>{seal.text}</code> }]}
    />
  );
}

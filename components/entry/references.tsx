import { terms } from '@/components/texts';
import styles from './references.module.css';

/** Where what is said of an entry is laid down: `Art. 91e GG`. */
export function References({ references }: { readonly references: readonly string[] }) {
  if (references.length === 0) return null;
  return (
    <p className={styles.references}>
      {terms.references} {references.join('; ')}
    </p>
  );
}

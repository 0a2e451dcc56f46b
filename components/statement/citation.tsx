import { Facts } from '@/components/site/facts';
import { statement as texts } from '@/components/texts';
import styles from './citation.module.css';

interface Props {
  readonly citation: string;
  /** The full address of the statement. */
  readonly permalink: string;
  /** Address of the comparison with this statement on one side. */
  readonly compare: string;
}

/** How to cite the statement, ready to be copied. */
export function Citation({ citation, permalink, compare }: Props) {
  return (
    <>
      <Facts
        facts={[
          { name: texts.citation, value: <span className={styles.citation}>{citation}</span> },
          { name: texts.permalink, value: <a className={styles.address} href={permalink}>{permalink}</a> },
        ]}
      />
      <p className={`${styles.compare} screen-only`}>
        <a href={compare}>{texts.compareWithOther}</a>
      </p>
    </>
  );
}

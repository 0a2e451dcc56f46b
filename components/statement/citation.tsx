import { Facts } from '@/components/site/facts';
import { seals, statement as texts, wordingHistory } from '@/components/texts';
import { addressOf } from '@/lib/model/address';
import { germanDay } from '@/lib/model/date-german';
import { isoOf, type Day } from '@/lib/model/day';
import styles from './citation.module.css';

interface Props {
  readonly citation: string;
  /** The full address of the statement with the fingerprint of its wording; undefined while the ledger does not have it. */
  readonly permalink: string | undefined;
  readonly fingerprint: string | undefined;
  /** The day on which it was first published here; undefined while the ledger does not have it. */
  readonly published: Day | undefined;
  /** Address of the proof that it is under a seal; undefined while it is under none. */
  readonly proof: string | undefined;
  /** Address of the comparison with this statement on one side. */
  readonly compare: string;
}

/** How to cite the statement, ready to be copied. */
export function Citation({ citation, permalink, fingerprint, published, proof, compare }: Props) {
  return (
    <>
      <Facts
        facts={[
          { name: texts.citation, value: <span className={styles.citation}>{citation}</span> },
          {
            name: texts.permalink,
            value: permalink ? (
              <span className={styles.address}>{permalink}</span>
            ) : (
              wordingHistory.notPublished
            ),
          },
          { name: wordingHistory.fingerprint, value: fingerprint && <code>{fingerprint}</code> },
          {
            name: seals.proof,
            value: proof && (
              <>
                <a href={proof} download>
                  {seals.proofLink}
                </a>{' '}
                (<a href={addressOf.seals}>{seals.title}</a>)
              </>
            ),
          },
          {
            name: wordingHistory.published,
            value:
              published === undefined ? undefined : (
                <time dateTime={isoOf(published)}>{germanDay(published)}</time>
              ),
          },
        ]}
      />
      <p className={`${styles.compare} screen-only`}>
        <a href={compare}>{texts.compareWithOther}</a>
      </p>
    </>
  );
}

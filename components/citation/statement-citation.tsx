import { Facts } from '@/components/site/facts';
import {
  citing,
  copying,
  passageLink,
  seals,
  statement as texts,
  wordingHistory,
} from '@/components/texts';
import type { StatementEntry } from '@/lib/archive/entry';
import type { Reference } from '@/lib/cite/reference';
import { addressOf } from '@/lib/model/address';
import { germanDay } from '@/lib/model/date-german';
import { isoOf, type Day } from '@/lib/model/day';
import { CopyButton } from './copy-button';
import { Embed } from './embed';
import { ReferenceForms } from './reference-forms';
import styles from './statement-citation.module.css';

export interface StatementCitationProps {
  readonly entry: Pick<StatementEntry, 'statement' | 'permalink' | 'fingerprint'>;
  readonly reference: Reference;
  /** The document in which it was said, where that is another one than the one that carries it. */
  readonly source: Reference | undefined;
  /** The id of the element with its wording. */
  readonly wording: string;
  /** The day on which it was first published here; undefined while the ledger does not have it. */
  readonly published: Day | undefined;
  /** Address of the proof that it is under a seal; undefined while it is under none. */
  readonly proof: string | undefined;
  /** The whole address of its place in its document, which has the browser mark the words; undefined where they do not name one place. */
  readonly passage: string | undefined;
  /** The quotation as HTML for other sites. */
  readonly embed: string;
}

/** How to cite the statement, ready to be copied. */
export function StatementCitation(props: StatementCitationProps) {
  const { entry, reference, source, wording, published, proof, passage, embed } = props;
  const { id } = entry.statement;
  return (
    <>
      <ReferenceForms
        title={citing.statement}
        reference={reference}
        of={id}
        work="zitat"
        isHere
        wording={wording}
      />
      {source && <ReferenceForms title={citing.source} reference={source} of={id} work="quelle" />}
      <div className={styles.facts}>
        <Facts
          facts={[
            {
              name: texts.permalink,
              value:
                entry.fingerprint === undefined ? (
                  wordingHistory.notPublished
                ) : (
                  <span className={styles.address}>{entry.permalink}</span>
                ),
            },
            {
              name: passageLink.title,
              value: passage && (
                <>
                  <a href={passage}>{passageLink.link}</a>{' '}
                  <CopyButton
                    copied={{ as: 'text', text: passage }}
                    label={copying.label}
                    name={passageLink.copy}
                  />
                </>
              ),
            },
            {
              name: wordingHistory.fingerprint,
              value: entry.fingerprint && <code>{entry.fingerprint}</code>,
            },
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
      </div>
      <Embed html={embed} />
      <p className={`${styles.compare} screen-only`}>
        <a href={addressOf.comparison(id)}>{texts.compareWithOther}</a>
      </p>
    </>
  );
}

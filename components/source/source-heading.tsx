import { Facts } from '@/components/site/facts';
import { PageHeading } from '@/components/site/page-heading';
import { source as texts } from '@/components/texts';
import { addressOf } from '@/lib/model/address';
import type { Document } from '@/lib/model/archive';
import { DOCUMENT_TYPES } from '@/lib/model/front-matter';
import type { Source } from '@/lib/model/proof';
import styles from './source-heading.module.css';

interface Props {
  readonly source: Source;
  /** Whose text it is. */
  readonly documents: readonly Document[];
  /** How many statements were found in it. */
  readonly statements: number;
}

/** Whose text it is, how long, and how to make sure that it is still the same. */
export function SourceHeading({ source, documents, statements }: Props) {
  return (
    <PageHeading title={documents[0]?.title ?? source.id} label={texts.label}>
      <p>{texts.intro(statements)}</p>
      <div className={styles.facts}>
        <Facts
          facts={[
            ...documents.map((document) => ({
              name: DOCUMENT_TYPES[document.type],
              value: <a href={addressOf.document(document.id)}>{document.title}</a>,
            })),
            { name: texts.length, value: texts.lines(source.lines) },
            { name: 'SHA-256', value: <code className={styles.sum}>{source.sum}</code> },
          ]}
        />
      </div>
    </PageHeading>
  );
}

import { statement as texts } from '@/components/texts';
import type { StatementEntry } from '@/lib/archive/entry';
import { addressOf } from '@/lib/model/address';
import styles from './source-line.module.css';
import { Speaker } from './speaker';

/** Whose words they are and where they stand, in one line. The document's name leads to their place in it. */
export function SourceLine({ entry }: { readonly entry: StatementEntry }) {
  const { statement, document, origin, speaker, organisation } = entry;
  return (
    <figcaption className={styles.source}>
      <Speaker speaker={speaker} organisation={organisation} />
      {(speaker ?? organisation) && ' '}
      <span className={styles.documents}>
        {origin && (
          <>
            {texts.from} <a href={addressOf.document(origin.id)}>{origin.title}</a>,{' '}
            {texts.quotedIn}{' '}
          </>
        )}
        {!origin && `${texts.in} `}
        <a href={addressOf.inContext(statement.id)}>{document.title}</a>
      </span>
    </figcaption>
  );
}

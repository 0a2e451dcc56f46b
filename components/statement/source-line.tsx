import { LinkElsewhere } from '@/components/site/link-elsewhere';
import { statement as texts } from '@/components/texts';
import type { StatementEntry } from '@/lib/archive/entry';
import { addressOf } from '@/lib/model/address';
import styles from './source-line.module.css';
import { Speaker } from './speaker';

interface Props {
  readonly entry: StatementEntry;
  /** The address of the page that this stands on. */
  readonly here?: string | undefined;
}

/** Whose words they are and where they stand, in one line. The document's name leads to their place in it. */
export function SourceLine({ entry, here }: Props) {
  const { statement, document, origin, speaker, organisation } = entry;
  return (
    <figcaption className={styles.source}>
      <Speaker speaker={speaker} organisation={organisation} here={here} />
      {(speaker ?? organisation) && ' '}
      <span className={styles.documents}>
        {origin && (
          <>
            {texts.from}{' '}
            <LinkElsewhere href={addressOf.document(origin.id)} here={here}>
              {origin.title}
            </LinkElsewhere>
            , {texts.quotedIn}{' '}
          </>
        )}
        {!origin && `${texts.in} `}
        <a href={addressOf.inContext(statement.id)}>{document.title}</a>
      </span>
    </figcaption>
  );
}

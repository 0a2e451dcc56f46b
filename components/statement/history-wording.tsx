import { statement as texts } from '@/components/texts';
import { addressOf } from '@/lib/model/address';
import type { Statement } from '@/lib/model/archive';
import { excerptOfParts } from '@/lib/model/cut';
import type { ChangedPart } from '@/lib/proof/changed-wording';
import styles from './history-wording.module.css';
import { isQuoted } from '@/lib/model/kind';

interface Props {
  readonly statement: Statement;
  readonly wording: readonly ChangedPart[];
  /** Whether this is on the page of the statement, where the whole stands above. */
  readonly isThis?: boolean;
  /** In characters. */
  readonly length: number;
}

/** The wording in a history, or as much of it as fits around what is new in it: told by line, and in words to those who do not see it. */
export function HistoryWording({ statement, wording, length, isThis = false }: Props) {
  const { parts, isCutBefore, isCutBehind } = excerptOfParts(wording, length, ({ isNew }) => isNew);
  const isQuote = isQuoted(statement.kind);
  return (
    <blockquote className={styles.wording} cite={addressOf.inContext(statement.id)}>
      {isQuote && '„'}
      {isCutBefore && '…\u00a0'}
      {parts.map(({ text, isNew }, position) =>
        isNew ? (
          <ins key={position} className={styles.changed}>
            <span className="visually-hidden"> {texts.changed} </span>
            {text}
            <span className="visually-hidden"> {texts.changedEnd} </span>
          </ins>
        ) : (
          text
        ),
      )}
      {isCutBehind && '\u00a0…'}
      {isQuote && '“'}
      {(isCutBefore || isCutBehind) && !isThis && (
        <>
          {' '}
          <a className={`${styles.whole} screen-only`} href={addressOf.statement(statement.id)}>
            {texts.wholeWording}
          </a>
        </>
      )}
    </blockquote>
  );
}

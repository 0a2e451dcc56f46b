import { comparison as texts } from '@/components/texts';
import { addressOf } from '@/lib/model/address';
import type { Statement } from '@/lib/model/archive';
import type { WordingPart } from '@/lib/proof/common-passages';
import styles from './compared-wordings.module.css';
import { isQuoted } from '@/lib/model/kind';

interface Props {
  readonly statement: Statement;
  readonly parts: readonly WordingPart[];
}

/** One of two different wordings: what the other one says as well is marked, by line and in words. */
export function CommonPassages({ statement, parts }: Props) {
  return (
    <blockquote cite={addressOf.inContext(statement.id)} className={styles.wording}>
      {isQuoted(statement.kind) && '„'}
      {parts.map(({ text, isShared }, position) =>
        isShared ? (
          <mark key={position} className={styles.shared}>
            <span className="visually-hidden"> {texts.inBoth} </span>
            {text}
            <span className="visually-hidden"> {texts.endOfShared} </span>
          </mark>
        ) : (
          text
        ),
      )}
      {isQuoted(statement.kind) && '“'}
    </blockquote>
  );
}

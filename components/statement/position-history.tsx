import { statement as texts } from '@/components/texts';
import type { PositionStep } from '@/lib/archive/position';
import { addressOf } from '@/lib/model/address';
import type { Statement } from '@/lib/model/archive';
import { excerpt } from '@/lib/model/excerpt';
import { KIND_WORDS } from '@/lib/model/kind';
import { ArchiveTime } from './archive-time';
import styles from './position-history.module.css';

interface Props {
  /** The statement whose page this is. */
  readonly id: string;
  /** Oldest first. */
  readonly steps: readonly PositionStep[];
}

const EXCERPT_LENGTH = 110;

/** How a position developed, oldest first. */
export function PositionHistory({ id, steps }: Props) {
  return (
    <ol className={styles.steps}>
      {steps.map(({ statement, links }) => (
        <li
          key={statement.id}
          className={styles.step}
          aria-current={statement.id === id ? 'true' : undefined}
        >
          <p className={styles.about}>
            {statement.id === id ? (
              <strong>{texts.thisStatement}</strong>
            ) : (
              <Name statement={statement} />
            )}
            {links.map(({ word, target }) => (
              <span key={word + target.id} className={styles.link}>
                {` ${word} `}
                {target.id === id ? texts.thisStatement : <Name statement={target} />}
              </span>
            ))}
          </p>
          <p>{excerpt(statement.text, EXCERPT_LENGTH)}</p>
        </li>
      ))}
    </ol>
  );
}

function Name({ statement: { id, kind, date } }: { readonly statement: Statement }) {
  return (
    <a href={addressOf.statement(id)}>
      {KIND_WORDS[kind].singular}, {date ? <ArchiveTime date={date} /> : texts.undated}
    </a>
  );
}

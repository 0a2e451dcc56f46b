import { statement as texts } from '@/components/texts';
import type { PositionLink, PositionStep } from '@/lib/archive/position';
import { addressOf } from '@/lib/model/address';
import type { Statement } from '@/lib/model/archive';
import { ArchiveReading } from './archive-reading';
import { ArchiveTime } from './archive-time';
import { HistoryWording } from './history-wording';
import { KindSign } from './kind-sign';
import styles from './position-history.module.css';
import { SourceLine } from './source-line';
import { StatementName } from './statement-name';

interface Props {
  /** Oldest first. */
  readonly steps: readonly PositionStep[];
  /** The statement whose page this is, if it is the page of one of them. */
  readonly id?: string;
  /** Where the site says that relations are the archive's reading. */
  readonly explained: string | undefined;
  /** How much of a wording is shown, in characters. */
  readonly length?: number;
}

const EXCERPT_LENGTH = 320;

/** How a position developed: dated quotes along one line, oldest first; between two of them what the later is to the earlier. */
export function PositionHistory({ steps, id, explained, length = EXCERPT_LENGTH }: Props) {
  return (
    <ol className={styles.steps}>
      {steps.map(({ entry, links, wording }, position) => {
        const { statement } = entry;
        const before = steps[position - 1]?.entry.statement;
        const between = links.filter(({ target }) => target === before);
        const others = links.filter(({ target }) => target !== before);
        return (
          <li
            key={statement.id}
            className={styles.step}
            aria-current={statement.id === id ? 'true' : undefined}
          >
            {between.map((link) => (
              <Between key={link.word} link={link} later={statement} explained={explained} />
            ))}
            <div className={styles.quote}>
              <p className={styles.about}>
                <Name statement={statement} isThis={statement.id === id} />{' '}
                <KindSign kind={statement.kind} />
              </p>
              {others.length > 0 && <Others links={others} explained={explained} />}
              <figure>
                <HistoryWording
                  statement={statement}
                  wording={wording}
                  length={length}
                  isThis={statement.id === id}
                />
                <SourceLine entry={entry} />
              </figure>
            </div>
          </li>
        );
      })}
    </ol>
  );
}

/** The date, as the way to the statement. */
function Name({
  statement: { id, date },
  isThis,
}: {
  readonly statement: Statement;
  readonly isThis: boolean;
}) {
  const when = date ? <ArchiveTime date={date} /> : texts.undated;
  return (
    <>
      <span className={styles.date}>
        {isThis ? when : <a href={addressOf.statement(id)}>{when}</a>}
      </span>
      {isThis && ' '}
      {isThis && <strong className={styles.current}>{texts.thisStatement}</strong>}
    </>
  );
}

interface BetweenProps {
  readonly link: PositionLink;
  readonly later: Statement;
  readonly explained: string | undefined;
}

/** On the line between two quotes: how it goes on from the earlier to the later. */
function Between({ link: { wordBefore, target, remark }, later, explained }: BetweenProps) {
  return (
    <div className={styles.between}>
      <p>
        <strong className={styles.word}>{wordBefore}</strong>{' '}
        <span className={styles.notes}>
          <ArchiveReading explained={explained} />{' '}
          <a className="screen-only" href={addressOf.comparison(target.id, later.id)}>
            {texts.compare}
          </a>
        </span>
      </p>
      {remark && <p className={styles.remark}>{remark}</p>}
    </div>
  );
}

/** What the statement is to those further up the line. */
function Others({
  links,
  explained,
}: {
  readonly links: readonly PositionLink[];
  readonly explained: string | undefined;
}) {
  return (
    <ul className={styles.others}>
      {links.map(({ word, target, remark }) => (
        <li key={word + target.id}>
          <strong>{word}</strong> <StatementName statement={target} />
          {remark && `: ${remark}`}
        </li>
      ))}
      <li>
        <ArchiveReading explained={explained} />
      </li>
    </ul>
  );
}

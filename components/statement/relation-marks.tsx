import { statement as texts } from '@/components/texts';
import type { RelatedEntry, ResolvedTarget } from '@/lib/archive/entry';
import { addressOf } from '@/lib/model/address';
import { ArchiveReading } from './archive-reading';
import styles from './relation-marks.module.css';
import { StatementName } from './statement-name';

interface Props {
  /** The statement at which the marks stand. */
  readonly id: string;
  readonly relations: readonly RelatedEntry[];
}

const MOST_MARKS = 3;

/** To what a statement is related, said in passing; its own page says more. */
export function RelationMarks({ id, relations }: Props) {
  if (relations.length === 0) return null;
  return (
    <ul className={styles.marks}>
      {relations.slice(0, MOST_MARKS).map(({ word, target }, position) => (
        <li key={position}>
          {word} <Name target={target} />
        </li>
      ))}
      {relations.length > MOST_MARKS && (
        <li>
          <a href={addressOf.statement(id)}>{texts.moreRelations(relations.length - MOST_MARKS)}</a>
        </li>
      )}
      <li>
        <ArchiveReading explained={relations[0]?.explained} />
      </li>
    </ul>
  );
}

function Name({ target }: { readonly target: ResolvedTarget }) {
  switch (target.type) {
    case 'statement':
      return <StatementName statement={target.statement} />;
    case 'document':
      return <a href={addressOf.document(target.document.id)}>{target.document.title}</a>;
    case 'web':
      return <a href={target.url}>{target.label}</a>;
  }
}

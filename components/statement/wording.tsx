import { TermNotes } from '@/components/term/term-notes';
import type { TermNote } from '@/lib/archive/glossary';
import { addressOf } from '@/lib/model/address';
import type { Statement } from '@/lib/model/archive';
import styles from './wording.module.css';

interface Props {
  readonly statement: Statement;
  /** The wording as safe HTML. */
  readonly html: string;
  /** Explains the terms that are marked in it. */
  readonly notes: readonly TermNote[];
  readonly large?: boolean;
}

/** The wording itself. Only what was quoted stands in quotation marks; they belong to the page and hang in its margin. */
export function Wording({ statement, html, notes, large = false }: Props) {
  const classes = [
    styles.wording,
    statement.kind === 'quote' && styles.quote,
    large && styles.large,
  ];
  return (
    <>
      <blockquote
        className={classes.filter(Boolean).join(' ')}
        cite={addressOf.inContext(statement.id)}
        dangerouslySetInnerHTML={{ __html: html }}
      />
      <TermNotes notes={notes} />
    </>
  );
}

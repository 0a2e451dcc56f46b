import { TermNotes } from '@/components/term/term-notes';
import type { TermNote } from '@/lib/archive/glossary';
import { addressOf } from '@/lib/model/address';
import { statement as texts } from '@/components/texts';
import type { Statement } from '@/lib/model/archive';
import { markSic } from '@/lib/model/sic';
import styles from './wording.module.css';
import { isQuoted } from '@/lib/model/kind';

interface Props {
  readonly statement: Statement;
  /** The wording as safe HTML. */
  readonly html: string;
  /** Explains the terms that are marked in it. */
  readonly notes: readonly TermNote[];
  readonly large?: boolean;
  readonly id?: string | undefined;
}

/** In characters; what is longer is set smaller, so that who said it is still in sight under it. */
const LONGEST_LARGE = 320;
/** What is longer may run from one printed page to the next. */
const LONGEST_UNBROKEN = 1200;

/** Side remark and not wording: whoever marks the wording to copy it does not get it. */
const SIC_REMARK = `<small class="sic"> [${texts.sic}]</small>`;

/** The wording itself. Only what was quoted stands in quotation marks; they belong to the page and hang in its margin. */
export function Wording({ statement, html, notes, large = false, id }: Props) {
  const { length } = statement.text;
  const classes = [
    styles.wording,
    isQuoted(statement.kind) && styles.quote,
    large && (length > LONGEST_LARGE ? styles.medium : styles.large),
    length > LONGEST_UNBROKEN && styles.breaks,
  ];
  return (
    <>
      <blockquote
        id={id}
        className={classes.filter(Boolean).join(' ')}
        cite={addressOf.inContext(statement.id)}
        dangerouslySetInnerHTML={{ __html: markSic(html, statement.sic ?? [], SIC_REMARK) }}
      />
      <TermNotes notes={notes} />
    </>
  );
}

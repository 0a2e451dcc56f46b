import { SectionHeading } from '@/components/site/section-heading';
import { StatementList } from '@/components/statement/statement-list';
import { document as texts } from '@/components/texts';
import type { StatementEntry } from '@/lib/archive/entry';

interface Props {
  readonly entries: readonly StatementEntry[];
  /** The address of the document. */
  readonly here: string;
}

/** What other documents quote from this one; for a document that carries no text of its own, all that is known of it. */
export function QuotedElsewhere({ entries, here }: Props) {
  if (entries.length === 0) return null;
  return (
    <section>
      <SectionHeading>{texts.quotedElsewhere}</SectionHeading>
      <StatementList entries={entries} here={here} />
    </section>
  );
}

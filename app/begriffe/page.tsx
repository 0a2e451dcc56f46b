import type { Metadata } from 'next';
import { TermEntry } from '@/components/entry/term-entry';
import { PageHeading } from '@/components/site/page-heading';
import { lists, terms as texts } from '@/components/texts';
import { currentArchive } from '@/lib/live/archive';
import { initialOf } from '@/lib/model/initial';
import { readableBlocks } from '../blocks';

export const metadata: Metadata = { title: texts.title };

/** The glossary; every term is an anchor. */
export default function TermsPage() {
  const archive = currentArchive();
  const terms = [...archive.term.values()];
  const initials = terms.map(({ title }) => initialOf(title));
  return (
    <>
      <PageHeading title={texts.title}>
        {terms.length === 0 ? lists.noEntries : texts.intro}
      </PageHeading>
      {terms.map((term, position) => (
        <TermEntry
          key={term.id}
          term={term}
          blocks={readableBlocks(term.blocks, archive, (html) =>
            archive.glossary.link(html, term.id),
          )}
          initial={initials[position] === initials[position - 1] ? undefined : initials[position]}
        />
      ))}
    </>
  );
}

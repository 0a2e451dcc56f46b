import type { Metadata } from 'next';
import { TermEntry } from '@/components/entry/term-entry';
import { PageHeading } from '@/components/site/page-heading';
import { lists, terms as texts } from '@/components/texts';
import { currentEntries } from '@/lib/live/current';
import { glossaryIn } from '@/lib/archive/glossary';
import { initialOf } from '@/lib/model/initial';
import { readableBlocks } from '../blocks';

export const metadata: Metadata = {
  title: texts.title,
  alternates: { canonical: '/begriffe' },
};

/** The glossary; every term is an anchor. */
export default async function TermsPage() {
  const entries = currentEntries();
  const { items: terms } = await entries.list('term');
  const glossary = await glossaryIn(entries);
  const initials = terms.map(({ title }) => initialOf(title));
  return (
    <>
      <PageHeading title={texts.title}>
        {terms.length === 0 ? lists.noEntries : texts.intro}
      </PageHeading>
      {await Promise.all(
        terms.map(async (term, position) => (
          <TermEntry
            key={term.id}
            term={term}
            blocks={await readableBlocks(term.blocks, entries, (html) =>
              glossary.link(html, term.id),
            )}
            initial={initials[position] === initials[position - 1] ? undefined : initials[position]}
          />
        )),
      )}
    </>
  );
}

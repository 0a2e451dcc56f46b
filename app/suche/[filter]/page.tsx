import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { FilterPage } from '@/components/search/filter-page';
import { Breadcrumbs } from '@/components/site/breadcrumbs';
import { filterValues, search as texts } from '@/components/texts';
import { currentSearch } from '@/lib/live/current';
import { addressOfSearch, NAMED_FACETS, readQuery } from '@/lib/search/query';
import { FACET_PLURALS } from '@/lib/search/texts';
import { filterViewOf } from './view';

type Props = PageProps<'/suche/[filter]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const facet = facetNamed((await params).filter);
  return facet ? { title: filterValues.title(FACET_PLURALS[facet]), robots: { index: false } } : {};
}

/** All values of a filter that a search leaves. */
export default async function Page({ params, searchParams }: Props) {
  const facet = facetNamed((await params).filter);
  if (!facet) notFound();
  const asked = await searchParams;
  const letter = typeof asked.buchstabe === 'string' ? asked.buchstabe : '';
  const page = await currentSearch().facetPage(readQuery(asked).query, facet, letter);
  return (
    <>
      <Breadcrumbs crumbs={[{ label: texts.title, href: addressOfSearch(page.query) }]} />
      <FilterPage view={filterViewOf(page)} />
    </>
  );
}

function facetNamed(name: string) {
  return NAMED_FACETS.find((each) => each === name);
}

import type { Metadata } from 'next';
import { KIND_WORDS } from '@/lib/model/kind';
import { KindPage } from '../kind-page';
import { pageTitle } from '../paging';

export async function generateMetadata({ searchParams }: PageProps<'/zitate'>): Promise<Metadata> {
  return { title: pageTitle(KIND_WORDS.quote.plural, await searchParams) };
}

export default async function QuotesPage({ searchParams }: PageProps<'/zitate'>) {
  return <KindPage kind="quote" seite={(await searchParams).seite} />;
}

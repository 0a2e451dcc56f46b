import type { Metadata } from 'next';
import { KIND_WORDS } from '@/lib/model/kind';
import { KindPage, type KindPageProps } from '../kind-page';
import { pageTitle } from '../paging';

export async function generateMetadata({
  searchParams,
}: KindPageProps<'quote'>): Promise<Metadata> {
  return { title: pageTitle(KIND_WORDS.quote.plural, await searchParams) };
}

export default async function QuotesPage({ searchParams }: KindPageProps<'quote'>) {
  return <KindPage kind="quote" seite={(await searchParams).seite} />;
}

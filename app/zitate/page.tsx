import type { Metadata } from 'next';
import { addressOf } from '@/lib/model/address';
import { KIND_WORDS } from '@/lib/model/kind';
import { KindPage, type KindPageProps } from '../kind-page';
import { listMetadata } from '../paging';

export async function generateMetadata({
  searchParams,
}: KindPageProps<'quote'>): Promise<Metadata> {
  return listMetadata(KIND_WORDS.quote.plural, addressOf.kind('quote'), await searchParams);
}

export default async function QuotesPage({ searchParams }: KindPageProps<'quote'>) {
  return <KindPage kind="quote" seite={(await searchParams).seite} />;
}

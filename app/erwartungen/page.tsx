import type { Metadata } from 'next';
import { KIND_WORDS } from '@/lib/model/kind';
import { KindPage } from '../kind-page';
import { pageTitle } from '../paging';

export async function generateMetadata({ searchParams }: PageProps<'/erwartungen'>): Promise<Metadata> {
  return { title: pageTitle(KIND_WORDS.expectation.plural, await searchParams) };
}

export default async function ExpectationsPage({ searchParams }: PageProps<'/erwartungen'>) {
  return <KindPage kind="expectation" seite={(await searchParams).seite} />;
}

import type { Metadata } from 'next';
import { KIND_WORDS } from '@/lib/model/kind';
import { KindPage, type KindPageProps } from '../kind-page';
import { pageTitle } from '../paging';

export async function generateMetadata({
  searchParams,
}: KindPageProps<'experience'>): Promise<Metadata> {
  return { title: pageTitle(KIND_WORDS.experience.plural, await searchParams) };
}

export default async function ExperiencesPage({ searchParams }: KindPageProps<'experience'>) {
  return <KindPage kind="experience" seite={(await searchParams).seite} />;
}

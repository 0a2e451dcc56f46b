import type { Metadata } from 'next';
import { addressOf } from '@/lib/model/address';
import { KIND_WORDS } from '@/lib/model/kind';
import { KindPage, type KindPageProps } from '../kind-page';
import { listMetadata } from '../paging';

export async function generateMetadata({
  searchParams,
}: KindPageProps<'experience'>): Promise<Metadata> {
  return listMetadata(
    KIND_WORDS.experience.plural,
    addressOf.kind('experience'),
    await searchParams,
  );
}

export default async function ExperiencesPage({ searchParams }: KindPageProps<'experience'>) {
  return <KindPage kind="experience" seite={(await searchParams).seite} />;
}

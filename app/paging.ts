import type { Metadata } from 'next';
import { site } from '@/components/texts';
import { withoutInvisible } from '@/lib/model/visible';

type SearchParams = Record<string, string | string[] | undefined>;

/** What a page of a list says of itself: its title (`Zitate`, `Zitate, Seite 2`), and its one address, whatever else was asked for. */
export function listMetadata(title: string, address: string, { seite }: SearchParams): Metadata {
  const asked = typeof seite === 'string' ? Number(seite) : 1;
  const page = Number.isInteger(asked) && asked > 0 ? asked : 1;
  return {
    title: site.titleWithPage(withoutInvisible(title), page),
    alternates: { canonical: pageAddress(address)(page) },
  };
}

/** The addresses of the pages of a list: the first has the address of the list itself. */
export function pageAddress(address: string): (page: number) => string {
  return (page) =>
    page === 1 ? address : `${address}${address.includes('?') ? '&' : '?'}seite=${page}`;
}

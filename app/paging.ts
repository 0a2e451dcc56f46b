import { site } from '@/components/texts';
import { withoutInvisible } from '@/lib/model/visible';

type SearchParams = Record<string, string | string[] | undefined>;

/** The title of a page of a list: `Zitate`, `Zitate, Seite 2`. */
export function pageTitle(title: string, { seite }: SearchParams): string {
  const page = typeof seite === 'string' ? Number(seite) : 1;
  return site.titleWithPage(withoutInvisible(title), Number.isInteger(page) && page > 0 ? page : 1);
}

/** The addresses of the pages of a list: the first has the address of the list itself. */
export function pageAddress(address: string): (page: number) => string {
  return (page) =>
    page === 1 ? address : `${address}${address.includes('?') ? '&' : '?'}seite=${page}`;
}

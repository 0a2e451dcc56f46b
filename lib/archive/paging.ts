import type { Part, Range } from '@/lib/ports/entries';

/** One page of a long list. */
export interface ListPage<Item> {
  readonly items: readonly Item[];
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
  /** How many items the whole list has. */
  readonly total: number;
}

/** Statements on one page of a list. */
export const STATEMENTS_PER_PAGE = 20;
/** Short entries (documents, people, …) on one page of a list. */
export const ENTRIES_PER_PAGE = 50;

/** The page of the list that `seite` names; the first when it names none, the last when there are not so many. An empty list has one empty page. */
export function pageOf<Item>(
  list: readonly Item[],
  seite: string | readonly string[] | undefined,
  size: number,
): ListPage<Item> {
  const pages = Math.max(1, Math.ceil(list.length / size));
  const page = Math.min(numberOf(seite), pages);
  return { items: list.slice((page - 1) * size, page * size), page, pages, total: list.length };
}

/** The same of a list that is asked for by its runs. */
export async function pageFrom<Item>(
  seite: string | readonly string[] | undefined,
  size: number,
  list: (range: Range) => Promise<Part<Item>>,
): Promise<ListPage<Item>> {
  const rangeOf = (page: number) => ({ start: (page - 1) * size, count: size });
  const asked = numberOf(seite);
  const part = await list(rangeOf(asked));
  const pages = Math.max(1, Math.ceil(part.total / size));
  const page = Math.min(asked, pages);
  const { items } = page === asked ? part : await list(rangeOf(page));
  return { items, page, pages, total: part.total };
}

function numberOf(seite: string | readonly string[] | undefined): number {
  return typeof seite === 'string' && /^[1-9]\d{0,6}$/.test(seite) ? Number(seite) : 1;
}

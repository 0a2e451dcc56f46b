import type { NextRequest } from 'next/server';
import type { SearchParams } from '@/lib/search/query';

/** The parameters of an address, as pages are given them. */
export function paramsOf({ nextUrl: { searchParams } }: NextRequest): SearchParams {
  return Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => [name, searchParams.getAll(name)]),
  );
}

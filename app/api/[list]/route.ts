import type { NextRequest } from 'next/server';
import { paramsOf } from '@/app/params';
import { askedRange } from '@/lib/api/parameters';
import { currentEntries } from '@/lib/live/current';
import { dataAnswer, lost, nothingThere, wrongParameters } from '../answer';
import { listNamed } from '@/lib/api/lists';
import { nextCursor, placeOf } from '../place';

/** Documents, people, organisations, topics or terms, as data. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<'/api/[list]'>,
): Promise<Response> {
  const name = (await params).list;
  const list = listNamed(name);
  if (!list) return nothingThere();
  const read = askedRange(paramsOf(request));
  if (!read.ok) return wrongParameters(read.errors);
  const entries = currentEntries();
  const { limit, cursor } = read.asked;
  const start = await placeOf(cursor, entries.version, (range) => list.ids(range, entries));
  if (typeof start !== 'number') return lost(start);
  const { items, total } = await list.page({ start, count: limit }, entries);
  const next = nextCursor(items, start, total, entries.version);
  const { baseUrl } = (await entries.about()).site;
  return dataAnswer({
    version: entries.version,
    total,
    items,
    ...(next !== undefined && {
      next: `${baseUrl}/api/${name}?${new URLSearchParams({ limit: String(limit), cursor: next })}`,
    }),
  });
}

import type { NextRequest } from 'next/server';
import { paramsOf } from '@/app/params';
import { askedRange } from '@/lib/api/parameters';
import { API_ERRORS } from '@/lib/api/texts';
import { currentEntries } from '@/lib/live/current';
import { dataAnswer, nothingThere, problemAnswer, wrongParameters } from '../answer';
import { listNamed } from '../lists';
import { nextCursor, placeOf, WINDOW } from '../place';

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
  const start = await placeOf(cursor, entries.version, (from) =>
    list.ids({ start: from, count: 2 * WINDOW }, entries),
  );
  if (start === undefined) return problemAnswer(410, API_ERRORS.changed);
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

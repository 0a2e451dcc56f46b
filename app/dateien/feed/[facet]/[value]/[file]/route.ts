import type { NextRequest } from 'next/server';
import { paramsOf } from '@/app/params';
import { feedAnswer } from '@/app/suche/feed';
import { FEED_FORMATS } from '@/lib/feed/feed';
import { noFile } from '../../../../citation-file';

/** The news of a topic, a person and so on: those of a search for nothing else, unless more is asked for. `next.config.mjs` has its address. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<'/dateien/feed/[facet]/[value]/[file]'>,
): Promise<Response> {
  const { facet, value, file } = await params;
  const format = FEED_FORMATS.find((each) => file === `feed.${each}`);
  return format ? feedAnswer({ ...paramsOf(request), [facet]: value }, format) : noFile();
}

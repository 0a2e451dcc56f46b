import { siteMapPart } from '@/app/site-map';
import { currentEntries } from '@/lib/live/current';
import { noFile } from '../../citation-file';

/** A part of them, `/sitemap-1.xml`. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/dateien/sitemap/[part]'>,
): Promise<Response> {
  return (await siteMapPart(Number((await params).part), currentEntries())) ?? noFile();
}

import { OPENER, openerLink } from '@/lib/editing/opener';
import { desk } from '../desk';

/** Where the statement or document of an address stands, for the panel beside it; 404 for what stands in no file. */
export function GET(request: Request): Response {
  const asked = new URL(request.url).searchParams.get('pfad') ?? '';
  const [, document, statement] = /^\/dokumente\/([^/]+)(?:\/([^/]+))?$/.exec(asked) ?? [];
  const source = document === undefined ? undefined : desk().sourceOf(document, statement);
  if (!source) return new Response(null, { status: 404 });
  const { file, path, line, lines } = source;
  const pattern = process.env.WORTLAUT_EDITORS_OPEN ?? OPENER;
  return Response.json({ file, line, lines, link: openerLink(pattern, path, { line, column: 1 }) });
}

import { formatOf } from '@/lib/cite/formats';
import type { Reference } from '@/lib/cite/reference';
import type { CitedWork } from '@/lib/model/address';
import { KEPT_SHORTLY } from '@/lib/door/keeping';

/** A reference as a file of that name, or the answer that there is none. */
export function citationFile(
  file: string,
  works: Readonly<Partial<Record<CitedWork, Reference | undefined>>>,
): Response {
  const dot = file.indexOf('.');
  const [work, ending] = [file.slice(0, dot), file.slice(dot + 1)];
  const format = formatOf(ending);
  const reference = work === 'zitat' || work === 'quelle' ? works[work] : undefined;
  if (!format || !reference) return noFile();
  return new Response(format.write([reference]), {
    headers: {
      'Content-Type': format.mediaType,
      'Content-Disposition': `attachment; filename="${reference.key}.${ending}"`,
      'Cache-Control': KEPT_SHORTLY,
    },
  });
}

export function noFile(): Response {
  return new Response('Diese Datei gibt es nicht.\n', {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}

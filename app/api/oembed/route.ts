import { citedDocument, citedStatement } from '@/app/cited';
import { documentEntryOf } from '@/lib/archive/document-entry';
import { embeddableAt } from '@/lib/archive/embeddable';
import { entryOf } from '@/lib/archive/entry';
import { problem } from '@/lib/api/problem';
import {
  documentOEmbed,
  oembedXml,
  statementOEmbed,
  type OEmbed,
  type Room,
} from '@/lib/cite/oembed';
import { KEPT_SHORTLY } from '@/lib/door/keeping';
import { currentEntries } from '@/lib/live/current';
import type { Entries } from '@/lib/ports/entries';

/** What another site may embed of the statement or document at an address of this one (https://oembed.com). */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  const [url, format] = [asked.get('url'), asked.get('format') ?? 'json'];
  if (!url) return problem(400, 'Bad Request', 'Name what is to be embedded: url=https://…');
  if (format !== 'json' && format !== 'xml')
    return problem(501, 'Not Implemented', 'format is json or xml.');
  const [width, height] = [sizeIn(asked.get('maxwidth')), sizeIn(asked.get('maxheight'))];
  if (Number.isNaN(width) || Number.isNaN(height))
    return problem(
      400,
      'Bad Request',
      'maxwidth and maxheight are whole numbers of pixels above 0.',
    );
  const answer = await answerTo(url, currentEntries(), { width, height });
  if (!answer)
    return problem(404, 'Not Found', 'url is not the address of a statement or document here.');
  const isXml = format === 'xml';
  return new Response(isXml ? oembedXml(answer) : JSON.stringify(answer), {
    headers: {
      'Content-Type': isXml ? 'text/xml; charset=utf-8' : 'application/json',
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': KEPT_SHORTLY,
    },
  });
}

async function answerTo(url: string, entries: Entries, room: Room): Promise<OEmbed | undefined> {
  const found = await embeddableAt(url, entries);
  const { baseUrl } = (await entries.about()).site;
  switch (found?.type) {
    case undefined:
      return undefined;
    case 'document': {
      const entry = await documentEntryOf(found.document, entries);
      return documentOEmbed(await citedDocument(entry, entries), baseUrl);
    }
    case 'statement': {
      const entry = await entryOf(found.statement, entries);
      const { reference } = await citedStatement(entry, entries);
      return statementOEmbed(reference, found.statement, baseUrl, room);
    }
  }
}

/** Undefined where nothing is said, NaN for what is no size. */
function sizeIn(typed: string | null): number | undefined {
  if (typed === null || typed === '') return undefined;
  return /^[1-9]\d{0,5}$/.test(typed) ? Number(typed) : NaN;
}

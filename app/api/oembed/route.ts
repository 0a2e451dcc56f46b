import { problemAnswer, wrongParameters } from '@/app/api/answer';
import { citedDocument, citedStatement } from '@/app/cited';
import { documentEntryOf } from '@/lib/archive/document-entry';
import { embeddableAt } from '@/lib/archive/embeddable';
import { entryOf } from '@/lib/archive/entry';
import { API_ERRORS } from '@/lib/api/texts';
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
  if (!url) return wrongParameters([{ parameter: 'url', detail: API_ERRORS.urlMissing }]);
  if (format !== 'json' && format !== 'xml')
    return problemAnswer(501, API_ERRORS.parameters, [
      { parameter: 'format', detail: API_ERRORS.unknown(['json', 'xml']) },
    ]);
  const sizes = {
    maxwidth: sizeIn(asked.get('maxwidth')),
    maxheight: sizeIn(asked.get('maxheight')),
  };
  const wrong = Object.entries(sizes).filter(([, size]) => Number.isNaN(size));
  if (wrong.length > 0)
    return wrongParameters(
      wrong.map(([parameter]) => ({ parameter, detail: API_ERRORS.limit(LARGEST) })),
    );
  const room = { width: sizes.maxwidth, height: sizes.maxheight };
  const answer = await answerTo(url, currentEntries(), room);
  if (!answer)
    return problemAnswer(404, API_ERRORS.nothing, [
      { parameter: 'url', detail: API_ERRORS.notEmbeddable },
    ]);
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

/** In pixels. */
const LARGEST = 999_999;

/** Undefined where nothing is said, NaN for what is no size. */
function sizeIn(typed: string | null): number | undefined {
  if (typed === null || typed === '') return undefined;
  return /^[1-9]\d{0,5}$/.test(typed) ? Number(typed) : NaN;
}

import { cutPlace } from '@/lib/model/cut';
import { paragraphsHtml, wordingHtml } from '@/lib/model/html';
import { element, xmlDocument } from '@/lib/model/xml';
import { embedHtml } from './embed';
import { oneLine } from './one-line';
import { authorName } from './plain-text';
import type { Reference } from './reference';

/** An answer of oEmbed 1.0 (https://oembed.com). Numbers are pixels and seconds. */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich' | 'link';
  readonly title: string;
  readonly author_name?: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly html?: string;
  readonly width?: number;
  readonly height?: number;
}

/** The largest size that whoever embeds has room for; undefined for any. */
export interface Room {
  readonly width: number | undefined;
  readonly height: number | undefined;
}

/** A day: a wording may be corrected, and then its link says so. */
const CACHE_AGE = 86_400;

/** A statement as a quotation; one that is too long for the room is cut at a sentence, which the dots say. */
export function statementOEmbed(
  reference: Reference,
  statement: { readonly text: string; readonly html?: string },
  baseUrl: string,
  room: Room,
): OEmbed {
  const width = Math.max(1, Math.min(room.width ?? WIDTH, WIDTH));
  const whole = heightOf(statement.text.length, width);
  const fits = room.height === undefined || whole <= room.height;
  const wording = fits ? wordingHtml(statement) : paragraphsHtml(cut(statement.text, width, room));
  return {
    ...shared(reference, baseUrl),
    type: 'rich',
    html: embedHtml(reference, wording, baseUrl),
    width,
    height: fits ? whole : Math.max(1, room.height ?? whole),
  };
}

/** A document is no quotation: its title is all that could be shown. */
export function documentOEmbed(reference: Reference, baseUrl: string): OEmbed {
  return { ...shared(reference, baseUrl), type: 'link' };
}

/** The same as XML. */
export function oembedXml(answer: OEmbed): string {
  return xmlDocument(
    element(
      'oembed',
      {},
      ...Object.entries(answer).map(([name, value]) => element(name, {}, String(value))),
    ),
  );
}

function shared(reference: Reference, baseUrl: string) {
  const authors = reference.authors.map(authorName).join('; ');
  return {
    version: '1.0',
    title: oneLine(reference.title),
    ...(authors !== '' && { author_name: oneLine(authors) }),
    provider_name: reference.archive,
    provider_url: `${baseUrl}/`,
    cache_age: CACHE_AGE,
  } as const;
}

/** Nobody knows the type of the page that it will stand in: usual sizes, rather too much room than too little. */
const WIDTH = 600;
const SIGN_WIDTH = 8;
const LINE_HEIGHT = 26;
/** Margins, and the source in some lines. */
const AROUND = 130;

function heightOf(signs: number, width: number): number {
  return AROUND + LINE_HEIGHT * Math.ceil(signs / signsInLine(width));
}

function signsInLine(width: number): number {
  return Math.max(1, Math.floor(width / SIGN_WIDTH));
}

/** As much of a wording as has room, at least a line. */
function cut(text: string, width: number, { height = Infinity }: Room): string {
  const lines = Math.max(1, Math.floor((height - AROUND) / LINE_HEIGHT));
  return `${text.slice(0, cutPlace(text, lines * signsInLine(width)))} […]`;
}

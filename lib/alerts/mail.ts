import type { StatementEntry } from '@/lib/archive/entry';
import { cutPlace } from '@/lib/model/cut';
import { germanDate } from '@/lib/model/date-german';
import { excerpt } from '@/lib/model/excerpt';
import { DOCUMENT_TYPE_WORDS } from '@/lib/model/front-matter';
import { isQuoted, KIND_WORDS } from '@/lib/model/kind';
import { withoutInvisible } from '@/lib/model/visible';
import type { Alert } from './alert';
import { alerts as texts } from './texts';

/** What a message says: the same in plain text and as HTML. */
export interface MailText {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** So many statements are in one message, and so many characters are shown of each. */
const MOST_SHOWN = 50;
const LONGEST_WORDING = 700;
const LONGEST_SUBJECT = 150;
const LONGEST_NAME = 200;

/** The message that tells somebody what is new for a search. */
export function mailText({ site, name, url, hits, total }: Alert): MailText {
  const called = excerpt(oneLine(name), LONGEST_NAME);
  const title = oneLine(site.title);
  const more = total - MOST_SHOWN;
  const parts: Part[] = [
    { type: 'paragraph', text: texts.opening(title, total, called) },
    ...hits.slice(0, MOST_SHOWN).map(shownHit),
    { type: 'link', text: more > 0 ? texts.more(more) : texts.all, url },
    { type: 'footer', text: `${texts.why(oneLine(site.operator ?? title))} ${texts.unsubscribe}` },
  ];
  return {
    subject: excerpt(texts.subject(title, total, called), LONGEST_SUBJECT),
    text: parts.map(asText).join('\n\n') + '\n',
    html: `<!DOCTYPE html>\n<html lang="de">\n<head><meta charset="utf-8"><title>${escaped(title)}</title></head>\n<body>\n${parts.map(asHtml).join('\n')}\n</body>\n</html>\n`,
  };
}

type Part =
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'link'; readonly text: string; readonly url: string }
  /** What stands below every message. */
  | { readonly type: 'footer'; readonly text: string }
  | {
      readonly type: 'hit';
      readonly head: string;
      readonly paragraphs: readonly string[];
      readonly below: readonly string[];
      readonly url: string;
    };

function shownHit(hit: StatementEntry, position: number): Part {
  const { statement, document, origin, speaker, organisation, permalink } = hit;
  const { kind, date, text } = statement;
  const whom = [speaker, organisation].flatMap((each) => each?.name ?? []).join(', ');
  const when = date ? germanDate(date) : texts.undated;
  return {
    type: 'hit',
    head: oneLine(
      `${position + 1}. ${KIND_WORDS[kind].singular}, ${when}${whom === '' ? '' : ` – ${whom}`}`,
    ),
    paragraphs: cutWording(text, isQuoted(kind)),
    below: [
      ...(origin ? [texts.origin(origin.title)] : []),
      texts.carrier(document.title, DOCUMENT_TYPE_WORDS[document.type], origin !== undefined),
    ].map(oneLine),
    url: permalink,
  };
}

/** The paragraphs of a wording, a long one cut behind a sentence; in quotation marks if they are somebody's words. */
function cutWording(text: string, quoted: boolean): string[] {
  const place = cutPlace(text, LONGEST_WORDING);
  const shown = text.slice(0, place).trimEnd() + (place < text.length ? ' …' : '');
  return (quoted ? `„${shown}“` : shown)
    .split(/\n{2,}/)
    .map(oneLine)
    .filter((paragraph) => paragraph !== '');
}

/** Without signs that would break a line, end a text or turn it round. */
function oneLine(text: string): string {
  return withoutInvisible(text)
    .replace(/\p{Cs}/gu, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}

function asText(part: Part): string {
  switch (part.type) {
    case 'paragraph':
      return part.text;
    case 'link':
      return `${part.text}\n${part.url}`;
    case 'footer':
      // A signature (RFC 3676, 4.3): it is not quoted in answers.
      return `-- \n${part.text}`;
    case 'hit':
      return [part.head, ...part.paragraphs, [...part.below, part.url].join('\n')].join('\n\n');
  }
}

function asHtml(part: Part): string {
  switch (part.type) {
    case 'paragraph':
      return `<p>${escaped(part.text)}</p>`;
    case 'link':
      return `<p>${escaped(part.text)} <a href="${escaped(part.url)}">${escaped(part.url)}</a></p>`;
    case 'footer':
      return `<hr>\n<p>${escaped(part.text)}</p>`;
    case 'hit':
      return `<h2 style="font-size: 1em">${escaped(part.head)}</h2>\n<blockquote dir="auto">${part.paragraphs.map((each) => `<p>${escaped(each)}</p>`).join('')}</blockquote>\n<p>${part.below.map((each) => `${escaped(each)}<br>`).join('')}<a href="${escaped(part.url)}">${escaped(part.url)}</a></p>`;
  }
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

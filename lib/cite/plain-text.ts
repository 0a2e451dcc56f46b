import { germanDate, germanDay } from '@/lib/model/date-german';
import { DOCUMENT_TYPE_WORDS } from '@/lib/model/front-matter';
import type { Author, QuotedIn, Reference } from './reference';

/**
 * A reference as running text, in the order of DIN ISO 690 for what is found online: who, title, what it is, occasion and date,
 * where we have it from, the day it was read, the address. What is not known is left out.
 */
export function plainText(reference: Reference): string {
  return [...partsBeforeAddress(reference), reference.url].join(' ');
}

/** The same without the address, which a page may make a link of. */
export function plainTextBeforeAddress(reference: Reference): string {
  return partsBeforeAddress(reference).join(' ');
}

/** `Zitiert nach: …`; undefined where it is cited after the document itself. */
export function quotedAfter({ quotedIn }: Pick<Reference, 'quotedIn'>): string | undefined {
  return quotedIn && `Zitiert nach: ${worksParts(quotedIn).join(' ')}`;
}

function partsBeforeAddress(reference: Reference): string[] {
  return [
    ...worksParts(reference),
    ...(reference.quotedIn ? ['Zitiert nach:', ...worksParts(reference.quotedIn)] : []),
    `In: ${reference.archive} [online].`,
    `[Zugriff am: ${germanDay(reference.accessed)}].`,
    'Verfügbar unter:',
  ];
}

function worksParts(work: QuotedIn): string[] {
  const { title, type, event, date, locator } = work;
  const when = [event, date && germanDate(date), locator].filter(Boolean).join(', ');
  const author = authorText(work);
  return [
    ...(author === '' ? [] : [sentence(author)]),
    `${title} [${DOCUMENT_TYPE_WORDS[type]}].`,
    ...(when === '' ? [] : [sentence(when)]),
  ];
}

/** `Spies, Matthias (Sozialagentur)`; an organisation that is the author itself stands once. */
function authorText({ authors, institution }: QuotedIn): string {
  const names = authors.map(authorName).join('; ');
  return institution === undefined || names === institution ? names : `${names} (${institution})`;
}

export function authorName(author: Author): string {
  return 'literal' in author ? author.literal : `${author.family}, ${author.given}`;
}

function sentence(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}

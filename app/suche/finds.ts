import type { ShownFind } from '@/components/search/found-group';
import { elsewhere as texts, proof, search } from '@/components/texts';
import { sectionOfLine } from '@/lib/archive/proof';
import { sourcePlace, statementsAt } from '@/lib/archive/source-place';
import { addressOf } from '@/lib/model/address';
import { excerpt } from '@/lib/model/excerpt';
import { DOCUMENT_TYPE_WORDS } from '@/lib/model/front-matter';
import { escapeHtml } from '@/lib/model/html';
import type { Entries } from '@/lib/ports/entries';
import type { FoundBesides } from '@/lib/ports/search';
import { groupOf } from '@/lib/search/elsewhere/groups';
import { quoteFrom, sourceQuote, type Quote } from '@/lib/search/elsewhere/quote';
import type {
  DocumentFind,
  EntryFind,
  Find,
  SourceFind,
} from '@/lib/search/elsewhere/search-elsewhere';
import { highlight, highlightText } from '@/lib/search/highlight';

const EXCERPT_LENGTH = 80;

/** What was found besides statements as pages show it; `words` are those of the search, to be marked in archive texts. */
export async function shownFind(
  find: Find,
  found: FoundBesides,
  entries: Entries,
  words: string,
): Promise<ShownFind> {
  switch (find.type) {
    case 'source':
      return shownSource(find, found, entries, words);
    case 'entry':
      return shownEntry(find, found, entries);
    case 'document':
      return shownDocument(find, entries);
  }
}

async function shownSource(
  find: SourceFind,
  { sourceMarks }: FoundBesides,
  entries: Entries,
  words: string,
): Promise<ShownFind> {
  const source = await entries.get('source', find.source);
  const document = await entries.get('document', source?.documents[0] ?? '');
  const shared = {
    title: escapeHtml(document?.title ?? find.source),
    date: document?.date,
  };
  const text = source && (await entries.textOf(source));
  if (!source || text === undefined)
    return {
      ...shared,
      href: addressOf.source(find.source),
      excerpt: texts.changing,
      statements: [],
    };
  const quote = sourceQuote(text, find, sourceMarks);
  const ranges = quote.written.map(({ from, to }) => ({ start: from, end: to }));
  const [first = find, last = first] = [ranges[0], ranges.at(-1)];
  const place = sourcePlace(text, { start: first.start, end: last.end });
  return {
    ...shared,
    href: addressOf.foundLine(source.id, sectionOfLine(source, place.line), place.line, words),
    place: proof.place([place]),
    excerpt: quoteHtml(quote, ' '),
    statements: (await statementsAt(source.id, ranges, entries)).map((statement) => ({
      href: addressOf.statement(statement.id),
      excerpt: excerpt(statement.text, EXCERPT_LENGTH),
    })),
  };
}

async function shownEntry(
  { entry }: EntryFind,
  { entryMarks }: FoundBesides,
  entries: Entries,
): Promise<ShownFind> {
  const quote = quoteFrom(entry.text, entryMarks);
  const document = await entries.get('document', entry.document ?? '');
  const { of, title, address, type } = entry;
  // A name stands in its title already; what belongs to it (an office, synonyms) is worth a line.
  const isNameAlone = type === 'name' && entry.text === title;
  return {
    href: address,
    title: highlightText(title, quote.marks),
    label: of === 'document' ? document && DOCUMENT_TYPE_WORDS[document.type] : texts.types[of],
    date: document?.date,
    excerpt: isNameAlone
      ? undefined
      : quoteHtml(withoutTitle(quote, title), groupOf(of) === 'dokumente' ? ' ' : ' · '),
    statements: [],
  };
}

/** The title is the link above already. */
function withoutTitle(quote: Quote, title: string): Quote {
  const { text, cutBefore } = quote.passage;
  return !cutBefore && text.startsWith(`${title}\n`)
    ? { ...quote, passage: { ...quote.passage, text: text.slice(title.length + 1) } }
    : quote;
}

async function shownDocument({ document: id }: DocumentFind, entries: Entries): Promise<ShownFind> {
  const document = await entries.get('document', id);
  return {
    href: addressOf.document(id),
    title: escapeHtml(document?.title ?? id),
    label: document && DOCUMENT_TYPE_WORDS[document.type],
    date: document?.date,
    statements: [],
  };
}

const LEFT_OUT = `<span class="left-out">${search.leftOut}</span>`;

/** `between` stands between lines. */
function quoteHtml(
  { passage: { text, cutBefore, cutBehind }, marks }: Quote,
  between: string,
): string {
  const html = highlight(escapeHtml(text.replaceAll('\n', between)), marks);
  return `${cutBefore ? `${LEFT_OUT} ` : ''}${html}${cutBehind ? ` ${LEFT_OUT}` : ''}`;
}

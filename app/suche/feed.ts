import { feeds as texts } from '@/components/texts';
import { entriesOf, type StatementEntry } from '@/lib/archive/entry';
import { atomFeed } from '@/lib/feed/atom';
import { FEED_MEDIA_TYPES, type Feed, type FeedFormat, type FeedItem } from '@/lib/feed/feed';
import { jsonFeed } from '@/lib/feed/json-feed';
import { KEPT_SHORTLY } from '@/lib/door/keeping';
import { currentArchive } from '@/lib/live/current';
import { addressOf } from '@/lib/model/address';
import { germanSpan } from '@/lib/model/date-german';
import type { Day } from '@/lib/model/day';
import { excerpt } from '@/lib/model/excerpt';
import { wordingHtml } from '@/lib/model/html';
import { isQuoted, KIND_WORDS } from '@/lib/model/kind';
import type { Site } from '@/lib/model/front-matter';
import { withoutInvisible } from '@/lib/model/visible';
import { askedFeed } from '@/lib/api/parameters';
import type { ParameterError } from '@/lib/api/problem';
import { NOTHING, type Entries } from '@/lib/ports/entries';
import type { Search } from '@/lib/ports/search';
import type { SearchParams } from '@/lib/search/query';
import type { SearchResult } from '@/lib/search/search';
import { feedAddress, followed, followedPage } from './other-forms';
import { lastAdded } from './last-added';
import { unknownValues } from './unknown-values';

const WRITE: Readonly<Record<FeedFormat, (feed: Feed) => string>> = {
  atom: atomFeed,
  json: jsonFeed,
};

/**
 * The news of a search as a feed. What could not be used of it is an error: a feed that said nothing of it would be followed
 * for years, and follow something else.
 */
export async function feedAnswer(params: SearchParams, format: FeedFormat): Promise<Response> {
  const read = askedFeed(params);
  if (!read.ok) return refused(read.errors);
  const { entries, search } = currentArchive();
  const result = await search.statements(followed(read.asked), NOTHING);
  const wrong = unknownValues(result);
  if (wrong.length > 0) return refused(wrong);
  const feed = await feedOf(result, format, entries, search);
  return new Response(WRITE[format](feed), {
    headers: {
      'Content-Type': `${FEED_MEDIA_TYPES[format]}; charset=utf-8`,
      'Cache-Control': KEPT_SHORTLY,
      'Access-Control-Allow-Origin': '*',
    },
  });
}

async function feedOf(
  result: SearchResult,
  format: FeedFormat,
  entries: Entries,
  search: Search,
): Promise<Feed> {
  const { query } = result;
  const { site, checkedOn } = await entries.about();
  const statements = await entries.getAll('statement', await lastAdded(result, search));
  const items = await Promise.all(
    (await entriesOf(statements, entries)).map((entry) => itemOf(entry, site, checkedOn, entries)),
  );
  return {
    title: withoutInvisible([site.title, titleOf(result)].filter(Boolean).join(': ')),
    subtitle: site.subtitle,
    self: site.baseUrl + feedAddress(query, format),
    page: site.baseUrl + followedPage(query),
    id: site.baseUrl + feedAddress(query, 'atom'),
    publisher: site.operator ?? site.title,
    license: site.license,
    icon: `${site.baseUrl}/icon.svg`,
    updated: items.length === 0 ? checkedOn : Math.max(...items.map(({ updated }) => updated)),
    items,
  };
}

/** What a search looks for, in words; empty for everything. */
export function titleOf({ query, asked, chosen }: SearchResult): string {
  return [
    ...(query.q === '' ? [] : [`„${query.q}“`]),
    ...(asked ? [germanSpan(asked)] : []),
    ...query.art.map((kind) => KIND_WORDS[kind].plural),
    ...chosen.map(({ label, id }) => label ?? id),
  ].join(', ');
}

async function itemOf(
  entry: StatementEntry,
  site: Site,
  checkedOn: Day,
  entries: Entries,
): Promise<FeedItem> {
  const { statement, speaker, organisation, published, updated } = entry;
  const author = (speaker ?? organisation)?.name;
  const [facts, topics] = await Promise.all([
    entries.ledger.factsOf(statement.id),
    entries.getAll('topic', statement.topics),
  ]);
  const days = [
    ...(updated === undefined ? [] : [updated]),
    ...facts.map((each) => each.published),
  ];
  const said = excerpt(statement.text, TITLE_LENGTH);
  return {
    id: site.baseUrl + addressOf.statement(statement.id),
    url: entry.permalink,
    title: withoutInvisible(
      texts.item(
        KIND_WORDS[statement.kind].singular,
        author,
        isQuoted(statement.kind) ? `„${said}“` : said,
      ),
    ),
    html: `<blockquote>${withBase(wordingHtml(statement), site.baseUrl)}</blockquote>\n${sourceHtml(entry)}`,
    text: statement.text,
    author,
    topics: topics.map(({ title }) => title),
    published,
    // What the ledger does not have yet came after all that it has.
    updated: days.length === 0 ? checkedOn : Math.max(...days),
  };
}

const TITLE_LENGTH = 100;

/** With the links of the site as they are elsewhere. In text no `<` stands for itself. */
function withBase(html: string, baseUrl: string): string {
  return html.replace(/(<a\b[^>]*? href=")(?=\/)/g, `$1${baseUrl}`);
}

/** One paragraph: whose words they are, from when, and where they stand. */
function sourceHtml({
  statement,
  speaker,
  organisation,
  document,
  origin,
  permalink,
}: StatementEntry): string {
  const text = texts.source({
    whose: [speaker?.name, organisation?.name],
    date: statement.date,
    title: document.title,
    origin: origin?.title,
  });
  return `<p>${escapeText(text)} <a href="${escapeText(permalink)}">${texts.open}</a></p>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function refused(errors: readonly ParameterError[]): Response {
  const lines = errors.map(({ parameter, detail }) => `${parameter}: ${detail}`);
  return new Response(`${[texts.refused, ...lines].join('\n')}\n`, {
    status: 400,
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-cache',
      'Access-Control-Allow-Origin': '*',
    },
  });
}

import { addressOf } from '@/lib/model/address';
import type { Document, Statement } from '@/lib/model/archive';
import { germanSpan } from '@/lib/model/date-german';
import type { Site } from '@/lib/model/front-matter';
import { KIND_WORDS } from '@/lib/model/kind';
import type { Entries } from '@/lib/ports/entries';
import { fingerprintOf, wordingHash } from '@/lib/proof/hash';
import { addressOfSearch } from '@/lib/search/query';
import type { SearchResult } from '@/lib/search/search';
import type { SavedSearch } from './saved-search';
import { alerts as texts } from './texts';

/** What is told of one search: statements that are new among its hits. */
export interface Alert {
  readonly site: Site;
  /** What the search is called. */
  readonly name: string;
  /** The address of its page. */
  readonly url: string;
  readonly hits: readonly NewHit[];
}

export interface NewHit {
  readonly statement: Statement;
  /** The document that carries it. */
  readonly document: Document;
  /** The document in which it was said, if that is another one. */
  readonly origin?: Document | undefined;
  /** Names. */
  readonly speaker?: string | undefined;
  readonly organisation?: string | undefined;
  /** Its address, with the fingerprint of its wording where that is published: so its page tells when the words have changed. */
  readonly url: string;
  readonly documentUrl: string;
}

/** What can be told of these statements; those that are gone again are left out. */
export async function alertOf(
  { name, query }: SavedSearch,
  result: SearchResult,
  ids: readonly string[],
  entries: Entries,
): Promise<Alert> {
  const { site } = await entries.about();
  const hits: NewHit[] = [];
  for (const statement of await entries.getAll('statement', ids)) {
    const document = await entries.get('document', statement.document);
    if (document) hits.push(await hitOf(statement, document, site, entries));
  }
  return {
    site,
    name: name ?? describedBy(result),
    url: `${site.baseUrl}${addressOfSearch(query)}`,
    hits,
  };
}

async function hitOf(
  statement: Statement,
  document: Document,
  { baseUrl }: Site,
  entries: Entries,
): Promise<NewHit> {
  const { id, from, speaker, organisation, text } = statement;
  const named = async (type: 'person' | 'organisation', entry: string | undefined) =>
    entry === undefined ? undefined : (await entries.get(type, entry))?.name;
  const wordings = await entries.ledger.wordingsOf(id);
  const address =
    wordings.length === 0
      ? addressOf.statement(id)
      : addressOf.cited(id, fingerprintOf(wordingHash(text)));
  return {
    statement,
    document,
    origin: from === undefined ? undefined : await entries.get('document', from),
    speaker: await named('person', speaker),
    organisation: await named('organisation', organisation),
    url: `${baseUrl}${address}`,
    documentUrl: `${baseUrl}${addressOf.document(document.id)}`,
  };
}

/** A search in its words and filters: `„Option“, 2004 bis 2010, Zitate, Sozialagentur`. */
function describedBy({ query, asked, chosen }: SearchResult): string {
  const parts = [
    ...(query.q === '' ? [] : [`„${query.q}“`]),
    ...(asked ? [germanSpan(asked)] : []),
    ...query.art.map((kind) => KIND_WORDS[kind].plural),
    ...chosen.map(({ id, label }) => label ?? id),
  ];
  return parts.length === 0 ? texts.everything : parts.join(', ');
}

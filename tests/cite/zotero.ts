/*
 * The rules by which Zotero reads the head of a page, written down again after its translators "Embedded Metadata" and "RDF" and
 * its utility `cleanAuthor` (https://github.com/zotero/translators, https://github.com/zotero/utilities), as far as they touch what
 * a page of ours may say.
 */

/** A `meta` of a page. */
export type ReadMeta = readonly [name: string, content: string];

export interface Creator {
  readonly lastName: string;
  readonly firstName: string;
}

export interface ZoteroItem {
  readonly itemType: string;
  readonly creators: readonly Creator[];
  /** The other fields by Zotero's names. */
  readonly fields: Readonly<Record<string, string>>;
}

export function zoteroItem(metas: readonly ReadMeta[]): ZoteroItem {
  const statements = metas.flatMap(statementsOf);
  const first = (property: string) => statements.find(([name]) => name === property)?.[1];
  const itemType = first('z:itemType') ?? typeByProperties(first) ?? typeByHighwire(metas);
  return {
    itemType,
    creators: creatorsOf(metas, statements, itemType),
    fields: {
      ...rdfFields(first),
      // Whatever else is in Zotero's own namespace is taken as the field of that name.
      ...Object.fromEntries(
        statements.flatMap(([name, value]) =>
          name.startsWith('z:') ? [[name.slice('z:'.length), value]] : [],
        ),
      ),
      ...highwireFields(metas),
    },
  };
}

/** Known prefixes; what has none of them is no statement. */
const PREFIXES = new Set([
  ...['bib', 'bibo', 'dc', 'dcterms', 'prism', 'foaf', 'vcard', 'link'],
  ...['z', 'eprint', 'eprints', 'og', 'article', 'book', 'music', 'video', 'so', 'codemeta', 'rdf'],
]);

/** The prefix ends at the first of three signs; the property begins with a small letter. */
function statementsOf([name, content]: ReadMeta): ReadMeta[] {
  const end = name.search(/[.:_]/);
  const prefix = name.slice(0, Math.max(0, end)).toLowerCase();
  if (content === '' || !PREFIXES.has(prefix)) return [];
  const property = name.slice(end + 1);
  return [[`${prefix}:${property.slice(0, 1).toLowerCase()}${property.slice(1)}`, content]];
}

type First = (property: string) => string | undefined;

/** Of Open Graph; it counts for less than Zotero's own name, and for more than what Highwire makes likely. */
function typeByProperties(first: First): string | undefined {
  return { website: 'webpage', book: 'book' }[first('og:type') ?? ''];
}

function typeByHighwire(metas: readonly ReadMeta[]): string {
  const has = (name: string) => metas.some(([each]) => each.endsWith(name));
  if (has('citation_journal_title')) return 'journalArticle';
  if (has('citation_technical_report_institution')) return 'report';
  if (has('citation_conference_title') || has('citation_conference')) return 'conferencePaper';
  if (has('citation_book_title')) return 'bookSection';
  if (has('citation_dissertation_institution')) return 'thesis';
  return has('citation_title') ? 'journalArticle' : 'webpage';
}

function rdfFields(first: First): Record<string, string> {
  const type = first('dc:type');
  const isZoteroOwn = first('z:itemType') !== undefined;
  const abstract =
    first('og:description') ?? first('dcterms:abstract') ?? first('dc:description.abstract');
  const description = first('dc:description');
  return known({
    title: first('dc:title') ?? first('og:title'),
    publisher: first('dc:publisher'),
    institution: first('dc:publisher'),
    publicationTitle: first('dc:source') ?? first('og:site_name'),
    date: first('article:published_time') ?? first('dc:date'),
    language: first('dc:language'),
    url: first('og:url'),
    reportType: type,
    presentationType: type,
    abstractNote: abstract ?? (isZoteroOwn ? undefined : description),
    extra: isZoteroOwn ? description : undefined,
  });
}

const HIGHWIRE: Readonly<Record<string, string>> = {
  citation_title: 'title',
  citation_publication_date: 'date',
  citation_date: 'date',
  citation_technical_report_institution: 'institution',
  citation_publisher: 'publisher',
  citation_abstract: 'abstractNote',
  citation_public_url: 'url',
  citation_language: 'language',
};

/** They come last, so they win. A name counts by its end, and what is said twice is said with a comma. */
function highwireFields(metas: readonly ReadMeta[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(HIGHWIRE).flatMap(([name, field]) => {
      const said = metas.filter(([each]) => each.endsWith(name)).map(([, content]) => content);
      return said.length === 0 ? [] : [[field, said.join(', ').trim()]];
    }),
  );
}

/** Where there is any author of Highwire, those of Dublin Core are left out. */
function creatorsOf(
  metas: readonly ReadMeta[],
  statements: readonly ReadMeta[],
  itemType: string,
): Creator[] {
  const authors = metas
    .filter(([name]) => /citation_authors?$/.test(name))
    .flatMap(([, content]) => authorsIn(content))
    .map((author) => cleanAuthor(author.trim(), author.includes(',')));
  if (authors.length > 0) return authors;
  // The first kind of creator of a presentation is its presenter, and that of an interview its interviewee.
  const first: Record<string, string> = {
    presentation: 'z:presenters',
    interview: 'z:interviewees',
  };
  const property = first[itemType] ?? 'dc:creator';
  return statements
    .filter(([name]) => name === property)
    .map(([, value]) => cleanAuthor(value, value.includes(',')));
}

function authorsIn(content: string): string[] {
  const bySemicolon = content.split(/\s*;\s*/);
  const byComma = content.split(/\s*,\s*/);
  const areNames = byComma[0]?.includes(' ') && byComma[1]?.includes(' ');
  const authors = bySemicolon.length === 1 && areNames ? byComma : bySemicolon;
  return authors.filter((author) => /[^\s,\-.;]/.test(author));
}

/** Surname first where there is a comma, else behind the last space. */
export function cleanAuthor(typed: string, hasComma: boolean): Creator {
  const author = typed
    .replace(/^[\s\u00A0.,/[\]:]+/, '')
    .replace(/[\s\u00A0.,/[\]:]+$/, '')
    .replace(/[\s\u00A0]+/, ' ');
  if (hasComma) {
    const [lastName = '', firstName = ''] = author.replace(/\.([^ ])/, '. $1').split(/, ?/);
    return { lastName, firstName };
  }
  const space = author.lastIndexOf(' ');
  return { lastName: author.slice(space + 1), firstName: author.slice(0, Math.max(0, space)) };
}

function known(fields: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** The creators of a COinS of Dublin Core, which Zotero reads likewise. */
export function coinsCreators(title: string): Creator[] {
  return new URLSearchParams(title)
    .getAll('rft.creator')
    .map((value) => cleanAuthor(value, value.includes(',')));
}

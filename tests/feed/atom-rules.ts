import { all, only, parseXml, type Element } from './a-feed';

/** What RFC 4287 forbids and this feed does: the rules by which validators of feeds judge. Empty for a valid one. */
export function faultsOf(xml: string): string[] {
  const feed = parseXml(xml);
  return [
    ...(feed.name === 'feed' && feed.namespace === ATOM ? [] : ['the root is no feed']),
    ...(/^<\?xml version="1\.0" encoding="utf-8"\?>/i.test(xml) ? [] : ['no declaration']),
    ...(feed.attributes['xml:lang'] === 'de' ? [] : ['no language']),
    ...exactlyOnce(feed, ['id', 'title', 'updated']),
    ...atMostOnce(feed, ['subtitle', 'icon', 'logo', 'generator', 'rights']),
    ...linkFaults(feed, ['self', 'alternate']),
    ...ofBoth(feed),
    ...all(feed, 'entry').flatMap((entry) => entryFaults(entry, feed)),
    ...repeated(all(feed, 'entry').map((entry) => only(entry, 'id').text)),
  ];
}

const ATOM = 'http://www.w3.org/2005/Atom';

function entryFaults(entry: Element, feed: Element): string[] {
  const content = only(entry, 'content');
  return [
    ...exactlyOnce(entry, ['id', 'title', 'updated', 'content']),
    ...atMostOnce(entry, ['published', 'rights', 'summary']),
    ...linkFaults(entry, ['alternate']),
    ...ofBoth(entry),
    // 4.1.2: an author there, or else in the feed.
    ...(all(entry, 'author').length + all(feed, 'author').length > 0 ? [] : ['no author']),
    ...(content.attributes.type === 'html' ? [] : ['content of no type']),
    ...(only(entry, 'title').attributes.type === 'text' ? [] : ['title of no type']),
    ...(all(entry, 'category').every(({ attributes }) => attributes.term) ? [] : ['empty term']),
    ...(only(entry, 'title').text.trim() === '' ? ['empty title'] : []),
  ];
}

function ofBoth(element: Element): string[] {
  const dates = [...all(element, 'updated'), ...all(element, 'published')];
  return [
    ...(isIri(only(element, 'id').text) ? [] : ['the id is no IRI']),
    ...dates.flatMap(({ text }) => (RFC_3339.test(text) ? [] : [`${text} is no date`])),
    ...all(element, 'author').flatMap((author) =>
      only(author, 'name').text.trim() === '' ? ['an author without a name'] : [],
    ),
    ...(element.children.every(({ namespace }) => namespace === ATOM) ? [] : ['a strange element']),
  ];
}

function isIri(text: string): boolean {
  return URL.canParse(text) && !/\s/.test(text);
}

const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Each once; of alternates one of a type and language (4.1.1). */
function linkFaults(element: Element, wanted: readonly string[]): string[] {
  const links = all(element, 'link').map(({ attributes }) => attributes);
  return [
    ...wanted.flatMap((rel) =>
      links.filter((link) => link.rel === rel).length === 1 ? [] : [`${rel} is not there once`],
    ),
    ...repeated(links.map(({ rel, type = '', hreflang = '' }) => `${rel} ${type} ${hreflang}`)),
    ...links.flatMap(({ href = '' }) => (isIri(href) ? [] : [`${href} is not absolute`])),
  ];
}

function exactlyOnce(element: Element, names: readonly string[]): string[] {
  return names.flatMap((name) =>
    all(element, name).length === 1 ? [] : [`${name} is not there once`],
  );
}

function atMostOnce(element: Element, names: readonly string[]): string[] {
  return names.flatMap((name) => (all(element, name).length < 2 ? [] : [`${name} several times`]));
}

function repeated(values: readonly string[]): string[] {
  return values.flatMap((value, at) => (values.indexOf(value) < at ? [`${value} again`] : []));
}

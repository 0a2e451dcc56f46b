import {
  yaml,
  contentFile,
  directive,
  escapeHeading,
  escapeParagraph,
} from '@/lib/writing/markdown';
import type { CorpusRecord } from './corpus-records';
import type { ContentFile } from './folder';
import { IdRegistry } from './ids';

/**
 * The content folder of a corpus: one document a source, people from speakers, organisations from parties.
 *
 * Nothing is added that the records do not say: no organisation for the source, no topics unless a record has them.
 */
export function* contentOfCorpus(
  title: string,
  records: readonly CorpusRecord[],
): Generator<ContentFile> {
  const ids: Ids = {
    documents: new IdRegistry('quelle'),
    people: new IdRegistry('person'),
    organisations: new IdRegistry('organisation'),
    topics: new IdRegistry('thema'),
  };
  yield { path: 'site.yml', text: site(title) };
  for (const [source, ofSource] of groupBy(records, ({ source }) => source.id)) {
    yield { path: `documents/${ids.documents.idOf(source)}.md`, text: document(ofSource, ids) };
  }
  const speeches = groupBy(
    records.filter(({ speaker }) => speaker),
    ({ speaker }) => speaker ?? '',
  );
  for (const [name, id] of ids.people.entries()) {
    yield {
      path: `people/${id}.md`,
      text: contentFile({ name, role: onlyRole(speeches.get(name) ?? []) }, []),
    };
  }
  for (const [name, id] of ids.organisations.entries())
    yield { path: `organisations/${id}.md`, text: contentFile({ name }, []) };
  for (const [topic, id] of ids.topics.entries())
    yield { path: `topics/${id}.md`, text: contentFile({ title: topic }, []) };
}

interface Ids {
  readonly documents: IdRegistry;
  readonly people: IdRegistry;
  readonly organisations: IdRegistry;
  readonly topics: IdRegistry;
}

/** What the sources write for members of no parliamentary group: not the name of one. */
const NO_PARTY = 'fraktionslos';

function site(title: string): string {
  return yaml({
    title,
    subtitle: 'Testdaten, nicht zur Veröffentlichung',
    baseUrl: 'http://localhost:3000',
    language: 'de',
  });
}

/** Statements without a section come first: after a heading, nothing can stand outside it again. */
function document(records: readonly CorpusRecord[], ids: Ids): string {
  const source = records[0]?.source;
  const statementIds = new IdRegistry('aussage');
  const statementsOf = (section: readonly CorpusRecord[]) =>
    section.map((record) => statement(record, statementIds, ids));
  const sections = groupBy(records, ({ section }) => section ?? '');
  const lead = sections.get('') ?? [];
  sections.delete('');
  const licences = new Set(records.flatMap(({ source: { licence } }) => licence ?? []));
  return contentFile({ title: source?.title, type: 'minutes', date: source?.date }, [
    ...[...licences].map((licence) => escapeParagraph(`Lizenz: ${licence}`)),
    ...statementsOf(lead),
    ...[...sections].flatMap(([title, section]) => [
      `## ${escapeHeading(title)}`,
      ...statementsOf(section),
    ]),
  ]);
}

function statement(record: CorpusRecord, statementIds: IdRegistry, ids: Ids): string {
  const { kind, date, speaker, party, source, text, topics } = record;
  const attributes = {
    id: statementIds.idOf(shortId(record)),
    speaker: speaker && ids.people.idOf(speaker),
    organisation: party && party !== NO_PARTY ? ids.organisations.idOf(party) : undefined,
    date: date === source.date ? undefined : date,
    topics: topics.map((topic) => ids.topics.idOf(topic)).join(' ') || undefined,
  };
  return directive(kind, attributes, [text]);
}

/** `bt-01229-0002` of the source `bt-01229` is `aussage-0002` in its document. */
function shortId({ id, source }: CorpusRecord): string {
  return id.startsWith(`${source.id}-`) ? `aussage-${id.slice(source.id.length + 1)}` : id;
}

/** The office, if it is the same in all records; a person has held several, and none of them is the office. */
function onlyRole(records: readonly CorpusRecord[]): string | undefined {
  const roles = new Set(records.map(({ role }) => role));
  return roles.size === 1 ? [...roles][0] : undefined;
}

/** Groups in the order in which their keys were met. */
function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

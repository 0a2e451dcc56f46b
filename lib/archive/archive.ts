import type {
  Document,
  Organisation,
  Page,
  Person,
  Snapshot,
  Statement,
  Term,
  Topic,
} from '@/lib/model/archive';
import type { Source } from '@/lib/model/proof';
import type { Site } from '@/lib/model/front-matter';
import type { CourseSummary, FormerStatement, Holdings, Part } from '@/lib/ports/entries';
import type { Ledger } from '@/lib/model/ledger';
import {
  changeBetween,
  isSameList,
  itemsCome,
  itemsGone,
  sortedAfter,
} from '@/lib/model/list-change';
import { bySurname } from '@/lib/model/surname';
import { contradictionsOf, type Contradiction } from './contradictions';
import { coursesByTopic } from './course-list';
import { holdingsOf, knownFromExcerpts } from './excerpted';
import { formerStatementsOf } from './former';
import { relationGroups, type RelationGroups } from './related';
import { statementsInSources } from './source-statements';
import { statementLists, statementListsAfter, type StatementLists } from './statement-lists';
import { grouped, type StatementGroups } from './statements-by';

/** A snapshot with everything a page looks up. Built once when content changes, never changed afterwards. */
export interface Archive extends StatementLists {
  readonly version: string;
  /** What it was built from. */
  readonly snapshot: Snapshot;
  readonly site: Site;
  /** Newest first, undated last. */
  readonly documents: readonly Document[];
  readonly document: ReadonlyMap<string, Document>;
  /** In the order of their surnames. */
  readonly person: ReadonlyMap<string, Person>;
  readonly organisation: ReadonlyMap<string, Organisation>;
  readonly topic: ReadonlyMap<string, Topic>;
  readonly term: ReadonlyMap<string, Term>;
  /** In the alphabetical order of their ids. */
  readonly page: ReadonlyMap<string, Page>;
  /** Archive texts, in the alphabetical order of their ids. */
  readonly source: ReadonlyMap<string, Source>;
  /** The statements that were checked against each archive text, in the order in which it has them. */
  readonly inSource: StatementGroups;
  /** Documents by the organisation that they are addressed to, newest first. */
  readonly addressedTo: ReadonlyMap<string, readonly Document[]>;
  /** The pair of the latest statement first. */
  readonly contradictions: readonly Contradiction[];
  readonly courses: ReadonlyMap<string, Part<CourseSummary>>;
  readonly related: RelationGroups;
  /** Documents that are known only from what others quote of them, by id. */
  readonly knownFromExcerpts: ReadonlySet<string>;
  readonly holdings: Holdings;
  readonly ledger: Ledger;
  /** Statements that documents once had, by the id of the document. */
  readonly formerStatements: ReadonlyMap<string, readonly FormerStatement[]>;
}

const NOTHING_PUBLISHED: Ledger = {
  wordingsOf: () => [],
  statesOf: () => [],
  factsOf: () => [],
  eventsOf: () => [],
  former: new Map(),
  seals: [],
};

/**
 * The archive of a snapshot. `before` is one of an earlier snapshot: what has not changed since is taken from it, and lists
 * and look-ups of what is the same are the same objects.
 */
export function buildArchive(snapshot: Snapshot, before?: Archive): Archive {
  const ledger = snapshot.ledger ?? NOTHING_PUBLISHED;
  const document = documentsById(snapshot.documents, before);
  const lists = before
    ? statementListsAfter(before, changeBetween(before.snapshot.statements, snapshot.statements))
    : statementLists(snapshot.statements);
  const documents = newestDocumentsFirst(snapshot.documents, before);
  const excerpted = knownFromExcerpts(documents, lists.statementsBy.origin);
  const listed = entriesByType(snapshot, before);
  return {
    version: snapshot.version,
    site: snapshot.site,
    snapshot,
    documents,
    document,
    ...listed,
    ...lists,
    inSource: statementsInSources({ ...listed, ...lists, document }, before),
    addressedTo: grouped(documents, ({ addressee }) => (addressee ? [addressee] : [])),
    contradictions: contradictionsOf(lists.contradicting, lists.statement),
    ...relatedIn(lists, snapshot, before),
    knownFromExcerpts: excerpted,
    holdings: holdingsOf(documents, excerpted),
    ledger,
    formerStatements: formerStatementsOf(ledger),
  };
}

/** Taken from before while no statement has changed that is related to anything. */
function relatedIn(
  { statements, statement, concerning }: StatementLists,
  snapshot: Snapshot,
  before: Archive | undefined,
): Pick<Archive, 'courses' | 'related'> {
  if (before) {
    const change = changeBetween(before.snapshot.statements, snapshot.statements);
    const isRelated = ({ id }: Statement) => before.concerning.has(id) || concerning.has(id);
    if (!itemsGone(change).some(isRelated) && !itemsCome(change).some(isRelated))
      return { courses: before.courses, related: before.related };
  }
  return {
    courses: coursesByTopic(statements, statement),
    related: relationGroups(statements, statement, before?.related),
  };
}

function documentsById(
  documents: readonly Document[],
  before: Archive | undefined,
): ReadonlyMap<string, Document> {
  const isSame = before && isSameList(changeBetween(before.snapshot.documents, documents));
  return isSame ? before.document : byId(documents);
}

type ListedEntries = Pick<
  Archive,
  'person' | 'organisation' | 'topic' | 'term' | 'page' | 'source'
>;

function entriesByType(snapshot: Snapshot, before: Archive | undefined): ListedEntries {
  /** Sorted only if one has changed. */
  const sorted = <Entry extends { id: string }>(
    listOf: (of: Snapshot) => readonly Entry[],
    known: ReadonlyMap<string, Entry> | undefined,
    inOrder: (entries: readonly Entry[]) => Entry[],
  ) => {
    const isSame = before && isSameList(changeBetween(listOf(before.snapshot), listOf(snapshot)));
    return isSame && known ? known : byId(inOrder(listOf(snapshot)));
  };
  const byTitle = ({ title }: { title: string }) => title;
  return {
    person: sorted(({ people }) => people, before?.person, bySurname),
    organisation: sorted(
      ({ organisations }) => organisations,
      before?.organisation,
      (all) => inAlphabeticalOrder(all, ({ name }) => name),
    ),
    topic: sorted(
      ({ topics }) => topics,
      before?.topic,
      (all) => inAlphabeticalOrder(all, byTitle),
    ),
    term: sorted(
      ({ terms }) => terms,
      before?.term,
      (all) => inAlphabeticalOrder(all, byTitle),
    ),
    page: sorted(
      ({ pages }) => pages,
      before?.page,
      (all) => inAlphabeticalOrder(all, ({ id }) => id),
    ),
    source: sorted(
      ({ sources }) => sources,
      before?.source,
      (all) => inAlphabeticalOrder(all, ({ id }) => id),
    ),
  };
}

function newestDocumentsFirst(
  documents: readonly Document[],
  before: Archive | undefined,
): readonly Document[] {
  if (!before) return [...documents].sort(newestDocument);
  const change = changeBetween(before.snapshot.documents, documents);
  return sortedAfter(before.documents, itemsGone(change), itemsCome(change), newestDocument);
}

function newestDocument(a: Document, b: Document): number {
  const start = ({ date }: Document) => date?.span.first ?? -Infinity;
  const [startA, startB] = [start(a), start(b)];
  return startA === startB ? compareText(a.id, b.id) : startB - startA;
}

const german = new Intl.Collator('de');

function inAlphabeticalOrder<Entry extends { id: string }>(
  entries: readonly Entry[],
  name: (entry: Entry) => string,
): Entry[] {
  return [...entries].sort((a, b) => german.compare(name(a), name(b)) || compareText(a.id, b.id));
}

function byId<Entry extends { id: string }>(entries: readonly Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

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
import type { FormerStatement, Holdings } from '@/lib/ports/entries';
import type { Ledger } from '@/lib/model/ledger';
import { KINDS, type Kind } from '@/lib/model/kind';
import type { ExpectationStatus, RelationEnd } from '@/lib/model/relation';
import { bySurname } from '@/lib/model/surname';
import {
  chronologyOf,
  inChronologicalOrder,
  spansOf,
  type Chronology,
  type Spans,
} from './chronology';
import { contradictionsOf, type Contradictions } from './contradictions';
import { expectationsByStatus } from './expectations';
import { holdingsOf, knownFromExcerpts } from './excerpted';
import { formerStatementsOf } from './former';
import { relationEndsOf } from './relations';

/** A snapshot with everything a page looks up. Built once when content changes, never changed afterwards. */
export interface Archive {
  readonly version: string;
  readonly site: Site;
  /** Newest first, undated last. */
  readonly documents: readonly Document[];
  /** Oldest first, undated last; of equal dates by id. */
  readonly statements: readonly Statement[];
  /** The position of a statement in `statements`. */
  readonly position: ReadonlyMap<string, number>;
  /** The same newest first, undated last. */
  readonly newestFirst: readonly Statement[];
  readonly document: ReadonlyMap<string, Document>;
  readonly statement: ReadonlyMap<string, Statement>;
  /** In the order of their surnames. */
  readonly person: ReadonlyMap<string, Person>;
  readonly organisation: ReadonlyMap<string, Organisation>;
  readonly topic: ReadonlyMap<string, Topic>;
  readonly term: ReadonlyMap<string, Term>;
  /** In the alphabetical order of their ids. */
  readonly page: ReadonlyMap<string, Page>;
  /** Archive texts, in the alphabetical order of their ids. */
  readonly source: ReadonlyMap<string, Source>;
  /** Statements by what they belong to; each list newest first, undated last. Ids without statements are missing. */
  readonly statementsBy: {
    readonly kind: ReadonlyMap<Kind, readonly Statement[]>;
    /** Expectations by how they stand. */
    readonly outcome: ReadonlyMap<ExpectationStatus, readonly Statement[]>;
    readonly person: ReadonlyMap<string, readonly Statement[]>;
    readonly organisation: ReadonlyMap<string, readonly Statement[]>;
    readonly topic: ReadonlyMap<string, readonly Statement[]>;
    /** By the document in which they were said, where another document carries them. */
    readonly origin: ReadonlyMap<string, readonly Statement[]>;
  };
  /** Documents by the organisation that they are addressed to, newest first. */
  readonly addressedTo: ReadonlyMap<string, readonly Document[]>;
  /** Relations of a statement in both directions: declared here, then declared elsewhere. */
  readonly relations: ReadonlyMap<string, readonly RelationEnd[]>;
  readonly contradictions: Contradictions;
  /** Documents that are known only from what others quote of them, by id. */
  readonly knownFromExcerpts: ReadonlySet<string>;
  readonly holdings: Holdings;
  readonly spans: Spans;
  readonly chronology: Chronology;
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

export function buildArchive(snapshot: Snapshot): Archive {
  const ledger = snapshot.ledger ?? NOTHING_PUBLISHED;
  const documents = newestDocumentsFirst(snapshot.documents);
  const excerpted = knownFromExcerpts(snapshot);
  const statements = inChronologicalOrder(snapshot.statements);
  const spans = spansOf(statements);
  const newestFirst = [
    ...statements.filter(({ date }) => date).reverse(),
    ...statements.filter(({ date }) => !date),
  ];
  return {
    version: snapshot.version,
    site: snapshot.site,
    documents,
    statements,
    position: new Map(statements.map(({ id }, position) => [id, position])),
    newestFirst,
    document: byId(snapshot.documents),
    statement: byId(snapshot.statements),
    person: byId(bySurname(snapshot.people)),
    organisation: byId(inAlphabeticalOrder(snapshot.organisations, ({ name }) => name)),
    topic: byId(inAlphabeticalOrder(snapshot.topics, ({ title }) => title)),
    term: byId(inAlphabeticalOrder(snapshot.terms, ({ title }) => title)),
    page: byId(inAlphabeticalOrder(snapshot.pages, ({ id }) => id)),
    source: byId(inAlphabeticalOrder(snapshot.sources, ({ id }) => id)),
    statementsBy: {
      kind: new Map(
        KINDS.map((kind) => [kind, newestFirst.filter((statement) => statement.kind === kind)]),
      ),
      outcome: expectationsByStatus(newestFirst),
      person: grouped(newestFirst, ({ speaker }) => (speaker ? [speaker] : [])),
      organisation: grouped(newestFirst, ({ organisation }) =>
        organisation ? [organisation] : [],
      ),
      topic: grouped(newestFirst, ({ topics }) => topics),
      origin: grouped(newestFirst, ({ from }) => (from ? [from] : [])),
    },
    addressedTo: grouped(documents, ({ addressee }) => (addressee ? [addressee] : [])),
    relations: relationEndsOf(statements),
    contradictions: contradictionsOf(statements),
    knownFromExcerpts: excerpted,
    holdings: holdingsOf(documents, excerpted),
    spans,
    chronology: chronologyOf(spans),
    ledger,
    formerStatements: formerStatementsOf(ledger),
  };
}

function newestDocumentsFirst(documents: readonly Document[]): Document[] {
  const start = ({ date }: Document) => date?.span.first ?? -Infinity;
  return [...documents].sort((a, b) => {
    const [startA, startB] = [start(a), start(b)];
    return startA === startB ? compareText(a.id, b.id) : startB - startA;
  });
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

function grouped<Entry>(
  entries: readonly Entry[],
  keysOf: (entry: Entry) => readonly string[],
): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  }
  return groups;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

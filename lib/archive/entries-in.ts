import type { Statement } from '@/lib/model/archive';
import type { Day } from '@/lib/model/day';
import type { Source } from '@/lib/model/proof';
import {
  NO_REPETITION,
  type Entries,
  type EntryOf,
  type EntryType,
  type ListedType,
  type Part,
  type PublishedLedger,
  type Range,
  type Repetition,
  type StatementList,
} from '@/lib/ports/entries';
import type { ConsistencyFile, InclusionFile } from '@/lib/proof/seal/proof';
import type { Archive } from './archive';
import { foremost, type Contradiction } from './contradictions';
import { longestFirst } from './expectations';
import { lettersOf } from './letters';
import { contentOf, summaryOf } from './period-content';
import { statementsIn } from './source-statements';

/** What an archive in memory does not hold itself. */
export interface Beside {
  readonly checkedOn: Day;
  textOf(source: Source): string | undefined;
  repetitionOf(statement: string): Repetition | undefined;
  readonly proofs: {
    inclusion(statement: string): InclusionFile | undefined;
    consistency(hash: string): ConsistencyFile | 'changing' | undefined;
  };
}

/** An archive in memory, as pages ask it. */
export function entriesIn(archive: Archive, beside: Beside): Entries {
  const mapOf = <Type extends EntryType>(type: Type) =>
    archive[type] as ReadonlyMap<string, EntryOf[Type]>;
  return {
    version: archive.version,
    ledger: ledgerIn(archive, beside),
    about: async () => ({
      site: archive.site,
      statements: archive.statements.length,
      holdings: archive.holdings,
      kinds: sizesOf(archive.statementsBy.kind),
      outcomes: sizesOf(archive.statementsBy.outcome),
      years: archive.chronology.years,
      checkedOn: beside.checkedOn,
    }),
    get: async (type, id) => mapOf(type).get(id),
    getAll: async (type, ids) => ids.flatMap((id) => mapOf(type).get(id) ?? []),
    has: async (type, id) => mapOf(type).has(id),
    list: async (type, range) => partOf(listOf(type, archive), range),
    letters: async (type) => lettersOf(type, archive),
    statements: async (list, range) => partOf(statementsOf(list, archive), range),
    count: async (list) => statementsOf(list, archive).length,
    period: async (asked) => summaryOf(asked, archive.chronology),
    addressedTo: async (organisation, range) =>
      partOf(archive.addressedTo.get(organisation) ?? [], range),
    excerptedAmong: async (documents) =>
      new Set(documents.filter((id) => archive.knownFromExcerpts.has(id))),
    relationsOf: async (statement) => archive.relations.get(statement) ?? [],
    contradictions: async (topic) => (archive.contradictions.byTopic.get(topic) ?? []).map(pairOf),
    foremostContradiction: async () => {
      const found = foremost(archive.contradictions);
      return found && pairOf(found);
    },
    repetitionOf: async (statement) => beside.repetitionOf(statement) ?? NO_REPETITION,
    textOf: async (source) => beside.textOf(source),
  };
}

function ledgerIn({ ledger, formerStatements }: Archive, { proofs }: Beside): PublishedLedger {
  return {
    wordingsOf: async (statement) => ledger.wordingsOf(statement),
    statesOf: async (source) => ledger.statesOf(source),
    factsOf: async (id) => ledger.factsOf(id),
    eventsOf: async (id) => ledger.eventsOf(id),
    formerOf: async (id) => ledger.former.get(id),
    formerIn: async (document) => formerStatements.get(document) ?? [],
    seals: async (range) => {
      const numbered = ledger.seals.map((seal, index) => ({ seal, number: index + 1 }));
      return partOf(numbered.reverse(), range);
    },
    inclusion: async (statement) => proofs.inclusion(statement),
    consistency: async (hash) => proofs.consistency(hash),
  };
}

function statementsOf(list: StatementList, archive: Archive): readonly Statement[] {
  const { statementsBy } = archive;
  switch (list.of) {
    case 'all':
      return archive.newestFirst;
    case 'kind':
      return statementsBy.kind.get(list.kind) ?? [];
    case 'outcome':
      return list.longest
        ? longestFirst(list.status, archive)
        : (statementsBy.outcome.get(list.status) ?? []);
    case 'source':
      return statementsIn(list.id, archive);
    case 'period': {
      const { placed, vague } = contentOf(list, archive.chronology);
      return [...placed, ...vague].flatMap((position) => archive.statements[position] ?? []);
    }
    case 'person':
    case 'organisation':
    case 'topic':
    case 'origin':
      return statementsBy[list.of].get(list.id) ?? [];
  }
}

function listOf<Type extends ListedType>(type: Type, archive: Archive): readonly EntryOf[Type][] {
  const listed: { [Each in ListedType]: () => Iterable<EntryOf[Each]> } = {
    document: () => archive.documents,
    person: () => archive.person.values(),
    organisation: () => archive.organisation.values(),
    topic: () => archive.topic.values(),
    term: () => archive.term.values(),
    page: () => archive.page.values(),
    source: () => archive.source.values(),
  };
  return [...listed[type]()];
}

function partOf<Item>(list: readonly Item[], range?: Range): Part<Item> {
  return {
    items: range ? list.slice(range.start, range.start + range.count) : list,
    total: list.length,
  };
}

function sizesOf<Key>(lists: ReadonlyMap<Key, readonly unknown[]>): Map<Key, number> {
  return new Map([...lists].map(([key, { length }]) => [key, length]));
}

function pairOf({ earlier, later }: Contradiction) {
  return { earlier: earlier.id, later: later.id };
}

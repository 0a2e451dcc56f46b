import { buildArchive, type Archive } from '@/lib/archive/archive';
import type { Snapshot } from '@/lib/model/archive';
import type { Day } from '@/lib/model/day';
import {
  NO_RELATIONS,
  NO_REPETITION,
  type Entries,
  type EntryOf,
  type EntryType,
  type Part,
  type Range,
  type StatementList,
} from '@/lib/ports/entries';

/**
 * What the page of a document asks, answered from a snapshot in memory: for a preview. What only other pages ask (the chronicle, the start
 * page, proofs of the ledger) is answered with nothing.
 */
export function previewEntries(snapshot: Snapshot, today: Day): Entries {
  const archive = buildArchive(snapshot);
  const maps = mapsOf(archive);
  const all = <Type extends EntryType>(type: Type): ReadonlyMap<string, EntryOf[Type]> =>
    maps[type];
  const get = <Type extends EntryType>(type: Type, id: string) => all(type).get(id);
  return {
    version: archive.version,
    ledger: {
      wordingsOf: async (statement) => archive.ledger.wordingsOf(statement),
      statesOf: async () => [],
      factsOf: async () => [],
      eventsOf: async () => [],
      formerOf: async () => undefined,
      formerIn: async () => [],
      seals: async () => ({ items: [], total: 0 }),
      inclusion: async () => undefined,
      consistency: async () => undefined,
    },
    about: async () => ({
      site: archive.site,
      statements: archive.statements.length,
      holdings: archive.holdings,
      kinds: new Map(),
      outcomes: new Map(),
      years: [],
      checkedOn: today,
    }),
    get: async (type, id) => get(type, id),
    getAll: async (type, ids) => ids.flatMap((id) => get(type, id) ?? []),
    has: async (type, id) => get(type, id) !== undefined,
    list: async (type, range) => partOf([...all(type).values()], range),
    letters: async () => [],
    statements: async (list, range) => partOf(statementsIn(archive, list), range),
    count: async (list) => statementsIn(archive, list).length,
    period: async () => ({ placed: 0, vague: 0, counts: new Map() }),
    anniversaries: async () => new Map(),
    spread: async () => ({ months: [], years: [], spans: [], undated: 0 }),
    addressedTo: async (organisation, range) =>
      partOf(archive.addressedTo.get(organisation) ?? [], range),
    excerptedAmong: async (documents) =>
      new Set(documents.filter((id) => archive.knownFromExcerpts.has(id))),
    relationsOf: async (statement) => archive.relations.get(statement) ?? [],
    courses: async () => ({ items: [], total: 0 }),
    relationsAmong: async () => NO_RELATIONS,
    foremostContradiction: async () => undefined,
    repetitionOf: async () => NO_REPETITION,
    textOf: async () => undefined,
  };
}

function mapsOf(archive: Archive): { [Type in EntryType]: ReadonlyMap<string, EntryOf[Type]> } {
  const { document, statement, person, organisation, topic, term, page, source } = archive;
  return { document, statement, person, organisation, topic, term, page, source };
}

function statementsIn({ newestFirst }: Archive, list: StatementList) {
  switch (list.of) {
    case 'origin':
      return newestFirst.filter(({ from }) => from === list.id);
    case 'topic':
      return newestFirst.filter(({ topics }) => topics.includes(list.id));
    case 'person':
      return newestFirst.filter(({ speaker }) => speaker === list.id);
    case 'organisation':
      return newestFirst.filter(({ organisation }) => organisation === list.id);
    case 'all':
      return newestFirst;
    case 'kind':
    case 'outcome':
    case 'source':
    case 'period':
    case 'anniversary':
      return [];
  }
}

function partOf<Item>(items: readonly Item[], range?: Range): Part<Item> {
  const start = range?.start ?? 0;
  return { items: items.slice(start, start + (range?.count ?? items.length)), total: items.length };
}

import type { Document, Snapshot } from '@/lib/model/archive';
import { initialOf } from '@/lib/model/initial';
import { KINDS } from '@/lib/model/kind';
import { EXPECTATION_STATUSES } from '@/lib/model/relation';
import { surnameOf } from '@/lib/model/surname';
import type {
  About,
  Entries,
  EntryType,
  Letter,
  PublishedLedger,
  StatementList,
} from '@/lib/ports/entries';
import type { GivenArchive } from './any-archive';
import { byId, listsOf, partOf } from './naive-lists';
import { anniversariesIn, periodOf, spreadIn, yearsOf } from './naive-periods';
import { coursesOn, foremostIn, relationsAmongIn, relationsOf } from './naive-relations';
import { statementsOf } from './naive-statements';

/** What the port says, done at every question anew on the plain lists: slow, and hard to get wrong. */
export function naiveEntries({ snapshot, beside }: GivenArchive): Entries {
  const listed = listsOf(snapshot);
  const find = <Type extends EntryType>(type: Type, id: string) =>
    listed[type].find((entry) => entry.id === id);
  const statements = (list: StatementList) => statementsOf(list, snapshot);
  return {
    version: snapshot.version,
    ledger: naiveLedger({ snapshot, beside }),
    about: async () => ({ ...aboutOf(snapshot), checkedOn: beside.checkedOn }),
    get: async (type, id) => find(type, id),
    getAll: async (type, ids) => ids.flatMap((id) => find(type, id) ?? []),
    has: async (type, id) => find(type, id) !== undefined,
    list: async (type, range) => partOf(listed[type], range),
    letters: async (type) => lettersOf(type, snapshot),
    statements: async (list, range) => partOf(statements(list), range),
    count: async (list) => statements(list).length,
    period: async (asked) => periodOf(asked, snapshot),
    anniversaries: async () => anniversariesIn(snapshot),
    spread: async () => spreadIn(snapshot),
    addressedTo: async (organisation, range) =>
      partOf(
        listed.document.filter(({ addressee }) => addressee === organisation),
        range,
      ),
    excerptedAmong: async (documents) =>
      new Set(
        listed.document
          .filter((document) => isExcerpted(document, snapshot) && documents.includes(document.id))
          .map(({ id }) => id),
      ),
    relationsOf: async (statement) => relationsOf(statement, snapshot),
    courses: async (topic) => coursesOn(topic, snapshot),
    relationsAmong: async (of, id) => relationsAmongIn(of, id, snapshot),
    foremostContradiction: async () => {
      const found = foremostIn(snapshot);
      return found && { earlier: found.earlier.id, later: found.later.id };
    },
    repetitionOf: async (statement) =>
      beside.repetitions.get(statement) ?? { statements: [], sources: [] },
    textOf: async ({ sum }) => beside.texts.get(sum),
  };
}

function naiveLedger({ snapshot: { ledger }, beside }: GivenArchive): PublishedLedger {
  return {
    wordingsOf: async (statement) => ledger?.wordingsOf(statement) ?? [],
    statesOf: async (source) => ledger?.statesOf(source) ?? [],
    factsOf: async (id) => ledger?.factsOf(id) ?? [],
    eventsOf: async (id) => ledger?.eventsOf(id) ?? [],
    formerOf: async (id) => ledger?.former.get(id),
    formerIn: async (document) =>
      [...(ledger?.former ?? [])]
        .map(([id, former]) => ({ id, former }))
        .filter(({ id }) => id.startsWith(`${document}/`))
        .sort(byId),
    seals: async (range) => {
      const seals = (ledger?.seals ?? []).map((seal, index) => ({ seal, number: index + 1 }));
      return partOf(
        seals.sort((a, b) => b.number - a.number),
        range,
      );
    },
    inclusion: async (statement) => beside.inclusions.get(statement),
    consistency: async (hash) => beside.consistencies.get(hash),
  };
}

function aboutOf(snapshot: Snapshot): Omit<About, 'checkedOn'> {
  const excerpted = listsOf(snapshot).document.filter((each) => isExcerpted(each, snapshot));
  const countOf = (list: StatementList) => statementsOf(list, snapshot).length;
  return {
    site: snapshot.site,
    statements: snapshot.statements.length,
    holdings: {
      documents: snapshot.documents.length - excerpted.length,
      excerpted: excerpted.map(({ type }) => type),
    },
    kinds: new Map(KINDS.map((kind) => [kind, countOf({ of: 'kind', kind })])),
    outcomes: new Map(
      EXPECTATION_STATUSES.map(
        (status) => [status, countOf({ of: 'outcome', status })] as const,
      ).filter(([, count]) => count > 0),
    ),
    years: yearsOf(snapshot),
  };
}

/** What has neither a statement nor a text of its own, and is quoted. */
function isExcerpted({ id, archive }: Document, { statements }: Snapshot): boolean {
  return (
    archive === undefined &&
    !statements.some(({ document }) => document === id) &&
    statements.some(({ from }) => from === id)
  );
}

function lettersOf(type: 'person' | 'organisation', snapshot: Snapshot): Letter[] {
  const { person, organisation } = listsOf(snapshot);
  const initials =
    type === 'person'
      ? person.map((each) => initialOf(surnameOf(each)))
      : organisation.map(({ name }) => initialOf(name));
  return [...new Set(initials)].map((initial) => ({
    initial,
    position: initials.indexOf(initial),
  }));
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LISTED, type Entries, type EntryType } from '@/lib/ports/entries';
import { anyArchive, type GivenArchive } from './any-archive';
import { naiveEntries } from './naive-entries';
import {
  addressedIn,
  anyQuestions,
  idsOf,
  periodsAbout,
  statementLists,
  type Questions,
} from './questions';

/** Makes the archive askable. */
export type Make = (given: GivenArchive) => Entries | Promise<Entries>;

/** A question, and its answer. */
type Answered = readonly [question: unknown, answer: Promise<unknown>];
type Ask = (entries: Entries, given: GivenArchive, questions: Questions) => Iterable<Answered>;

const TYPES: readonly EntryType[] = [...LISTED, 'statement'];

/** That something answers as the port says, whatever it keeps the archive in; of so many archives, where it takes long to make one. */
export function entriesContract(name: string, make: Make, runs = 100): void {
  const answers = (what: string, ask: Ask, numRuns = runs) =>
    test(what, async () => {
      await fc.assert(
        fc.asyncProperty(anyArchive, anyQuestions, async (given, questions) => {
          const entries = await make(given);
          expect(await allOf(ask(entries, given, questions))).toEqual(
            await allOf(ask(naiveEntries(given), given, questions)),
          );
        }),
        { numRuns },
      );
    });

  describe(name, () => {
    answers('tells of the archive as a whole', function* (entries) {
      yield ['about', entries.about()];
    });

    answers('has each entry by its id, and nothing else', function* (entries, { snapshot }) {
      for (const type of TYPES) {
        for (const id of idsOf(type, snapshot)) {
          yield [['get', type, id], entries.get(type, id)];
          yield [['has', type, id], entries.has(type, id)];
        }
      }
    });

    answers(
      'has several entries in the order of their ids, however often each is given',
      function* (entries, { snapshot }, { positions }) {
        for (const type of TYPES) {
          const ids = positions.flatMap((position) => idsOf(type, snapshot)[position] ?? []);
          yield [['getAll', type, ids], entries.getAll(type, ids)];
        }
      },
    );

    answers('lists what is no statement', function* (entries, _given, { ranges }) {
      for (const type of LISTED) {
        yield [['list', type], entries.list(type)];
        for (const range of ranges) yield [['list', type, range], entries.list(type, range)];
      }
    });

    answers('tells at which letters names begin', function* (entries) {
      yield [['letters', 'person'], entries.letters('person')];
      yield [['letters', 'organisation'], entries.letters('organisation')];
    });

    answers('lists statements', function* (entries, { snapshot }, { ranges, days }) {
      for (const list of statementLists(snapshot, days)) {
        yield [['count', list], entries.count(list)];
        for (const range of ranges)
          yield [['statements', list, range], entries.statements(list, range)];
      }
    });

    answers('tells of years, months and days', function* (entries, { snapshot }, { days }) {
      for (const asked of periodsAbout(snapshot, days))
        yield [['period', asked], entries.period(asked)];
      yield ['spread', entries.spread()];
      yield ['anniversaries', entries.anniversaries().then((each) => [...each])];
    });

    answers(
      'lists what is addressed to an organisation',
      function* (entries, { snapshot }, { ranges }) {
        for (const id of idsOf('organisation', snapshot)) {
          for (const range of ranges)
            yield [['addressedTo', id, range], entries.addressedTo(id, range)];
        }
      },
    );

    answers(
      'tells which documents are known only from others',
      function* (entries, { snapshot }, { positions }) {
        const all = idsOf('document', snapshot);
        const some = positions.flatMap((position) => all[position] ?? []);
        for (const ids of [all, some, []])
          yield [['excerptedAmong', ids], entries.excerptedAmong(ids)];
      },
    );

    answers('tells how statements are related', function* (entries, { snapshot }) {
      for (const id of idsOf('statement', snapshot))
        yield [['relationsOf', id], entries.relationsOf(id)];
    });

    answers('tells how positions changed, and what is related', function* (entries, { snapshot }) {
      for (const id of idsOf('topic', snapshot)) {
        yield [['courses', id], entries.courses(id)];
        yield [['relationsAmong', 'topic', id], entries.relationsAmong('topic', id)];
      }
      for (const id of idsOf('document', snapshot))
        yield [['relationsAmong', 'document', id], entries.relationsAmong('document', id)];
    });

    // Most archives have few contradictions that somebody makes who said otherwise before.
    answers(
      'tells which contradiction shows best what it is for',
      function* (entries) {
        yield ['foremostContradiction', entries.foremostContradiction()];
      },
      4 * runs,
    );

    answers('tells what is repeated, and what texts are', function* (entries, { snapshot }) {
      for (const id of idsOf('statement', snapshot))
        yield [['repetitionOf', id], entries.repetitionOf(id)];
      for (const source of snapshot.sources) {
        yield [['textOf', source.id], entries.textOf(source)];
        const changed = { ...source, sum: 'another sum' };
        yield [['textOf', source.id, 'as it is not'], entries.textOf(changed)];
      }
    });

    answers(
      'tells what was published and what became of it',
      function* ({ ledger }, { snapshot }, { ranges }) {
        for (const id of addressedIn(snapshot)) {
          yield [['wordingsOf', id], ledger.wordingsOf(id)];
          yield [['factsOf', id], ledger.factsOf(id)];
          yield [['eventsOf', id], ledger.eventsOf(id)];
          yield [['formerOf', id], ledger.formerOf(id)];
          yield [['formerIn', id], ledger.formerIn(id)];
          yield [['inclusion', id], ledger.inclusion(id)];
        }
        for (const id of idsOf('source', snapshot)) yield [['statesOf', id], ledger.statesOf(id)];
        for (const range of ranges) yield [['seals', range], ledger.seals(range)];
        for (const { hash } of [...(snapshot.ledger?.seals ?? []), { hash: '__proto__' }])
          yield [['consistency', hash], ledger.consistency(hash)];
      },
    );

    test('is another version when the archive is', async () => {
      await fc.assert(
        fc.asyncProperty(anyArchive, anyArchive, async (one, other) => {
          const [first, second] = [await make(one), await make(other)];
          expect(first.version === second.version).toBe(
            one.snapshot.version === other.snapshot.version,
          );
        }),
        { numRuns: runs },
      );
    });
  });
}

async function allOf(answered: Iterable<Answered>): Promise<unknown[]> {
  return Promise.all([...answered].map(async ([question, answer]) => [question, await answer]));
}

import { ALL_DAYS, calendarOf, monthSpan, yearSpan } from '@/lib/model/day';
import { daysOfYear } from '@/lib/model/day-of-year';
import { KINDS } from '@/lib/model/kind';
import { EXPECTATION_STATUSES } from '@/lib/model/relation';
import {
  LISTED,
  type AskedPeriod,
  type Entries,
  type ListedType,
  type Range,
  type StatementList,
} from '@/lib/ports/entries';

/** A question, and how it is asked of either. */
export type Asked = readonly [name: string, ask: (entries: Entries) => Promise<unknown>];

/** Everything that can be asked of an archive: each entry, each list from its beginning to its end, each relation. */
export async function* everyQuestion(entries: Entries): AsyncGenerator<Asked> {
  yield* ofTheWhole(entries);
  const ids = await idsOf(entries);
  for (const type of LISTED) {
    yield* pagesOf(`list ${type}`, ids[type].length, (range) => (of) => of.list(type, range));
    for (const id of ids[type])
      yield [`${type} ${id}`, async (of) => [await of.get(type, id), await of.has(type, id)]];
  }
  yield* ofDocuments(ids);
  yield* ofSources(ids.source, entries);
  yield* ofTopics(ids);
  for (const list of listsOf(ids)) yield* ofList(list, await entries.count(list));
  for await (const id of statementIds(entries)) yield* ofStatement(id);
  for (const period of await periodsOf(entries)) {
    yield [`period ${JSON.stringify(period)}`, (of) => of.period(period)];
    yield* endsOf({ of: 'period', ...period }, await entries.count({ of: 'period', ...period }));
  }
}

type Ids = Readonly<Record<ListedType, readonly string[]>>;

async function idsOf(entries: Entries): Promise<Ids> {
  const of = async (type: ListedType) => (await entries.list(type)).items.map(({ id }) => id);
  return {
    document: await of('document'),
    person: await of('person'),
    organisation: await of('organisation'),
    topic: await of('topic'),
    term: await of('term'),
    page: await of('page'),
    source: await of('source'),
  };
}

async function* ofTheWhole({ ledger }: Entries): AsyncGenerator<Asked> {
  yield ['about', (of) => of.about()];
  yield ['spread', (of) => of.spread()];
  yield ['anniversaries', (of) => of.anniversaries()];
  yield ['foremost', (of) => of.foremostContradiction()];
  yield ['letters', async (of) => [await of.letters('person'), await of.letters('organisation')]];
  yield ['seals', (of) => of.ledger.seals({ start: 0, count: Infinity })];
  for (const { seal } of (await ledger.seals({ start: 0, count: Infinity })).items)
    yield [`consistency ${seal.hash}`, (of) => of.ledger.consistency(seal.hash)];
}

function* ofDocuments({ document: ids, organisation }: Ids): Generator<Asked> {
  for (const id of ids) {
    yield [`relations among ${id}`, (of) => of.relationsAmong('document', id)];
    yield [`former in ${id}`, (of) => of.ledger.formerIn(id)];
    yield [`facts of ${id}`, (of) => of.ledger.factsOf(id)];
  }
  yield ['excerpted', (of) => of.excerptedAmong(ids)];
  for (const id of organisation)
    yield [`addressed to ${id}`, (of) => of.addressedTo(id, { start: 0, count: Infinity })];
}

async function* ofSources(ids: readonly string[], entries: Entries): AsyncGenerator<Asked> {
  for (const source of await entries.getAll('source', ids)) {
    yield [`text of ${source.id}`, (of) => of.textOf(source)];
    yield [`states of ${source.id}`, (of) => of.ledger.statesOf(source.id)];
  }
}

function* ofTopics({ topic }: Ids): Generator<Asked> {
  for (const id of topic) {
    yield [`courses ${id}`, (of) => of.courses(id)];
    yield [`relations among ${id}`, (of) => of.relationsAmong('topic', id)];
  }
}

function* ofStatement(id: string): Generator<Asked> {
  yield [`statement ${id}`, (of) => of.get('statement', id)];
  yield [`relations of ${id}`, (of) => of.relationsOf(id)];
  yield [`repetition of ${id}`, (of) => of.repetitionOf(id)];
  yield [
    `ledger of ${id}`,
    async ({ ledger }) => [
      await ledger.wordingsOf(id),
      await ledger.factsOf(id),
      await ledger.eventsOf(id),
      await ledger.formerOf(id),
      await ledger.inclusion(id),
    ],
  ];
}

function listsOf(ids: Ids): StatementList[] {
  return [
    { of: 'all' },
    ...KINDS.map((kind): StatementList => ({ of: 'kind', kind })),
    ...EXPECTATION_STATUSES.flatMap((status): StatementList[] => [
      { of: 'outcome', status },
      { of: 'outcome', status, longest: true },
    ]),
    ...ids.person.map((id): StatementList => ({ of: 'person', id })),
    ...ids.organisation.map((id): StatementList => ({ of: 'organisation', id })),
    ...ids.topic.map((id): StatementList => ({ of: 'topic', id })),
    ...ids.document.map((id): StatementList => ({ of: 'origin', id })),
    ...ids.source.map((id): StatementList => ({ of: 'source', id })),
    ...daysOfYear().map((day): StatementList => ({ of: 'anniversary', ...day })),
  ];
}

function* ofList(list: StatementList, length: number): Generator<Asked> {
  const name = JSON.stringify(list);
  yield [`count ${name}`, (of) => of.count(list)];
  yield* pagesOf(name, length, (range) => (of) => of.statements(list, range));
}

/** The beginning, the middle and the end of a list, of which all together would have each statement a hundred times. */
function* endsOf(list: StatementList, length: number): Generator<Asked> {
  const name = JSON.stringify(list);
  yield [`count ${name}`, (of) => of.count(list)];
  for (const start of new Set([0, length >> 1, length - 30])) {
    const range = { start: Math.max(start, 0), count: 60 };
    yield [`${name} from ${range.start}`, (of) => of.statements(list, range)];
  }
}

/** All of a list in runs, and one behind its end. */
function* pagesOf(name: string, length: number, ask: (range: Range) => Asked[1]): Generator<Asked> {
  for (let start = 0; start <= length; start += PAGE)
    yield [`${name} from ${start}`, ask({ start, count: PAGE })];
}

const PAGE = 997;

async function* statementIds(entries: Entries): AsyncGenerator<string> {
  const { statements } = await entries.about();
  for (let start = 0; start < statements; start += PAGE) {
    const { items } = await entries.statements({ of: 'all' }, { start, count: PAGE });
    for (const { id } of items) yield id;
  }
}

/** Every year and month of the archive, the days of some months, and the ends of time. */
async function periodsOf(entries: Entries): Promise<AskedPeriod[]> {
  const { years } = await entries.about();
  return [...years.map(({ year }) => year), ...END_YEARS].flatMap((year): AskedPeriod[] => [
    { unit: 'year', span: yearSpan(year) },
    ...Array.from({ length: 12 }, (_, at): AskedPeriod => ({
      unit: 'month',
      span: monthSpan(year, at + 1),
    })),
    ...daysIn(year),
  ]);
}

const END_YEARS = [ALL_DAYS.first, ALL_DAYS.last].map((day) => calendarOf(day).year);

function daysIn(year: number): AskedPeriod[] {
  const { first, last } = monthSpan(year, (year % 12) + 1);
  return Array.from({ length: last - first + 1 }, (_, at): AskedPeriod => ({
    unit: 'day',
    span: { first: first + at, last: first + at },
  }));
}

import { addressOf, FIXED_PAGES } from '@/lib/model/address';
import type { Document, Statement } from '@/lib/model/archive';
import type { Day } from '@/lib/model/day';
import {
  NOTHING,
  type Entries,
  type EntryOf,
  type ListedType,
  type Range,
} from '@/lib/ports/entries';
import { gapsIn } from './gaps';

/** A page that search engines may list, with the day on which it last changed, where the ledger knows it. */
export interface SiteAddress {
  readonly address: string;
  readonly changed?: Day | undefined;
}

/** All of them, asked for by runs. */
export interface SiteAddresses {
  readonly total: number;
  /** Those from a position on, so many: a run of a list at a time. */
  runs(range: Range): AsyncIterable<readonly SiteAddress[]>;
}

/** Documents and statements first, then what they are about and whom they are from, then the rest. */
export async function siteAddresses(entries: Entries): Promise<SiteAddresses> {
  const lists = await listsOf(entries);
  return {
    total: lists.reduce((sum, { total }) => sum + total, 0),
    runs: (range) => runsOf(lists, range),
  };
}

interface AddressList {
  readonly total: number;
  run(range: Range): Promise<readonly SiteAddress[]>;
}

/** So many are asked for at once: others are answered in between. */
const RUN = 500;

async function* runsOf(
  lists: readonly AddressList[],
  { start, count }: Range,
): AsyncIterable<readonly SiteAddress[]> {
  let before = 0;
  for (const { total, run } of lists) {
    const [first, end] = [Math.max(start - before, 0), Math.min(start + count - before, total)];
    for (let at = first; at < end; at += RUN)
      yield await run({ start: at, count: Math.min(RUN, end - at) });
    before += total;
  }
}

async function listsOf(entries: Entries): Promise<AddressList[]> {
  const { statements, years } = await entries.about();
  const { items: pages } = await entries.list('page');
  const finished = pages.filter((page) => gapsIn(page) === 0);
  return [
    given(FIXED_PAGES),
    await listed('document', entries, (document) => documentAddress(document, entries)),
    {
      total: statements,
      run: async (range) =>
        Promise.all(
          (await entries.statements({ of: 'all' }, range)).items.map((statement) =>
            statementAddress(statement, entries),
          ),
        ),
    },
    await listed('topic', entries, ({ id }) => ({ address: addressOf.topic(id) })),
    await listed('person', entries, ({ id }) => ({ address: addressOf.person(id) })),
    await listed('organisation', entries, ({ id }) => ({ address: addressOf.organisation(id) })),
    await listed('source', entries, ({ id }) => ({ address: addressOf.source(id) })),
    given(years.map(({ year }) => addressOf.year(year))),
    given(finished.map(({ id }) => addressOf.page(id))),
  ];
}

function given(addresses: readonly string[]): AddressList {
  return {
    total: addresses.length,
    run: async ({ start, count }) =>
      addresses.slice(start, start + count).map((address) => ({ address })),
  };
}

async function listed<Type extends ListedType>(
  type: Type,
  entries: Entries,
  addressed: (entry: EntryOf[Type]) => SiteAddress | Promise<SiteAddress>,
): Promise<AddressList> {
  return {
    total: (await entries.list(type, NOTHING)).total,
    run: async (range) => Promise.all((await entries.list(type, range)).items.map(addressed)),
  };
}

async function statementAddress({ id }: Statement, entries: Entries): Promise<SiteAddress> {
  return { address: addressOf.statement(id), changed: await lastChange([id], id, entries) };
}

/** Its page shows the wordings of its statements. */
async function documentAddress(
  { id, statements }: Document,
  entries: Entries,
): Promise<SiteAddress> {
  return { address: addressOf.document(id), changed: await lastChange(statements, id, entries) };
}

/** Of wordings, and of how something is cited. */
async function lastChange(
  statements: readonly string[],
  cited: string,
  { ledger }: Entries,
): Promise<Day | undefined> {
  const known = await Promise.all([
    ledger.factsOf(cited),
    ...statements.map((id) => ledger.wordingsOf(id)),
  ]);
  const days = known.flatMap((versions) => versions.at(-1)?.published ?? []);
  return days.length === 0 ? undefined : days.reduce((a, b) => Math.max(a, b));
}

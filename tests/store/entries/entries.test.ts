import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { KINDS } from '@/lib/model/kind';
import type { Snapshot } from '@/lib/model/archive';
import { sure } from '@/lib/model/sure';
import { hexOf } from '@/lib/proof/seal/bytes';
import { HASH_LENGTH, levelsOf, merkleTree } from '@/lib/proof/seal/merkle-tree';
import { storeEntries } from '@/lib/store/entries/entries';
import { stepsOf } from '@/lib/store/load/list-rows';
import type { NamedList } from '@/lib/store/entries/list-size';
import { questionOf } from '@/lib/store/sql';
import { bodiesIn, runsOf } from '@/lib/store/entries/statement-runs';
import { dateOf } from '../../model/dates';
import { anyArchive, type GivenArchive } from '../../ports/any-archive';
import { entriesContract } from '../../ports/contract';
import { oldestFirst } from '../../ports/naive-lists';
import { statementsOf } from '../../ports/naive-statements';
import { sourceOfArchive } from '../a-source';
import { aStore, storeOf } from '../a-store';

// Where others are at work, to start it takes long.
beforeAll(async () => void (await aStore()), 120_000);

/** A bundle answers of a hundred archives in the time in which a store is loaded with ten. */
const ARCHIVES = 6;

entriesContract(
  'A store',
  async (given) => {
    const source = sourceOfArchive(given, { more: proofsOf(given) });
    return storeEntries(await storeOf(source), given.snapshot.version);
  },
  ARCHIVES,
);

/** The records that a bundle has of its proofs; those of the contract have no hashes. */
function proofsOf({ beside }: GivenArchive): [key: string, value: unknown][] {
  return [
    ['proofs', { seal: 'x', size: 0 }],
    ...[...beside.inclusions].map(([id, { lines }]): [string, unknown] => [`sealed/${id}`, lines]),
    ...[...beside.consistencies].map(([hash, file]): [string, unknown] => [
      `consistency/${hash}`,
      file,
    ]),
  ];
}

test('a place far down a long list is the same as in a list that is gone through from its beginning', async () => {
  await fc.assert(
    fc.asyncProperty(anyArchive, async (any) => {
      const given = { ...any, snapshot: withinSomeMonths(any.snapshot) };
      const source = sourceOfArchive(given);
      const reading = await storeOf(source);
      const all = oldestFirst(given.snapshot);
      for (const list of listsOf(given.snapshot.topics.map(({ id }) => id))) {
        const statements = statementsOf(list, given.snapshot);
        const dated = statements.filter(({ date }) => date);
        const numbers = dated.map((statement) => all.indexOf(statement)).sort((a, b) => a - b);
        const steps = stepsOf(Uint32Array.from(numbers), source.corpus);
        const size = { dated: dated.length, undated: statements.length - dated.length, steps };
        const [run] = runsOf(list, size);
        for (let at = 0; run && at < dated.length; at++) {
          const rows = await reading.ask<{ body: string }>(questionOf(bodiesIn(run, at, 3)));
          expect(rows.map(({ body }) => JSON.parse(body))).toEqual(dated.slice(at, at + 3));
        }
      }
    }),
    { numRuns: 4 },
  );
});

/** The same with dates of which several are in each step. */
function withinSomeMonths(snapshot: Snapshot): Snapshot {
  const dates = ['2010', '2010-07', '2010-07-01', '2010-07-05', '2010-07-05', '2010-07-20']
    .concat(['2010-08', '2010-08-02', '2010-08-15', '2010-09-30', '2011-01-03', '2010/2011'])
    .map(dateOf);
  const statements = snapshot.statements.map((statement, at) => ({
    ...statement,
    date: sure(dates[(at * 7) % dates.length]),
  }));
  return { ...snapshot, statements };
}

function listsOf(topics: readonly string[]): NamedList[] {
  return [
    { of: 'all' },
    ...KINDS.map((kind): NamedList => ({ of: 'kind', kind })),
    { of: 'outcome', status: 'open', longest: true },
    { of: 'outcome', status: 'unchecked', longest: true },
    ...topics.map((id): NamedList => ({ of: 'topic', id })),
  ];
}

test('that lines are under a seal is shown by the hashes that the store has of its ledger', async () => {
  const leaves = Uint8Array.from({ length: 700 * HASH_LENGTH }, (_, at) => (at * at) % 251);
  const levels = Buffer.concat(levelsOf(leaves));
  const tree = {
    size: 700,
    read: (offset: number, length: number) => levels.subarray(offset, offset + length),
  };
  const lines = [0, 300, 699].map((index) => ({ line: `line ${index}`, index }));
  const source = sourceOfArchive(sure(fc.sample(anyArchive, 1)[0]), {
    tree,
    more: [
      ['proofs', { seal: 'the seal', size: 700 }],
      ['sealed/a/b', lines],
    ],
  });
  const { ledger } = storeEntries(await storeOf(source), 'v');
  expect(await ledger.inclusion('a/b')).toEqual({
    statement: 'a/b',
    lines: lines.map((each) => ({
      ...each,
      path: merkleTree(leaves).inclusionPath(each.index).map(hexOf),
    })),
    seal: 'the seal',
  });
});

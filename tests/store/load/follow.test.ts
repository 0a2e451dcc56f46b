import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { buildArchive } from '@/lib/archive/archive';
import { entryColumnBytes, entryColumnsFrom } from '@/lib/bundle/column-bytes';
import { FILES } from '@/lib/bundle/files';
import { openRecords, writeRecords, type WrittenRecords } from '@/lib/bundle/record-file';
import { UNIT } from '@/lib/bundle/records';
import { writeEntries } from '@/lib/bundle/write-entries';
import { searchableOf } from '@/lib/compile/search-keeper';
import type { Snapshot } from '@/lib/model/archive';
import {
  repetitionsFrom,
  type RepetitionColumns,
  type Repetitions,
} from '@/lib/proof/repetition/lists';
import { buildCorpus } from '@/lib/search/search';
import { buildTextIndex, followStatements, type TextIndex } from '@/lib/search/text-index';
import { inTransaction, type StoreConnection } from '@/lib/store/load/connection';
import { load } from '@/lib/store/load/load';
import type { StoreSource } from '@/lib/store/load/source';
import { TABLES } from '@/lib/store/load/tables';
import { anyArchive, type GivenArchive } from '../../ports/any-archive';
import { numbered } from '../../ports/numbered';
import { sourceOfArchive } from '../a-source';
import { aStore } from '../a-store';
import { elsewheresInTurn } from '../elsewhere/following';

const folder = mkdtempSync(path.join(tmpdir(), 'wortlaut-follow-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('after a change, whatever it is, both versions read as if each were the only one', async () => {
  const { connection } = await aStore();
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(anyChanged, { minLength: 2, maxLength: 3 }), async (all) => {
      const [first] = all;
      if (!first) return;
      const bundles = bundlesIn(path.join(folder, String(run++)));
      const sources = all.map(({ change }) => bundles(changed(first.given, change)));
      await aStore();
      for (const source of sources) await inTransaction(connection, () => load(connection, source));
      const read = [];
      for (const at of sources.keys()) read.push(await readAs(connection, at + 1));
      for (const [at, source] of sources.entries()) {
        await aStore();
        await inTransaction(connection, () => load(connection, source));
        expect(read[at]).toEqual(await readAs(connection, 1));
      }
    }),
    { numRuns: 4 },
  );
}, 120_000);

test('a day of publication that changes alone changes the row of the statement', async () => {
  const given = fc
    .sample(anyArchive, 200)
    .find(({ snapshot }) =>
      snapshot.statements.some(({ id }) => snapshot.ledger?.wordingsOf(id).length),
    );
  if (!given) throw new Error('No archive has a statement that was published');
  const { ledger, ...unpublished } = given.snapshot;
  const bundles = bundlesIn(path.join(folder, 'published'));
  const { connection } = await aStore();
  const added = async (snapshot: Snapshot) => {
    await inTransaction(connection, () => load(connection, bundles({ ...given, snapshot })));
    const rows = await connection.query<{ id: string; added: number | null }>(
      `SELECT id, added FROM wortlaut.statement WHERE until = 2147483647`,
    );
    return new Map(rows.map(({ id, added: day }) => [id, day ?? undefined]));
  };
  const none = new Map(unpublished.statements.map(({ id }) => [id, undefined]));
  const days = new Map(
    unpublished.statements.map(({ id }) => [id, ledger?.wordingsOf(id)[0]?.published]),
  );
  expect(await added(unpublished)).toEqual(none);
  expect(await added({ ...unpublished, ...(ledger && { ledger }) })).toEqual(days);
});

/** Everything that a version has, in the order of the keys. */
async function readAs(connection: StoreConnection, version: number): Promise<unknown> {
  const tables = [];
  for (const { name, key, columns } of TABLES)
    tables.push(
      await connection.query(
        `SELECT ${columns.map(([column]) => column).join(', ')}, hash FROM wortlaut.${name}
         WHERE since <= $1 AND $1 < until ORDER BY ${key.join(', ')}`,
        [version],
      ),
    );
  return tables;
}

/** What becomes of each statement, document or source: by its number, again and again. */
const anyChange = fc.record({
  gone: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
  words: fc.array(fc.constantFrom('', '', '', ' Und mehr.', ' Öfter 16. §'), {
    minLength: 7,
    maxLength: 7,
  }),
  undated: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
  types: fc.array(fc.constantFrom(undefined, undefined, 'minutes' as const), {
    minLength: 3,
    maxLength: 3,
  }),
  withoutText: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
  unrepeated: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
  unpublished: fc.boolean(),
});
type Change = typeof anyChange extends fc.Arbitrary<infer Value> ? Value : never;

const anyChanged = fc.record({
  given: anyArchive,
  change: fc.option(anyChange, { nil: undefined }),
});

function changed({ snapshot, beside }: GivenArchive, change: Change | undefined): GivenArchive {
  if (!change) return { snapshot, beside };
  const asked = new Set(
    snapshot.statements.flatMap(({ relations, outcomes }) =>
      [
        ...relations.map(({ target }) => target),
        ...outcomes.flatMap(({ evidence }) => evidence),
      ].flatMap((target) => ('id' in target ? target.id : [])),
    ),
  );
  const of = <Value>(list: readonly Value[], at: number) => list[at % list.length];
  const gone = new Set(
    snapshot.statements.flatMap(({ id }, at) => (of(change.gone, at) && !asked.has(id) ? id : [])),
  );
  const stays = (id: string) => !gone.has(id);
  const { ledger, ...rest } = snapshot;
  const next: Snapshot = {
    ...rest,
    ...(ledger && !change.unpublished && { ledger }),
    version: JSON.stringify(change),
    statements: snapshot.statements
      .filter(({ id }) => stays(id))
      .map(({ date, ...statement }, at) => ({
        ...statement,
        ...(date && !of(change.undated, at) && { date }),
        text: statement.text + (of(change.words, at) ?? ''),
      })),
    documents: snapshot.documents.map((document, at) => ({
      ...document,
      type: of(change.types, at) ?? document.type,
      statements: document.statements.filter(stays),
    })),
    sources: snapshot.sources.map((source, at) => ({
      ...source,
      documents: of(change.withoutText, at) ? source.documents.slice(1) : source.documents,
    })),
  };
  const repetitions = [...beside.repetitions].flatMap(([id, { statements, sources }], at) =>
    stays(id) && !of(change.unrepeated, at)
      ? [[id, { statements: statements.filter((other) => stays(other.id)), sources }] as const]
      : [],
  );
  return { snapshot: next, beside: { ...beside, repetitions: new Map(repetitions) } };
}

/** Makes bundles one after the other: each shares its records and its index with the first, as those of a compiler do. */
function bundlesIn(place: string): (given: GivenArchive) => StoreSource {
  let [made, base, index]: [number, WrittenRecords | undefined, TextIndex | undefined] = [
    0,
    undefined,
    undefined,
  ];
  const besides = elsewheresInTurn();
  let words = '';
  return (given) => {
    const archive = buildArchive(given.snapshot);
    const { elsewhere, isShared } = besides(
      archive,
      ({ sum }) => given.beside.texts.get(sum) ?? '',
    );
    if (!isShared) words = `${place} ${made}`;
    const file = `${place}-${made++}`;
    const writer = writeRecords(file, base);
    const columns = writeEntries(
      archive,
      { checkedOn: given.beside.checkedOn, textOf: ({ sum }) => given.beside.texts.get(sum) },
      writer,
    );
    const read = entryColumnsFrom(Buffer.concat(entryColumnBytes(columns, writer.finish())));
    if (!read) throw new Error('The columns cannot be read back');
    const first = base?.file ?? file;
    base ??= writer.own;
    const records = openRecords(file === first ? [file] : [first, file], read.index);
    const { statements } = archive;
    index = (index && followStatements(index, statements)?.index) ?? buildTextIndex(statements);
    const own = Object.values(FILES).map((name) => [name, `${place} ${made}`] as const);
    const sums = new Map<string, string>([
      ...own,
      [FILES.records, place],
      [FILES.searchWords, place],
      [FILES.elsewhereWords, words],
    ]);
    return {
      ...sourceOfArchive(given),
      name: `${given.snapshot.version} ${made}`,
      manifest: JSON.stringify({
        program: 'program',
        files: Object.fromEntries([...sums].map(([file, sha256]) => [file, { sha256 }])),
      }),
      sums,
      elsewhere,
      corpus: buildCorpus(searchableOf(archive), index),
      columns: read.columns,
      records: { ...records, at: records.writtenAt },
      places: {
        index: read.index,
        length: statSync(first).size / UNIT,
        keysBetween: records.keysBetween,
      },
      repetitions: repetitionsFrom(
        columnsOf(numbered(given.beside.repetitions, archive), statements.length),
      ),
    };
  };
}

/** As a bundle keeps them. */
function columnsOf(
  { of, inSources }: Pick<Repetitions, 'of' | 'inSources'>,
  texts: number,
): RepetitionColumns {
  const all = Array.from({ length: texts }, (_, text) => of(text));
  const lines = all.map((others) =>
    others.flatMap(({ other, runs }) => runs.map((run) => ({ other, ...run }))),
  );
  const places = Array.from({ length: texts }, (_, text) => inSources(text));
  const startsOf = (lists: readonly (readonly unknown[])[]) => {
    let end = 0;
    return Uint32Array.from([0, ...lists.map(({ length }) => (end += length))]);
  };
  return {
    starts: startsOf(lines),
    others: Uint32Array.from(lines.flat(), ({ other }) => other),
    here: Uint32Array.from(lines.flat(), ({ here }) => here),
    there: Uint32Array.from(lines.flat(), ({ there }) => there),
    lengths: Uint32Array.from(lines.flat(), ({ length }) => length),
    sourceStarts: startsOf(places),
    sources: Uint32Array.from(places.flat(), ({ source }) => source),
    sourceLines: Uint32Array.from(places.flat(), ({ line }) => line),
    sourceLengths: Uint32Array.from(places.flat(), ({ words }) => words),
  };
}

import fc from 'fast-check';
import type { Snapshot } from '@/lib/model/archive';
import type { Day } from '@/lib/model/day';
import type { Repetition } from '@/lib/ports/entries';
import type { ConsistencyFile, InclusionFile } from '@/lib/proof/seal/proof';
import { anySmallEntries } from './any-entries';
import { anyLedger } from './any-ledger';
import { anyDocumented, type Documented } from './any-statements';

/** An archive as plain data: what is asked through the port, whatever it is kept in. */
export interface GivenArchive {
  readonly snapshot: Snapshot;
  readonly beside: GivenBeside;
}

/** What an archive has besides its snapshot. */
export interface GivenBeside {
  readonly checkedOn: Day;
  /** Archive texts by the sums of their files. */
  readonly texts: ReadonlyMap<string, string>;
  /** By the id of the statement. */
  readonly repetitions: ReadonlyMap<string, Repetition>;
  readonly inclusions: ReadonlyMap<string, InclusionFile>;
  /** By the hash of the seal. */
  readonly consistencies: ReadonlyMap<string, ConsistencyFile>;
}

export const anyArchive: fc.Arbitrary<GivenArchive> = anySmallEntries
  .chain((around) => fc.tuple(fc.constant(around), anyDocumented(around)))
  .chain(([around, documented]) =>
    fc
      .record({
        version: fc.nat().map((number) => `version ${number}`),
        ledger: fc.option(anyLedger(documented), { nil: undefined, freq: 5 }),
        beside: anyBeside(documented),
      })
      .map(({ version, ledger, beside: { consistent, ...beside } }): GivenArchive => {
        const seals = (ledger?.seals ?? []).filter((_, index) => consistent[index]);
        const consistencies = new Map(
          seals.map(({ hash, text }) => [hash, { kept: text, seal: 'the latest' }]),
        );
        const snapshot = {
          version,
          site: SITE,
          ...around,
          ...documented,
          ...(ledger && { ledger }),
        };
        return { snapshot, beside: { ...beside, consistencies } };
      }),
  );

const SITE: Snapshot['site'] = {
  title: 'Probe',
  baseUrl: 'https://archiv.example',
  language: 'de',
};

function anyBeside({ statements, sources }: Documented) {
  const ids = statements.map(({ id }) => id);
  const shared = fc.record({
    words: fc.integer({ min: 8, max: 30 }),
    runs: fc.array(fc.record({ here: fc.nat(9), there: fc.nat(9), length: fc.nat(9) }), {
      maxLength: 2,
    }),
  });
  const found = (among: readonly string[]) =>
    fc.tuple(fc.subarray([...among]), fc.array(shared, { minLength: 24, maxLength: 24 }));
  const mostFirst = <Item extends { readonly words: number }>(items: readonly Item[]) =>
    [...items].sort((a, b) => b.words - a.words);
  const repetition = fc
    .tuple(found(ids), found(sources.map(({ id }) => id)))
    .map(([[others, shares], [texts, places]]): Repetition => ({
      statements: mostFirst(
        others.map((id, index) => ({ id, runs: [], words: 8, ...shares[index] })),
      ),
      sources: mostFirst(
        texts.map((source, index) => ({
          source,
          line: index + 1,
          words: places[index]?.words ?? 8,
        })),
      ),
    }));
  return fc.record({
    checkedOn: fc.integer({ min: 15_000, max: 25_000 }),
    texts: fc
      .subarray([...sources])
      .map((all) => new Map(all.map(({ id, sum }) => [sum, `Der Text von ${id}.\n„Größer“ 😀`]))),
    repetitions: fc
      .tuple(fc.subarray(ids), fc.array(repetition, { minLength: 3, maxLength: 3 }))
      .map(([all, kinds]) => new Map(all.flatMap((id, index) => pairWith(id, kinds[index % 3])))),
    inclusions: fc
      .subarray(ids)
      .map(
        (all) => new Map(all.map((statement) => [statement, { statement, lines: [], seal: 'x' }])),
      ),
    consistent: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
  });
}

function pairWith<Value>(id: string, value: Value | undefined): [string, Value][] {
  return value === undefined ? [] : [[id, value]];
}

import fc from 'fast-check';
import type {
  Former,
  Ledger,
  LifeEvent,
  PublishedFacts,
  PublishedText,
  PublishedWording,
  Seal,
} from '@/lib/model/ledger-view';
import type { Documented } from './any-statements';

/** Ids that nothing in a generated archive has any more. */
export const FORMER_IDS = [
  'alt',
  'alt/wort',
  'alt/constructor',
  'bericht/weg',
  'bericht/alt',
  'bericht-2/weg',
  'constructor/weg',
] as const;

const day = fc.integer({ min: 15_000, max: 20_000 });
const recorded = fc
  .record({ why: fc.constantFrom('', 'Verlesen'), by: fc.constantFrom('', 'Erika Beispiel') })
  .map(({ why, by }) => ({ ...(why && { why }), ...(by && { by }) }));
const hash = fc.integer({ min: 0, max: 9 }).map((digit) => String(digit).repeat(64));
const state = fc
  .tuple(hash, day, recorded)
  .map(([sum, published, rest]) => ({ hash: sum, published, ...rest }));

const wordings: fc.Arbitrary<PublishedWording[]> = fc.array(
  fc.oneof(
    state,
    state.map((each) => ({ ...each, text: 'Frühere Worte.' })),
  ),
  { minLength: 1, maxLength: 3 },
);
const facts: fc.Arbitrary<PublishedFacts[]> = fc.array(
  fc.oneof(
    state,
    state.map((each) => ({ ...each, facts: { kind: 'quote' as const, date: '2010~' } })),
  ),
  { minLength: 1, maxLength: 3 },
);
const states: fc.Arbitrary<PublishedText[]> = fc.array(state, { minLength: 1, maxLength: 3 });
const events: fc.Arbitrary<LifeEvent[]> = fc.array(
  fc
    .tuple(fc.constantFrom('withdrawn' as const, 'restored' as const), day, recorded)
    .map(([type, on, rest]) => ({ type, day: on, ...rest })),
  { minLength: 1, maxLength: 2 },
);

const seal = fc.tuple(day, fc.boolean()).map(([on, isStamped]) => ({
  day: on,
  by: 'Erika Beispiel',
  lines: 12,
  root: 'b'.repeat(64),
  before: [],
  ...(isStamped && { stamped: '2026-12-01T11:00:05.000Z' }),
}));
const seals: fc.Arbitrary<Seal[]> = fc.array(seal, { maxLength: 4 }).map((all) =>
  all.map((each, number) => ({
    ...each,
    id: `000000000${number}`,
    hash: String(number).repeat(64),
    text: `{"seal":"000000000${number}"}`,
  })),
);

/** Of some of the statements, documents and texts what was published, and some that are there no more. */
export function anyLedger({ documents, statements, sources }: Documented): fc.Arbitrary<Ledger> {
  const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
  const addressed = [...ids(documents), ...ids(statements)];
  const moved = (to: string) =>
    fc.tuple(day, recorded).map(([on, rest]): Former => ({ type: 'moved', to, day: on, ...rest }));
  const withdrawn = fc
    .tuple(day, recorded, fc.oneof(fc.constant([]), wordings))
    .map(([on, rest, all]): Former => ({
      type: 'withdrawn',
      day: on,
      ...rest,
      why: 'Doppelt',
      wordings: all,
    }));
  const former = fc.oneof(withdrawn, ...addressed.slice(0, 3).map(moved));
  return fc
    .record({
      wordings: ofSome(ids(statements), wordings),
      facts: ofSome(addressed, facts),
      events: ofSome(addressed, events),
      states: ofSome(ids(sources), states),
      former: ofSome(FORMER_IDS, former),
      seals,
    })
    .map((published) => ({
      wordingsOf: (id) => published.wordings.get(id) ?? [],
      factsOf: (id) => published.facts.get(id) ?? [],
      eventsOf: (id) => published.events.get(id) ?? [],
      statesOf: (id) => published.states.get(id) ?? [],
      former: published.former,
      seals: published.seals,
    }));
}

function ofSome<Value>(
  ids: readonly string[],
  value: fc.Arbitrary<Value>,
): fc.Arbitrary<ReadonlyMap<string, Value>> {
  return fc
    .shuffledSubarray([...ids])
    .chain((some) => fc.tuple(...some.map((id) => fc.tuple(fc.constant(id), value))))
    .map((pairs) => new Map(pairs));
}

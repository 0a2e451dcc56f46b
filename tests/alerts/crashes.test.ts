import fc from 'fast-check';
import { expect, test } from 'vitest';
import { follow } from '@/lib/alerts/follow';
import { stateIn, textOfState } from '@/lib/alerts/state';
import type { StateFolder } from '@/lib/alerts/state-folder';
import { archiveOf, statementNumber, type TestArchive } from './an-archive';
import { aReceiver, aSavedSearch, MAIL, surroundings, type Received } from './receivers';

/* Runs that end in the middle, at every step that has an effect, in any order, while the archive changes. */

class Crash extends Error {}

/** A disk and a receiver that are both gone from some effect on: `left` are still done. */
function aMachine(disk: Map<string, string>, receiver: ReturnType<typeof aReceiver>, left: number) {
  /** Does it, or crashes before it. */
  const effect = <Result>(does: () => Result): Result => {
    if (left-- <= 0) throw new Crash();
    return does();
  };
  const states: StateFolder = {
    fileOf: (key) => key,
    read(key) {
      const text = disk.get(key);
      return text === undefined ? undefined : (stateIn(text) ?? 'damaged');
    },
    write: (key, state) => effect(() => void disk.set(key, textOfState(state))),
    prepare(key, state) {
      const text = effect(() => textOfState(state));
      return { commit: () => effect(() => void disk.set(key, text)), discard: () => undefined };
    },
    clearDrafts: () => undefined,
    forgetOthers: () => 0,
  };
  const send: typeof receiver.send = (...given) => effect(() => receiver.send(...given));
  return { states, send };
}

/** `hits` are the numbers of the statements that are there; `refuses` what comes; `left` how many effects until it crashes. */
const aRun = fc.record({
  hits: fc.subarray([1, 2, 3, 4, 5, 6]),
  refuses: fc.boolean(),
  left: fc.oneof(fc.nat(7), fc.constant(Infinity)),
});
type Run = typeof aRun extends fc.Arbitrary<infer Value> ? Value : never;

/** Each archive is made once. */
const archives = new Map<string, TestArchive>();
function archiveWith(hits: readonly number[]): TestArchive {
  const known = archives.get(hits.join());
  const archive = known ?? archiveOf(hits.map((number) => statementNumber(number)));
  archives.set(hits.join(), archive);
  return archive;
}

/** What is received in these runs, and in a last one that goes well. */
async function receivedIn(runs: readonly Run[], type: 'mail' | 'webhook'): Promise<Received[]> {
  const recipient =
    type === 'mail' ? MAIL : { type, url: 'https://x.example/', secret: Buffer.alloc(32) };
  const disk = new Map<string, string>();
  const received: Received[] = [];
  const last = { hits: [1, 2, 3, 4, 5, 6], refuses: false, left: Infinity };
  for (const { hits, refuses, left } of [...runs, last]) {
    const receiver = aReceiver(() => (refuses ? { ok: false, reason: 'no' } : { ok: true }));
    const following = { ...surroundings(archiveWith(hits)), ...aMachine(disk, receiver, left) };
    await follow(aSavedSearch('Rente', recipient), { ...following, fromStart: true }).catch(
      (cause: unknown) => {
        if (!(cause instanceof Crash)) throw cause;
      },
    );
    received.push(...receiver.received);
  }
  return received;
}

test.each(['mail', 'webhook'] as const)(
  '%s: whatever happens, every hit is taken once, or again under the same id',
  async (type) => {
    await fc.assert(
      fc.asyncProperty(fc.array(aRun, { maxLength: 6 }), async (runs) => {
        const received = await receivedIn(runs, type);
        const idsOf = new Map<string, Set<string>>();
        for (const { id, hits } of received)
          for (const hit of hits) idsOf.set(hit, (idsOf.get(hit) ?? new Set()).add(id));
        for (const ids of idsOf.values()) expect(ids.size).toBe(1);
      }),
      { numRuns: 150 },
    );
  },
);

test('nothing is lost while nothing is taken away', async () => {
  const growing = fc
    .array(aRun, { maxLength: 6 })
    .map((runs) =>
      runs.map((run, at) => ({ ...run, hits: Array.from({ length: at + 1 }, (_, n) => n + 1) })),
    );
  await fc.assert(
    fc.asyncProperty(growing, async (runs) => {
      const told = new Set((await receivedIn(runs, 'mail')).flatMap(({ hits }) => hits));
      expect(told.size).toBe(6);
    }),
    { numRuns: 150 },
  );
});

test('a message is taken twice only when the process ends between the answer and the note of it', async () => {
  const started = { hits: [], refuses: false, left: Infinity };
  const twice: number[] = [];
  for (let left = 0; left < 8; left++) {
    const received = await receivedIn([started, { hits: [1], refuses: false, left }], 'mail');
    const ids = received.filter(({ hits }) => hits.includes('rente/a1')).map(({ id }) => id);
    if (ids.length > 1) twice.push(left);
    expect(new Set(ids).size).toBe(1);
  }
  // Written down, prepared, sent; the note of it is the fourth effect.
  expect(twice).toEqual([3]);
});

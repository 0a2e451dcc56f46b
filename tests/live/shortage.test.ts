import { expect, test } from 'vitest';
import { shortageOf, telling } from '@/lib/live/shortage';
import { StoreAway, TooSlow, VersionGone } from '@/lib/store/reading';

test.each([
  [new StoreAway('a'), 'away'],
  [new VersionGone('a'), 'gone'],
  [new TooSlow('a'), 'slow'],
  [new Error('a'), undefined],
  ['a', undefined],
])('%o is short as: %s', (cause, shortage) => {
  expect(shortageOf(cause)).toBe(shortage);
});

test('what readers are told is one line in the log', () => {
  expect(new StoreAway('No host can be asked').stack).toBe('No host can be asked');
});

const away = new StoreAway('away');
const fails = async (): Promise<string> => {
  throw away;
};
const port = {
  version: '1',
  get: async (id: string) => `got ${id}`,
  fails,
  ledger: { fails, get: async () => 'of the ledger' },
  async *ids() {
    yield 'a';
    yield fails();
  },
};

test('a port that tells answers as before', async () => {
  const told = telling(port, () => {});
  expect([told.version, await told.get('x'), await told.ledger.get()]).toEqual([
    '1',
    'got x',
    'of the ledger',
  ]);
});

test.each<[what: string, ask: (told: typeof port) => Promise<unknown>]>([
  ['a question', (told) => told.fails()],
  ['one to the ledger', (told) => told.ledger.fails()],
  [
    'a list in its middle',
    async (told) => {
      const ids = [];
      for await (const id of told.ids()) ids.push(id);
    },
  ],
])('%s that is not answered is told, and fails as before', async (_what, ask) => {
  const heard: unknown[] = [];
  await expect(ask(telling(port, (cause) => heard.push(cause)))).rejects.toBe(away);
  expect(heard).toEqual([away]);
});

import { expect, test } from 'vitest';
import type { Reading } from '@/lib/store/reading';
import { readSmall } from '@/lib/store/small';
import { aStore, readingOf } from './a-store';

/* Pieces of what is held in memory, of two versions: the first of `words` and all of `names` are the same in both. */

const NAMES = ['words', 'names', 'none'];
let asked: string[] = [];
async function versions(): Promise<[Reading, Reading]> {
  const { connection } = await aStore();
  await connection.run(`
    INSERT INTO wortlaut.version (number, name, manifest) VALUES (1, 'a', ''), (2, 'b', '');
    INSERT INTO wortlaut.small (name, piece, since, until, hash, bytes) VALUES
      ('words', 0, 1, 2147483647, '', 'ab'), ('words', 1, 1, 2, '', 'c'), ('words', 1, 2, 2147483647, '', 'd'),
      ('names', 0, 1, 2147483647, '', 'x');`);
  const counted = (reading: Reading): Reading => ({
    ...reading,
    ask(question, within) {
      asked.push(question.text.includes('bytes') ? String(question.parameters[0]) : 'stamps');
      return reading.ask(question, within);
    },
  });
  return [counted(readingOf(connection, 1)), counted(readingOf(connection, 2))];
}
const textOf = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString();

test('what is held is read once, and of the next version what has changed', async () => {
  const [one, two] = await versions();
  asked = [];
  const first = await readSmall(one, NAMES, undefined);
  expect(NAMES.map((name) => textOf(first.get(name)?.bytes))).toEqual(['abc', 'x', '']);
  expect(asked).toEqual(['stamps', 'words', 'names', 'none']);
  asked = [];
  const second = await readSmall(two, NAMES, first);
  expect(NAMES.map((name) => textOf(second.get(name)?.bytes))).toEqual(['abd', 'x', '']);
  expect(asked).toEqual(['stamps', 'words']);
  expect(second.get('names')).toBe(first.get('names'));
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { copyLine } from '@/lib/store/load/copy-line';
import { aStore } from '../a-store';

const ugly = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc
    .array(fc.constantFrom('\\', '\t', '\n', '\r', '\\N', '\\.', '"', "'", '{', ',', '', 'ß', '😀'))
    .map((all) => all.join('')),
);

test('whatever a row has is read back as it was', async () => {
  const { connection } = await aStore();
  await connection.run('CREATE TEMPORARY TABLE row (a text, b integer, c text[], d bytea, e text)');
  const rows = fc
    .sample(
      fc.tuple(
        ugly,
        fc.integer(),
        fc.array(ugly, { maxLength: 3 }),
        fc.uint8Array({ maxLength: 9 }),
        fc.constant(null),
      ),
      300,
    )
    .map(([a, ...rest]) => [a.replaceAll('\0', ''), ...rest] as const);
  await connection.copy(
    'row',
    rows.map((row) => `${copyLine(row.map(withoutNul))}\n`),
  );
  const read = await connection.query<Record<string, unknown>>('SELECT * FROM row');
  expect(read.map((row) => Object.values(row))).toEqual(rows.map((row) => row.map(withoutNul)));
  await connection.run('DROP TABLE row');
});

test('what PostgreSQL has no sign for becomes the sign for that', async () => {
  const { connection } = await aStore();
  await connection.run('CREATE TEMPORARY TABLE pair (a text, b text)');
  await connection.copy('pair', [`${copyLine(['a\0b', 'c\uD83Dd'])}\n`]);
  expect(await connection.query('SELECT * FROM pair')).toEqual([{ a: 'a\uFFFDb', b: 'c\uFFFDd' }]);
  await connection.run('DROP TABLE pair');
});

function withoutNul<Value>(value: Value): Value {
  const plain = (text: string) => text.replaceAll('\0', '');
  if (typeof value === 'string') return plain(value) as Value;
  return Array.isArray(value) ? (value.map((text: string) => plain(text)) as Value) : value;
}

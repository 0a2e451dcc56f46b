import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entryColumnBytes, entryColumnsFrom } from '@/lib/bundle/column-bytes';
import { listNamed, numberLists } from '@/lib/bundle/number-lists';
import { repetitionBytes, repetitionFrom } from '@/lib/bundle/repetition-bytes';
import { openBundle } from '@/lib/bundle/open';
import { repetitionsFrom } from '@/lib/proof/repetition/lists';
import { findRepetitions } from '@/lib/proof/repetition/find';
import { readQuery } from '@/lib/search/query';
import { compiled, contentFolder } from '../compile/a-compiler';
import { aDocument } from '../content/files';

const u32 = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const i32 = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const names = fc.string({ unit: 'grapheme' });

test('lists of numbers are found by their names, and by no other', () => {
  fc.assert(
    fc.property(fc.dictionary(names, fc.array(u32)), names, (lists, other) => {
      const made = numberLists(new Map(Object.entries(lists)));
      for (const [name, numbers] of Object.entries(lists))
        expect([...listNamed(made, name)]).toEqual(numbers);
      if (!Object.hasOwn(lists, other)) expect([...listNamed(made, other)]).toEqual([]);
    }),
  );
});

test('the columns of entries are read back', () => {
  fc.assert(
    fc.property(
      fc.array(i32),
      fc.array(u32),
      fc.dictionary(names, fc.array(u32)),
      (days, numbers, lists) => {
        const columns = {
          firsts: Int32Array.from(days),
          lasts: Int32Array.from(days).reverse(),
          days: Int32Array.from(days),
          months: Int32Array.from(days),
          long: Uint32Array.from(numbers),
          excerpted: Uint32Array.from(numbers),
          lists: numberLists(new Map(Object.entries(lists))),
        };
        const index = {
          files: Uint8Array.from(numbers, (number) => number % 2),
          starts: Uint32Array.from(numbers),
          lengths: Uint32Array.from(numbers).reverse(),
          slots: new Uint32Array(4),
        };
        const read = entryColumnsFrom(Buffer.concat(entryColumnBytes(columns, index)));
        expect(read?.index).toEqual(index);
        expect(read?.columns.firsts).toEqual(columns.firsts);
        expect(read?.columns.lasts).toEqual(columns.lasts);
        expect(read?.columns.excerpted).toEqual(columns.excerpted);
        for (const [name, list] of Object.entries(lists))
          expect(read && [...listNamed(read.columns.lists, name)]).toEqual(list);
      },
    ),
  );
});

test('what repeats what is read back', () => {
  const texts = ['eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf', 'anders'];
  const search = findRepetitions([...texts, ...texts], []);
  let step = search.next();
  while (!step.done) step = search.next();
  const before = repetitionsFrom(step.value.columns);
  const after = repetitionFrom(repetitionBytes(step.value.columns));
  expect(before.of(0)).toHaveLength(1);
  expect(after?.of(0)).toEqual(before.of(0));
  expect(after?.of(1)).toEqual(before.of(1));
});

test.each<[what: string, bytes: Uint8Array]>([
  ['no bytes', new Uint8Array()],
  ['other bytes', new Uint8Array(64).fill(7)],
])('%s are neither', (_what, bytes) => {
  expect(entryColumnsFrom(bytes)).toBeUndefined();
  expect(repetitionFrom(bytes)).toBeUndefined();
});

test('a bundle of a compiled folder finds its statements, and what one repeats of another', async () => {
  const text =
    'Die Haltelinie bei der Rente hat gehalten und wird auch in den kommenden zehn Jahren halten.';
  const body = `\n## Erfahrungen\n\n- ${text} [#haltelinie]\n`;
  const content = contentFolder({
    'documents/rente.md': aDocument({ body }),
    'documents/rede.md': aDocument({ head: { title: 'Rede' }, body }),
  });
  const bundle = await openBundle(await compiled(content));
  const found = await bundle.search.statements(readQuery({ q: 'Haltelinie' }).query);
  expect(found.total).toBe(2);
  const { statements } = await bundle.entries.repetitionOf('rente/haltelinie');
  expect(statements.map(({ id }) => id)).toEqual(['rede/haltelinie']);
  bundle.close();
  content.remove();
});

import {
  closeSync,
  ftruncateSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { fnv1a } from '@/lib/bundle/hash';
import { openRecords, writeRecords, type OpenRecords } from '@/lib/bundle/record-file';

const folder = mkdtempSync(path.join(tmpdir(), 'wortlaut-records-'));
afterAll(() => rmSync(folder, { recursive: true }));

let made = 0;
const aFile = () => path.join(folder, String(made++));

function written(entries: readonly (readonly [key: string, value: unknown])[]): OpenRecords {
  const file = aFile();
  const writer = writeRecords(file);
  for (const [key, value] of entries) writer.add(key, value);
  return openRecords([file], writer.finish());
}

const anyKey = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  // Halves of signs as well: no file name has them, but no key may be mistaken for another.
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
  fc.constantFrom('', '__proto__', 'constructor', 'toString', 'ä', 'a\u0308', '\0', '"', '\\'),
);

test('every record is read back by its key and by its number, and nothing for any other key', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(anyKey, fc.jsonValue()), { selector: ([key]) => key }),
      anyKey,
      (entries, other) => {
        const records = written(entries);
        expect(records.count).toBe(entries.length);
        for (const [number, [key, value]] of entries.entries()) {
          const asWritten: unknown = JSON.parse(JSON.stringify(value));
          expect(records.numberOf(key)).toBe(number);
          expect(records.get(key)).toStrictEqual(asWritten);
          expect(records.at(number)).toStrictEqual(asWritten);
        }
        if (!entries.some(([key]) => key === other)) {
          expect(records.numberOf(other)).toBeUndefined();
          expect(records.get(other)).toBeUndefined();
        }
        records.close();
      },
    ),
  );
});

test('records are given as they were written, also in their order, and their keys by where they stand', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(anyKey, fc.jsonValue()), { selector: ([key]) => key }),
      fc.nat(20),
      fc.nat(20),
      (entries, from, count) => {
        const records = written(entries);
        const asWritten = entries.map(([key, value]) => [key, JSON.stringify(value)]);
        const numbers = [...entries.keys()];
        expect(numbers.map(records.writtenAt)).toEqual(asWritten);
        expect(numbers.map(records.keyAt)).toEqual(entries.map(([key]) => key));
        expect([...records.inOrder()]).toEqual(asWritten);
        const to = Math.min(from + count, entries.length);
        const run = entries.slice(from, to);
        expect([...records.inOrder(from, to)]).toEqual(asWritten.slice(from, to));
        const { starts, lengths } = records.index;
        if (run.length > 0)
          expect(
            records.keysBetween(starts[from] ?? 0, (starts[to - 1] ?? 0) + (lengths[to - 1] ?? 0)),
          ).toEqual(run.map(([key]) => key));
        records.close();
      },
    ),
  );
});

test('keys that fall into one place are told apart, and those that would fall there are not found', () => {
  const place = fnv1a('a') % 16;
  const crowd = Array.from({ length: 1000 }, (_, n) => `key ${n}`).filter(
    (key) => fnv1a(key) % 16 === place,
  );
  const [there, absent] = [crowd.slice(0, 7), crowd.slice(7, 14)];
  const records = written(there.map((key) => [key, key]));
  expect(there.map((key) => records.get(key))).toEqual(there);
  expect(absent.map((key) => records.numberOf(key))).toEqual(absent.map(() => undefined));
  records.close();
});

test('two keys of one hash are told apart', () => {
  const seen = new Map<number, string>();
  let pair: [string, string] | undefined;
  for (let n = 0; !pair; n++) {
    const before = seen.get(fnv1a(`k${n}`));
    if (before !== undefined) pair = [before, `k${n}`];
    seen.set(fnv1a(`k${n}`), `k${n}`);
  }
  const records = written(pair.map((key) => [key, `of ${key}`]));
  expect(pair.map((key) => records.get(key))).toEqual(pair.map((key) => `of ${key}`));
  expect(written([[pair[0], 1]]).get(pair[1])).toBeUndefined();
});

test('a file without records has none', () => {
  const records = written([]);
  expect(records.count).toBe(0);
  expect(records.get('')).toBeUndefined();
  expect(() => records.at(0)).toThrow('There is no record 0');
});

test.each([-1, 2, 0.5, Number.NaN])('there is no record %d of two', (number) => {
  expect(() =>
    written([
      ['a', 1],
      ['b', 2],
    ]).at(number),
  ).toThrow('There is no record');
});

test('records of more bytes than are written at a time are read back whole', () => {
  const long = (sign: string) => sign.repeat(700_000);
  const records = written(['ä', '„', '𝔴'].map((sign) => [sign, long(sign)]));
  expect(['ä', '„', '𝔴'].map((sign) => records.get(sign) === long(sign))).toEqual([
    true,
    true,
    true,
  ]);
});

test.each([2 ** 31, 2 ** 32, 2 ** 33])('a record at byte %d is read', (offset) => {
  const file = aFile();
  const record = Buffer.from('["far",true]');
  const descriptor = openSync(file, 'w');
  // Where nothing was written, the disk has nothing.
  writeSync(descriptor, record, 0, record.length, offset);
  closeSync(descriptor);
  const [files, starts, lengths] = [
    Uint8Array.of(0, 0),
    Uint32Array.of(0, offset / 4),
    Uint32Array.of(offset / 4, record.length / 4),
  ];
  const slots = new Uint32Array(4);
  slots[fnv1a('far') & 3] = 2;
  const records = openRecords([file], { files, starts, lengths, slots });
  expect(records.at(1)).toBe(true);
  expect(records.get('far')).toBe(true);
  records.close();
  rmSync(file);
});

test.each<[what: string, change: number]>([
  ['cut short', -4],
  ['one byte short', -1],
  ['longer', 4],
])('a file that is %s is refused', (_what, change) => {
  const file = aFile();
  const writer = writeRecords(file);
  writer.add('a', 'b');
  const index = writer.finish();
  truncateSync(file, statSync(file).size + change);
  expect(() => openRecords([file], index)).toThrow('and not those that it was made with');
});

test('a file that is cut while it is open gives no answer', () => {
  const file = aFile();
  const writer = writeRecords(file);
  writer.add('a', 'b');
  const records = openRecords([file], writer.finish());
  const descriptor = openSync(file, 'r+');
  ftruncateSync(descriptor, 4);
  closeSync(descriptor);
  expect(() => records.get('a')).toThrow('cut short');
});

test('what is closed gives no answer, whatever file has got its number since', () => {
  const records = written([['a', 'of the old one']]);
  records.close();
  const others = ['b', 'c'].map((key) => written([[key, 'of another']]));
  expect(() => records.at(0)).toThrow('is closed');
  expect(() => records.get('a')).toThrow('is closed');
  records.close();
  expect(others.map((each) => each.at(0))).toEqual(['of another', 'of another']);
});

test('a file is never written over', () => {
  const file = aFile();
  writeRecords(file);
  expect(() => writeRecords(file)).toThrow('EEXIST');
});

test('records that are the same are not written again, and every one is read back', () => {
  const anyRecords = fc.dictionary(fc.string(), fc.jsonValue());
  fc.assert(
    fc.property(anyRecords, anyRecords, (before, changes) => {
      const [first, second] = [aFile(), aFile()];
      const base = writeRecords(first);
      for (const [key, value] of Object.entries(before)) base.add(key, value);
      base.finish();
      const writer = writeRecords(second, base.own);
      const now = { ...before, ...changes };
      for (const [key, value] of Object.entries(now)) writer.add(key, value);
      const records = openRecords([first, second], writer.finish());
      for (const [key, value] of Object.entries(now))
        expect(records.get(key)).toStrictEqual(JSON.parse(JSON.stringify(value)));
      const isNew = ([key, value]: [string, unknown]) =>
        !Object.hasOwn(before, key) || JSON.stringify(before[key]) !== JSON.stringify(value);
      const size = Object.entries(now)
        .filter(isNew)
        .map(([key, value]) => Math.ceil(Buffer.byteLength(JSON.stringify([key, value])) / 4) * 4)
        .reduce((sum, length) => sum + length, 0);
      expect([writer.bytes, statSync(second).size]).toEqual([size, size]);
      records.close();
    }),
  );
});

test('of a list only what is new is written, and every record is read back in its place', () => {
  const anyItem = fc.record({ id: fc.nat(20), text: fc.string() });
  const anyItems = fc.uniqueArray(anyItem, { selector: ({ id }) => id, maxLength: 12 });
  fc.assert(
    fc.property(anyItems, anyItems, fc.nat(2 ** 12), (before, others, stay) => {
      const [first, second] = [aFile(), aFile()];
      const keyOf = ({ id }: { id: number }) => `item/${id}`;
      const base = writeRecords(first);
      base.add('head', 1);
      base.addAll('items', before, keyOf);
      base.finish();
      const kept = before.filter((_, at) => (stay >> at) % 2 === 1);
      const ids = new Set(kept.map(({ id }) => id));
      const now = [...kept, ...others.filter(({ id }) => !ids.has(id))];
      const writer = writeRecords(second, base.own);
      writer.addAll('items', now, keyOf);
      const records = openRecords([first, second], writer.finish());
      expect(records.count).toBe(now.length);
      expect(now.map((_, at) => records.at(at))).toEqual(now);
      expect(now.map((item) => records.numberOf(keyOf(item)))).toEqual([...now.keys()]);
      const isNew = (item: (typeof now)[number]) =>
        !before.some((each) => JSON.stringify(each) === JSON.stringify(item));
      expect(writer.bytes === 0).toBe(!now.some(isNew));
      records.close();
    }),
  );
});

test('what is costly to make is made once, and again as long as it could not be made', () => {
  const [first, second] = [aFile(), aFile()];
  const base = writeRecords(first);
  base.addMade('whole', 'sum', () => 'Text');
  base.addMade('missing', 'sum', () => null);
  base.finish();
  const made: string[] = [];
  const writer = writeRecords(second, base.own);
  const make = (name: string) => () => {
    made.push(name);
    return 'Text';
  };
  writer.addMade('whole', 'sum', make('whole'));
  writer.addMade('missing', 'sum', make('missing'));
  writer.addMade('whole of another sum', 'other', make('other'));
  const records = openRecords([first, second], writer.finish());
  expect(made).toEqual(['missing', 'other']);
  expect(['whole', 'missing', 'whole of another sum'].map(records.get)).toEqual(
    Array.from({ length: 3 }, () => 'Text'),
  );
  records.close();
});

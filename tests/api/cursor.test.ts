import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cursorFrom, cursorText, type Cursor } from '@/lib/api/cursor';

const cursor: Cursor = { version: 'b740700ed476bc62', position: 20, after: 'rede/satz' };

const textOf = (data: unknown) => Buffer.from(JSON.stringify(data)).toString('base64url');

test('is text that an address takes as it is', () => {
  expect(cursorText(cursor)).toBe('WyJiNzQwNzAwZWQ0NzZiYzYyIiwyMCwicmVkZS9zYXR6Il0');
});

test('any cursor comes back', () => {
  fc.assert(
    fc.property(
      fc.record({
        version: fc.string({ unit: 'binary', maxLength: 40 }),
        position: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
        after: fc.string({ unit: 'binary', maxLength: 60 }),
      }),
      (any) => {
        const text = cursorText(any);
        expect(text).toMatch(/^[\w-]+$/);
        expect(cursorFrom(text)).toEqual(any);
      },
    ),
  );
});

test('those of the longest ids do, and fit into an address', () => {
  const after = `${'d'.repeat(100)}/${'s'.repeat(100)}`;
  const text = cursorText({ ...cursor, position: 1_000_000, after });
  expect(cursorFrom(text)?.after).toBe(after);
  expect(text.length).toBeLessThan(400);
});

test('any other text is refused', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.base64String()), (text) => {
      expect(cursorFrom(text)).toBeUndefined();
    }),
  );
});

test('one that was changed in a sign is refused, or is that of another place', () => {
  const text = cursorText(cursor);
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.constantFrom(...'aZ9-_=+/ %'), (at, sign) => {
      const changed = text.slice(0, at) + sign + text.slice(at + 1);
      const read = cursorFrom(changed);
      if (read) expect(cursorText(read)).toBe(changed);
    }),
  );
});

test.each<[string, unknown]>([
  ['nothing', []],
  ['too little', ['v', 1]],
  ['too much', ['v', 1, 'a', 0]],
  ['a version that is no text', [1, 1, 'a']],
  ['a position that is a text', ['v', '1', 'a']],
  ['the position 0', ['v', 0, 'a']],
  ['a position before the beginning', ['v', -1, 'a']],
  ['half a position', ['v', 1.5, 'a']],
  ['a position that no number has', ['v', 2 ** 53, 'a']],
  ['an item that is no text', ['v', 1, null]],
  ['an object', { 0: 'v', 1: 1, 2: 'a' }],
  ['null', null],
  ['a number', 1],
])('%s is no cursor', (_what, data) => {
  expect(cursorFrom(textOf(data))).toBeUndefined();
});

test('the same with a space, with padding, in bytes that are no UTF-8, or beyond 1,000 signs is none', () => {
  const base = Buffer.from('["v", 1,"a"]').toString('base64url');
  const broken = Buffer.from([0x5b, 0x22, 0xff, 0x22, 0x2c, 0x31, 0x2c, 0x22, 0x61, 0x22, 0x5d]);
  const long = (length: number) => {
    const text = cursorText({ version: '', position: 1, after: 'a'.repeat(length) });
    return [text.length, cursorFrom(text)?.after.length];
  };
  expect(cursorFrom(base)).toBeUndefined();
  expect(cursorFrom(`${textOf(['v', 1, 'a'])}=`)).toBeUndefined();
  expect(cursorFrom(broken.toString('base64url'))).toBeUndefined();
  expect([long(741), long(742)]).toEqual([
    [1_000, 741],
    [1_002, undefined],
  ]);
});

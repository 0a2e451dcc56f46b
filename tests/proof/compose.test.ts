import { expect, test } from 'vitest';
import { compose } from '@/lib/proof/compose';

test('a text that is composed is the same text, without any offsets', () => {
  expect(compose('für Mülheim')).toEqual({ text: 'für Mülheim' });
});

test.each([
  ['fu\u0308r', 'für', [0, 1, 3, 4]],
  ['d\u0323\u0307u\u0308', '\u1E0D\u0307ü', [0, 0, 3, 5]],
  ['\u0308u\u0308', '\u0308ü', [0, 1, 3]],
  ['\u{1F600}u\u0308', '\u{1F600}ü', [0, 0, 2, 4]],
])('%j is composed letter by letter', (text, composed, offsets) => {
  const { text: actual, offsets: places } = compose(text);
  expect([actual, [...(places ?? [])]]).toEqual([composed, offsets]);
});

import { expect, test } from 'vitest';
import { addressShown } from '@/app/charts/address-shown';

test.each([
  ['jahre', '/chronik', 'x=1&q=Option', '/chronik'],
  [
    'verlauf',
    '/verlauf',
    'q=Option&mass=anteil&x=1&q=Option&seite=3',
    '/verlauf?q=Option&mass=anteil',
  ],
  ['verlauf', '/verlauf', 'q=&von=2004', '/verlauf?von=2004'],
] as const)('the file of %s below %s?%s names as its page %s', (name, shown, query, address) => {
  expect(addressShown(name, shown, new URLSearchParams(query))).toBe(address);
});

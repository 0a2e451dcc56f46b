import { expect, test } from 'vitest';
import { listMetadata, pageAddress } from '@/app/paging';

test.each([
  [undefined, 'Zitate', '/zitate'],
  ['1', 'Zitate', '/zitate'],
  ['2', 'Zitate, Seite 2', '/zitate?seite=2'],
  ['0', 'Zitate', '/zitate'],
  ['zwei', 'Zitate', '/zitate'],
  ['1.5', 'Zitate', '/zitate'],
  [['2', '3'], 'Zitate', '/zitate'],
])('page %j has a title and an address of its own', (seite, title, canonical) => {
  expect(listMetadata('Zitate', '/zitate', { seite, utm_source: 'x' })).toEqual({
    title,
    alternates: { canonical },
  });
});

test('what an address asks for already stays', () => {
  expect(pageAddress('/erwartungen?ergebnis=offen')(2)).toBe('/erwartungen?ergebnis=offen&seite=2');
});

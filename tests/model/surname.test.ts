import fc from 'fast-check';
import { expect, test } from 'vitest';
import { initialOf } from '@/lib/model/initial';
import { bySurname, surnameOf } from '@/lib/model/surname';

test.each([
  ['Matthias Spies', 'Spies'],
  ['Ursula von der Leyen', 'Leyen'],
  ['Karl-Theodor Freiherr zu Guttenberg', 'Guttenberg'],
  ['Thomas de Maizière', 'Maizière'],
  ['Alexander Van der Bellen', 'Van der Bellen'],
  ['Franziska De Masi', 'De Masi'],
  ['Muhanad Al-Halak', 'Al-Halak'],
  ['Dr. Erika Beispiel (SPD), MdB', 'Beispiel'],
  ['Hans Müller a.D.', 'Müller'],
  ['Hans Müller jun. MdL', 'Müller'],
  ['Merkel, Angela', 'Merkel'],
  ['Angela Merkel,', 'Merkel'],
  ['Cher', 'Cher'],
  ['Von Notz', 'Notz'],
  ['von der', 'der'],
  ['(SPD)', '(SPD)'],
])('%s is ordered as %s', (name, surname) => {
  expect(surnameOf({ name })).toBe(surname);
});

test.each([
  ['Takis Mehmet Ali', 'Mehmet Ali', 'Mehmet Ali'],
  ['Ursula von der Leyen', 'von der Leyen', 'Leyen'],
])('of %s the content gives the surname %s', (name, surname, ordered) => {
  expect(surnameOf({ name, surname })).toBe(ordered);
});

test('people are ordered by surname, name and id', () => {
  const people = [
    { id: 'b', name: 'Anna Zahn' },
    { id: 'd', name: 'Berta Öhl' },
    { id: 'c', name: 'Ursula von der Leyen' },
    { id: 'a2', name: 'Anna Ohl' },
    { id: 'a1', name: 'Anna Ohl' },
  ];
  expect(bySurname(people).map(({ id }) => id)).toEqual(['c', 'a1', 'a2', 'd', 'b']);
});

test('any name has a surname, which stands in it', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (name) => {
      const words = name.trim().split(/\s+/).join(' ');
      expect(words).toContain(surnameOf({ name: words }));
    }),
  );
});

test.each([
  ['Ähre', 'A'],
  ['ohne', 'O'],
  ['„5 Jahre Option“', '0–9'],
  ['Łukasz', 'L'],
  ['Жук', 'Ж'],
  ['–', '#'],
  ['', '#'],
])('%s stands under %s', (word, initial) => {
  expect(initialOf(word)).toBe(initial);
});

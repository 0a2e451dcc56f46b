import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Person } from '@/lib/model/archive';
import { facetPageOf, VALUES_PER_PAGE } from '@/lib/search/facet-page';
import type { Mark } from '@/lib/search/marks';
import { snippetOf } from '@/lib/search/passage';
import { addressOfFilter, addressOfSearch, readQuery } from '@/lib/search/query';
import { aCorpus, aStatement, search } from './an-archive';

const person = (id: string, name: string): Person => ({ id, name, blocks: [] });

/** Fourteen people with one statement each; Ä stands under A, a particle does not count. */
const PEOPLE = [
  person('leyen', 'Ursula von der Leyen'),
  person('aehre', 'Bert Ähre'),
  person('mueller', 'Christine Müller'),
  person('mahler', 'Zoe Mahler'),
  ...Array.from({ length: 10 }, (_, number) =>
    person(`z${number}`, `Anna Zahn ${'ABCDEFGHIJ'[number]}`),
  ),
];
const corpus = aCorpus(
  PEOPLE.map(({ id }) => aStatement({ speaker: id, text: id === 'leyen' ? 'Rente.' : 'Arbeit.' })),
  PEOPLE,
);
const filterOf = (params: Record<string, string>) =>
  search(corpus, params).facets.find(({ facet }) => facet === 'person');
const pageOf = (params: Record<string, string>, letter = '') =>
  facetPageOf(corpus, readQuery(params).query, 'person', letter);

describe('A long filter', () => {
  test('lists twelve values, and says how many there are', () => {
    const { values, more, met } = filterOf({ q: 'Arbeit' }) ?? {};
    expect([values?.length, more, met]).toEqual([12, 1, 13]);
  });

  test.each([
    ['mül', ['mueller']],
    ['MUELLER chr', ['mueller']],
    ['mull', ['mueller']],
    ['ley', ['leyen']],
    ['der leyen', ['leyen']],
    ['eyen', []],
    ['müller anna', []],
  ])('narrowed by %s lists %j', (typed, ids) => {
    expect(filterOf({ 'person-suche': typed })?.values.map(({ id }) => id)).toEqual(ids);
  });

  test('narrowed by signs without a word it lists what it lists anyway', () => {
    expect(filterOf({ 'person-suche': '—' })?.values).toHaveLength(12);
  });

  test('narrowed, it keeps what is chosen and says how many more there are', () => {
    const facet = filterOf({ 'person-suche': 'zahn', person: 'leyen' });
    expect(facet?.values.filter(({ selected }) => selected).map(({ id }) => id)).toEqual(['leyen']);
    expect([facet?.values.length, facet?.more]).toEqual([11, 0]);
  });
});

describe('The page of all values', () => {
  test('is in the order of surnames, under their initials', () => {
    const page = pageOf({});
    expect([page.total, page.hits, page.page, page.pages]).toEqual([14, 14, 1, 1]);
    expect(page.initials.slice(0, 3)).toEqual([
      { initial: 'A', count: 2 },
      { initial: 'B', count: 1 },
      { initial: 'C', count: 1 },
    ]);
    expect(page.values.map(({ id }) => id).slice(0, 3)).toEqual(['z0', 'aehre', 'z1']);
    expect(page.values.find(({ id }) => id === 'leyen')?.initial).toBe('L');
  });

  test('has the values of one letter, and remembers what is chosen elsewhere', () => {
    const page = pageOf({ person: 'leyen' }, 'M');
    expect(page.values.map(({ id, selected }) => [id, selected])).toEqual([
      ['mahler', false],
      ['mueller', false],
    ]);
    expect([page.initial, page.chosenElsewhere]).toEqual(['M', ['leyen']]);
  });

  test.each(['Q', 'm', '', 'MM', '<script>'])(
    'a letter %j that there is not gives all',
    (letter) => {
      expect([pageOf({}, letter).initial, pageOf({}, letter).values.length]).toEqual([
        undefined,
        14,
      ]);
    },
  );

  test('leaves out what the rest of the search leaves without hits, unless it is chosen', () => {
    expect(pageOf({ q: 'Rente' }).values.map(({ id }) => id)).toEqual(['leyen']);
    expect(pageOf({ q: 'Rente', person: 'mueller' }).values.map(({ id }) => id)).toEqual([
      'leyen',
      'mueller',
    ]);
  });

  test('conditions among the words count as everywhere', () => {
    expect(pageOf({ q: 'person:Leyen Rente' }).query.person).toEqual(['leyen']);
  });

  test('is cut into pages; one too far is the last', () => {
    const many = Array.from({ length: VALUES_PER_PAGE + 1 }, (_, number) =>
      person(`p${number}`, `A${String(number).padStart(3, '0')}`),
    );
    const large = aCorpus(
      many.map(({ id }) => aStatement({ speaker: id })),
      many,
    );
    const page = facetPageOf(large, readQuery({ seite: '9' }).query, 'person', '');
    expect([page.page, page.pages, page.values.map(({ id }) => id)]).toEqual([
      2,
      2,
      [`p${VALUES_PER_PAGE}`],
    ]);
  });
});

describe('The compact view', () => {
  test.each([
    [{ ansicht: 'kompakt' }, '/suche?ansicht=kompakt', []],
    [{ ansicht: 'ausfuehrlich' }, '/suche', []],
    [{}, '/suche', []],
    [{ ansicht: 'x' }, '/suche', ['Die Ansicht „x“ gibt es nicht; sie wurde nicht beachtet.']],
  ])('%j is %s', (params, address, notices) => {
    const reading = readQuery(params);
    expect([addressOfSearch(reading.query), reading.notices]).toEqual([address, notices]);
  });

  test('is kept by a change of anything else', () => {
    const { query } = readQuery({ q: 'Rente', ansicht: 'kompakt', seite: '3' });
    expect(addressOfSearch(query, { sort: 'neueste' })).toBe(
      '/suche?q=Rente&sort=neueste&ansicht=kompakt',
    );
    expect(addressOfFilter('person', query, 'Ä')).toBe(
      '/suche/person?q=Rente&ansicht=kompakt&buchstabe=%C3%84',
    );
  });

  const LONG = `${'Vorher steht etwas anderes. '.repeat(12)}Die Rente\n\nsteigt. ${'Danach. '.repeat(60)}`;

  test('shows a line that begins shortly before what was found', () => {
    const { text, cutBefore, cutBehind } = snippetOf(LONG, [mark('rente')]);
    expect(text).toMatch(/^etwas anderes\. Die Rente steigt\. Danach\./);
    expect([cutBefore, cutBehind, text.length <= 200]).toEqual([true, true, true]);
  });

  test('and the beginning where nothing is marked', () => {
    expect(snippetOf('Ein Satz.', [])).toEqual({
      text: 'Ein Satz.',
      cutBefore: false,
      cutBehind: false,
    });
  });

  test('never leaves out what was found', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'Wort', 'x'.repeat(60), ' ', '\n')), (pieces) => {
        const text = `${pieces.join('')} Rente ${pieces.join('')}`;
        expect(snippetOf(text, [mark('rente')]).text).toContain('Rente');
      }),
    );
  });
});

function mark(word: string): Mark {
  return { word, prefix: false };
}

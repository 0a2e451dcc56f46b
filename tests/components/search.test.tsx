import { expect, test } from 'vitest';
import { Chips } from '@/components/search/chips';
import { Filters } from '@/components/search/filters';
import { ResultHead } from '@/components/search/result-head';
import { SearchForm } from '@/components/search/search-form';
import { htmlOf, textOf } from '../fixture/html';

test('the form is a plain one and keeps what was typed', () => {
  const html = htmlOf(
    <SearchForm
      fields={{
        q: 'Option',
        von: { value: '31.02.2010', error: 'Den gibt es nicht.' },
        bis: { value: '2011', error: undefined },
      }}
      dateHint="Zum Beispiel 2010"
      kept={[{ name: 'sort', value: 'aelteste' }]}
    />,
  );
  expect(html).toMatch(/^<search><form id="suchformular" autoComplete="off" action="\/suche">/);
  expect(
    [...html.matchAll(/name="(\w+)"(?: value="([^"]*)")/g)].map(([, name, value]) => [name, value]),
  ).toEqual([
    ['q', 'Option'],
    ['von', '31.02.2010'],
    ['bis', '2011'],
    ['sort', 'aelteste'],
  ]);
});

test('a condition is spelt out and can be taken away', () => {
  const chips = [
    {
      field: 'datum',
      label: '8. Juli 2010',
      address: '/suche?q=x',
      remove: '8. Juli 2010 aus der Suche entfernen',
      otherReading: {
        label: 'stattdessen als Wort suchen',
        name: '8. Juli 2010, stattdessen als Wort suchen',
        address: '/suche?q=%228.+Juli+2010%22',
      },
    },
  ];
  expect(textOf(<Chips chips={chips} />)).toBe(
    'Gesucht wird\n8. Juli 2010, 8. Juli 2010 aus der Suche entfernen stattdessen als Wort suchen\nNeue Suche',
  );
  expect(htmlOf(<Chips chips={[]} />)).toBe('');
});

test('a long filter shows its top and what is chosen; the rest unfolds', () => {
  const values = Array.from({ length: 8 }, (_, number) => ({
    id: `t${number}`,
    label: `Thema ${number}`,
    count: 1000 - number,
    selected: number === 7,
  }));
  const html = htmlOf(
    <Filters facets={[{ facet: 'thema', label: 'Thema', values, more: 0 }]} hits={8} />,
  );
  const [shown = '', folded = ''] = html.split('<details>');
  expect([...shown.matchAll(/value="(\w+)"/g)].map(([, id]) => id)).toEqual([
    't0',
    't1',
    't2',
    't3',
    't4',
    't7',
  ]);
  expect([...folded.matchAll(/value="(\w+)"/g)].map(([, id]) => id)).toEqual(['t5', 't6']);
  expect(shown).toContain('Thema 0 <span>(1.000)</span>');
  expect(folded).toMatch(/^<summary>Weitere 2<\/summary>/);
});

test('the number of hits is a heading, remarks follow it', () => {
  const head = (
    <ResultHead
      heading="2 Aussagen gefunden"
      notices={['Ein Hinweis.']}
      suggestions={[]}
      dateOffers={[{ remark: '„2010“ als Wort.', name: '2010 als Datum', href: '/suche?von=2010' }]}
      undated={{ remark: 'Eine ohne Datum.', href: '/suche?q=x' }}
      sorts={[]}
      views={[]}
    />
  );
  expect(htmlOf(head)).toMatch(
    /^<div><div><h2>2 Aussagen gefunden<\/h2><\/div><div id="hinweise"><p>Ein Hinweis\.<\/p><p>„2010“ als Wort\. <a href="\/suche\?von=2010" aria-label="2010 als Datum">Stattdessen als Datum suchen<\/a><\/p><p>Eine ohne Datum\. <a href="\/suche\?q=x">Aussagen ohne Datum zeigen<\/a><\/p><\/div>/,
  );
});

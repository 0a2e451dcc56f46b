import { expect, test } from 'vitest';
import { quoteFrom, rangesFoundIn, sourceQuote } from '@/lib/search/elsewhere/quote';
import { readGroup, addressOfGroup } from '@/lib/search/elsewhere/groups';
import { highlightText } from '@/lib/search/highlight';
import { EMPTY_QUERY } from '@/lib/search/query';
import { anElsewhere, find } from './an-elsewhere';

const TEXT = `Vorspann.\n\n„Jede Bedarfsgemein-\nschaft zählt.“ ${'Füllung '.repeat(80)}\nEnde der Bedarfsgemeinschaft.`;

function found(q: string) {
  const elsewhere = anElsewhere({}, [{ id: 'a', text: TEXT }]);
  const { groups, sourceMarks } = find(elsewhere, { q });
  const [first] = groups.flatMap(({ total, slice }) => slice(0, total));
  if (first?.type !== 'source') throw new Error(`${q} is not found`);
  return { paragraph: first, sourceMarks };
}

test('a long paragraph is quoted around what was found, without its line ends', () => {
  const { paragraph, sourceMarks } = found('zählt Bedarfsgemeinschaft');
  const { passage, marks, written } = sourceQuote(TEXT, paragraph, sourceMarks);
  expect(passage.text.slice(0, 40)).toBe('„Jede Bedarfsgemeinschaft zählt.“ Füllun');
  expect(passage).toMatchObject({ cutBefore: false, cutBehind: true });
  expect(passage.text.length).toBeLessThanOrEqual(240);
  expect(highlightText(passage.text, marks).slice(0, 62)).toBe(
    '„Jede <mark>Bedarfsgemeinschaft</mark> <mark>zählt</mark>.“ Fü',
  );
  expect(written.map(({ from, to }) => TEXT.slice(from, to))).toEqual([
    'Bedarfsgemein-',
    'schaft',
    'zählt',
  ]);
  expect(
    rangesFoundIn(TEXT, paragraph, sourceMarks).map(({ from, to }) => TEXT.slice(from, to)),
  ).toEqual(['Bedarfsgemein-', 'schaft', 'zählt', 'Bedarfsgemeinschaft']);
});

test('where nothing is to be marked, the beginning is quoted', () => {
  const { paragraph } = found('zählt');
  const nothing = () => [];
  const quote = sourceQuote(TEXT, paragraph, nothing);
  expect(quote.passage.text.length).toBeLessThanOrEqual(240);
  expect(quote.passage.text).toMatch(/^„Jede Bedarfsgemeinschaft zählt.*Füllung$/);
  expect(quote.written).toEqual([{ from: paragraph.start, to: paragraph.end }]);
  expect(quoteFrom('Kurz und gut.', nothing).passage).toEqual({
    text: 'Kurz und gut.',
    cutBefore: false,
    cutBehind: false,
  });
});

test('a kind of texts has an address, and an unknown one is told from none', () => {
  expect(addressOfGroup({ ...EMPTY_QUERY, q: 'Dank', von: '2010' }, 'archivtexte')).toBe(
    '/suche?q=Dank&von=2010&in=archivtexte',
  );
  expect(addressOfGroup({ ...EMPTY_QUERY, q: 'Dank', seite: 4 }, 'begriffe', 2)).toBe(
    '/suche?q=Dank&seite=2&in=begriffe',
  );
  expect(addressOfGroup(EMPTY_QUERY, 'personen')).toBe('/suche?in=personen');
  expect(readGroup('Archivtexte ')).toEqual({ ok: true, group: 'archivtexte' });
  expect(readGroup(['dokumente', 'begriffe'])).toEqual({ ok: true, group: 'dokumente' });
  expect(readGroup(undefined)).toEqual({ ok: true });
  expect(readGroup(' ')).toEqual({ ok: true });
  expect(readGroup([])).toEqual({ ok: true });
  expect(readGroup('quatsch')).toEqual({ ok: false, typed: 'quatsch' });
});

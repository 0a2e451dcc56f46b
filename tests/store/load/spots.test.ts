import { expect, test } from 'vitest';
import { buildTextIndex, followStatements } from '@/lib/search/text-index';
import { sure } from '@/lib/model/sure';
import { lexemeOf } from '@/lib/store/lexeme';
import { spotsOf } from '@/lib/store/load/spots';
import { aStore } from '../a-store';

const text = (id: string, words: string) => ({ id, text: words });

async function vectors(spots: Iterable<string>): Promise<string[]> {
  const { connection } = await aStore();
  const found = [];
  for (const each of spots) {
    const [row] = await connection.query<{ spots: string }>('SELECT $1::tsvector::text AS spots', [
      each,
    ]);
    found.push(sure(row).spots);
  }
  return found;
}

test('every word stands at its place, the weight tells the place by four', async () => {
  const index = buildTextIndex([
    text('a', 'Arbeit für Arbeit und Brot der Stadt'),
    text('b', 'Nichts davon'),
  ]);
  expect(await vectors(spotsOf(index, Uint32Array.of(0, 1)))).toEqual([
    "'arbeit':1A,3C 'brot':5A 'der':6B 'fuer':2B 'stadt':7C 'und':4",
    "'davon':2B 'nichts':1A",
  ]);
});

test('what stands at one place together is there at that place', async () => {
  const index = buildTextIndex([text('a', 'nach § 16 der Wirtschafts- und Arbeitsförderung')]);
  const [vector = ''] = await vectors(spotsOf(index, Uint32Array.of(0)));
  expect(vector).toContain("'16':2B");
  expect(vector).toContain("'§16':2B");
});

test('of some texts only those are turned round, in whichever part of the index they are', async () => {
  const before = [text('a', 'eins zwei'), text('b', 'drei'), text('c', 'vier')];
  const after = [
    text('a', 'eins zwei'),
    text('b', 'drei neu'),
    text('d', 'fünf'),
    text('c', 'vier'),
  ];
  const followed = followStatements(buildTextIndex(before), after)?.index;
  expect(followed?.parts).toHaveLength(2);
  expect(await vectors(spotsOf(sure(followed), Uint32Array.of(0, 1, 3)))).toEqual([
    "'eins':1A 'zwei':2B",
    "'drei':1A 'neu':2B",
    "'vier':1A",
  ]);
});

test('more places than PostgreSQL has room for are left out', async () => {
  const index = buildTextIndex([
    text('a', 'wort '.repeat(20_000)),
    text('b', 'ein '.repeat(2) + 'a'.repeat(3000)),
  ]);
  const [many = '', long = ''] = await vectors(spotsOf(index, Uint32Array.of(0, 1)));
  expect(many.split(',')).toHaveLength(255);
  expect(long).toBe(`'${'a'.repeat(500)}':3C 'ein':1A,2B`);
});

test('a text of more words than PostgreSQL has room for keeps words, without their places', async () => {
  // Of three bytes each.
  const words = Array.from({ length: 800 }, (_, at) => '漢'.repeat(490) + at);
  const index = buildTextIndex([text('a', words.join(' '))]);
  const [vector = ''] = await vectors(spotsOf(index, Uint32Array.of(0)));
  expect(vector).not.toContain(':');
  expect(vector.split(' ').length).toBeGreaterThan(600);
});

test('a word that is looked for is cut as a word that is stored', () => {
  expect(lexemeOf('fördern')).toBe('fördern');
  expect(lexemeOf('a'.repeat(3000))).toBe('a'.repeat(500));
  expect(lexemeOf(`${'a'.repeat(499)}😀`)).toBe(`${'a'.repeat(499)}\uFFFD`);
  expect(lexemeOf('a\0b')).toBe('a\uFFFDb');
});

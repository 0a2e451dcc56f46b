import { expect, test } from 'vitest';
import { dataFiles } from '@/lib/export/data';
import type { Snapshot } from '@/lib/model/archive';
import { anArchive, entriesFrom } from '../archive/an-archive';
import { fixtureSnapshot } from '../fixture/snapshot';
import { entries } from '../fixture/archive';

const entriesOfSnapshot = (snapshot: Snapshot) => entriesFrom(anArchive(snapshot));

async function contentsOf(name: string, of = entries): Promise<string> {
  const pieces: string[] = [];
  for (const file of dataFiles(of))
    if (file.name === name) for await (const piece of file.pieces()) pieces.push(piece);
  return pieces.join('');
}

test('every statement stands in the JSON, whole', async () => {
  const all = JSON.parse(await contentsOf('aussagen.json'));
  expect(new Map(all.map((each: { id: string }) => [each.id, each]))).toEqual(
    new Map(fixtureSnapshot.statements.map((each) => [each.id, each])),
  );
});

test('a list without anything is one as well', async () => {
  const empty = entriesOfSnapshot({ ...fixtureSnapshot, topics: [], statements: [] });
  expect(await contentsOf('themen.json', empty)).toBe('[]\n');
});

test('the CSV begins with a sign by which spreadsheets know its letters', async () => {
  expect((await contentsOf('aussagen.csv')).split('\r\n')[0]).toBe(
    '\uFEFF"Kennung";"Art";"Wortlaut";"Datum";"Person";"Organisation";"Dokument";"Gesagt in";"Fundstelle";"Themen";"Link"',
  );
});

test.each([
  ['=1+1', '"\'=1+1"'],
  ['@a', '"\'@a"'],
  ['-a', '"\'-a"'],
  ['a „b" c', '"a „b"" c"'],
  ['a;b\nc', '"a;b\nc"'],
])('%j stands in the CSV as %j', async (text, cell) => {
  const [first, ...others] = fixtureSnapshot.statements;
  const changed = first ? [{ ...first, text }, ...others] : [];
  expect(
    await contentsOf(
      'aussagen.csv',
      entriesOfSnapshot({ ...fixtureSnapshot, statements: changed }),
    ),
  ).toContain(`;${cell};`);
});

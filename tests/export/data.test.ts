import { expect, test } from 'vitest';
import { csvHead, csvLine } from '@/lib/api/csv';
import { LISTS, statementSchema } from '@/lib/api/schemas';
import { dataOf } from '@/lib/api/statement';
import { dataFiles } from '@/lib/export/data';
import { anArchive, entriesFrom } from '../archive/an-archive';
import { entries } from '../fixture/archive';
import { fixtureSnapshot } from '../fixture/snapshot';

async function contentsOf(name: string, of = entries): Promise<string> {
  const pieces: string[] = [];
  for (const file of dataFiles(of))
    if (file.name === name) for await (const piece of file.pieces()) pieces.push(piece);
  return pieces.join('');
}

test('every statement stands in the JSON, as the API gives it', async () => {
  const all = statementSchema.array().parse(JSON.parse(await contentsOf('aussagen.json')));
  expect(all.map(({ id }) => id).sort()).toEqual(
    fixtureSnapshot.statements.map(({ id }) => id).sort(),
  );
});

test('every statement stands in the CSV, as it is downloaded', async () => {
  const lines = await Promise.all(
    fixtureSnapshot.statements.map(async (statement) =>
      csvLine({ ...(await dataOf(statement, entries)).data, locator: statement.locator }),
    ),
  );
  const csv = await contentsOf('aussagen.csv');
  expect(csv.startsWith(csvHead())).toBe(true);
  for (const line of lines) expect(csv).toContain(line);
  expect(csv).toHaveLength(csvHead().length + lines.join('').length);
});

test.each([
  ['dokumente.json', LISTS.documents, fixtureSnapshot.documents],
  ['personen.json', LISTS.people, fixtureSnapshot.people],
  ['organisationen.json', LISTS.organisations, fixtureSnapshot.organisations],
  ['themen.json', LISTS.topics, fixtureSnapshot.topics],
  ['begriffe.json', LISTS.terms, fixtureSnapshot.terms],
] as const)('%s has all that there are, as the API gives them', async (name, list, given) => {
  const items: unknown = JSON.parse(await contentsOf(name));
  const read = list.parse({ version: '', total: 0, items });
  expect(read.items.map(({ id }) => id).sort()).toEqual(given.map(({ id }) => id).sort());
});

test('a list without anything is one as well', async () => {
  const empty = entriesFrom(anArchive({ ...fixtureSnapshot, topics: [], statements: [] }));
  expect(await contentsOf('themen.json', empty)).toBe('[]\n');
  expect(await contentsOf('aussagen.json', empty)).toBe('[]\n');
});

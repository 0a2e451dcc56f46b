import { expect, test } from 'vitest';
import { columnSearch } from '@/lib/bundle/search';
import type { WantedFinds } from '@/lib/ports/search';
import { EMPTY_QUERY } from '@/lib/search/query';
import { aCorpus, aStatement } from '../search/an-archive';
import { aDocument, anElsewhere } from '../search/elsewhere/an-elsewhere';

const NAMES = Array.from({ length: 45 }, (_, at) => `bericht-${String(at).padStart(2, '0')}`);
const search = columnSearch({
  corpus: aCorpus([
    aStatement({ id: 'vortrag/a', text: 'Die Zielvereinbarung engt Handlungsspielräume ein.' }),
    aStatement({ id: 'vortrag/b', text: 'Neue Zielvereinbarungen, enge Handlungsspielräume.' }),
  ]),
  elsewhere: anElsewhere({
    documents: NAMES.map((id) => aDocument(id, { title: 'Bericht zur Lage' })),
    terms: [{ id: 'lage', title: 'Lage', synonyms: [], forms: [], references: [], blocks: [] }],
  }),
  numberOf: (id) => ['vortrag/a', 'vortrag/b'].indexOf(id),
  lastAdded: Uint32Array.of(1, 0),
});
const besides = (wanted: WantedFinds) =>
  search.besides({ ...EMPTY_QUERY, q: 'Lage' }, undefined, wanted);
const foundIn = async (wanted: WantedFinds) =>
  (await besides(wanted)).groups.map(({ group, total, finds }) => [
    group,
    total,
    finds.flatMap((find) => (find.type === 'entry' ? find.entry.document : [])),
  ]);

test('of what is found besides statements the first of each group are given', async () => {
  expect((await besides({ first: 2 })).total).toBe(46);
  expect(await foundIn({ first: 2 })).toEqual([
    ['dokumente', 45, NAMES.slice(0, 2)],
    ['begriffe', 1, [undefined]],
  ]);
});

test.each([
  [1, NAMES.slice(0, 20)],
  [2, NAMES.slice(20, 40)],
  [3, NAMES.slice(40)],
  [4, NAMES.slice(40)],
])('or page %i of one of them, the last for one behind it', async (page, names) => {
  expect(await foundIn({ group: 'dokumente', page })).toEqual([
    ['dokumente', 45, names],
    ['begriffe', 1, []],
  ]);
});

test('what was found is marked in any text', async () => {
  const { entryMarks, sourceMarks } = await besides({ first: 1 });
  expect(entryMarks('Die Lage ist gut.').map(({ word }) => word)).toEqual(['lage']);
  expect(sourceMarks('Die Lage ist gut.')).toEqual([]);
});

test('statements are like others by their ids', async () => {
  expect((await search.similar('vortrag/a', 5)).map(({ id }) => id)).toEqual(['vortrag/b']);
});

import { expect, test } from 'vitest';
import { neighboursOf, relatedTo } from '@/lib/archive/entry';
import { entries, entryNamed } from '../fixture/archive';

test('an entry resolves who said it, where, and where we have it from', () => {
  const { document, origin, speaker, organisation } = entryNamed('keine-alleinige-uebernahme');
  expect([document.id, origin?.id, speaker?.id, organisation?.id]).toEqual([
    '5-jahre-option',
    'ratsvorlage-2004-07-08',
    undefined,
    'stadt-muelheim',
  ]);
});

test('a relation is found from both of its ends', async () => {
  const on = async (name: string) =>
    (await relatedTo(`5-jahre-option/${name}`, entries)).map(({ word, target }) => [
      word,
      target.type === 'statement' ? target.statement.id.split('/')[1] : target.type,
    ]);
  expect(await on('bessere-bedingungen')).toEqual([
    ['wiederholt', 'politikfelduebergreifende-politik'],
  ]);
  expect(await on('politikfelduebergreifende-politik')).toEqual([
    ['widerspricht', 'keine-alleinige-uebernahme'],
    ['wird wiederholt von', 'bessere-bedingungen'],
  ]);
  expect(await on('wettbewerb')).toEqual([]);
});

test.each([
  ['keine-alleinige-uebernahme', undefined, 'politikfelduebergreifende-politik'],
  ['realexperiment', 'politikfelduebergreifende-politik', 'steuerung-der-instrumente'],
  ['fremdeinfluss', 'wettbewerb', undefined],
])('before and after %s stand its neighbours in the document', async (name, before, after) => {
  const { previous, next } = await neighboursOf(entryNamed(name).statement, entries);
  expect([previous?.id, next?.id]).toEqual(
    [before, after].map((each) => each && `5-jahre-option/${each}`),
  );
});

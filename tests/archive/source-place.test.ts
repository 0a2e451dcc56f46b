import { describe, expect, test } from 'vitest';
import { sourcePlace, statementsAt } from '@/lib/archive/source-place';
import { aStatement, anArchive, entriesFrom } from './an-archive';

const TEXT = 'Folie 1\nEins\nzwei\n\nFolie 2\nDrei';

describe('a place in an archive text', () => {
  test.each([
    ['Eins', { line: 2, lastLine: 2, page: { kind: 'slide', number: 1 } }],
    ['Eins\nzwei', { line: 2, lastLine: 3, page: { kind: 'slide', number: 1 } }],
    ['Drei', { line: 6, lastLine: 6, page: { kind: 'slide', number: 2 } }],
  ])('of %j has its lines and its page', (words, expected) => {
    const start = TEXT.indexOf(words);
    const end = start + words.length;
    expect(sourcePlace(TEXT, { start, end })).toEqual({ start, end, ...expected });
  });

  test('has no page where the text does not tell', () => {
    expect(sourcePlace('Eins', { start: 0, end: 4 })).toEqual({
      start: 0,
      end: 4,
      line: 1,
      lastLine: 1,
    });
  });

  test('knows the statements whose wording it is', async () => {
    const proof = { source: 'text', document: 'd', hasOmissions: false, hasInsertions: false };
    const statements = [
      aStatement('d/eins', {
        proof: {
          ...proof,
          hasEmphasis: false,
          passages: [{ start: 8, end: 17, line: 2, lastLine: 3 }],
        },
      }),
    ];
    const entries = entriesFrom(
      anArchive({
        statements,
        documents: [
          { id: 'd', title: 'D', type: 'note', topics: [], sections: [], statements: ['d/eins'] },
        ],
        sources: [{ id: 'text', sum: '', lines: 6, sections: [1], documents: ['d'] }],
      }),
    );
    const at = async (start: number, end: number) =>
      (await statementsAt('text', [{ start, end }], entries)).map(({ id }) => id);
    expect(await at(8, 12)).toEqual(['d/eins']);
    expect(await at(13, 17)).toEqual(['d/eins']);
    expect(await at(7, 12)).toEqual([]);
    expect(await at(13, 18)).toEqual([]);
  });
});

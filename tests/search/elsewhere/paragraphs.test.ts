import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphsOf } from '@/lib/search/elsewhere/paragraphs';

const written = (text: string) =>
  paragraphsOf(text).map(({ start, end, line }) => `${line}: ${text.slice(start, end)}`);

describe('a paragraph of an archive text', () => {
  test.each([
    ['is a run of lines', 'Eins\nzwei.\n\nDrei.', ['1: Eins\nzwei', '4: Drei']],
    ['begins and ends with a letter or digit', '\n „(Eins) 2!“ \n', ['2: Eins) 2']],
    ['ends at a line without words', 'Eins\n* * *\nzwei', ['1: Eins', '3: zwei']],
    ['goes on over a form feed', 'Eins\n\fzwei', ['1: Eins\n\fzwei']],
    [
      'is one item of a list',
      '- Eins.\n- Zwei.\n1. Drei!\na) Vier',
      ['1: Eins', '2: Zwei', '3: 1. Drei', '4: a) Vier'],
    ],
    [
      'is not cut at a dash that stands at the beginning of a line',
      'Das Experiment ist\n- unter schweren Bedingungen\n- geglückt.',
      ['1: Das Experiment ist\n- unter schweren Bedingungen\n- geglückt'],
    ],
    ['keeps an accent that is a sign of its own', 'Das Menu\u0308!', ['1: Das Menu\u0308']],
    ['may be missing', ' \n…\n', []],
  ])('%s', (_what, text, expected) => {
    expect(written(text)).toEqual(expected);
  });

  test('ends at a sentence when it has grown long, and not before', () => {
    const line = `${'Wort '.repeat(60)}Ende`;
    const sentences = Array.from({ length: 20 }, () => `${line}.`).join('\n');
    expect(written(sentences).map((each) => each.split('\n').length)).toEqual([7, 7, 6]);
    expect(paragraphsOf(Array.from({ length: 19 }, () => line).join('\n'))).toHaveLength(1);
    const endless = Array.from({ length: 100 }, () => line).join('\n');
    expect(Math.max(...paragraphsOf(endless).map(({ start, end }) => end - start))).toBeLessThan(
      6_000,
    );
  });

  test('of a line without an end is cut after a word', () => {
    const text = 'Silben '.repeat(10_000);
    const paragraphs = paragraphsOf(text);
    expect(paragraphs.every(({ line }) => line === 1)).toBe(true);
    expect(paragraphs.flatMap(({ start, end }) => text.slice(start, end).split(' '))).toEqual(
      Array(10_000).fill('Silben'),
    );
  });
});

test('every letter and digit of any text stands in exactly one paragraph, which knows its line', () => {
  const piece = fc.oneof(
    fc.constantFrom('\n', '\n\n', '\f', ' ', '-', '- ', '. ', '„', 'ß', '𝒳', '1. '),
    fc.string({ unit: 'grapheme', maxLength: 5 }),
    fc.constantFrom('Wort', 'Ende.', 'a'.repeat(1_500), 'b c. '.repeat(900)),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const paragraphs = paragraphsOf(text);
      const letters = (some: string) => some.match(/[\p{L}\p{N}]/gu) ?? [];
      expect(paragraphs.flatMap(({ start, end }) => letters(text.slice(start, end)))).toEqual(
        letters(text),
      );
      for (const [at, { start, end, line }] of paragraphs.entries()) {
        expect(start).toBeGreaterThanOrEqual(paragraphs[at - 1]?.end ?? 0);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(0, start).split('\n')).toHaveLength(line);
      }
    }),
  );
});

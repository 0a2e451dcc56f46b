import { describe, expect, test } from 'vitest';
import { signsOfSource } from '@/lib/proof/read-signs';
import { endOfSentence, sentenceAfter, sentenceBefore } from '@/lib/proof/sentences';

/** The sentence around the `|` in a text: what stands before it, and after it, as it is, and the sign that ends it. */
function around(marked: string): [before: string, after: string, end: string | undefined] {
  const text = marked.replace('|', '');
  const signs = signsOfSource(text);
  const place = signs.starts.findIndex((start) => start >= marked.indexOf('|'));
  const at = place < 0 ? signs.length : place;
  const [before, after] = [sentenceBefore(signs, at), sentenceAfter(signs, at)];
  const slice = ({ start, end }: { start: number; end: number }) =>
    start === end ? '' : text.slice(signs.starts[start], signs.ends[end - 1]);
  const end = endOfSentence(signs, at);
  return [
    slice(before),
    slice(after),
    end === undefined ? undefined : text[signs.starts[end] ?? 0],
  ];
}

describe('A sentence', () => {
  test.each<[marked: string, ...expected: ReturnType<typeof around>]>([
    ['So ist es. Das will |er sehr! Ja.', 'Das will', 'er sehr!', '!'],
    ['So ist es! Das will |er sehr? Ja.', 'Das will', 'er sehr?', '?'],
    ['So ist es.“ Das will |er sehr.“ Ja.', 'Das will', 'er sehr.“', '.'],
    ['So ist es.) Das will |er sehr.) Ja.', 'Das will', 'er sehr.)', '.'],
    ['So ist es?! Das will |er sehr?! Ja.', 'Das will', 'er sehr?!', '?'],
    ['So ist es.Das will |er.Ja', 'So ist es.Das will', 'er.Ja', undefined],
    ['So ist es. das will |er. ja', 'So ist es. das will', 'er. ja', undefined],
    ['|Das will er. Ja.', '', '', '.'],
    ['Ja. |Das will er. Ja.', '', '', '.'],
    ['Das will| er', 'Das will', 'er', undefined],
    ['Das will er|', 'Das will er', '', undefined],
    ['Das will er|. Ja.', 'Das will er', '.', '.'],
    ['So ist es\n\nDas will |er\n\nJa.', 'Das will', 'er', undefined],
    ['So ist es.\n\ndas will |er.\n\nja.', 'das will', 'er.', '.'],
    ['So ist es\nDas will |er\nJa.', 'So ist es\nDas will', 'er\nJa.', '.'],
    ['So ist\n\fdas will |er\n\fja.', 'So ist\n\fdas will', 'er\n\fja.', '.'],
    ['So ist es\n\fDas will |er\n\fJa.', 'Das will', 'er', '.'],
    ['So ist es\n\n|das will er. Ja.', '', '', '.'],
    ['Das will |er im Abs.', 'Das will', 'er im Abs.', '.'],
    ['“) Das will |er.', '“) Das will', 'er.', '.'],
    ['.|', '', '', undefined],
  ])('%j', (marked, ...expected) => {
    expect(around(marked)).toEqual(expected);
  });

  test.each([
    'am 3. Juni',
    'am 13. Juni',
    'z. B. Mülheim',
    'Prof. Meier',
    'im Abs. Eins',
    'in Nr. Fünf',
    'ca. Hundert',
    'usw. und',
  ])('goes on after the full stop of %s', (words) => {
    expect(around(`Ja. Das will ${words} |sehr. Nein.`)).toEqual([
      `Das will ${words}`,
      'sehr.',
      '.',
    ]);
  });

  test.each([
    'im Jahr 2004. Juni',
    'auf 113. Juni',
    'auf 12. Der',
    'Teil I. Das',
    'es so. Meier',
    'es (so). Meier',
    'auf 5 %. Meier',
    'auf 5 . Meier',
    'es Xabs. Eins',
  ])('ends with the full stop of %s', (words) => {
    const last = words.split('. ')[1] ?? '';
    expect(around(`Ja. Das will ${words} |sehr. Nein.`)).toEqual([last, 'sehr.', '.']);
  });

  test('is followed for 1,500 signs, no farther', () => {
    const long = (letters: number) => `Ja. A${'a'.repeat(letters - 1)}|${'b'.repeat(letters)}. Ja.`;
    const [before, after, end] = around(long(1_499));
    expect([before.length, after.length, end]).toEqual([1_499, 1_500, '.']);
    const [farBefore, farAfter, farEnd] = around(long(1_600));
    expect([farBefore.length, farAfter.length, farEnd]).toEqual([1_500, 1_500, undefined]);
    expect(around(long(1_500))[2]).toBeUndefined();
  });
});

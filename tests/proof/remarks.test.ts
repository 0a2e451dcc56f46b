import { describe, expect, test } from 'vitest';
import { indexText } from '@/lib/proof/indexed-text';
import { checkWording } from '@/lib/proof/verbatim';

/** What is remarked: `omitted nicht: the passage`, `dash before`. */
function remarks(source: string, wording: string): string[] {
  const verdict = checkWording(wording, indexText(source));
  if (!verdict.ok) return [verdict.reason.type];
  return verdict.remarks.map((remark) => {
    if (typeof remark === 'string') return remark;
    return remark.type === 'dash'
      ? `dash ${remark.where}`
      : `${remark.where} ${remark.word}: ${remark.passage}`;
  });
}

describe('A negation that readers do not see', () => {
  const SOURCE =
    'Vorher nichts. Wer will, dass die Stadt das nicht macht, weil es keinem hilft, soll es sagen, aber niemals laut. Danach kaum.';
  test.each<[wording: string, ...expected: string[]]>([
    [
      'Wer will, dass die Stadt das nicht macht, weil es keinem hilft, soll es sagen, aber niemals laut.',
    ],
    [
      'Wer will, dass die Stadt […] soll es sagen, aber niemals laut.',
      'omitted nicht: das nicht macht, weil es keinem hilft,',
      'omitted keinem: das nicht macht, weil es keinem hilft,',
    ],
    [
      'Wer will, dass die Stadt das nicht macht, weil es keinem hilft, soll es sagen',
      'after niemals: , aber niemals laut.',
    ],
    [
      'soll es sagen, aber niemals laut.',
      'before nicht: Wer will, dass die Stadt das nicht macht, weil es keinem hilft,',
      'before keinem: Wer will, dass die Stadt das nicht macht, weil es keinem hilft,',
    ],
    ['Wer will, dass die Stadt [… nicht … keinem …] soll es sagen, aber niemals laut.'],
    ['Wer will, dass die Stadt das nicht macht, weil es keinem hilft, soll es sagen [… niemals …]'],
    ['[… nicht, keinem …] soll es sagen, aber niemals laut.'],
    ['Vorher [fast] nichts.'],
    ['Vorher [nicht] nichts.', 'inserted nicht: [nicht]'],
    ['Danach kaum.'],
  ])('%s', (wording, ...expected) => {
    expect(remarks(SOURCE, wording)).toEqual(expected);
  });

  test.each(
    'nicht nichts nie niemals niemand niemandem nirgends nirgendwo kein keine keinerlei keinesfalls keineswegs weder ohne kaum mitnichten Nicht KEIN minus'.split(
      ' ',
    ),
  )('%s is one', (word) => {
    expect(remarks(`Die Stadt will ${word} 500 Fälle haben.`, '500 Fälle haben.')).toEqual([
      `before ${word.toLowerCase()}: Die Stadt will ${word}`,
    ]);
  });

  test.each('Nichte niet nieder keim keinst ohnehin vernichtet keller Vernunft'.split(' '))(
    '%s is none',
    (word) => {
      expect(remarks(`Die Stadt will ${word} 500 Fälle haben.`, '500 Fälle haben.')).toEqual([]);
    },
  );

  test.each([
    [
      'divided at the end of a line',
      'Die Stadt will ni-\ncht so schnell werden.',
      'so schnell werden.',
      'before nicht: Die Stadt will ni- cht',
    ],
    [
      'after a divided word',
      'Die Stadt will un-\nbedingt nicht so schnell werden.',
      'so schnell werden.',
      'before nicht: Die Stadt will un- bedingt nicht',
    ],
    [
      'between signs',
      'Die Stadt will („nie“) so schnell werden.',
      'so schnell werden.',
      'before nie: Die Stadt will („nie“)',
    ],
    [
      'in a compound with a hyphen',
      'Die Stadt will Nicht-Raucher so schnell werden.',
      'so schnell werden.',
      'before nicht: Die Stadt will Nicht-Raucher',
    ],
    [
      'on the page before',
      'Die Stadt will nicht\n\fso schnell werden.',
      'so schnell werden.',
      'before nicht: Die Stadt will nicht',
    ],
    [
      'on the next page',
      'Die Stadt will so schnell\n\nSeite 12\n\nwerden wie nie.',
      'Die Stadt will so schnell',
      'after nie: werden wie nie.',
    ],
    [
      'after a full stop of an abbreviation',
      'Das will z. B. Bochum nicht, so schnell es geht.',
      'so schnell es geht.',
      'before nicht: Das will z. B. Bochum nicht,',
    ],
    [
      'before an ordinal',
      'Nicht am 3. Juni will er das tun.',
      'will er das tun.',
      'before nicht: Nicht am 3. Juni',
    ],
  ])('%s is seen', (_what, source, wording, expected) => {
    expect(remarks(source, wording)).toEqual([expected]);
  });

  test('half of a word that is divided before the wording begins is none', () => {
    expect(remarks('Die Stadt ist oh-\nnehin so schnell da.', 'so schnell da.')).toEqual([]);
    expect(remarks('Die Stadt ist ver-\nnichtet und so schnell da.', 'so schnell da.')).toEqual([]);
  });

  test('a word in brackets of the source is its own', () => {
    expect(remarks('Er will [nicht] mehr.', 'Er will [nicht] mehr.')).toEqual([]);
  });

  test('a word is shown with sixty signs before and after it, cut between words', () => {
    const passage = (signs: number) => {
      const [remark = ''] = remarks(
        `Die Stadt will ${'a'.repeat(signs)} nicht ${'b'.repeat(signs)} und so mehr Geld.`,
        'Die Stadt will […] und so mehr Geld.',
      );
      return remark
        .replace(/^omitted nicht: /, '')
        .replace(/a+/, 'a')
        .replace(/b+/, 'b');
    };
    expect(passage(59)).toBe('a nicht b');
    expect(passage(60)).toBe('… nicht b');
    expect(passage(70)).toBe('… nicht b');
  });

  test.each([
    ['a full stop', 'Das will er nicht. Die Stadt will es sehr.'],
    ['a question mark and a quotation mark', '„Will er nicht?“ Die Stadt will es sehr.'],
    ['an exclamation mark', 'Nicht doch! Die Stadt will es sehr.'],
    ['a new page with a heading', 'Das nicht\n\n\fDie Stadt will es sehr.'],
    ['a new slide', 'Das nicht\n\nFolie 3\n\nDie Stadt will es sehr.'],
    ['a new paragraph', 'Das nicht\n\nDie Stadt will es sehr.'],
    ['the end of a year', 'Nicht im Jahr 2004. Die Stadt will es sehr.'],
    ['a single letter', 'Nicht das Arbeitslosengeld I. Die Stadt will es sehr.'],
    ['a figure', 'Nicht auf 12. Die Stadt will es sehr.'],
    ['a full stop in brackets', '(Das nicht.) Die Stadt will es sehr.'],
  ])('%s ends a sentence, and what stands before it is another', (_what, source) => {
    expect(remarks(source, 'Die Stadt will es sehr.')).toEqual([]);
  });

  test.each(['ni-\ncht', 'ni\u00ADcht', 'nich\u00AD\nt', 'n-\nicht', 'Ni¬\nCHT'])(
    'a word is shown where it is divided: %j',
    (word) => {
      const source = `Die Stadt will ${'a'.repeat(70)} ${word} ${'b'.repeat(70)} und so mehr Geld.`;
      expect(remarks(source, 'Die Stadt will […] und so mehr Geld.')).toEqual([
        `omitted nicht: … ${word.replace('\n', ' ')} ${'b'.repeat(70)}`,
      ]);
    },
  );

  test('of many negations the first three are named, with some words around them', () => {
    const long = 'sehr lange und ausführlich '.repeat(10);
    const source = `Die Stadt will ${long}nicht ${long}nie ${long}kaum ${long}kein Geld und andere Dinge.`;
    const found = remarks(source, 'Die Stadt will […] Geld und andere Dinge.');
    expect(found.map((remark) => remark.split(':')[0])).toEqual([
      'omitted nicht',
      'omitted nie',
      'omitted kaum',
    ]);
    const around = 'sehr lange und ausführlich';
    expect(found[0]).toBe(
      `omitted nicht: … ${around} ${around} nicht ${around} ${around} sehr lange …`,
    );
  });
});

describe('A dash beside the figure that a wording begins or ends with', () => {
  test.each<[source: string, wording: string, ...expected: string[]]>([
    ['Das waren – 5 Prozent mehr.', '5 Prozent mehr.', 'dash before'],
    ['Das waren – 5 Prozent mehr.', '– 5 Prozent mehr.'],
    ['Das waren 10 – 20 Prozent mehr.', '20 Prozent mehr.', 'dash before'],
    ['Das waren 10 – 20 Prozent mehr.', 'Das waren 10', 'dash after'],
    ['Das waren 10 – sehr viel mehr.', 'Das waren 10'],
    ['Das waren 5 – 6 Prozent mehr.', 'Das waren 5', 'dash after'],
    ['Das waren 5 – 6 Prozent mehr.', '6 Prozent mehr.', 'dash before'],
    ['5 – 6 Prozent waren es.', '5 – 6 Prozent waren es.'],
    ['Das waren – 20 Prozent mehr.', 'Das waren'],
    ['Das waren\n– 5 Prozent mehr.', '5 Prozent mehr.'],
    ['Das waren – fast 5 Prozent mehr.', 'fast 5 Prozent mehr.'],
  ])('%j: %j', (source, wording, ...expected) => {
    expect(remarks(source, wording)).toEqual(expected);
  });
});

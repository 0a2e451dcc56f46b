import { describe, expect, test } from 'vitest';
import { indexText } from '@/lib/proof/indexed-text';
import { checkWording } from '@/lib/proof/verbatim';
import { foundIn, proofIn } from './verdict';

const SOURCE =
  'Die Stadt Mülheim will „mehr Wettbewerb“ – und zwar bald. Der Anteil sank um -5 % auf 1.500 Fälle; das ist nicht wenig.';

const found = (wording: string, source = SOURCE) => foundIn(source, wording);
const proof = (wording: string, source = SOURCE) => proofIn(source, wording);

describe('What is forgiven', () => {
  test.each([
    ['nothing at all', 'Die Stadt Mülheim will', undefined],
    [
      'line breaks and runs of white space',
      'Die Stadt Mülheim will',
      'Die  Stadt\n\n Mülheim\u00A0will',
    ],
    ['white space beside signs', 'sank um -5% auf 1.500 Fälle ; das', undefined],
    ['the glyphs of quotation marks', 'will "mehr Wettbewerb"', undefined],
    ['guillemets and single marks', 'will ›mehr Wettbewerb‹', 'will »mehr Wettbewerb«'],
    [
      'quotation marks of two commas and two apostrophes',
      'will „mehr Wettbewerb“',
      "will ,,mehr Wettbewerb''",
    ],
    ['the glyph of an apostrophe', 'so geht\u2019s', "so geht's"],
    ['the glyphs of dashes', 'Wettbewerb“ - und zwar', undefined],
    ['a dash of two hyphens', 'Wettbewerb – und zwar', 'Wettbewerb -- und zwar'],
    ['a minus sign', 'sank um \u22125 % auf', undefined],
    ['soft hyphens', 'Wett\u00ADbewerb um Mülheim', 'Wettbewerb um Mül\u00ADheim'],
    ['a soft hyphen at a line end', 'Wettbewerb um Mülheim', 'Wett\u00AD\n  bewerb um Mülheim'],
    ['hyphenation at a line end', 'Wettbewerb um Mülheim', 'Wett-\nbewerb um Mül-\n  heim'],
    [
      'a compound that happens to be divided at its hyphen',
      'in Nordrhein-Westfalen',
      'in Nordrhein-\nWestfalen',
    ],
    [
      'a suspended hyphen at a line end',
      'Wirtschafts- und Arbeitsmarktpolitik',
      'Wirtschafts-\nund Arbeitsmarktpolitik',
    ],
    ['Unicode composition', 'für Mülheim', 'fu\u0308r Mu\u0308lheim'],
    ['ligatures', 'öffentliche Pflicht', 'öﬀentliche Pﬂicht'],
    ['the sign for an ellipsis that the source has', 'und so weiter ...', 'und so weiter …'],
    [
      'a form feed and the mark of a page',
      'Die Stadt will mehr',
      'Die Stadt\n\n- 3 -\n\fwill mehr',
    ],
    [
      'a word divided by a page',
      'der Wettbewerb um Mülheim',
      'der Wett-\n[Seite 4]\nbewerb um Mülheim',
    ],
    [
      'the signs of a list where the wording begins a paragraph',
      'Mehr Wettbewerb\n\nMehr Steuerung',
      '- Mehr Wettbewerb\n- Mehr Steuerung',
    ],
    ['a sign of a list before the wording', 'Die Stadt will', '-Die Stadt will'],
  ])('%s', (_what, wording, source = SOURCE) => {
    expect(checkWording(wording, indexText(source))).toMatchObject({
      ok: true,
      hasOmissions: false,
      hasInsertions: false,
    });
  });
});

describe('What is not forgiven', () => {
  test.each([
    ['a letter', 'Die Stadt Mühlheim will'],
    ['a letter left out', 'Die Stadt Mülhem will'],
    ['an umlaut written out', 'Die Stadt Muelheim will'],
    ['a digit', 'auf 1.600 Fälle'],
    ['the case of a letter', 'die Stadt Mülheim will'],
    ['a word left out', 'Die Stadt will'],
    ['a word put in', 'Die Stadt Mülheim will sehr'],
    ['words in another order', 'Mülheim Die Stadt will'],
    ['a negation left out', 'das ist wenig.'],
    ['a sign left out', 'sank um 5 % auf'],
    ['a sign put in', 'auf -1.500 Fälle'],
    ['a full stop for a comma', 'auf 1,500 Fälle'],
    ['a semicolon for a full stop', 'bald; Der Anteil'],
    ['a question mark put in', 'Die Stadt Mülheim will?'],
    ['quotation marks left out', 'will mehr Wettbewerb –'],
    ['a dash left out', 'Wettbewerb“ und zwar'],
    ['white space inside of a word', 'Die Stadt Mül heim will'],
    ['white space left out between words', 'Die StadtMülheim will'],
    ['white space inside of a figure', 'auf 1. 500 Fälle'],
    ['a sign that a figure begins with', '5 % auf 1.500 Fälle'],
    ['a sign that a figure ends with', 'sank um -5'],
    ['a part of a figure', '500 Fälle; das'],
    ['a word that is cut at its end', 'Die Stadt Mülheim will „mehr Wett'],
    ['a word that is cut at its beginning', 'tadt Mülheim will'],
  ])('%s', (_what, wording) => {
    expect(found(wording)).toBe('absent');
  });

  test.each([
    ['a compound', 'die Arbeitsmarkt', 'die Arbeitsmarkt-Politik'],
    [
      'a word with a suspended hyphen',
      'in der Arbeitsmarkt',
      'in der Arbeitsmarkt- und Sozialpolitik',
    ],
    ['a word for both sexes', 'alle Mitarbeiter', 'alle Mitarbeiter*innen'],
    ['a word with an apostrophe', 'so geht', "so geht's"],
    ['a span of years', 'von 2004', 'von 2004-2010'],
    ['a section of a law', '6 SGB II', '§ 6 SGB II'],
    ['a word divided at a line end', 'der Wett', 'der Wett-\nbewerb'],
  ])('a piece of %s', (_what, wording, source) => {
    expect(found(wording, source)).toBe('absent');
  });

  test('a hyphen that is no hyphenation: before a capital, and inside of a line', () => {
    expect(found('in NordrheinWestfalen', 'in Nordrhein-\nWestfalen')).toBe('absent');
    expect(found('der Istzustand', 'der Ist-zustand')).toBe('absent');
  });
});

describe('Omissions', () => {
  const LONG = `Die Stadt Mülheim will mehr Wettbewerb. ${'Davon war lange die Rede. '.repeat(100)}Der Anteil der Fälle sank.`;

  test.each(['[…]', '[...]', '(…)', '(...)', '…', '...', '[ … ]'])('may be written %s', (mark) => {
    expect(found(`Die Stadt Mülheim ${mark} und zwar bald.`)).toEqual([
      'Die Stadt Mülheim',
      'und zwar bald.',
    ]);
  });

  test('an ellipsis that the source itself has is part of the wording', () => {
    for (const ellipsis of ['[…]', '(...)', '…']) {
      const source = `Die Stadt will ${ellipsis} mehr, „und zwar bald“.`;
      expect(proof(`Die Stadt will ${ellipsis} mehr, "und zwar bald".`, source)).toMatchObject({
        hasOmissions: false,
        passages: [{ start: 0, end: source.length }],
      });
    }
  });

  test('one of the source and one of the editor stand in one wording, in any order', () => {
    const source = 'Die Stadt Mülheim […] will wirklich mehr Wettbewerb und auch sonst viel';
    expect(found('Mülheim […] will wirklich […] auch sonst viel', source)).toEqual([
      'Mülheim […] will wirklich',
      'auch sonst viel',
    ]);
    expect(found('Die Stadt Mülheim […] mehr Wettbewerb', source)).toEqual([
      'Die Stadt Mülheim',
      'mehr Wettbewerb',
    ]);
  });

  test.each([
    ['pieces in another order', 'und zwar bald […] Die Stadt Mülheim', 'absent'],
    ['a piece that is not there', 'Die Stadt Mülheim […] keinen Wettbewerb', 'absent'],
    ['pieces that are cut out of words', 'Die Stadt Mül […] zwar bald', 'absent'],
    ['a sign that is cut off a figure', 'Die Stadt Mülheim […] 5 % auf 1.500 Fälle', 'absent'],
    ['a piece of one word', 'Die Stadt Mülheim […] nicht […] und zwar', 'absent'],
    ['a piece of one long word', 'Die Stadt Mülheim will […] Wettbewerb', 'short piece'],
    ['a piece of one long word before another', 'Die Stadt Mülheim […] Wettbewerb', 'short piece'],
    ['a piece of an insertion only', 'Die Stadt Mülheim will […] [so]', 'short piece'],
    ['a first piece of one word', 'Mülheim […] und zwar bald', 'short piece'],
    ['pieces of a few letters', 'Die Stadt Mülheim […] das ist […] wenig.', 'short piece'],
  ])('%s', (_what, wording, expected) => {
    expect(found(wording)).toBe(expected);
  });

  test('a piece of one long word is one before another word, too', () => {
    expect(found('Die Stadt will […] Wettbewerb', 'Die Stadt will viel Wettbewerb haben.')).toBe(
      'short piece',
    );
  });

  test('leave out half a page at most, and the message knows how much it was', () => {
    expect(
      checkWording('Mülheim will mehr Wettbewerb. […] Der Anteil der Fälle sank.', indexText(LONG)),
    ).toEqual({ ok: false, reason: { type: 'scattered', apart: 2601 } });
  });

  test.each([
    [1_498, 'found'],
    [1_499, 'scattered'],
  ])('leave out %i letters and two spaces: %s', (letters, expected) => {
    const source = `Die Stadt Mülheim ${'a'.repeat(letters)} mehr Wettbewerb`;
    const verdict = checkWording('Die Stadt Mülheim […] mehr Wettbewerb', indexText(source));
    expect(verdict.ok ? 'found' : verdict.reason.type).toBe(expected);
  });

  test.each([
    ['zwölf Worte', 'found'],
    ['zehn Worte', 'short piece'],
  ])('stand beside ten letters: %s', (piece, expected) => {
    const source = `Das waren ${piece} und dann noch sehr viele andere Dinge.`;
    const verdict = checkWording(`${piece} […] sehr viele andere Dinge.`, indexText(source));
    expect(verdict.ok ? 'found' : verdict.reason.type).toBe(expected);
  });

  test('in round brackets of the source leave out what stands behind the bracket', () => {
    expect(
      found('Die Stadt will (… dann aber) mehr', 'Die Stadt will (sehr bald dann aber) mehr'),
    ).toEqual(['Die Stadt will (', 'dann aber) mehr']);
  });

  test('that leave nothing out are remarked upon', () => {
    expect(proof('Die Stadt Mülheim […] will „mehr Wettbewerb“').remarks).toEqual([
      'idle omission',
    ]);
    expect(proof('[…] Die Stadt Mülheim will').remarks).toEqual(['idle omission']);
    expect(proof('das ist nicht wenig. […]').remarks).toEqual(['idle omission']);
    expect(proof('[…] und zwar bald […]').remarks).toEqual([]);
  });

  test('before the first and after the last word are omissions, too', () => {
    expect(proof('[…] will „mehr Wettbewerb“ …')).toMatchObject({
      hasOmissions: true,
      passages: [{ line: 1 }],
    });
  });

  test('may stand before the full stop', () => {
    expect(found('Die Stadt Mülheim will […].')).toEqual(['Die Stadt Mülheim will', '.']);
  });
});

describe('Odd wordings', () => {
  test('a single word stands in the text and proves little', () => {
    expect(proof('Wettbewerb').remarks).toEqual(['single word']);
    expect(found('bald.')).toBe('bald.');
    expect(found('Wett')).toBe('absent');
  });

  test('two letters are enough, one of them may be in brackets', () => {
    const source = 'Ja, so ist es: a so.';
    expect(found('so', source)).toBe('so');
    expect(found('[S]o', source)).toBe('so');
    expect(found('[S]', source)).toBe('no words');
    expect(proof('a so', source).remarks).toEqual([]);
  });

  test('a wording longer than its source', () => {
    expect(checkWording(SOURCE.repeat(2), indexText(SOURCE))).toMatchObject({
      ok: false,
      reason: { type: 'too long' },
    });
  });

  test.each(['[…]', '…', '[]', '[x]', '[[[[', '...', '-', ''])('%j is not found', (wording) => {
    expect(found(wording, 'Worte')).toBe('no words');
  });

  test.each([
    ['the same letter a million times', 'a'.repeat(1_000_000), `${'a'.repeat(5_000)}-`],
    [
      'the same words again and again',
      'und so weiter '.repeat(70_000),
      `${'und so weiter '.repeat(400)}und Schluss`,
    ],
    [
      'a hundred omissions',
      'und so weiter '.repeat(10_000),
      `${'und so weiter […] '.repeat(100)}und Schluss`,
    ],
  ])('looking for %s comes to an end', (_what, source, wording) => {
    expect(checkWording(wording, indexText(source))).toMatchObject({ ok: false });
  });
});

import { describe, expect, test } from 'vitest';
import { indexText } from '@/lib/proof/indexed-text';
import { checkWording } from '@/lib/proof/verbatim';
import { verdictOn } from './verdict';

describe('What programs make of a text is forgiven', () => {
  test.each<[what: string, source: string, wording: string]>([
    [
      'marks of direction',
      'Die\u200E Stadt \u200Fwill \u2066mehr\u2069 jetzt',
      'Die Stadt will mehr jetzt',
    ],
    ['marks of direction in the wording', 'Die Stadt will', 'Die \u200EStadt will'],
    ['spaces without width', 'Die Sta\u200Bdt will', 'Die Stadt will'],
    ['a byte order mark', '\uFEFFDie Stadt will', 'Die Stadt will'],
    ['selectors of glyphs', 'Die Stadt\uFE0E will', 'Die Stadt will'],
    ['a range with and without white space', 'von 10 – 20 Fällen', 'von 10–20 Fällen'],
    ['a range without and with white space', 'von 10-20 Fällen', 'von 10 – 20 Fällen'],
    ['white space before a minus in brackets', 'Es sank ( -5 %) sehr', 'Es sank (-5 %) sehr'],
    ['a date with white space', 'am 1. 1. 2005 begann es', 'am 1.1.2005 begann es'],
    ['a date without white space', 'am 1.1.2005 begann es', 'am 1. 1. 2005 begann es'],
    ['a date on two lines', 'am 31.⏎12. 2005 endet es', 'am 31.12.2005 endet es'],
    ['lone carriage returns', 'Die Stadt\rwill', 'Die Stadt will'],
    ['next line (U+0085)', 'Die Stadt\u0085will', 'Die Stadt will'],
    ['line separators', 'Die Stadt\u2028will\u2029mehr', 'Die Stadt will mehr'],
    [
      'a word divided at a carriage return',
      'Die Arbeits-\rmarktpolitik',
      'Die Arbeitsmarktpolitik',
    ],
    [
      'a word divided at a line separator',
      'Die Arbeits-\u2028marktpolitik',
      'Die Arbeitsmarktpolitik',
    ],
    ['a word divided with ¬', 'Die Arbeits¬⏎marktpolitik', 'Die Arbeitsmarktpolitik'],
    ['a mark of a page between carriage returns', 'Die Stadt\rSeite 3\rwill', 'Die Stadt will'],
    ['ligatures with a long s', 'Die Be\uFB05en der \uFB06adt', 'Die Besten der stadt'],
    ['a long s', 'Die \u017Ftadt', 'Die stadt'],
    ['two commas after a bracket', 'Sie (,,Real"-Plan) will', 'Sie („Real“-Plan) will'],
    ['two commas after a square bracket', 'Sie [,,Real"] will', 'Sie [„Real“] will'],
    [
      'a line that is a reference to a page',
      'siehe Bericht,⏎S. 3,⏎der zeigt',
      'siehe Bericht, S. 3, der',
    ],
    ['a mark of a page before a word with f', 'Geld⏎S. 3⏎für die Stadt', 'Geld für die Stadt'],
    ['a mark of a page before an f', 'Geld⏎S. 3⏎f. die Stadt', 'Geld S. 3 f. die'],
    [
      'a line that looks like a mark',
      'Das steht im Bericht⏎S. 3⏎unten links',
      'Bericht S. 3 unten',
    ],
  ])('%s', (_what, source, wording) => {
    expect(verdictOn(source, wording)).toBe('found');
  });

  test.each<[what: string, source: string, wording: string]>([
    ['white space in a figure', 'auf 1. 500 Fälle', 'auf 1.500 Fälle'],
    ['white space in what is no date', 'am 1. 10 Fälle', 'am 1.10 Fälle'],
    ['white space in a long number', 'am 1. 1. 20051 Fälle', 'am 1.1.20051 Fälle'],
    ['white space in a number of three parts', 'auf 123. 1. 2005 Fälle', 'auf 123.1.2005 Fälle'],
    ['white space before a comma in a figure', 'um 1,5 Prozent mehr', 'um 1 ,5 Prozent mehr'],
    ['a list sign left out in a line', 'Ziele:⏎- mehr Geld', 'Ziele: mehr Geld'],
    ['a dash left out before a paragraph', 'Ziele: - mehr Geld', 'Ziele:⏎⏎mehr Geld'],
    ['a hyphen left out before a paragraph', 'Ziele:⏎-mehr Geld', 'Ziele:⏎⏎mehr Geld'],
    ['a sign left out before a paragraph', 'Ziele:⏎+ mehr Geld', 'Ziele:⏎⏎mehr Geld'],
    ['a minus for a dash', 'Das waren – 5 Prozent mehr –', 'Das waren -5 Prozent mehr'],
    ['a dash for a minus', 'Das waren -5 Prozent mehr', 'Das waren – 5 Prozent mehr'],
    ['a minus before a comma for a dash', 'Das waren – ,5 Prozent mehr', 'Das waren -,5 Prozent'],
    ['a comma that opens a figure for one before it', 'Das waren, 5 Fälle', 'Das waren ,5 Fälle'],
    ['a comma before a figure for one that opens it', 'Das waren ,5 Fälle', 'Das waren, 5 Fälle'],
    ['a minus for a range', 'Das waren 10 -20 Fälle', 'Das waren 10-20 Fälle'],
    ['a list sign for a minus', 'Das waren⏎- 5 Fälle mehr', 'Das waren -5 Fälle mehr'],
    ['a word for a minus', 'Das waren minus 5 Fälle', 'Das waren -5 Fälle'],
    ['about for exactly', 'Das waren ≈5 Fälle', 'Das waren 5 Fälle'],
    ['another direction', 'Die Stadt will', 'Die \u202EStadt will'],
    ['digits of another script', 'Das waren 5 Fälle', 'Das waren \u0665 Fälle'],
    ['a superscript for a figure', 'Das waren 10² Fälle', 'Das waren 102 Fälle'],
    ['half a surrogate pair', 'Die \u{1F600}Stadt will', 'Die \uDE00Stadt will'],
    ['seconds for minutes', 'dauert 5\u2032 lang', 'dauert 5\u2033 lang'],
    ['a page that the sentence refers to', 'steht auf⏎S. 3⏎der Bericht', 'steht auf der Bericht'],
    ['another currency', 'Das waren 5 € mehr', 'Das waren 5 $ mehr'],
    ['per mille for per cent', 'Das waren 5 ‰ mehr', 'Das waren 5 % mehr'],
    ['another bracket', 'Die (kleine) Stadt', 'Die {kleine} Stadt'],
  ])('%s is not', (_what, source, wording) => {
    expect(verdictOn(source, wording)).not.toBe('found');
  });

  test('single and double quotation marks are the same sign, so 5\' is 5"', () => {
    expect(verdictOn("dauert 5' lang", 'dauert 5" lang')).toBe('found');
  });
});

describe('Running heads', () => {
  const HEAD = 'Deutscher Rat – 15. Wahlperiode – 112. Sitzung';
  const page = (number: number, ...lines: string[]) =>
    [`${HEAD}. Seite ${number}`, '', ...lines, '', 'Zu Protokoll', `${number}`].join('\n');
  const TEXT = [
    page(7, 'Die Stadt Mülheim', 'will mehr Wett-'),
    page(8, 'bewerb und auch', 'mehr Geld für'),
    page(9, 'viele andere Dinge.'),
  ].join('\n\f');

  test.each([
    ['are passed over', 'will mehr Wettbewerb und auch mehr Geld für viele andere Dinge.', 'found'],
    ['are found themselves', `${HEAD}. Seite 8`, 'found'],
    ['are quoted with what stands on their page', 'Seite 7 Die Stadt Mülheim will', 'found'],
    ['do not let words be left out', 'Die Stadt Mülheim mehr Wettbewerb', 'absent'],
  ])('%s', (_what, wording, expected) => {
    expect(verdictOn(TEXT, wording)).toBe(expected);
  });

  test('are passed over between marks of pages, too', () => {
    const text = TEXT.replaceAll('\f', '').replace(/\n(\d)\n/g, '\n- $1 -\n');
    expect(verdictOn(text, 'mehr Geld für viele andere Dinge.')).toBe('found');
  });

  test.each([
    ['a line that only one page has', TEXT.replace(`${HEAD}. Seite 8`, 'Nicht so')],
    ['a figure that does not count pages', TEXT.replace('Seite 8', 'Seite 80')],
    [
      'a line in the middle of pages',
      TEXT.replaceAll('Zu Protokoll', 'Ja\nNein\nDoch\nZu Protokoll'),
    ],
  ])('%s is none', (_what, text) => {
    expect(verdictOn(text, 'will mehr Wettbewerb und auch')).toBe('absent');
  });

  test('the place is that in the text as it is', () => {
    const verdict = checkWording('auch mehr Geld für viele andere', indexText(TEXT));
    expect(verdict).toMatchObject({
      passages: [{ start: TEXT.indexOf('auch'), page: { number: 2, isCounted: true } }],
    });
  });
});

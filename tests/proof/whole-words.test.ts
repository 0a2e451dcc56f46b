import { describe, expect, test } from 'vitest';
import { verdictOn } from './verdict';

/* Each row: a source, a wording that cuts nothing in two, and wordings that do. */

describe('A wording begins and ends with a whole word', () => {
  test.each<[source: string, whole: string, ...cut: string[]]>([
    [
      'vor der Bedarfsgemein-⏎schaft von vier Personen',
      'Bedarfsgemeinschaft von',
      'schaft von vier',
      'Bedarfsgemein',
      'vor der Bedarfsgemein-',
    ],
    [
      'für 610-DM-⏎Arbeitsverhältnisse gilt',
      '610-DM-Arbeitsverhältnisse gilt',
      'Arbeitsverhältnisse gilt',
      'für 610-DM',
      'DM-Arbeitsverhältnisse gilt',
    ],
    [
      'die Nicht-⏎Raucher sind',
      'die Nicht-Raucher sind',
      'Raucher sind',
      'die Nicht',
      'die NichtRaucher sind',
    ],
    [
      'das ist un-⏎möglich zu machen',
      'unmöglich zu',
      'möglich zu machen',
      'un-möglich zu machen',
      'das ist un',
    ],
    ['von 1990-⏎1995 war es', 'von 1990-1995 war', '1995 war es', 'von 1990', 'von 19901995 war'],
    ['von 1990–⏎1995 war es', 'von 1990–1995 war', '1995 war es', 'von 1990'],
    ['im „Hartz“-⏎Konzept steht', 'im „Hartz“-Konzept steht', 'Konzept steht', 'im „Hartz“'],
    ['im „Hartz“-Konzept steht', 'im „Hartz“-Konzept steht', 'Konzept steht', 'im „Hartz“'],
    [
      'alle Mitarbeiter(innen) wollen',
      'Mitarbeiter(innen) wollen',
      'alle Mitarbeiter',
      'innen) wollen',
      'alle Mitarbeiter(innen',
      '(innen) wollen',
    ],
    [
      'das ist (un)möglich so',
      '(un)möglich so',
      'möglich so',
      'un)möglich so',
      ')möglich so',
      'das ist (un',
      'das ist (un)',
    ],
    ['das ist (k)ein Fehler', '(k)ein Fehler', 'ein Fehler', 'k)ein Fehler'],
    ['alle Bürger·innen wollen', 'Bürger·innen wollen', 'alle Bürger', 'innen wollen'],
    ['alle Bürger•innen wollen', 'Bürger•innen wollen', 'alle Bürger', 'innen wollen'],
    ['alle Bürger:innen wollen', 'Bürger:innen wollen', 'alle Bürger', 'innen wollen'],
    ['alle Bürger*innen wollen', 'Bürger*innen wollen', 'alle Bürger', 'innen wollen'],
    ['alle Bürger_innen wollen', 'Bürger_innen wollen', 'alle Bürger', 'innen wollen'],
    [
      'alle Bürger/-innen wollen',
      'Bürger/-innen wollen',
      'alle Bürger',
      'innen wollen',
      '-innen wollen',
      'alle Bürger/',
    ],
    ['alle BürgerInnen wollen', 'BürgerInnen wollen', 'alle Bürger', 'Innen wollen'],
    ['alle Bürger[innen] wollen', 'Bürger[innen] wollen', 'alle Bürger', 'innen] wollen'],
    ['so geht\u2019s nicht weiter', "geht's nicht", 'so geht', 's nicht weiter'],
    ['auf stadt.de steht es', 'stadt.de steht', 'auf stadt', 'de steht es'],
    ['also z.B. in Bochum', 'z.B. in', 'B. in Bochum', 'also z'],
    ['mit Hartz\u00ADIV und mehr', 'HartzIV und', 'IV und mehr', 'mit Hartz'],
    ['das a\u0308rgert sehr viele', 'das ärgert sehr', 'das a', 'rgert sehr viele'],
    [
      'fiel ins Wa\u0336sser dort drüben',
      'ins Wa\u0336sser dort',
      'fiel ins Wa',
      'sser dort drüben',
    ],
    ['ein 5%iger Anteil davon', 'ein 5%iger Anteil', 'iger Anteil davon', 'ein 5', 'ein 5%'],
    ['im Fall A/5 gilt das', 'Fall A/5 gilt', 'im Fall A', '5 gilt das'],
    ['nach § 5(2) gilt das', '§ 5(2) gilt', 'nach § 5', '2) gilt das'],
    [
      'ein (Arbeits)markt(politik) ist da',
      '(Arbeits)markt(politik) ist',
      'markt(politik) ist',
      'ein (Arbeits)markt',
    ],
  ])('%s', (source, whole, ...cut) => {
    expect(verdictOn(source, whole)).toBe('found');
    expect(cut.filter((wording) => verdictOn(source, wording) === 'found')).toEqual([]);
  });

  test.each<[what: string, source: string, wording: string]>([
    [
      'after a hyphen that stands for the next word as well',
      'Natur-⏎und Umweltschutz sind',
      'und Umweltschutz sind',
    ],
    ['and ends with such a hyphen', 'Natur- und Umweltschutz sind', 'Natur-'],
    ['after a dash at the end of a line', 'so –⏎wirklich gut', 'wirklich gut'],
    ['after a list sign', '- Mehr Wettbewerb wagen', 'Mehr Wettbewerb'],
    ['after a list sign before a figure', 'Ziele:⏎- 5 Leute mehr', '5 Leute mehr'],
    [
      'after a sentence that ends without white space',
      'So ist es hier.Anders dort drüben.',
      'Anders dort',
    ],
    ['and ends before it', 'So ist es hier.Anders dort drüben.', 'So ist es hier.'],
    ['after a comma without white space', 'vor Ort,insbesondere hier', 'insbesondere hier'],
    ['after the letter of a list', 'a)Die Leistungen sind', 'Die Leistungen'],
    ['after the figure of a paragraph', '(3)Die Leistungen sind', 'Die Leistungen'],
    ['after a letter in brackets', '(a)Die Leistungen sind', 'Die Leistungen'],
    ['before the figure of a note', 'mehr Wettbewerb(3) vor Ort', 'mehr Wettbewerb'],
    ['within quotation marks', 'will „mehr Wettbewerb“ jetzt', 'mehr Wettbewerb'],
    ['within brackets', 'will (mehr Wettbewerb) jetzt', 'mehr Wettbewerb'],
    [
      'after a colon and a quotation mark without white space',
      'Er sagt:„Wir wollen das',
      'Wir wollen',
    ],
    ['after a long bracket without white space', '(und zwar sehr bald)Dann kommt', 'Dann kommt'],
  ])('%s', (_what, source, wording) => {
    expect(verdictOn(source, wording)).toBe('found');
  });
});

describe('A wording begins and ends with a whole figure', () => {
  test.each<[source: string, whole: string, ...cut: string[]]>([
    [
      'es sind 50 000 Fälle mehr',
      '50 000 Fälle',
      '000 Fälle mehr',
      'es sind 50',
      'es sind 50000 Fälle',
    ],
    ['es sind 1\u202F500 Fälle mehr', '1 500 Fälle', '500 Fälle mehr', 'es sind 1'],
    ['es sind 1 234 567 Fälle', '1 234 567 Fälle', '567 Fälle', '234 567 Fälle', 'es sind 1 234'],
    ['es sind (50 000) Fälle mehr', '(50 000) Fälle', '000) Fälle mehr', 'es sind (50'],
    ['um ,5 Prozent mehr', ',5 Prozent', '5 Prozent mehr'],
    ['um 0,5 Prozent mehr', '0,5 Prozent', '5 Prozent mehr', ',5 Prozent mehr', 'um 0', 'um 0,'],
    ['um -,5 Prozent mehr', '-,5 Prozent', ',5 Prozent mehr', '5 Prozent mehr'],
    ['um 1\u2019500 Franken mehr', '1\u2019500 Franken', '500 Franken mehr', 'um 1'],
    ['um 3 ½ Prozent mehr', '3 ½ Prozent', '½ Prozent mehr', 'ist um 3', 'um 3'],
    ['um 3½ Prozent mehr', '3½ Prozent', '½ Prozent mehr', 'um 3'],
    ['um 3 1/2 Prozent mehr', '3 1/2 Prozent', '1/2 Prozent mehr', 'um 3', '2 Prozent mehr'],
    ['im Maß 3 : 1 ist es', '3 : 1 ist', '1 ist es', 'im Maß 3', ': 1 ist es', 'im Maß 3 :'],
    ['im Jahr 2003 / 2004 war es', '2003 / 2004 war', '2004 war es', 'im Jahr 2003'],
    [
      'am 1. 1. 2005 begann es',
      'am 1. 1. 2005 begann',
      '2005 begann es',
      '1. 2005 begann es',
      'am 1',
      'am 1. 1.',
      'am 1. 1',
    ],
    ['um ≈5 Prozent mehr', '≈5 Prozent', '5 Prozent mehr'],
    ['um ± 5 Prozent mehr', '± 5 Prozent', '5 Prozent mehr'],
    ['nach § 6 ist es so', '§ 6 ist', '6 ist es so', 'nach §'],
    ['es sind 5 ‰ davon', '5 ‰ davon', 'es sind 5', '‰ davon'],
    ['es sind 20 € Lohn', '20 € Lohn', 'es sind 20', '€ Lohn'],
    ['es sind $ 20 Lohn', '$ 20 Lohn', '20 Lohn', 'es sind $'],
    ['es dauert 5\u2032 genau dort', '5\u2032 genau', 'es dauert 5', 'es dauert 5\u2033 genau'],
    ['um 10:30 Uhr war es', '10:30 Uhr', '30 Uhr war', 'um 10'],
    ['es sind 10² Fälle mehr', '10² Fälle', 'es sind 10', 'es sind 102 Fälle'],
    ['es waren 1990- 1995 viele', '1990- 1995 viele', '1995 viele'],
  ])('%s', (source, whole, ...cut) => {
    expect(verdictOn(source, whole)).toBe('found');
    expect(cut.filter((wording) => verdictOn(source, wording) === 'found')).toEqual([]);
  });

  test.each<[what: string, source: string, wording: string]>([
    ['after a year', 'Im Jahr 2005 500 Fälle zu haben', '500 Fälle zu haben'],
    ['after an ordinal', 'Am 30. 500 Fälle zu haben', '500 Fälle zu haben'],
    ['after a word with a figure', 'In der Halle H1 500 Fälle', '500 Fälle'],
    ['after decimals', 'bei 1,5 500 Fälle zu haben', '500 Fälle zu haben'],
    ['before a longer figure', 'bei 12 5000 Fälle zu haben', '5000 Fälle zu haben'],
    ['in the next paragraph', 'es sind 12⏎⏎500 Fälle', '500 Fälle'],
    ['after a currency that belongs to another', 'für 20 € 1.500 Fälle', '1.500 Fälle'],
    ['after a colon', 'Im Jahr 2004: 500 Fälle', '500 Fälle'],
  ])('%s', (_what, source, wording) => {
    expect(verdictOn(source, wording)).toBe('found');
  });
});

describe('A hyphen at the end of a line', () => {
  const DIVIDED: Record<string, readonly string[]> = {
    'only of the line': ['un-⏎möglich', 'Un-⏎mut', 'miss-⏎lungen', 'miß-⏎lungen'],
    'of the line or the word': [
      'Arbeits-⏎markt',
      'Arbeits-⏎  markt',
      'Arbeits-⏎⏎- 3 -⏎\fmarkt',
      'Arbeits\u00AD⏎markt',
      'Arbeits\u00AD markt',
      'Arbeits¬⏎markt',
      'Arbeits\u2010⏎markt',
      'sozial-⏎ökologisch',
      'Bürger\u00AD⏎Innen',
      'Azu-⏎bis',
      'Canna-⏎bis',
      'den-⏎noch',
      'so-⏎wie',
      'Werk-⏎statt',
      'Materi-⏎als',
      'ehem-⏎als',
      'Schicks-⏎als',
      'ab-⏎sondern',
      'Inh-⏎aber',
      'Hintergr-⏎und',
      'Undank-⏎barkeit',
      'BürgerIn-⏎nen',
    ],
    'of the word': [
      'Nordrhein-⏎Westfalen',
      'US-⏎amerikanisch',
      '30-⏎jährig',
      'Agenda-⏎2010',
      'Natur-⏎und',
      'Natur-⏎oder',
      'Natur-⏎sowie',
      'Natur-⏎bzw.',
      'Natur-⏎u.',
      'Tages-⏎und',
      'vier-⏎bis',
      'Land-⏎noch',
      'Land-⏎wie',
      'Arbeits-⏎statt',
      'Land-⏎als',
      'Land-⏎sondern',
      'Land-⏎aber',
      'so–⏎wirklich',
      'so\u2212⏎wirklich',
      'so\u2011⏎wirklich',
      'Ist-zustand',
    ],
  };

  test.each(Object.entries(DIVIDED).flatMap(([what, words]) => words.map((word) => [word, what])))(
    '%j is %s',
    (divided = '', what = '') => {
      const [, first = '', second = ''] =
        /^(.+?)[-\u00AD¬\u2010\u2011\u2212–](?:[\s⏎]*)(?:- 3 -⏎\f)?(.+)$/.exec(divided) ?? [];
      const found = [`${first}${second}`, `${first}-${second}`].filter(
        (word) => verdictOn(`Das ist ganz ${divided} jetzt.`, `ganz ${word} jetzt`) === 'found',
      );
      expect(found).toEqual(
        {
          'only of the line': [`${first}${second}`],
          'of the line or the word': [`${first}${second}`, `${first}-${second}`],
          'of the word': [`${first}-${second}`],
        }[what],
      );
    },
  );
});

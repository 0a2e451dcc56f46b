import { describe, expect, test } from 'vitest';
import { fold } from '@/lib/search/fold';
import { splitterFor } from '@/lib/search/german/split';
import { impliedWords } from '@/lib/search/german/suspended';
import { tokensOf } from '@/lib/search/german/tokens';

const splitter = splitterFor(new Map());
const split = (word: string) => {
  const found = splitter.split(fold(word));
  return found ? `${found.modifier}|${found.head}` : 'whole';
};

describe('compounds are split without a vocabulary of the archive', () => {
  test.each([
    'Arbeits|markt',
    'Arbeitsmarkt|politik',
    'Arbeitsmarkt|dialog',
    'arbeitsmarkt|politische',
    'Options|kommunen',
    'Wirtschafts|förderung',
    'Jugend|hilfe',
    'Mindest|lohn',
    'Bürger|geld',
    'Kurzarbeiter|geld',
    'Langzeit|arbeitslose',
    'Grund|sicherung',
    'Ziel|vereinbarung',
    'Bedarfs|gemeinschaft',
    'Handlungs|spielräume',
    'Fremd|einfluss',
    'Stadt|rat',
    'Sozial|ämter',
    'Ausbildungs|platz',
    'Fachkräfte|mangel',
    'Kinder|zuschlag',
    'Regel|satz',
    'Eingliederungs|zuschuss',
    'Steuer|senkung',
    'Renten|paket',
  ])('%s', (parts) => {
    expect(split(parts.replace('|', ''))).toBe(
      fold(parts.split('|')[0] ?? '') + '|' + fold(parts.split('|')[1] ?? ''),
    );
  });

  test('into the parts of the parts as well', () => {
    expect(splitter.parts('arbeitsmarktpolitik')).toEqual([
      'arbeitsmarkt',
      'politik',
      'arbeit',
      'markt',
      'marktpolitik',
    ]);
  });

  test('with what the archive adds to the vocabulary', () => {
    expect(splitterFor(new Map([['quorkel', 5]])).split('quorkelsteuer')).toEqual({
      modifier: 'quorkel',
      head: 'steuer',
    });
    expect(splitter.split('quorkelsteuer')).toBeUndefined();
    expect(splitterFor(new Map([['quorkel', 1]])).split('quorkelsteuer')).toBeUndefined();
  });
});

/** Words that a plain splitter cuts: Wirt-schaft, Mini-ster, Bei-trag, Verantwort-ung. */
const SIMPLE =
  `Verantwortung Wirtschaft Gewerkschaft Minister Bundestag Parlament Programm Gesellschaft Mitglied Antrag Vertrag Beitrag Problem Instrument
  Dokument Verwaltung Vermittlung Beschäftigung Entscheidung Ministerium Maßnahmen Menschen Deutschland Unternehmen Regierung Koalition Opposition Leistung
  Förderung Forderung Herausforderung Integration Qualifizierung Kommunen Kollegen Unterstützung Bedingungen Veränderung Entwicklung Gerechtigkeit Solidarität
  Sicherheit Möglichkeit Familien Studenten Prozent Diskussion Debatte Präsident Kanzler Vorschlag Ergebnis Verhältnis Interesse Finanzierung Strukturen
  Investitionen Erfahrung Erwartung Bereich Beispiel Anspruch Aufgabe Ausgaben Zukunft Vergangenheit Verfahren Verordnung Regelung Abgeordnete Wähler
  Bürgerinnen Betroffene Jugendliche Personen Partnerschaft Organisation Konkurrenz Einkommen Vermögen Verbesserung Ausbildung Erziehung Generation
  Gesundheit Krankheit Rentner Kapital Industrie Experiment Evaluation`.split(/\s+/);

test('simple words stay whole', () => {
  expect(SIMPLE.filter((word) => split(word) !== 'whole')).toEqual([]);
});

describe('a hyphen stands for', () => {
  test.each([
    [
      'Wirtschafts-, Beschäftigungs- und Arbeitsmarktpolitik',
      ['wirtschaftspolitik', 'beschaeftigungspolitik'],
    ],
    ['Arbeitsmarktpolitik und -förderung', ['arbeitsmarktfoerderung']],
    [
      'Renten- und Krankenversicherungsbeiträge',
      ['rentenbeitraege', 'rentenversicherungsbeitraege'],
    ],
    ['Vor- und Nachteile', ['vorteile']],
    ['Kinder\u2011 und Jugendhilfe', ['kinderhilfe']],
    ['Haus- und Hof', []],
    ['ein Satz - mit Strich', []],
    ['nur eine Silbe-', []],
  ])('the rest of a word in „%s“', (text, words) => {
    expect(impliedWords(tokensOf(text), splitter).map(({ word }) => word)).toEqual(
      expect.arrayContaining(words),
    );
    if (words.length === 0) expect(impliedWords(tokensOf(text), splitter)).toEqual([]);
  });
});

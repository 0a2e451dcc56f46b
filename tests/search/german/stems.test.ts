import { describe, expect, test } from 'vitest';
import { fold } from '@/lib/search/fold';
import { deepStem, verbStem } from '@/lib/search/german/deep-stem';
import { lightStem } from '@/lib/search/german/light-stem';
import { loosen } from '@/lib/search/german/loosen';
import { umlautKinship } from '@/lib/search/german/umlaut';

const loose = (word: string) => loosen(fold(word));
const light = (word: string) => lightStem(loose(word));
const deep = (word: string) => deepStem(fold(word), /^\p{Lu}/u.test(word));

const kinship = (a: string, b: string) =>
  umlautKinship(fold(a), fold(b), (folded) =>
    [a, b].some((word) => fold(word) === folded && /^\p{Lu}/u.test(word)),
  );

describe('spellings that meet', () => {
  test.each([
    ['Mülheim', 'Muelheim'],
    ['Mülheim', 'Mulheim'],
    ['Straße', 'Strasse'],
    ['daß', 'dass'],
    ['Schiffahrt', 'Schifffahrt'],
    ['selbständig', 'selbstständig'],
    ['Potential', 'Potenzial'],
    ['aufwändig', 'aufwendig'],
    ['Photo', 'Foto'],
    ['MISSBRAUCH', 'Mißbrauch'],
    ['Übergang', 'Uebergang'],
  ])('%s and %s', (a, b) => {
    expect(loose(a)).toBe(loose(b));
  });

  test.each(['neue', 'steuer', 'quelle', 'bauer', 'frequenz', 'treue'])(
    '%s has no umlaut and stays',
    (word) => {
      expect(loosen(word)).toBe(word);
    },
  );
});

describe('forms of one word share a light stem', () => {
  test.each([
    ['Kommune', 'Kommunen'],
    ['Haus', 'Häuser'],
    ['Haus', 'Häusern'],
    ['Kind', 'Kindern'],
    ['kommunale', 'kommunaler'],
    ['kommunalen', 'kommunales'],
    ['Arbeitsplatz', 'Arbeitsplätze'],
    ['Arbeitnehmer', 'Arbeitnehmerinnen'],
    ['Arbeitnehmer', 'Arbeitnehmern'],
    ['Förderung', 'Förderungen'],
    ['Verhältnis', 'Verhältnissen'],
    ['System', 'Systeme'],
    ['Marktes', 'Märkten'],
    ['Job', 'Jobs'],
    ['Träger', 'Trägern'],
    ['Arbeitslose', 'Arbeitslosen'],
    ['politischer', 'politische'],
    ['Bürger', 'Bürgerin'],
    ['Zielvereinbarung', 'Zielvereinbarungen'],
  ])('%s, %s', (a, b) => {
    expect(light(a)).toBe(light(b));
  });

  test.each([
    ['Arbeit', 'Arbeiter'],
    ['Politik', 'politisch'],
    ['Markt', 'Mark'],
    ['Rente', 'Rentner'],
    ['Rat', 'Rad'],
    ['Förderung', 'fördern'],
    ['Land', 'Landung'],
  ])('%s and %s do not', (a, b) => {
    expect(light(a)).not.toBe(light(b));
  });
});

describe('a family shares a deep stem', () => {
  test.each([
    ['Förderung', 'fördern'],
    ['Förderung', 'gefördert'],
    ['Förderung', 'fördert'],
    ['Politik', 'politisch'],
    ['arbeitslos', 'Arbeitslosigkeit'],
    ['Vermittlung', 'vermitteln'],
    ['Vermittlung', 'vermittelt'],
    ['Integration', 'integrieren'],
    ['integriert', 'Integration'],
    ['Kommune', 'kommunal'],
    ['Wirtschaft', 'wirtschaftlich'],
    ['eingesetzt', 'einsetzen'],
  ])('%s, %s', (a, b) => {
    expect(deep(a)).toBe(deep(b));
  });

  test.each([
    ['Förderung', 'Forderung'],
    ['fördern', 'fordern'],
    ['Markt', 'Mark'],
    ['System', 'Syste'],
    ['Politik', 'Polizei'],
  ])('%s and %s do not', (a, b) => {
    expect(deep(a)).not.toBe(deep(b));
  });
});

describe('the forms of a verb share a stem', () => {
  test.each([
    ['senken', 'senkt gesenkt senkte senkten gesenkte'],
    ['fördern', 'fördert gefördert förderten geförderter'],
    ['vermitteln', 'vermittelt vermittelte vermittelten'],
    ['einsetzen', 'eingesetzt'],
  ])('%s: %s', (verb, forms) => {
    for (const form of forms.split(' ')) expect(verbStem(fold(form))).toBe(verbStem(fold(verb)));
  });

  test.each([
    ['vermitteln', 'vermittelbar'],
    ['fördern', 'förderlich'],
    ['fördern', 'fordert'],
  ])('%s and %s do not', (a, b) => {
    expect(verbStem(fold(a))).not.toBe(verbStem(fold(b)));
  });
});

describe('an umlaut', () => {
  test.each([
    ['Platz', 'Plätze'],
    ['groß', 'größer'],
    ['Haus', 'Häusern'],
    ['Markt', 'Märkten'],
    ['Schaden', 'Schäden'],
    ['Land', 'Länder'],
  ])('inflects %s to %s', (a, b) => {
    expect(kinship(a, b)).toBe('inflected');
  });

  test.each([
    ['fordern', 'fördern'],
    ['schon', 'schön'],
    ['Forderung', 'Förderung'],
    ['fordert', 'fördert'],
    ['drucken', 'drücken'],
    ['kurz', 'kürzen'],
  ])('makes two words of %s and %s', (a, b) => {
    expect(kinship(a, b)).toBe('different');
  });
});

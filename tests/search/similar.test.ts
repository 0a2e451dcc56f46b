import { describe, expect, test } from 'vitest';
import { similarStatements } from '@/lib/search/similar';
import { aCorpus, aStatement } from './an-archive';

/** What is similar to the first of these texts: id and shared words. The texts have the ids a, b, c … and the same date. */
function similarTo(texts: readonly string[], most = 10): [id: string, ...shared: string[]][] {
  const statements = texts.map((text, at) =>
    aStatement({ id: String.fromCharCode(97 + at), text, on: '2010' }),
  );
  return similarStatements(aCorpus(statements), 0, most).map(({ id, shared }) => [id, ...shared]);
}

/** So many statements that have nothing to do with anything else. */
const others = (count: number, text = 'Das ist nichts.') =>
  Array.from({ length: count }, () => text);

const OWN = 'Wir haben in der Altstadt die Werkstatt und den Spielplatz neu gebaut.';

describe('similar is what shares rare nouns', () => {
  test('two at least; the words are named as it writes them, the rarest first', () => {
    expect(
      similarTo([
        OWN,
        'Früher gab es in der Altstadt keinen Spielplatz.',
        'Dort steht die Altstadt unter Schutz.',
        'Hier ist alles neu gebaut.',
      ]),
    ).toEqual([['b', 'Spielplatz', 'Altstadt']]);
  });

  test('in another form, too', () => {
    expect(similarTo([OWN, 'Unsere Werkstätten und alle Spielplätze bleiben offen.'])).toEqual([
      ['b', 'Werkstatt', 'Spielplatz'],
    ]);
  });

  test('the most telling first: more words, rarer words, then the newer statement', () => {
    const statements = [
      aStatement({ id: 'own', text: OWN, on: '2010' }),
      aStatement({ id: 'two-old', text: 'Um Werkstatt und Altstadt geht es.', on: '2004' }),
      aStatement({ id: 'two-new', text: 'Um Werkstatt und Altstadt geht es.', on: '2011' }),
      aStatement({ id: 'three', text: 'Um Werkstatt, Spielplatz, Altstadt geht es.', on: '1999' }),
    ];
    const ids = (most: number) =>
      similarStatements(aCorpus(statements), 0, most).map(({ id }) => id);
    expect(ids(10)).toEqual(['three', 'two-new', 'two-old']);
    expect(ids(2)).toEqual(['three', 'two-new']);
  });

  test('not verbs, not short words, not words at the beginning of a sentence', () => {
    expect(similarTo(['Werkstatt und Ort, dort gebaut.', 'Die Werkstatt am Ort, gebaut.'])).toEqual(
      [],
    );
    expect(similarTo(['Am Ufer der Ruhr steht sie.', 'Von der Ruhr sieht man das Ufer.'])).toEqual([
      ['b', 'Ufer', 'Ruhr'],
    ]);
    expect(similarTo(['Am Tor der Uhr steht sie.', 'Von der Uhr sieht man das Tor.'])).toEqual([]);
  });

  test('not words that many have: ten at most in a small archive, one in fifty in a large one', () => {
    const both = 'Um Werkstatt und Altstadt geht es.';
    expect(similarTo([both, ...others(9, both)]).length).toBe(9);
    expect(similarTo([both, ...others(10, both)])).toEqual([]);
    expect(similarTo([both, ...others(11, both), ...others(588)], 20).length).toBe(11);
    expect(similarTo([both, ...others(12, both), ...others(587)], 20)).toEqual([]);
  });

  test('not what shares two of many, and of a long text only what shares more', () => {
    const nouns = ['Brücke', 'Kirche', 'Schule', 'Bücherei', 'Turnhalle', 'Feuerwehr', 'Bahnhof'];
    const more = ['Rathaus', 'Markt', 'Friedhof', 'Museum', 'Theater', 'Hallenbad', 'Stadion'];
    // Each noun in one more statement, or it would not be counted.
    const rest = (all: readonly string[]) => all.map((noun) => `Da ist ${noun}.`);
    const text = (all: readonly string[]) => `Es gibt ${all.join(', ')}.`;
    const two = 'Da sind Brücke und Kirche.';
    const found = (all: readonly string[], last = two) =>
      similarTo([text(all), last, ...rest(all.slice(2))], 1);
    expect(found(nouns)).toEqual([['b', 'Brücke', 'Kirche']]);
    expect(found([...nouns, ...more])).toEqual([]);
    const long = `${two} ${'Sonst ist da nichts. '.repeat(100)}`;
    expect(found(nouns.slice(0, 6), long)).toEqual([]);
    expect(found(nouns.slice(0, 6), long.slice(0, 400))).toEqual([['b', 'Brücke', 'Kirche']]);
  });
});

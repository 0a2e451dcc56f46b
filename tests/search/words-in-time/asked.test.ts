import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOfWords, readAskedWords } from '@/lib/search/words-in-time/asked';

const canonical = (params: Parameters<typeof readAskedWords>[0]) =>
  addressOfWords(readAskedWords(params).asked);

describe('an address', () => {
  test('without anything asks for nothing', () => {
    expect([readAskedWords({}).asked.words, canonical({})]).toEqual([[], '/verlauf']);
  });

  test.each([
    [{ q: ['Option', 'Jobcenter'] }, '/verlauf?q=Option&q=Jobcenter'],
    [{ q: ['', ' Option ', '\n', 'Option'] }, '/verlauf?q=Option'],
    [{ q: 'Option', mass: 'anzahl', glaettung: '0' }, '/verlauf?q=Option'],
    [{ q: 'Option', mass: 'anteil', glaettung: '3' }, '/verlauf?q=Option&mass=anteil&glaettung=3'],
    [
      { q: '"a b"', von: '2004', bis: '2010', art: 'zitat', thema: ['x', 'y'] },
      '/verlauf?q=%22a+b%22&von=2004&bis=2010&art=zitat&thema=x&thema=y',
    ],
    [{ q: 'Option', sort: 'neueste', seite: '7', ansicht: 'kompakt' }, '/verlauf?q=Option'],
  ])('%j is %s', (params, address) => {
    expect([canonical(params), readAskedWords(params).notices]).toEqual([address, []]);
  });

  test.each([
    [
      { q: Array.from({ length: 20 }, (_, at) => `Wort${at}`) },
      '/verlauf?q=Wort0&q=Wort1&q=Wort2&q=Wort3&q=Wort4',
      'Gezeigt werden höchstens 5 Linien; gefragt war nach 20. Sie sehen die ersten 5.',
    ],
    [
      { q: 'a'.repeat(2000) },
      `/verlauf?q=${'a'.repeat(500)}`,
      'Die Suchwörter wurden nach 500 Zeichen abgeschnitten.',
    ],
    [
      { mass: 'prozent' },
      '/verlauf',
      'Dieses Maß gibt es nicht. Sie sehen die Anzahl der Aussagen.',
    ],
    [
      { glaettung: '6' },
      '/verlauf',
      'Geglättet werden kann über 0 bis 5 Jahre auf jeder Seite. Sie sehen die Zahlen ungeglättet.',
    ],
    [
      { art: 'witz' },
      '/verlauf',
      'Die Art „witz“ gibt es nicht; sie wurde nicht beachtet. Möglich sind Zitat, Erfahrung und Erwartung.',
    ],
  ])('says what of it cannot be used (%#)', (params, address, notice) => {
    expect([canonical(params), readAskedWords(params).notices]).toEqual([address, [notice]]);
  });

  test('twenty times the same word is one line', () => {
    const { asked, notices } = readAskedWords({ q: Array.from({ length: 20 }, () => 'Option') });
    expect([asked.words, notices]).toEqual([['Option'], []]);
  });

  test('of any kind is read, and what was read has an address that is read the same', () => {
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.string(), { maxLength: 9 }));
    const names = ['q', 'von', 'bis', 'art', 'thema', 'mass', 'glaettung', 'sort', '__proto__'];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), value), (params) => {
        const { asked } = readAskedWords(params);
        const address = addressOfWords(asked);
        const again = new URL(address, 'http://a').searchParams;
        const read = readAskedWords(
          Object.fromEntries([...again.keys()].map((name) => [name, again.getAll(name)])),
        );
        expect(read).toEqual({ asked, notices: [] });
      }),
      { numRuns: 50 },
    );
  });
});

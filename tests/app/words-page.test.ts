import { describe, expect, test } from 'vitest';
import { remarksUnder, whyNoChart } from '@/app/verlauf/remarks';
import { shownErrors, viewOf } from '@/app/verlauf/view';
import { wordsInTime } from '@/app/verlauf/words-in-time';
import { columnSearch } from '@/lib/bundle/search';
import type { SearchParams } from '@/lib/search/query';
import { readAskedWords } from '@/lib/search/words-in-time/asked';
import { aCorpus, aStatement } from '../search/an-archive';
import { anElsewhere } from '../search/elsewhere/an-elsewhere';

const search = columnSearch({
  corpus: aCorpus(
    [
      aStatement({ on: '2004', text: 'Die Option der Kommune.' }),
      aStatement({ on: '2010~', text: 'Das Optionsmodell im Wettbewerb.' }),
      aStatement({ text: 'Die Option ohne Datum und die Rente.' }),
    ],
    undefined,
    [
      {
        ...{ id: 'option', title: 'Option', synonyms: ['Optionsmodell'] },
        ...{ forms: [], references: [], blocks: [] },
      },
    ],
  ),
  elsewhere: anElsewhere({}),
  numberOf: () => undefined,
  lastAdded: new Uint32Array(),
});

async function shown(params: SearchParams) {
  const { asked: typed, notices } = readAskedWords(params);
  const answer = await wordsInTime(typed, search);
  const asked = { ...typed, query: answer.among.query };
  return { asked, answer, view: viewOf(asked, answer, notices, []) };
}

describe('what is said of words', () => {
  test('how many statements there are, and which words were counted along', async () => {
    const { view } = await shown({ q: 'Option' });
    expect(view.lines).toEqual([
      {
        label: '„Option“',
        hits: { label: '2 Aussagen', href: '/suche?q=Option&von=2004&bis=2010' },
        remarks: [
          'Bei einer davon ist das Jahr nicht sicher.',
          'Eine weitere trägt kein Datum und fehlt hier.',
          '„Option“ wurde auch gesucht als „Optionsmodell“.',
        ],
        suggestions: [],
      },
    ]);
  });

  test.each([
    ['Rente', 'Das steht nur in einer Aussage ohne Datum: Sie fehlt hier.'],
    ['Xylophon', 'In keiner Aussage des Archivs kommt das vor.'],
    ['Wettbewerb Rente', 'Keine Aussage des Archivs enthält das alles zusammen.'],
    ['Wettbewerb art:erwartung', 'Unter diesen Bedingungen in keiner Aussage mit Datum.'],
  ])('%s is not there, and why', async (q, remark) => {
    const { asked, answer, view } = await shown({ q });
    expect(view.lines.map(({ hits, remarks }) => [hits, remarks])).toEqual([[undefined, [remark]]]);
    expect(whyNoChart(asked, answer)).toEqual([
      { text: 'Nichts davon kommt vor: Es gibt keine Linie zu zeichnen.' },
    ]);
  });

  test('what may have been meant, with the other words kept', async () => {
    const { view } = await shown({ q: ['Option', 'Wetbewerb'], mass: 'anteil' });
    expect(view.lines[1]?.suggestions).toEqual([
      { label: 'Wettbewerb', href: '/verlauf?q=Option&q=Wettbewerb&mass=anteil' },
    ]);
  });

  test('that there are too few statements for a share, and how many there are instead', async () => {
    const { asked, answer } = await shown({ q: 'Option', mass: 'anteil' });
    expect(whyNoChart(asked, answer)[1]).toEqual({
      text: 'Stattdessen die Anzahl zeigen',
      href: '/verlauf?q=Option',
    });
  });

  test('that nothing is of that time', async () => {
    const { asked, answer } = await shown({ q: 'Option', von: '2011' });
    expect(whyNoChart(asked, answer).map(({ text }) => text)).toEqual([
      'Aus diesem Zeitraum und unter diesen Bedingungen hat das Archiv keine Aussage mit Datum. Es gibt nichts zu zählen.',
      'Datierte Aussagen gibt es hier von 2004 bis 2010.',
    ]);
  });

  test('that years are whole, and that two dates are in the wrong order', async () => {
    const { view } = await shown({ q: 'Option', von: '05/2004', bis: '2010' });
    expect(view.notices).toEqual(['Gezählt wird nach ganzen Jahren: 2004 bis 2010.']);
    const { asked, answer } = await shown({ q: 'Option', von: '2010', bis: '2004' });
    expect(shownErrors(asked, answer.among).map(({ repair }) => repair?.address)).toEqual([
      '/verlauf?q=Option&von=2004&bis=2010',
    ]);
  });

  test('what its numbers mean where not every year is sure', async () => {
    const { asked, answer } = await shown({ q: ['Option', 'Kommune'] });
    expect(answer.inTime && remarksUnder(asked, answer.inTime).map(({ text }) => text)).toEqual([
      'In der Tabelle steht „5–7“, wo 5 Aussagen sicher aus dem Jahr sind und 2 weitere es sein können.',
    ]);
  });
});

test('a condition leads to the same words without it, and a measure to the same conditions', async () => {
  const { view } = await shown({ q: ['Option', 'Rente'], art: 'zitat', von: '2004' });
  expect(view.chips.map(({ address }) => address)).toEqual([
    '/verlauf?q=Option&q=Rente&art=zitat',
    '/verlauf?q=Option&q=Rente&von=2004',
  ]);
  expect(view.reset).toBe('/verlauf?q=Option&q=Rente');
  expect(view.measures.map(({ href, current }) => [href, current])).toEqual([
    ['/verlauf?q=Option&q=Rente&von=2004&art=zitat', true],
    ['/verlauf?q=Option&q=Rente&von=2004&art=zitat&mass=anteil', false],
  ]);
});

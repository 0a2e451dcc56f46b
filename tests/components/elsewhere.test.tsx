import { expect, test } from 'vitest';
import { FoundElsewhere } from '@/components/search/found-elsewhere';
import { SearchHits } from '@/components/search/search-hits';
import { MissingPage } from '@/components/site/missing-page';
import { FindsInSource } from '@/components/source/finds-in-source';
import { htmlOf, textOf } from '../fixture/html';
import { entryNamed } from '../fixture/archive';

const find = {
  href: '/quellen/text?q=Dank#zeile-38',
  title: '5 Jahre <mark>Option</mark>',
  place: 'Zeile 38, Folie 4',
  excerpt: 'Herzlichen <mark>Dank</mark>',
  statements: [{ href: '/dokumente/d/a', excerpt: 'Ein Satz' }],
};
const group = {
  id: 'archivtexte',
  title: 'Archivtexte',
  count: '4 Fundstellen',
  remarks: ['Ein Hinweis.'],
  finds: [find],
  all: { href: '/suche?q=Dank&in=archivtexte', label: 'Alle 4 zeigen' },
};

test('what is found elsewhere stands under headings, with the way to each place and to all', () => {
  const html = htmlOf(<FoundElsewhere groups={[group]} />);
  expect(html).toMatch(/^<section id="anderswo" aria-labelledby="anderswo-titel"><h2 /);
  expect(html).toContain(
    '<h3 id="anderswo-archivtexte">Archivtexte <span>4 Fundstellen</span></h3>',
  );
  expect(html).toContain(
    '<a href="/quellen/text?q=Dank#zeile-38"><span>5 Jahre <mark>Option</mark></span><span>, Zeile 38, Folie 4</span></a>',
  );
  expect(textOf(<FoundElsewhere groups={[group]} />)).toBe(
    [
      'Außerhalb der Aussagen gefunden',
      'Archivtexte 4 Fundstellen',
      '5 Jahre Option, Zeile 38, Folie 4',
      'Herzlichen Dank',
      'Auch als Aussage: Ein Satz',
      'Ein Hinweis.',
      'Alle 4 zeigen (Archivtexte)',
    ].join('\n'),
  );
});

test('nothing found elsewhere is nothing; what is still being read is said', () => {
  expect(htmlOf(<FoundElsewhere groups={[]} />)).toBe('');
  expect(textOf(<FoundElsewhere groups={undefined} />)).toBe(
    'Archivtexte, Dokumente, Personen und Begriffe werden noch eingelesen. Laden Sie die Seite gleich noch einmal, um auch dort zu suchen.',
  );
});

test('a hit says by which names it was found', () => {
  const hit = {
    entry: entryNamed('wettbewerb'),
    highlighted: '<p>Worte.</p>',
    relations: [],
    isPassage: false,
    names: ['Gefunden über die Person: Matthias Spies'],
  };
  expect(textOf(<SearchHits hits={[hit]} />)).toContain(
    'Worte.\nGefunden über die Person: Matthias Spies\n',
  );
});

test('an archive text says where words stand in it, and leads back to the search', () => {
  const finds = {
    words: 'Dank',
    count: 1,
    places: [{ line: 38, href: '/quellen/text?q=Dank#zeile-38' }],
    search: '/suche?q=Dank',
  };
  expect(htmlOf(<FindsInSource finds={finds} />)).toBe(
    '<div><nav aria-label="Fundstellen in diesem Archivtext"><p>„Dank“: 1 Fundstelle außerhalb der Aussagen</p><p><a href="/quellen/text?q=Dank#zeile-38">Zeile 38</a><a href="/suche?q=Dank">Zurück zur Suche</a></p></nav></div>',
  );
  expect(textOf(<FindsInSource finds={{ ...finds, count: 0, places: [] }} />)).toBe(
    '„Dank“ steht in diesem Archivtext nicht außerhalb der Aussagen.\nZurück zur Suche',
  );
});

test('an address that leads nowhere offers pages by their names before statements', () => {
  const guesses = {
    named: [{ title: 'Matthias Spies', href: '/personen/matthias-spies', label: 'Person' }],
    entries: [],
    more: '/suche?q=mathias+spies',
  };
  const page = (given: typeof guesses) =>
    textOf(<MissingPage path="/personen/mathias-spies" words="mathias spies" guesses={given} />);
  expect(page(guesses)).toContain(
    'Zu den Wörtern der Adresse („mathias spies“) passen diese Seiten:\nMatthias Spies Person\nAlle Treffer zeigen',
  );
  expect(page({ ...guesses, named: [] })).toContain(
    'Zu den Wörtern der Adresse („mathias spies“) ist nichts zu finden.',
  );
});

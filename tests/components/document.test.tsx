import { describe, expect, test } from 'vitest';
import { Blocks } from '@/components/document/blocks';
import { Contents } from '@/components/document/contents';
import { DocumentStatement } from '@/components/document/document-statement';
import { SectionView } from '@/components/document/section-view';
import { Sections } from '@/components/document/sections';
import { entryNamed } from '../fixture/archive';
import { htmlOf, textOf } from '../fixture/html';

test('a statement in its document is the anchor of its own id', () => {
  expect(htmlOf(<DocumentStatement entry={entryNamed('wettbewerb')} relations={[]} />)).toMatch(
    /^<article id="wettbewerb" aria-labelledby="(\w+)"><p id="\1">/,
  );
});

test('it names its date only where that is another than the document’s', () => {
  expect(
    textOf(
      <DocumentStatement entry={entryNamed('keine-alleinige-uebernahme')} relations={[]} />,
    ).split('\n')[0],
  ).toBe('Zitat 8. Juli 2004 Wortlaut nicht geprüft');
  expect(
    textOf(<DocumentStatement entry={entryNamed('realexperiment')} relations={[]} />).split(
      '\n',
    )[0],
  ).toBe('Erfahrung Wortlaut nicht geprüft');
});

test('it names its speaker only where that is another than the document’s', () => {
  const entry = entryNamed('realexperiment');
  const named = (speaker?: string) =>
    htmlOf(
      <DocumentStatement
        entry={{ ...entry, document: { ...entry.document, speaker } }}
        relations={[]}
      />,
    ).includes('Matthias Spies');
  expect([named('matthias-spies'), named(undefined)]).toEqual([false, true]);
});

test('its line of attribution leads to the document that it is taken from', () => {
  expect(
    htmlOf(<DocumentStatement entry={entryNamed('keine-alleinige-uebernahme')} relations={[]} />),
  ).toContain(
    '<figcaption><a href="/dokumente/ratsvorlage-2004-07-08">Auszug aus der Beschlussvorlage für die Sitzung des Rates der Stadt Mülheim an der Ruhr am 08.07.2004</a></figcaption>',
  );
});

test('a section is an anchor, and the link to it is no part of its heading’s name', () => {
  expect(
    htmlOf(
      <SectionView
        section={{ anchor: 'abschnitt-historie', title: 'Historie', depth: 2, blocks: [] }}
      />,
    ),
  ).toBe(
    '<section id="abschnitt-historie"><div><div><h2>Historie</h2> <a href="#abschnitt-historie" aria-label="Adresse des Abschnitts „Historie“">#</a></div></div></section>',
  );
});

test('what stands before the first heading gets none', () => {
  expect(
    htmlOf(
      <SectionView
        section={{
          anchor: 'abschnitt-1',
          title: '',
          depth: 0,
          blocks: [{ type: 'prose', html: '<p>Text</p>', notes: [] }],
        }}
      />,
    ),
  ).toBe('<section id="abschnitt-1"><div><div><p>Text</p></div></div></section>');
});

test('a gap in an operator’s page is plainly one', () => {
  expect(textOf(<Blocks blocks={[{ type: 'gap', text: 'Name und Anschrift' }]} />)).toBe(
    'Noch auszufüllen: Name und Anschrift',
  );
});

describe('A list of contents', () => {
  const sections = (...titles: string[]) =>
    titles.map((title) => ({ anchor: `abschnitt-${title}`, title, depth: 2, blocks: [] }));
  const lead = { anchor: 'abschnitt-anfang', title: '', depth: 0, blocks: [] };

  test.each([
    ['two sections', sections('A', 'B'), 'A\n#\nB\n#'],
    ['two with something before them', [lead, ...sections('A', 'B')], 'A\n#\nB\n#'],
    ['three sections', sections('A', 'B', 'C'), 'Inhalt\nA\nB\nC\nA\n#\nB\n#\nC\n#'],
  ])('%s', (_what, given, expected) => {
    expect(textOf(<Sections sections={given} />)).toBe(expected);
  });

  test('leaves out the sections inside of sections only when it is too long', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, number) => ({
        anchor: `abschnitt-${number}`,
        title: String(number),
        depth: number % 8 === 0 ? 2 : 3,
      }));
    const listed = (count: number) =>
      textOf(<Contents sections={many(count)} />)
        .split('\n')
        .slice(1);
    expect(listed(24)).toEqual(many(24).map(({ title }) => title));
    expect(listed(25)).toEqual(['0', '8', '16', '24']);
  });
});

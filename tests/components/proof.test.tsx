import { describe, expect, test } from 'vitest';
import { ProblemList } from '@/components/site/problem-list';
import { SourceText } from '@/components/source/source-text';
import { ProofLine } from '@/components/statement/proof-line';
import { Repeated } from '@/components/statement/repeated';
import { proofEntryOf, proofFacetOf, statementsIn } from '@/lib/archive/proof';
import { sourceSection } from '@/lib/archive/source-section';
import type { Passage, Proof } from '@/lib/model/proof';
import { sectionsOf } from '@/lib/content/archive-texts';
import { archive, entryNamed } from '../fixture/archive';
import { htmlOf, textOf } from '../fixture/html';

const passage = (line: number, lastLine = line, page?: Passage['page']): Passage => ({
  start: 0,
  end: 1,
  line,
  lastLine,
  ...(page && { page }),
});

/** The statement of the fixture with a proof that is right, but for what the test is about. */
function proven(name: string, given: Partial<Proof> = {}) {
  const proof: Proof = {
    source: '5-muelheimer-arbeitsmarktdialog',
    document: '5-jahre-option',
    passages: [passage(12, 14)],
    hasOmissions: false,
    hasInsertions: false,
    hasEmphasis: false,
    ...given,
  };
  return { ...entryNamed(name).statement, proof };
}

const lineOf = (name: string, given: Partial<Proof> = {}) =>
  textOf(<ProofLine proof={proofEntryOf(proven(name, given), archive)} />);

describe('What a statement says of its proof', () => {
  test.each<[what: string, given: Partial<Proof>, expected: string]>([
    ['the lines', {}, 'Wörtlich geprüft am Archivtext des Vortrags, Zeile 12 bis 14'],
    [
      'the slide',
      { passages: [passage(7, 7, { kind: 'slide', number: 3 })] },
      'Wörtlich geprüft am Archivtext des Vortrags, Zeile 7, Folie 3',
    ],
    [
      'a page that is only counted',
      { passages: [passage(7, 7, { kind: 'page', number: 3, isCounted: true })] },
      'Wörtlich geprüft am Archivtext des Vortrags, Zeile 7, 3. Seite',
    ],
    [
      'omissions',
      { hasOmissions: true, passages: [passage(3), passage(5), passage(9)] },
      'Mit Auslassung geprüft am Archivtext des Vortrags, Zeile 3, 5 und 9',
    ],
    [
      'insertions and emphasis',
      { hasInsertions: true, hasEmphasis: true },
      'Geprüft bis auf die Einfügungen in eckigen Klammern und die Hervorhebungen am Archivtext des Vortrags, Zeile 12 bis 14',
    ],
  ])('%s', (_what, given, expected) => {
    expect(lineOf('realexperiment', given)).toBe(expected);
  });

  test('that only the deck was checked, and nothing of that once the paper was', () => {
    expect(lineOf('politikfelduebergreifende-politik')).toBe(
      'Wörtlich geprüft am Archivtext des Vortrags, Zeile 12 bis 14. Nicht geprüft am Text der Beschlussvorlage selbst: Er liegt diesem Archiv nicht vor.',
    );
    expect(
      lineOf('politikfelduebergreifende-politik', { document: 'ratsvorlage-2010-07-08' }),
    ).toBe('Wörtlich geprüft am Archivtext der Beschlussvorlage, Zeile 12 bis 14');
  });

  test('that there is nothing to check it against', () => {
    expect(textOf(<ProofLine proof={undefined} />)).toBe(
      'Keine Quelle hinterlegt: Der Wortlaut ist nicht geprüft.',
    );
  });
});

test('the search filters by it, where an archive has archive texts at all', () => {
  const facet = proofFacetOf([proven('realexperiment')]);
  expect(facet?.values.map(({ id }) => id)).toEqual([
    'woertlich',
    'auslassung',
    'zusatz',
    'ohne-quelle',
  ]);
  expect(
    [
      proven('wettbewerb'),
      proven('wettbewerb', { hasOmissions: true }),
      proven('wettbewerb', { hasOmissions: true, hasInsertions: true }),
      entryNamed('wettbewerb').statement,
    ].map((each) => facet?.of(each)),
  ).toEqual(['woertlich', 'auslassung', 'zusatz', 'ohne-quelle']);
  expect(proofFacetOf(archive.statements)).toBeUndefined();
  expect(statementsIn('5-muelheimer-arbeitsmarktdialog', archive)).toEqual([]);
});

describe('An archive text', () => {
  const source = { id: 'x', sum: '', lines: 2, sections: [1], documents: [] };

  test('has an address for every line and every passage, and leads back', () => {
    const statement = proven('realexperiment', {
      passages: [{ start: 6, end: 9, line: 2, lastLine: 2 }],
    });
    expect(
      htmlOf(<SourceText parts={sourceSection('Titel\nDas <b>', source, 1, [statement])} />),
    ).toBe(
      '<div><div><a id="zeile-1" href="#zeile-1" tabindex="-1" aria-label="Zeile 1">1</a>Titel\n' +
        '<mark id="5-jahre-option/realexperiment"><a id="zeile-2" href="#zeile-2" tabindex="-1" aria-label="Zeile 2">2</a>Das</mark>' +
        '<a href="/dokumente/5-jahre-option/realexperiment">Erfahrung<span>: Das bundesweite und historisch einmalige „Realexperiment“ …</span></a> &lt;b&gt;</div></div>',
    );
  });

  test('of a megabyte is shown in sections that end with a line', () => {
    expect(sectionsOf('Zeile\n'.repeat(700))).toEqual([1, 301, 601]);
    expect(sectionsOf(`${'x'.repeat(50_000)}\n`.repeat(3))).toEqual([1, 2, 3, 4]);
    expect(sectionsOf('Wort '.repeat(200_000))).toEqual([1]);
  });
});

test('shared words are marked, archive texts are named with their line', () => {
  const { statement, document } = entryNamed('politikfelduebergreifende-politik');
  const repeated = [
    {
      statement,
      document,
      words: 28,
      excerpt: [
        { text: 'Die Option', isShared: true },
        { text: ', insbesondere …', isShared: false },
      ],
    },
  ];
  const inSources = [{ document, line: 12, words: 9, address: '/quellen/x#zeile-12' }];
  expect(
    textOf(
      <Repeated
        id="5-jahre-option/bessere-bedingungen"
        repeated={repeated}
        inSources={inSources}
      />,
    ).split('\n'),
  ).toEqual([
    'Die Option, insbesondere …',
    'Zitat, 8. Juli 2010, in: 5 Jahre Option: Erfahrungen und Erwartungen (28 gemeinsame Wörter)',
    'Vergleichen',
    'Archivtext: 5 Jahre Option: Erfahrungen und Erwartungen, Zeile 12 (9 gemeinsame Wörter)',
  ]);
});

test('in development, a wording that is not in its source is shown with what differs', () => {
  const nearest = {
    file: 'content/sources/x.txt',
    line: 3,
    differences: [
      { text: 'Die ', in: 'both' },
      { text: 'Stadt', in: 'first' },
      { text: 'Städte', in: 'second' },
    ] as const,
  };
  const problem = {
    file: 'content/documents/x.md',
    line: 9,
    column: 1,
    severity: 'error',
    message: 'a: is not in the source',
    nearest,
  } as const;
  expect(htmlOf(<ProblemList problems={[problem]} />)).toContain(
    '<blockquote lang="de">Die <del>Stadt</del><ins>Städte</ins></blockquote>',
  );
});

import { describe, expect, test } from 'vitest';
import { ProblemList } from '@/components/site/problem-list';
import { SourceHeading } from '@/components/source/source-heading';
import { SourceText } from '@/components/source/source-text';
import { CheckedAgainst } from '@/components/statement/checked-against';
import { ProofLine } from '@/components/statement/proof-line';
import { ProofSign } from '@/components/statement/proof-sign';
import { Repeated } from '@/components/statement/repeated';
import { buildArchive } from '@/lib/archive/archive';
import { proofEntryOf, proofFacetOf } from '@/lib/archive/proof';
import { sourceSection } from '@/lib/archive/source-section';
import { statementsIn } from '@/lib/archive/source-statements';
import type { DocumentType } from '@/lib/model/front-matter';
import { parseDate } from '@/lib/model/date';
import { dayNumber } from '@/lib/model/day';
import type { PublishedText } from '@/lib/model/ledger-view';
import type { Passage, Proof, Source, Transcription } from '@/lib/model/proof';
import { sectionsOf } from '@/lib/content/archive-texts';
import { entriesFrom } from '../archive/an-archive';
import { archive, entryNamed } from '../fixture/archive';
import { fixtureSnapshot } from '../fixture/snapshot';
import { htmlOf, textOf } from '../fixture/html';
import { about, say } from '@/lib/messages/message';

const passage = (line: number, lastLine = line, page?: Passage['page']): Passage => ({
  start: 0,
  end: 1,
  line,
  lastLine,
  ...(page && { page }),
});

const TEXT: Source = {
  id: '5-muelheimer-arbeitsmarktdialog',
  sum: 'f40ed527664baa90',
  lines: 40,
  sections: [1],
  documents: ['5-jahre-option'],
};
const withTexts = entriesFrom(buildArchive({ ...fixtureSnapshot, sources: [TEXT] }));

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

/** Every combination of what a wording can differ in from its source, with the short text and the long one. */
const COMBINATIONS: readonly (readonly [given: Partial<Proof>, short: string, long: string])[] = [
  [{}, 'wörtlich', 'Wörtlich geprüft'],
  [{ hasOmissions: true }, 'mit Auslassung', 'Mit Auslassung geprüft'],
  [
    { hasInsertions: true },
    'bis auf Einfügung',
    'Geprüft bis auf die Einfügungen in eckigen Klammern',
  ],
  [{ hasEmphasis: true }, 'bis auf Hervorhebung', 'Geprüft bis auf die Hervorhebungen'],
  [
    { hasInsertions: true, hasEmphasis: true },
    'bis auf Einfügung und Hervorhebung',
    'Geprüft bis auf die Einfügungen in eckigen Klammern und die Hervorhebungen',
  ],
  [
    { hasOmissions: true, hasInsertions: true },
    'mit Auslassung, bis auf Einfügung',
    'Mit Auslassung geprüft bis auf die Einfügungen in eckigen Klammern',
  ],
  [
    { hasOmissions: true, hasEmphasis: true },
    'mit Auslassung, bis auf Hervorhebung',
    'Mit Auslassung geprüft bis auf die Hervorhebungen',
  ],
  [
    { hasOmissions: true, hasInsertions: true, hasEmphasis: true },
    'mit Auslassung, bis auf Einfügung und Hervorhebung',
    'Mit Auslassung geprüft bis auf die Einfügungen in eckigen Klammern und die Hervorhebungen',
  ],
];

const lineOf = async (name: string, given: Partial<Proof> = {}) =>
  textOf(<ProofLine proof={await proofEntryOf(proven(name, given), withTexts)} />);

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
  ])('%s', async (_what, given, expected) => {
    expect(await lineOf('realexperiment', given)).toBe(expected);
  });

  test('that only the deck was checked, and nothing of that once the paper was', async () => {
    expect(await lineOf('politikfelduebergreifende-politik')).toBe(
      'Wörtlich geprüft am Archivtext des Vortrags, Zeile 12 bis 14. Nicht geprüft am Text der Beschlussvorlage selbst: Er liegt diesem Archiv nicht vor.',
    );
    expect(
      await lineOf('politikfelduebergreifende-politik', { document: 'ratsvorlage-2010-07-08' }),
    ).toBe('Wörtlich geprüft am Archivtext der Beschlussvorlage, Zeile 12 bis 14');
  });

  test('that there is nothing to check it against', () => {
    expect(textOf(<ProofLine proof={undefined} />)).toBe(
      'Kein Archivtext hinterlegt: Der Wortlaut ist nicht geprüft.',
    );
  });
});

const TYPES: readonly (readonly [type: DocumentType, inType: string, ofType: string])[] = [
  ['talk', 'im Vortrag', 'des Vortrags'],
  ['council-paper', 'in der Beschlussvorlage', 'der Beschlussvorlage'],
  ['report', 'im Bericht', 'des Berichts'],
  ['minutes', 'im Protokoll', 'des Protokolls'],
  ['note', 'in der Notiz', 'der Notiz'],
  ['contract', 'im Vertrag', 'des Vertrags'],
  ['interview', 'im Interview', 'des Interviews'],
  ['press-release', 'in der Pressemitteilung', 'der Pressemitteilung'],
  ['law', 'im Gesetz', 'des Gesetzes'],
  ['letter', 'im Brief', 'des Briefs'],
];

describe('The badge in lists is as true as the sentence on the page, against the text of', () => {
  test.each(TYPES)('a %s', async (type, inType, ofType) => {
    const rows = COMBINATIONS.map(async ([given]) => {
      const entry = await proofEntryOf(proven('realexperiment', given), withTexts);
      if (!entry) throw new Error('the statement is proven');
      const proof = { ...entry, document: { ...entry.document, type } };
      return [textOf(<ProofSign proof={proof} />), textOf(<ProofLine proof={proof} />)];
    });
    expect(await Promise.all(rows)).toEqual(
      COMBINATIONS.map(([, short, long]) => [
        `${short} wie ${inType}`,
        `${long} am Archivtext ${ofType}, Zeile 12 bis 14`,
      ]),
    );
  });

  test('the talk alone, where the paper that it quotes is not at hand', async () => {
    const signOf = async (given: Partial<Proof>) =>
      textOf(
        <ProofSign
          proof={await proofEntryOf(proven('politikfelduebergreifende-politik', given), withTexts)}
        />,
      );
    expect([await signOf({}), await signOf({ document: 'ratsvorlage-2010-07-08' })]).toEqual([
      'wörtlich wie im Vortrag',
      'wörtlich wie in der Beschlussvorlage',
    ]);
  });

  test('nothing at all', () => {
    expect(htmlOf(<ProofSign proof={undefined} />)).toBe('<span>Wortlaut nicht geprüft</span>');
  });
});

describe('The search filters by it', () => {
  const labelsOf = (name: string) => {
    const facet = proofFacetOf([proven('realexperiment')]);
    const labels = new Map(facet?.values.map(({ id, label }) => [id, label]));
    return COMBINATIONS.map(([given]) => labels.get(facet?.of(proven(name, given)) ?? ''));
  };
  const ADDITION = 'bis auf Einfügung, Hervorhebung oder Auslassung wie';

  test.each([
    ['what is looked up where it was said', 'realexperiment', 'in der Quelle'],
    [
      'what is looked up where it is quoted',
      'politikfelduebergreifende-politik',
      'im zitierenden Dokument',
    ],
  ])('%s', (_what, name, where) => {
    expect(labelsOf(name)).toEqual([
      `wörtlich wie ${where}`,
      `mit Auslassung wie ${where}`,
      ...Array.from({ length: 6 }, () => `${ADDITION} ${where}`),
    ]);
  });

  test('and what has no source; where no statement has one there is nothing to filter by', () => {
    const facet = proofFacetOf([proven('realexperiment')]);
    expect(facet?.values).toEqual([
      { id: 'woertlich', label: 'wörtlich wie in der Quelle' },
      { id: 'auslassung', label: 'mit Auslassung wie in der Quelle' },
      { id: 'zusatz', label: `${ADDITION} in der Quelle` },
      { id: 'zitat-woertlich', label: 'wörtlich wie im zitierenden Dokument' },
      { id: 'zitat-auslassung', label: 'mit Auslassung wie im zitierenden Dokument' },
      { id: 'zitat-zusatz', label: `${ADDITION} im zitierenden Dokument` },
      { id: 'ohne-quelle', label: 'nicht geprüft (kein Archivtext)' },
    ]);
    expect(facet?.of(entryNamed('wettbewerb').statement)).toBe('ohne-quelle');
    expect(proofFacetOf(archive.statements)).toBeUndefined();
    expect(statementsIn('5-muelheimer-arbeitsmarktdialog', archive)).toEqual([]);
  });
});

describe('What an archive text says of itself', () => {
  const date = parseDate('2026-11-20');
  const transcription: Transcription = {
    from: 'Foliensatz (PDF)',
    by: 'Erika Beispiel',
    ...(date.ok ? { date: date.date } : {}),
    remark: 'Folie 7 ist unleserlich',
  };
  const states: readonly PublishedText[] = [
    { hash: 'a', published: dayNumber(2026, 11, 21) },
    { hash: 'b', published: dayNumber(2026, 11, 22), why: 'Ein Wort war verlesen' },
    { hash: 'c', published: dayNumber(2026, 11, 23), why: 'Folie 8 fehlte' },
  ];
  const checkedOn = dayNumber(2026, 11, 27);
  const short = (source: Source, published: readonly PublishedText[]) =>
    textOf(<CheckedAgainst text={{ source, states: published }} checkedOn={checkedOn} />);
  const long = (source: Source, published: readonly PublishedText[]) =>
    textOf(
      <SourceHeading
        text={{ source, states: published }}
        checkedOn={checkedOn}
        documents={[]}
        statements={0}
      />,
    ).split('\n');

  test('on the page of a statement', () => {
    expect(short({ ...TEXT, transcription }, states)).toBe(
      'Archivtext mit der Prüfsumme f40ed527664b…; abgeschrieben von Erika Beispiel am 20. November 2026 aus: Foliensatz (PDF); seit der Aufnahme 2-mal geändert; zuletzt geprüft am 27. November 2026',
    );
    expect(short(TEXT, states.slice(0, 1))).toBe(
      'Archivtext mit der Prüfsumme f40ed527664b…; ohne Angabe, wer ihn abgeschrieben hat; zuletzt geprüft am 27. November 2026',
    );
    expect(short({ ...TEXT, transcription: { from: 'PDF' } }, states.slice(0, 2))).toContain(
      '; abgeschrieben aus: PDF; seit der Aufnahme einmal geändert; ',
    );
  });

  test('on its own page, where changes are listed with their reasons', () => {
    expect(long({ ...TEXT, transcription }, states).slice(3)).toEqual([
      'Umfang',
      '40 Zeilen',
      'Abgeschrieben aus',
      'Foliensatz (PDF)',
      'Abgeschrieben von',
      'Erika Beispiel',
      'Abgeschrieben am',
      '20. November 2026',
      'Bemerkung',
      'Folie 7 ist unleserlich',
      'In diesem Archiv seit',
      '21. November 2026',
      'Zuletzt geprüft am',
      '27. November 2026',
      'Bestätigte Änderungen',
      '22. November 2026: Ein Wort war verlesen',
      '23. November 2026: Folie 8 fehlte',
      'SHA-256',
      'f40ed527664baa90',
    ]);
  });

  test('and of what is not known nothing', () => {
    expect(long(TEXT, []).slice(3)).toEqual([
      'Umfang',
      '40 Zeilen',
      'Abschrift',
      'Keine Angabe, wer diesen Text woraus und wann abgeschrieben hat.',
      'Zuletzt geprüft am',
      '27. November 2026',
      'SHA-256',
      'f40ed527664baa90',
    ]);
  });
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
    message: about('a', say('wording-not-in-source', { source: 'x.txt' })),
    nearest,
  } as const;
  expect(htmlOf(<ProblemList problems={[problem]} />)).toContain(
    '<blockquote lang="de">Die <del>Stadt</del><ins>Städte</ins></blockquote>',
  );
});

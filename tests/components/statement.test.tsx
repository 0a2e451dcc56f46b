import { describe, expect, test } from 'vitest';
import { ArchiveTime } from '@/components/statement/archive-time';
import { Outcomes } from '@/components/statement/outcomes';
import { Relations } from '@/components/statement/relations';
import { StatementCitation } from '@/components/citation/statement-citation';
import { Origin } from '@/components/statement/origin';
import { Provenance } from '@/components/statement/provenance';
import { StatementArticle } from '@/components/statement/statement-article';
import { StatementDate } from '@/components/statement/statement-date';
import { StatementPage } from '@/components/statement/statement-page';
import { StatementsByYear } from '@/components/statement/statements-by-year';
import { Wording } from '@/components/statement/wording';
import { outcomesOf, relatedTo, type OutcomeEntry, type StatementEntry } from '@/lib/archive/entry';
import type { Statement } from '@/lib/model/archive';
import { plainText } from '@/lib/cite/plain-text';
import { dayNumber } from '@/lib/model/day';
import { parseDate, type ArchiveDate } from '@/lib/model/date';
import { entries, entryNamed } from '../fixture/archive';
import { htmlOf, textOf } from '../fixture/html';
import { cited, paper } from '../cite/references';
import { inEnglish } from '../fixture/printed';

const realexperiment = entryNamed('realexperiment');
const paperOf2010 = entryNamed('politikfelduebergreifende-politik');

test('a wording is a blockquote that names its place as source', () => {
  expect(
    htmlOf(
      <Wording statement={realexperiment.statement} html={realexperiment.wording} notes={[]} />,
    ),
  ).toBe(
    '<blockquote cite="/dokumente/5-jahre-option#realexperiment">' +
      '<p>Das bundesweite und historisch einmalige „Realexperiment“ ist - unter äußerst schweren Bedingungen - geglückt.</p></blockquote>',
  );
});

test('terms of the glossary are marked in it', () => {
  expect(entryNamed('wettbewerb').wording).toBe(
    '<p>Tatsächlicher Wettbewerb ist erst jetzt implementiert, Rolle der <a class="term" href="#begriff_ba"><abbr title="Bundesagentur für Arbeit">BA</abbr></a>' +
      ' durch erhöhten Steuerungsanspruch des <a class="term" href="#begriff_bmas"><abbr title="Bundesministerium für Arbeit und Soziales">BMAS</abbr></a>' +
      ' und des Landes relativiert.</p>',
  );
});

test('in a list, a quote names both where it was said and where we have it from', () => {
  expect(textOf(<StatementArticle entry={paperOf2010} />).split('\n')).toEqual([
    '8. Juli 2010 Zitat von Stadt Mülheim an der Ruhr',
    'Wortlaut nicht geprüft',
    paperOf2010.statement.text,
    'Stadt Mülheim an der Ruhr Ursprünglich in: Beschlussvorlage für den Rat der Stadt Mülheim an der Ruhr vom 08.07.2010, zitiert in: 5 Jahre Option: Erfahrungen und Erwartungen',
    'Aussage öffnenLink kopieren',
  ]);
});

describe('Under the wording stand name, office, body, date and document', () => {
  test.each([
    [
      'of a quote both where it was said and where we have it from',
      paperOf2010,
      [
        'Stadt Mülheim an der Ruhr, 8. Juli 2010',
        'Ursprünglich in: Beschlussvorlage für den Rat der Stadt Mülheim an der Ruhr vom 08.07.2010, zitiert in: 5 Jahre Option: Erfahrungen und Erwartungen (Vortrag, um 2010)',
      ],
    ],
    [
      'of what the document says itself, its date but once',
      realexperiment,
      [
        'Matthias Spies, Sozialagentur, um 2010',
        'In: 5 Jahre Option: Erfahrungen und Erwartungen (Vortrag)',
      ],
    ],
    [
      'with the office that the source names',
      { ...realexperiment, speaker: { id: 'a', name: 'Anna Alt', role: 'Leiterin', blocks: [] } },
      [
        'Anna Alt, Leiterin, Sozialagentur, um 2010',
        'In: 5 Jahre Option: Erfahrungen und Erwartungen (Vortrag)',
      ],
    ],
    [
      'without a speaker and a date',
      {
        ...realexperiment,
        speaker: undefined,
        organisation: undefined,
        statement: withoutDate(realexperiment.statement),
      },
      ['ohne Datum', 'In: 5 Jahre Option: Erfahrungen und Erwartungen (Vortrag, um 2010)'],
    ],
  ])('%s', (_what, entry, lines) => {
    expect(textOf(<Origin entry={entry} />).split('\n')).toEqual(lines);
  });

  test('and what follows below does not say it again', () => {
    expect(
      textOf(<Provenance entry={paperOf2010} topics={[]} checkedOn={20_000} />).split('\n'),
    ).toEqual([
      'Quellenangabe',
      'Auszug aus der Beschlussvorlage für den Rat der Stadt Mülheim an der Ruhr vom 08.07.2010',
      'Wortlaut',
      'Kein Archivtext hinterlegt: Der Wortlaut ist nicht geprüft.',
    ]);
    expect(textOf(<Provenance entry={realexperiment} topics={[]} checkedOn={20_000} />)).toContain(
      'Anlass\n5. Mülheimer Arbeitsmarktdialog',
    );
  });
});

describe('On the page that it would lead to, a link is text:', () => {
  const linksOn = (here: string, entry = paperOf2010) =>
    [...htmlOf(<StatementArticle entry={entry} here={here} />).matchAll(/href="([^"]+)"/g)].map(
      ([, href]) => href,
    );

  test.each([
    ['/organisationen/stadt-muelheim', paperOf2010],
    ['/dokumente/ratsvorlage-2010-07-08', paperOf2010],
    ['/personen/matthias-spies', realexperiment],
    ['/organisationen/sozialagentur', realexperiment],
  ])('%s', (here, entry) => {
    expect(linksOn('/', entry)).toContain(here);
    expect(linksOn(here, entry)).toEqual(linksOn('/', entry).filter((href) => href !== here));
  });
});

test('words that stand so in the source are remarked behind them, in a list and with what was searched for marked', () => {
  const statement = { ...entryNamed('fremdeinfluss').statement, sic: ['Mittelausatz'] };
  const entry = { ...entryNamed('fremdeinfluss'), statement };
  const remark = '<small> [so in der Quelle]</small>';
  expect(htmlOf(<StatementArticle entry={entry} />)).toContain(`auf Mittelausatz${remark} und die`);
  expect(
    htmlOf(
      <StatementArticle entry={entry} highlighted="<p>auf <mark>Mittelausatz</mark> und</p>" />,
    ),
  ).toContain(`<mark>Mittelausatz</mark>${remark} und</p>`);
});

test('its link leads to the statement alone, its document to its place there', () => {
  const addresses = [
    ...htmlOf(<StatementArticle entry={paperOf2010} />).matchAll(/href="([^"]+)"/g),
  ].map(([, href]) => href);
  expect(addresses).toEqual([
    '/organisationen/stadt-muelheim',
    '/dokumente/ratsvorlage-2010-07-08',
    '/dokumente/5-jahre-option#politikfelduebergreifende-politik',
    '/dokumente/5-jahre-option/politikfelduebergreifende-politik',
  ]);
});

describe('a date', () => {
  test.each([
    ['2004-07-08', '<time dateTime="2004-07-08">8. Juli 2004</time>'],
    ['2004-07', '<time dateTime="2004-07">Juli 2004</time>'],
    ['2010~', '<time dateTime="2010">um 2010</time>'],
    ['2004/2010', '<span>2004 bis 2010</span>'],
    ['201X', '<span>2010er Jahre</span>'],
    ['[2010-07-09..2010~]', '<span>um 2010, nach dem 8. Juli 2010</span>'],
  ])('%s is said to people and, where HTML can, to machines', (edtf, expected) => {
    expect(htmlOf(<ArchiveTime date={date(edtf)} />)).toBe(expected);
  });

  test.each([
    ['2004-07-08', '8. Juli 2004'],
    ['2010~', 'um 2010 ungefähre Angabe'],
    ['[2010-07-09..2010~]', 'um 2010, nach dem 8. Juli 2010 Datum erschlossen'],
    ['2010?', '2010 (unsicher) Datum unsicher'],
  ])('%s says what is not known of it', (edtf, expected) => {
    expect(textOf(<StatementDate date={date(edtf)} />)).toBe(expected);
  });

  test('a missing one is called missing', () => {
    expect(textOf(<StatementDate date={undefined} />)).toBe('ohne Datum');
  });
});

test('relations are shown on both ends', async () => {
  const linesOn = async (name: string) => {
    const { id } = entryNamed(name).statement;
    return textOf(<Relations id={id} relations={await relatedTo(id, entries)} />).split('\n');
  };
  expect((await linesOn('bessere-bedingungen'))[0]).toBe('wiederholt');
  expect(
    (await linesOn('politikfelduebergreifende-politik')).filter((line) => /^w[a-zä ]+$/.test(line)),
  ).toEqual(['widerspricht', 'wird wiederholt von']);
  expect(await linesOn('keine-alleinige-uebernahme')).toEqual([
    'widerspricht',
    '2010 spricht die Vorlage für die kommunale Option.',
    '„Die kommunale Option bietet damit deutlich bessere Bedingungen für eine abgestimmte Zusammenarbeit sowohl innerhalb der öffentlichen Verwaltung, als auch insbesondere mit anderen zentralen Akteuren und Netzwerken vor Ort, insbesondere den Wohlfahrtsverbänden und Trägern, der …“',
    'Zitat, 8. Juli 2010, in: 5 Jahre Option: Erfahrungen und Erwartungen',
    'Vergleichen',
    'Einordnung des Archivs',
  ]);
});

test('an expectation says what became of it, or that nothing is known', async () => {
  const outcomesNoted = (name: string) => outcomesOf(entryNamed(name).statement, entries);
  expect(textOf(<Outcomes outcomes={await outcomesNoted('fremdeinfluss')} />)).toBe('noch offen');
  expect(textOf(<Outcomes outcomes={await outcomesNoted('wettbewerb')} />)).toBe(
    'noch nicht geprüft\nWas daraus geworden ist, ist in diesem Archiv noch nicht vermerkt.',
  );
});

test('several outcomes are a history that begins with how the expectation stands', () => {
  const outcomes: OutcomeEntry[] = [
    {
      status: 'noEvidence',
      evidence: [],
      date: date('2012-03-01'),
      remark: 'Gesucht in den Vorlagen.',
    },
    {
      status: 'notFulfilled',
      evidence: [{ type: 'web', url: 'https://statistik.example/', label: 'Statistik' }],
      date: date('2014'),
    },
  ];
  expect(textOf(<Outcomes outcomes={outcomes} />).split('\n')).toEqual([
    'Zuletzt: nicht eingetreten',
    'kein Beleg gefunden (Stand 1. März 2012)',
    'Gesucht in den Vorlagen.',
    'nicht eingetreten, 2014',
    'Beleg:',
    'Statistik (statistik.example)',
  ]);
});

test('statements stand under the year in which they were said', () => {
  const entries = [paperOf2010, realexperiment, entryNamed('keine-alleinige-uebernahme')];
  expect(
    [...htmlOf(<StatementsByYear entries={entries} />).matchAll(/<h2>(.*?)<\/h2>/g)].map(
      ([, title]) => title,
    ),
  ).toEqual(['<a href="/chronik/2010">2010</a>', '<a href="/chronik/2004">2004</a>']);
});

test('statements before a date, and undated ones, stand under no year', () => {
  const undated = withoutDate(realexperiment.statement);
  const entries = ['[..2004-07-07]', '../2003'].map((edtf) => ({
    ...realexperiment,
    statement: { ...undated, date: date(edtf) },
  }));
  const html = htmlOf(
    <StatementsByYear entries={[...entries, { ...realexperiment, statement: undated }]} />,
  );
  expect([...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, title]) => title)).toEqual([
    'Jahr unbekannt, vor dem genannten Datum',
    'Ohne Datum',
  ]);
});

const pageOf = (entry: StatementEntry) =>
  htmlOf(
    <StatementPage
      entry={entry}
      topics={[]}
      checkedOn={20_000}
      relations={[]}
      position={{ steps: [], isCut: false }}
      explained={undefined}
      similar={[]}
      outcomes={[]}
      reference={cited('realexperiment')}
      corrections={[]}
      embed=""
    />,
  );

describe('How to cite', () => {
  const citation = (fingerprint: string | undefined) =>
    textOf(
      <StatementCitation
        entry={{
          ...paperOf2010,
          fingerprint,
          permalink: `https://wortlaut.example/x${fingerprint === undefined ? '' : `?w=${fingerprint}`}`,
        }}
        reference={cited('politikfelduebergreifende-politik')}
        source={paper}
        wording="wortlaut"
        published={fingerprint === undefined ? undefined : dayNumber(2026, 11, 23)}
        proof={fingerprint === undefined ? undefined : '/nachweis/aussage/x'}
        passage={fingerprint === undefined ? undefined : '/dokumente/x#y:~:text=z'}
        embed="<blockquote>Wort</blockquote>"
      />,
    ).split('\n');
  const FORMS = ['BibTeXkopieren', 'RISkopieren', 'CSL-JSONkopieren'];
  const REFERENCES = [
    'Aussage zitieren',
    plainText(cited('politikfelduebergreifende-politik')),
    'Zitat kopierenVerweis kopieren',
    ...FORMS,
    'Quelle zitieren',
    plainText(paper),
    'Verweis kopieren',
    ...FORMS,
  ];

  const EMBED = [
    'EinbettenFür eigene Seiten: das Zitat mit Quelle und Link als HTML, ohne Skript. Ob der Wortlaut noch derselbe ist, zeigt der Link.',
    '&lt;blockquote&gt;Wort&lt;/blockquote&gt;HTML kopierenMit einer anderen Aussage vergleichen',
  ];

  test('gives the statement and its source, the address that proves the wording, since when it is here, and its fingerprint', () => {
    expect(citation('q9w1')).toEqual([
      ...REFERENCES,
      'Dauerhafte Adresse',
      'https://wortlaut.example/x?w=q9w1',
      'Textstelle',
      'im Dokument markiert Link kopieren',
      'Prüfsumme des Wortlauts',
      'q9w1',
      'Nachweis',
      'Nachweis herunterladen (Siegel und Nachweise)',
      'In diesem Archiv seit',
      '23. November 2026',
      ...EMBED,
    ]);
  });

  test('gives no such address while the ledger does not have the statement', () => {
    expect(citation(undefined)).toEqual([
      ...REFERENCES,
      'Dauerhafte Adresse',
      'Noch keine: Die Aussage steht noch nicht im Verzeichnis. Erst danach lässt sich an der Adresse ablesen, ob der Wortlaut derselbe ist.',
      ...EMBED,
    ]);
  });
});

test('the page of a statement has one h1: its kind and date', () => {
  const page = pageOf(paperOf2010);
  expect(
    [...page.matchAll(/<h1 id="aussage">(.*?)<\/h1>/g)].map(([, title = '']) =>
      title.replace(/<svg.*?<\/svg>|<[^>]+>/g, ''),
    ),
  ).toEqual(['Zitat, 8. Juli 2010']);
});

test('on the page of a statement the origin stands under the wording, over one that fills a screen', () => {
  const order = (length: number) => {
    const statement = { ...realexperiment.statement, text: 'x'.repeat(length) };
    return [...pageOf({ ...realexperiment, statement }).matchAll(/<(blockquote|figcaption)/g)].map(
      ([, name]) => name,
    );
  };
  expect(order(600)).toEqual(['blockquote', 'figcaption']);
  expect(order(601)).toEqual(['figcaption', 'blockquote']);
});

test('the page of a statement does not lead to itself', () => {
  const { id } = realexperiment.statement;
  expect(pageOf(realexperiment)).not.toContain(`href="/dokumente/${id}"`);
  expect(pageOf(realexperiment)).not.toContain('href="https://wortlaut.example/x');
});

function withoutDate({ date: given, ...undated }: Statement): Statement {
  expect(given).toBeDefined();
  return undated;
}

function date(edtf: string): ArchiveDate {
  const result = parseDate(edtf);
  if (!result.ok) throw new Error(inEnglish(result.error));
  return result.date;
}

test.each([
  [
    'h3' as const,
    /^<article aria-labelledby="(\w+)"><div><h3 id="\1"><span><time dateTime="2010-07-08">/,
  ],
  [
    'p' as const,
    /^<article aria-labelledby="(\w+)"><div><p id="\1"><span><time dateTime="2010-07-08">/,
  ],
])('in a list, a statement has its %s for a name', (label, name) => {
  expect(htmlOf(<StatementArticle entry={paperOf2010} label={label} />)).toMatch(name);
});

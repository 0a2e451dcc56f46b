import { describe, expect, test } from 'vitest';
import { ArchiveTime } from '@/components/statement/archive-time';
import { Outcomes } from '@/components/statement/outcomes';
import { Relations } from '@/components/statement/relations';
import { StatementArticle } from '@/components/statement/statement-article';
import { StatementDate } from '@/components/statement/statement-date';
import { StatementPage } from '@/components/statement/statement-page';
import { StatementsByYear } from '@/components/statement/statements-by-year';
import { Wording } from '@/components/statement/wording';
import { outcomesOf, relatedTo, type OutcomeEntry } from '@/lib/archive/entry';
import { parseDate, type ArchiveDate } from '@/lib/model/date';
import { archive, entryNamed } from '../fixture/archive';
import { htmlOf, textOf } from '../fixture/html';

const realexperiment = entryNamed('realexperiment');
const paperOf2010 = entryNamed('politikfelduebergreifende-politik');

test('a wording is a blockquote that names its place as source', () => {
  expect(
    htmlOf(<Wording statement={realexperiment.statement} html={realexperiment.wording} />),
  ).toBe(
    '<blockquote cite="/dokumente/5-jahre-option#realexperiment">' +
      '<p>Das bundesweite und historisch einmalige „Realexperiment“ ist - unter äußerst schweren Bedingungen - geglückt.</p></blockquote>',
  );
});

test('terms of the glossary are marked in it', () => {
  expect(entryNamed('wettbewerb').wording).toBe(
    '<p>Tatsächlicher Wettbewerb ist erst jetzt implementiert, Rolle der <a class="term" href="/begriffe#ba"><abbr title="Bundesagentur für Arbeit">BA</abbr></a>' +
      ' durch erhöhten Steuerungsanspruch des <a class="term" href="/begriffe#bmas"><abbr title="Bundesministerium für Arbeit und Soziales">BMAS</abbr></a>' +
      ' und des Landes relativiert.</p>',
  );
});

test('in a list, a quote names both where it was said and where we have it from', () => {
  expect(textOf(<StatementArticle entry={paperOf2010} />).split('\n')).toEqual([
    '8. Juli 2010 Zitat von Stadt Mülheim an der Ruhr',
    paperOf2010.statement.text,
    'Stadt Mülheim an der Ruhr Aus: Beschlussvorlage für den Rat der Stadt Mülheim an der Ruhr vom 08.07.2010, zitiert in: 5 Jahre Option: Erfahrungen und Erwartungen',
    'Link zu dieser Aussage',
  ]);
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
  ])('%s is said to people and, where HTML can, to machines', (edtf, expected) => {
    expect(htmlOf(<ArchiveTime date={date(edtf)} />)).toBe(expected);
  });

  test.each([
    ['2004-07-08', '8. Juli 2004'],
    ['2010~', 'um 2010 ungefähre Angabe, Tag unbekannt'],
    ['2010?', '2010 (unsicher) Datum unsicher'],
  ])('%s says what is not known of it', (edtf, expected) => {
    expect(textOf(<StatementDate date={date(edtf)} />)).toBe(expected);
  });

  test('a missing one is called missing', () => {
    expect(textOf(<StatementDate date={undefined} />)).toBe('ohne Datum');
  });
});

test('relations are shown on both ends', () => {
  const linesOn = (name: string) => {
    const { id } = entryNamed(name).statement;
    return textOf(<Relations id={id} relations={relatedTo(id, archive)} />).split('\n');
  };
  expect(linesOn('bessere-bedingungen')[0]).toBe('wiederholt');
  expect(
    linesOn('politikfelduebergreifende-politik').filter((line) => /^w[a-zä ]+$/.test(line)),
  ).toEqual(['widerspricht', 'wird wiederholt von']);
  expect(linesOn('keine-alleinige-uebernahme')).toEqual([
    'widerspricht',
    '2010 spricht die Vorlage für die kommunale Option.',
    '„Die kommunale Option bietet damit deutlich bessere Bedingungen für eine abgestimmte Zusammenarbeit sowohl innerhalb der öffentlichen Verwaltung, als auch insbesondere mit anderen …“',
    'Zitat, 8. Juli 2010, in: 5 Jahre Option: Erfahrungen und Erwartungen',
    'Vergleichen',
  ]);
});

test('an expectation says what became of it, or that nothing is known', () => {
  expect(
    textOf(<Outcomes outcomes={outcomesOf(entryNamed('fremdeinfluss').statement, archive)} />),
  ).toBe('offen');
  expect(
    textOf(<Outcomes outcomes={outcomesOf(entryNamed('wettbewerb').statement, archive)} />),
  ).toBe('Dazu ist im Archiv noch nichts vermerkt.');
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
    'Statistik',
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

test('the page of a statement has one h1: its kind and date', () => {
  const page = htmlOf(
    <StatementPage
      entry={paperOf2010}
      topics={[]}
      relations={[]}
      position={[]}
      similar={[]}
      outcomes={[]}
      citation="Zitat"
      permalink="https://wortlaut.example/x"
      fingerprint="3f9a2c1b"
      corrections={[]}
    />,
  );
  expect(
    [...page.matchAll(/<h1>(.*?)<\/h1>/g)].map(([, title = '']) =>
      title.replace(/<svg.*?<\/svg>|<[^>]+>/g, ''),
    ),
  ).toEqual(['Zitat, 8. Juli 2010']);
});

function date(edtf: string): ArchiveDate {
  const result = parseDate(edtf);
  if (!result.ok) throw new Error(result.error);
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

/** What charts say to readers. */

import { counted, counts } from '@/components/texts';
import { total } from '@/lib/archive/spread';
import type { ChartFormat } from '@/lib/model/chart-name';
import type { ArchiveDate } from '@/lib/model/date';
import { germanDate, germanDay, MONTHS } from '@/lib/model/date-german';
import { ALL_DAYS, calendarOf, type Day, type DaySpan } from '@/lib/model/day';
import { KIND_WORDS, KINDS } from '@/lib/model/kind';
import {
  EXPECTATION_WORDS,
  RELATION_WORDS,
  type ExpectationStatus,
  type RelationType,
} from '@/lib/model/relation';
import type { KindCounts } from '@/lib/ports/entries';

export const chartView = {
  legend: 'Legende',
  table: 'Zahlen als Tabelle',
  tableOf: (title: string) => `${title}: Tabelle`,
  takeAlong: 'Mitnehmen:',
  formats: {
    svg: 'Bild (SVG)',
    png: 'Bild (PNG)',
    csv: 'Tabelle (CSV)',
    json: 'Daten (JSON)',
  } satisfies Record<ChartFormat, string>,
  /** In a file, behind the name of the site. */
  state: (day: string) => `Stand: ${day}`,
};

/** What became of expectations. */
export const outcomesInTime = {
  title: 'Was aus den Erwartungen wurde',
  group: (word: string, count: number) => `${word}: ${number(count)}`,
  now: 'heute',
  undatedColumn: 'ohne Datum',
  voiced: (date: ArchiveDate | undefined) =>
    date ? `geäußert: ${germanDate(date)}` : 'geäußert: Datum unbekannt',
  outcome: (status: ExpectationStatus, date: ArchiveDate | undefined) =>
    `${EXPECTATION_WORDS[status]}: ${date ? germanDate(date) : 'Datum unbekannt'}`,
  legend: {
    voiced: 'geäußert',
    voicedWithin: 'geäußert in diesem Zeitraum',
    about: 'geäußert, Datum ungefähr oder unsicher',
    runsOn: 'wartet noch',
  },
  /** `3 Erwartungen, davon 1 eingetreten und 2 noch nicht geprüft.` */
  counted: (total: number, by: readonly (readonly [ExpectationStatus, number])[]) =>
    `${expectations(total)}: ${new Intl.ListFormat('de').format(
      by.map(([status, count]) => `${number(count)} ${EXPECTATION_WORDS[status]}`),
    )}.`,
  /** `Geprüft sind 45 Prozent.` */
  checked: (checked: number, total: number) =>
    checked === total
      ? 'Alle sind geprüft.'
      : checked === 0
        ? 'Noch keine ist geprüft.'
        : `Geprüft ${checked === 1 ? 'ist' : 'sind'} ${number(checked)} von ${number(total)} (${percent(checked / total)}).`,
  waited: (days: number, known: number, answered: number) =>
    `Vom Äußern bis zum Ergebnis vergingen im Median ${duration(days)} (${number(known)} von ${number(answered)} Ergebnissen ${known === 1 ? 'ist' : 'sind'} dafür genau genug datiert).`,
  asOf: (today: Day) => `Stand: ${germanDay(today)}.`,
  tooEarly: (count: number) =>
    count === 1
      ? 'Ein Ergebnis ist früher datiert als seine Erwartung; es steht nur in der Tabelle.'
      : `${number(count)} Ergebnisse sind früher datiert als ihre Erwartung; sie stehen nur in der Tabelle.`,
  notDrawn: (count: number) =>
    count === 1
      ? 'Eine hat kein Datum; sie steht nur in der Tabelle.'
      : `${number(count)} haben kein Datum; sie stehen nur in der Tabelle.`,
  vague: (count: number) =>
    `Bei ${number(count)} steht das Jahr nicht sicher fest; sie ${count === 1 ? 'ist' : 'sind'} nicht gezeichnet.`,
  undated: (count: number) => `${number(count)} ohne Datum.`,
  bar: (
    status: ExpectationStatus,
    year: string,
    { count, maybe }: { readonly count: number; readonly maybe: number },
  ) =>
    [`${year}: ${number(count)} ${EXPECTATION_WORDS[status]}`, ...maybeMore(count, maybe)].join(
      ', ',
    ),
  /** `7`, `7 (+ 3?)` */
  cell: (count: number, maybe: number) =>
    maybe === 0 ? number(count) : `${number(count)} (+ ${number(maybe)}?)`,
  byYear: (step: number) =>
    step === 1
      ? 'Nach dem Jahr, in dem sie geäußert wurden.'
      : `Nach dem Jahr, in dem sie geäußert wurden, je ${step} Jahre zusammen.`,
  number: (count: number) => number(count),
  years: (first: number, last: number) => years(first, last),
  columns: {
    expectation: 'Erwartung',
    who: 'Von wem',
    voiced: 'Geäußert',
    status: 'Ergebnis',
    found: 'Ergebnis vom',
    evidence: 'Beleg',
    year: 'Geäußert',
    total: 'zusammen',
  },
  unknown: 'unbekannt',
};

const expectations = (count: number) =>
  `${number(count)} ${count === 1 ? 'Erwartung' : 'Erwartungen'}`;

const percent = (share: number) => {
  // Neither nothing nor everything where that is not so.
  const whole = Math.min(99, Math.max(1, Math.round(share * 100)));
  return `${whole} Prozent`;
};

/** `3 Wochen`, `8 Monate`, `2,5 Jahre` */
function duration(days: number): string {
  if (days < 60) return `${number(days)} ${days === 1 ? 'Tag' : 'Tage'}`;
  if (days < 700) return `${number(Math.round(days / 30.44))} Monate`;
  return `${(days / 365.25).toLocaleString('de-DE', { maximumFractionDigits: 1 })} Jahre`;
}

/** How often words occur over time. */
export const wordsInTime = {
  title: (words: readonly string[], isShare: boolean) =>
    `${listed(words)}: ${isShare ? 'Aussagen von je 1.000 eines Jahres' : 'Aussagen je Jahr'}`,
  /** `Am häufigsten: „Option“ 2010 (7 Aussagen), „Jobcenter“ 2012 (4 Aussagen).` */
  peaks: (peaks: readonly (readonly [words: string, year: number, most: string])[]) =>
    `Am häufigsten: ${peaks.map(([words, year, most]) => `${words} ${year} (${most})`).join(', ')}.`,
  axis: { anzahl: 'Aussagen je Jahr', anteil: 'von 1.000 Aussagen des Jahres' },
  noStatements: 'keine Aussagen',
  gap: 'Jahre, aus denen das Archiv keine Aussage hat',
  tooFew: (fewest: number) => `Jahre mit weniger als ${fewest} Aussagen: kein Anteil`,
  sure: 'alle sicher aus diesem Jahr',
  vague: 'darunter Aussagen, deren Jahr nicht sicher ist',
  smoothed: (years: number) => `Mittel über ${years} Jahre; die Zeichen sind die Jahre selbst`,
  /** The tool tip of a point: `2010: 7 Aussagen, davon 5 sicher aus diesem Jahr – „Option“`. */
  point: (year: number, what: string, words: string) => `${year}: ${what} – ${words}`,
  partlySure: (statements: string, sure: number) =>
    `${statements}, davon ${sure === 0 ? 'keine' : sure.toLocaleString('de-DE')} sicher aus diesem Jahr`,
  share: (share: string, statements: string) => `${share} von 1.000, ${statements}`,
  outOf: (count: number, all: number) =>
    `${count.toLocaleString('de-DE')} von ${all.toLocaleString('de-DE')}`,
  columns: {
    year: 'Jahr',
    words: 'Gesucht',
    statements: 'Aussagen',
    sure: 'davon sicher aus diesem Jahr',
    all: 'Alle Aussagen',
    share: 'Von 1.000 Aussagen',
    smoothed: 'Geglättet',
  },
};

function listed(words: readonly string[]): string {
  return new Intl.ListFormat('de').format(words);
}

/** `1.204` */
const number = (count: number) => count.toLocaleString('de-DE');

/** `2010`, `2000 bis 2009` */
const years = (first: number, last: number) =>
  first === last ? String(first) : `${first} bis ${last}`;

/** `1`, `2 bis 5` */
const range = (from: number, to: number) =>
  from === to ? number(from) : `${number(from)} bis ${number(to)}`;

/** `vielleicht 6 mehr` behind a number, or `vielleicht 6`; nothing of none. */
const maybeMore = (surely: number, maybe: number): string[] =>
  maybe === 0 ? [] : [`vielleicht ${number(maybe)}${surely > 0 ? ' mehr' : ''}`];

/** `3 Zitate, 1 Erwartung` */
const kinds = (each: KindCounts) =>
  KINDS.flatMap((kind, at) => {
    const count = each[at] ?? 0;
    const { singular, plural } = KIND_WORDS[kind];
    return count === 0 ? [] : [`${number(count)} ${count === 1 ? singular : plural}`];
  }).join(', ');

/** The days of a year, whatever the year. */
export const daysChart = {
  title: 'Aussagen nach Tagen des Jahres',
  described: (of: {
    readonly all: number;
    readonly days: number;
    readonly most: string;
    readonly count: number;
  }) =>
    `${counts.statements(of.all)}, deren Datum einen Tag nennt, verteilt auf ${of.days === 1 ? 'einen Tag' : `${number(of.days)} Tage`} des Jahres${of.days === 1 ? '' : `, die meisten an einem ${of.most} (${number(of.count)})`}.`,
  place: (day: string, count: number) => `${day}: ${counts.statements(count)}`,
  perDay: (from: number, to: number) => `${range(from, to)} am Tag`,
  level: range,
  columns: { month: 'Monat' },
  months: MONTHS,
};

/** `: 2010` where all are of that year, `, die meisten 2010 (7)` */
function fullest(
  most: { readonly name: string; readonly surely: number; readonly about: number } | undefined,
  all: number,
): string {
  if (!most) return '';
  const { name, surely, about } = most;
  if (surely === all) return `: ${name}`;
  const told = [...(surely > 0 ? [number(surely)] : []), ...maybeMore(surely, about)];
  return `, die meisten ${name} (${told.join(', ')})`;
}

/** The field of years and months. */
export const yearsChart = {
  title: 'Aussagen nach Jahren und Monaten',
  titleWithoutMonths: 'Aussagen nach Jahren',
  number,
  years,
  month: (month: number) => `${MONTHS[month % 12]} ${Math.floor(month / 12)}`,
  months: MONTHS.map((name) => name.slice(0, 3)),
  column: (first: number, last: number) => (first === last ? String(first) : `${first}–${last}`),
  /** The rows of the field: each third month, and what has a year alone. */
  rows: ['Jan.', '', '', 'April', '', '', 'Juli', '', '', 'Okt.', '', '', 'nur Jahr'],
  onlyYear: (year: number) => `${year} ohne Monat`,
  place: (name: string, count: number) => `${name}: ${counts.statements(count)}`,
  /** `2010: 1 Zitat, vielleicht 6 mehr` */
  byKind: (name: string, each: KindCounts, maybe: number) =>
    `${name}: ${[kinds(each), ...maybeMore(total(each), maybe)].filter(Boolean).join(', ')}`,
  span: (first: number, last: number, count: number) =>
    `zwischen ${first} und ${last}: ${counts.statements(count)}`,
  level: (from: number, to: number) => range(from, to),
  perMonth: (from: number, to: number) => `${range(from, to)} im Monat`,
  about: 'vielleicht aus diesem Jahr',
  maybe: 'genaues Jahr unbekannt',
  gap: (size: number) => [String(size), 'Jahre'],
  none: 'keine',
  /** `7 und vielleicht 3` */
  withMaybe: (surely: number, maybe: number) => `${number(surely)} (+ ${number(maybe)}?)`,
  columns: {
    date: 'Zeit',
    year: 'Jahr',
    total: 'zusammen',
    maybe: 'vielleicht',
  },
  undated: 'ohne Datum',
  described: (of: {
    readonly dated: number;
    readonly most:
      { readonly name: string; readonly surely: number; readonly about: number } | undefined;
    readonly gaps: readonly { readonly first: number; readonly last: number }[];
    readonly spans: number;
    readonly hidden: number;
    readonly undated: number;
  }) =>
    [
      `${counts.statements(of.dated)} mit Datum${fullest(of.most, of.dated)}.`,
      of.gaps.length > 0 &&
        `Keine ${new Intl.ListFormat('de').format(of.gaps.map(({ first, last }) => `von ${years(first, last)}`))}.`,
      of.spans > 0 && `Bei ${number(of.spans)} steht das Jahr nicht sicher fest.`,
      of.hidden > 0 &&
        (of.hidden === 1
          ? 'Einer dieser Zeiträume steht nur in der Tabelle.'
          : `${number(of.hidden)} dieser Zeiträume stehen nur in der Tabelle.`),
      of.undated > 0 && `${number(of.undated)} ohne Datum.`,
    ]
      .filter(Boolean)
      .join(' '),
};

const beyondThese = (count: number) =>
  count === 1
    ? 'Eine dieser Beziehungen gilt einer älteren Aussage, die hier nicht gezeigt ist.'
    : `${number(count)} dieser Beziehungen gelten älteren Aussagen, die hier nicht gezeigt sind.`;

/** `2004 bis 2010` of spans of days, open ends left out. */
const yearsOf = (spans: readonly DaySpan[]) => {
  const known = spans
    .flatMap(({ first, last }) => [first, last])
    .filter((day) => ALL_DAYS.first < day && day < ALL_DAYS.last)
    .map((day) => calendarOf(day).year);
  return known.length === 0 ? undefined : years(Math.min(...known), Math.max(...known));
};

const relationCounts = (each: readonly { readonly type: RelationType; readonly count: number }[]) =>
  new Intl.ListFormat('de').format(
    each.map(({ type, count }) => `${number(count)}-mal ${RELATION_WORDS[type].forward}`),
  );

/** How positions changed. */
export const positionsChart = {
  title: 'Verlauf der Positionen',
  one: 'Verlauf der Position als Bild',
  undated: 'ohne Datum',
  this: 'diese Aussage',
  earlier: (count: number) => `${counted(count, 'frühere', 'frühere')}`,
  laterOnes: (count: number) => `${counted(count, 'spätere', 'spätere')}`,
  year: (first: number, last: number) => (first === last ? String(first) : `${first}–${last}`),
  gap: '⋯',
  changed: (words: string) => `neu: ${words}`,
  named: (when: string, who: string) => `${when}, ${who}`,
  relation: (word: string, when: string) => `${word}: ${when}`,
  later: (years: number) =>
    years >= 1 ? counted(Math.round(years), 'Jahr später', 'Jahre später') : undefined,
  course: (at: number, spans: readonly DaySpan[], statements: number) =>
    [`${at}. Verlauf`, yearsOf(spans), counts.statements(statements)].filter(Boolean).join(', '),
  columns: {
    course: 'Verlauf',
    date: 'Zeit',
    kind: 'Art',
    who: 'Wer',
    words: 'Worte',
    relation: 'Beziehung zu früheren',
  },
  described: (of: {
    readonly courses: number;
    readonly statements: number;
    readonly spans: readonly DaySpan[];
    readonly counts: readonly { readonly type: RelationType; readonly count: number }[];
    /** Relations to statements that are not among these. */
    readonly elsewhere: number;
  }) =>
    [
      [
        of.courses === 1 ? undefined : `${number(of.courses)} Verläufe`,
        counts.statements(of.statements),
        yearsOf(of.spans),
      ]
        .filter(Boolean)
        .join(', '),
      relationCounts(of.counts),
    ]
      .filter(Boolean)
      .join('; ') + `.${of.elsewhere > 0 ? ` ${beyondThese(of.elsewhere)}` : ''}`,
  downwards: (described: string) => `${described} Von oben nach unten wird es später.`,
  toTheRight: (described: string) => `${described} Von links nach rechts wird es später.`,
};
/** Who spoke when, what about. */
export const rowsInTime = {
  title: {
    person: 'Wer wann: Personen nach Jahren',
    organisation: 'Wer wann: Organisationen nach Jahren',
    thema: 'Themen nach Jahren',
  },
  /** Of one row alone. */
  single: 'Aussagen nach Jahren',
  others: {
    person: (count: number) =>
      count === 1 ? 'eine weitere Person' : `${number(count)} weitere Personen`,
    organisation: (count: number) =>
      count === 1 ? 'eine weitere Organisation' : `${number(count)} weitere Organisationen`,
    thema: (count: number) =>
      count === 1 ? 'ein weiteres Thema' : `${number(count)} weitere Themen`,
  },
  number,
  column: ({ first, last }: { readonly first: number; readonly last: number }) =>
    first === last ? String(first) : `${first}–${last}`,
  gap: (size: number) => (size < 1000 ? `${size} Jahre` : `${size} J.`),
  row: (label: string, count: number) => `${label}: ${counts.statements(count)}`,
  total: counts.statements,
  /** Under the totals. */
  totals: 'gesamt',
  dot: (
    label: string,
    { first, last }: { readonly first: number; readonly last: number },
    of: { readonly surely: number; readonly maybe: number },
  ) => `${label}, ${years(first, last)}: ${withMaybe(of)}`,
  count: ({ surely, maybe }: { readonly surely: number; readonly maybe: number }) =>
    maybe === 0
      ? number(surely)
      : `${surely === 0 ? '' : `${number(surely)} `}(+ ${number(maybe)}?)`,
  surely: 'je mehr Aussagen, desto größer',
  maybe: 'vielleicht aus diesem Jahr',
  columns: {
    id: 'Kennung',
    person: 'Person',
    organisation: 'Organisation',
    thema: 'Thema',
    total: 'zusammen',
    undated: 'ohne Datum',
    from: 'von',
    to: 'bis',
    count: 'Aussagen',
    certain: 'Jahr gesichert',
  },
  yes: 'ja',
  no: 'nein',
  described: (of: {
    readonly first: readonly { readonly label: string; readonly total: number }[];
    readonly largest:
      { readonly label: string; readonly year: number; readonly count: number } | undefined;
    readonly more: string | undefined;
    /** Not counted where one may be in several rows. */
    readonly undated: number | 'some';
  }) =>
    [
      of.first.length > 1 &&
        `Am meisten: ${of.first.map(({ label, total }) => `${label} (${number(total)})`).join(', ')}.`,
      of.largest &&
        of.largest.count > 1 &&
        `Am meisten sicher aus einem Jahr: ${counts.statements(of.largest.count)} ${of.largest.year}${of.first.length > 1 ? ` (${of.largest.label})` : ''}.`,
      of.more && `Nicht gezeigt: ${of.more}.`,
      of.undated === 'some'
        ? 'Was kein Datum hat, steht nur in der Tabelle.'
        : of.undated > 0 &&
          `${number(of.undated)} ohne Datum ${of.undated === 1 ? 'steht' : 'stehen'} nur in der Tabelle.`,
    ]
      .filter(Boolean)
      .join(' '),
};

/** `3 Aussagen, vielleicht 2 mehr` */
function withMaybe({ surely, maybe }: { readonly surely: number; readonly maybe: number }): string {
  if (maybe === 0) return counts.statements(surely);
  return surely === 0
    ? `vielleicht ${counts.statements(maybe)}`
    : `${counts.statements(surely)}, vielleicht ${number(maybe)} mehr`;
}

/** What statements and documents have to do with each other. */
export const relationMap = {
  title: 'Beziehungen',
  named: (kind: string, when: string, words: string) => `${kind}, ${when}: ${words}`,
  columns: { from: 'Von', relation: 'Beziehung', to: 'Zu', document: 'Dokument' },
  described: (
    documents: number,
    statements: number,
    each: readonly { readonly type: RelationType; readonly count: number }[],
  ) =>
    `${counts.statements(statements)} in ${counted(documents, 'Dokument', 'Dokumenten')}, die ältesten Dokumente links oder oben; ${relationCounts(each)}. Pfeile zeigen auf das, worauf sich eine Aussage bezieht.`,
  tooMany: (
    total: number,
    each: readonly { readonly type: RelationType; readonly count: number }[],
  ) => `${number(total)} Beziehungen, zu viele für ein Bild: ${relationCounts(each)}.`,
  latest: (count: number) => `Die ${number(count)} jüngsten`,
};

import type { Cell, Chart, ChartTable, LegendItem } from '@/lib/chart/chart';
import { addressOf } from '@/lib/model/address';
import { cutPlace } from '@/lib/model/cut';
import { germanDate } from '@/lib/model/date-german';
import type { Day } from '@/lib/model/day';
import { EXPECTATION_STATUSES, EXPECTATION_WORDS, statusOf } from '@/lib/model/relation';
import { median, waitedDays } from '@/lib/model/wait';
import {
  evidenceAddress,
  outcomeRows,
  type ExpectationInTime,
  type OutcomeRow,
  type Stretch,
} from './outcome-rows';
import { outcomeDrawings } from './outcome-rows-drawing';
import { outcomesInTime as texts } from './texts';

/** So many expectations have a line each. */
export const MOST_LINES = 40;

/** What became of each of some expectations; undefined where none has a date. */
export function outcomesInTime(all: readonly ExpectationInTime[], today: Day): Chart | undefined {
  const rows = outcomeRows(all, today);
  if (rows.length === 0) return undefined;
  return {
    name: 'ergebnisse',
    title: texts.title,
    description: described(all, rows, today),
    ...outcomeDrawings(rows, today),
    legend: legendOf(rows),
    table: tableOf(all, rows),
  };
}

function described(
  all: readonly ExpectationInTime[],
  rows: readonly OutcomeRow[],
  today: Day,
): string {
  const statuses = all.map(({ statement }) => statusOf(statement.outcomes));
  const by = EXPECTATION_STATUSES.map(
    (status) => [status, statuses.filter((each) => each === status).length] as const,
  ).filter(([, count]) => count > 0);
  const answered = statuses.filter((status) => ANSWERS.has(status)).length;
  const waits = all.flatMap(({ statement }) => waitedDays(statement) ?? []);
  const middle = median(waits);
  const tooEarly = rows.reduce((sum, row) => sum + row.tooEarly.length, 0);
  const notDrawn = all.length - rows.length;
  return [
    texts.counted(all.length, by),
    middle !== undefined && texts.waited(middle, waits.length, answered),
    tooEarly > 0 && texts.tooEarly(tooEarly),
    notDrawn > 0 && texts.notDrawn(notDrawn),
    rows.some(({ runsOn }) => runsOn) && texts.asOf(today),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The statuses that say how it turned out. */
export const ANSWERS: ReadonlySet<string> = new Set(['fulfilled', 'partly', 'notFulfilled']);

function legendOf(rows: readonly OutcomeRow[]): LegendItem[] {
  const groups = new Set<string>(rows.map(({ status }) => status));
  const passing = new Set(
    rows.flatMap(({ stops, undated }) =>
      [...stops.map(({ outcome }) => outcome), ...undated].map(({ status }) => status),
    ),
  );
  const isVoiced = (how: (voiced: Stretch) => boolean) =>
    rows.some(({ voiced }) => voiced && how(voiced));
  const all: (LegendItem | false)[] = [
    isVoiced(({ isAbout, from, to }) => !isAbout && to - from <= LONG) && {
      tone: 'expectation',
      sample: 'dot',
      label: texts.legend.voiced,
    },
    isVoiced(({ isAbout, from, to }) => !isAbout && to - from > LONG) && {
      tone: 'expectation',
      sample: 'open',
      label: texts.legend.voicedWithin,
    },
    isVoiced(({ isAbout }) => isAbout) && {
      tone: 'expectation',
      sample: 'about',
      label: texts.legend.about,
    },
    // The others are explained by the headings of their groups.
    ...[...passing]
      .filter((status) => !groups.has(status))
      .map((status): LegendItem => ({
        tone: 'ink',
        sample: 'outcome',
        status,
        label: EXPECTATION_WORDS[status],
      })),
    rows.some(({ runsOn }) => runsOn) && {
      tone: 'soft',
      sample: 'dashed',
      label: texts.legend.runsOn,
    },
  ];
  return all.filter((item) => item !== false);
}

/** More than a month, in years. */
const LONG = 0.1;

/** A row for each outcome and each piece of evidence; those without any date come last. */
function tableOf(all: readonly ExpectationInTime[], rows: readonly OutcomeRow[]): ChartTable {
  const drawn = new Set(rows.map(({ statement }) => statement.id));
  const others = all.filter(({ statement }) => !drawn.has(statement.id));
  return {
    columns: [
      { key: 'expectation', label: texts.columns.expectation },
      { key: 'who', label: texts.columns.who },
      { key: 'voiced', label: texts.columns.voiced },
      { key: 'status', label: texts.columns.status },
      { key: 'found', label: texts.columns.found },
      { key: 'evidence', label: texts.columns.evidence },
    ],
    rows: [...rows, ...others].flatMap(rowsOf),
  };
}

function rowsOf({ statement, who, outcomes }: ExpectationInTime): Cell[][] {
  const head: Cell[] = [
    {
      text: shortened(statement.text),
      value: statement.id,
      href: addressOf.statement(statement.id),
    },
    { text: who ?? texts.unknown, value: who ?? '' },
    dateCell(statement.date),
  ];
  if (outcomes.length === 0)
    return [[...head, { text: EXPECTATION_WORDS.unchecked, value: 'unchecked' }, EMPTY, EMPTY]];
  return outcomes.flatMap(({ status, date, evidence }) => {
    const found = [{ text: EXPECTATION_WORDS[status], value: status }, dateCell(date)];
    if (evidence.length === 0) return [[...head, ...found, EMPTY]];
    return evidence.map((target) => [
      ...head,
      ...found,
      {
        text: evidenceName(target),
        value: evidenceAddress(target),
        href: evidenceAddress(target),
      },
    ]);
  });
}

const EMPTY: Cell = { text: '' };

function dateCell(date: ExpectationInTime['statement']['date']): Cell {
  return date ? { text: germanDate(date), value: date.edtf } : { text: texts.unknown, value: '' };
}

function evidenceName(target: ExpectationInTime['outcomes'][number]['evidence'][number]): string {
  switch (target.type) {
    case 'statement':
      return shortened(target.statement.text);
    case 'document':
      return target.document.title;
    case 'web':
      return target.label;
  }
}

const LONGEST = 90;

function shortened(text: string): string {
  const end = cutPlace(text, LONGEST);
  return end < text.length ? `${text.slice(0, end)}…` : text;
}

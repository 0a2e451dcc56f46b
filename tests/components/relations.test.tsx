import { describe, expect, test } from 'vitest';
import { Contradictions } from '@/components/entry/contradictions';
import { RelationMarks } from '@/components/statement/relation-marks';
import { PositionHistory } from '@/components/statement/position-history';
import { Relations } from '@/components/statement/relations';
import { chartCourses, CourseList } from '@/components/entry/course-list';
import { positionsChart } from '@/components/chart/positions';
import { pairOf, topicCourses } from '@/lib/archive/courses';
import { sure } from '@/lib/model/sure';
import { relatedTo } from '@/lib/archive/entry';
import { positionOf } from '@/lib/archive/position';
import type { Document } from '@/lib/model/archive';
import type { RelationType } from '@/lib/model/relation';
import { anArchive, aStatement, entriesFrom } from '../archive/an-archive';
import { htmlOf, textOf } from '../fixture/html';

const document: Document = {
  id: 'd',
  title: 'Bericht',
  type: 'report',
  topics: [],
  sections: [],
  statements: [],
};
const related = (type: RelationType) =>
  entriesFrom(
    anArchive({
      documents: [document],
      statements: [
        aStatement('d/frueher', { date: '2004-07-08', text: 'So war es.', topics: ['option'] }),
        aStatement('d/spaeter', {
          date: '2010',
          text: 'So ist es.',
          relations: [{ type, target: { type: 'statement', id: 'd/frueher' } }],
        }),
      ],
    }),
  );

describe('A relation reads right from either end, on the page of the statement and in its document', () => {
  test.each<[RelationType, later: string, earlier: string]>([
    ['repeats', 'wiederholt', 'wird wiederholt von'],
    ['contradicts', 'widerspricht', 'widerspricht'],
    ['confirms', 'bestätigt', 'wird bestätigt von'],
    ['specifies', 'präzisiert', 'wird präzisiert von'],
    ['replaces', 'ersetzt', 'wird ersetzt von'],
    ['supportedBy', 'belegt durch', 'belegt'],
  ])('%s', async (type, later, earlier) => {
    const entries = related(type);
    const shown = async (id: string) => {
      const relations = await relatedTo(id, entries);
      return [
        textOf(<Relations id={id} relations={relations} />)
          .split('\n')
          .slice(0, 2),
        textOf(<RelationMarks id={id} relations={relations} />).split('\n'),
      ];
    };
    expect(await shown('d/spaeter')).toEqual([
      [later, 'So war es.'],
      [`${later} Erfahrung, 8. Juli 2004`, 'Einordnung des Archivs'],
    ]);
    expect(await shown('d/frueher')).toEqual([
      [earlier, 'So ist es.'],
      [`${earlier} Erfahrung, 2010`, 'Einordnung des Archivs'],
    ]);
  });
});

test('a related statement can be compared with one press', async () => {
  const relations = await relatedTo('d/spaeter', related('confirms'));
  expect(htmlOf(<Relations id="d/spaeter" relations={relations} />)).toContain(
    'href="/vergleich?a=d%2Fspaeter&amp;b=d%2Ffrueher"',
  );
});

const EXPLAINED = '/ueber#abschnitt-beziehungen';

test('that a relation is the archive’s reading is said wherever one is shown, with the way to what that means', async () => {
  const entries = related('contradicts');
  const relations = (await relatedTo('d/spaeter', entries)).map((each) => ({
    ...each,
    explained: EXPLAINED,
  }));
  const link = `<a href="${EXPLAINED}">Einordnung des Archivs</a>`;
  expect(htmlOf(<Relations id="d/spaeter" relations={relations} />)).toContain(link);
  expect(htmlOf(<RelationMarks id="d/spaeter" relations={relations} />)).toContain(link);
  const { steps } = await positionOf('d/spaeter', entries);
  expect(htmlOf(<PositionHistory steps={steps} explained={EXPLAINED} />)).toContain(link);
});

test('and said without a link where the archive has no page for it', async () => {
  const { steps } = await positionOf('d/spaeter', related('contradicts'));
  expect(htmlOf(<PositionHistory steps={steps} explained={undefined} />)).toContain(
    '<span>Einordnung des Archivs</span>',
  );
});

test('the history of a position reads along a line: date, quote, source, and between two what the one is to the other', async () => {
  const { steps } = await positionOf('d/spaeter', related('replaces'));
  expect(
    textOf(<PositionHistory id="d/spaeter" steps={steps} explained={undefined} />).split('\n'),
  ).toEqual([
    '8. Juli 2004 Erfahrung',
    'So war es.',
    'In: Bericht',
    'wird ersetzt von Einordnung des Archivs Vergleichen',
    '2010 diese Aussage Erfahrung',
    'So geändert: ist Ende der Änderung. es.',
    'In: Bericht',
  ]);
});

test('two statements that contradict each other read as a course of events', async () => {
  const pair = { earlier: 'd/frueher', later: 'd/spaeter' };
  const text = textOf(
    <Contradictions
      title="Was sich widerspricht"
      courses={[await pairOf(pair, related('contradicts'))]}
      explained={undefined}
    />,
  );
  expect(text.split('\n')).toEqual([
    'Was sich widerspricht',
    '8. Juli 2004 Erfahrung',
    'So war es.',
    'In: Bericht',
    'widerspricht Einordnung des Archivs Vergleichen',
    '2010 Erfahrung',
    'So geändert: ist Ende der Änderung. es.',
    'In: Bericht',
  ]);
});

test('a topic tells its courses as a picture with a table, and with their words', async () => {
  const { courses } = await topicCourses('option', related('replaces'));
  const text = textOf(
    <CourseList
      chart={sure(positionsChart(chartCourses(courses)))}
      courses={courses}
      others={[]}
      more={0}
      here="/themen/option"
      explained={undefined}
    />,
  );
  const lines = text.split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'Verlauf der Positionen',
      'wird ersetzt von Einordnung des Archivs Vergleichen',
      'So geändert: ist Ende der Änderung. es.',
    ]),
  );
});

test('nothing is shown where nothing contradicts anything', () => {
  expect(htmlOf(<Contradictions title="x" courses={[]} explained={undefined} />)).toBe('');
});

test('what is linked to a step further up is named with it', async () => {
  const entries = entriesFrom(
    anArchive({
      documents: [document],
      statements: [
        aStatement('d/a', { date: '2004' }),
        aStatement('d/b', {
          date: '2010',
          relations: [{ type: 'contradicts', target: { type: 'statement', id: 'd/a' } }],
        }),
        aStatement('d/c', {
          date: '2014',
          relations: [{ type: 'specifies', target: { type: 'statement', id: 'd/a' } }],
        }),
      ],
    }),
  );
  const { steps } = await positionOf('d/a', entries);
  expect(textOf(<PositionHistory steps={steps} explained={undefined} />)).toContain(
    '2014 Erfahrung\npräzisiert Erfahrung, 2004\nEinordnung des Archivs',
  );
});

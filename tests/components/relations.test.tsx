import { describe, expect, test } from 'vitest';
import { Contradictions } from '@/components/entry/contradictions';
import { RelationMarks } from '@/components/statement/relation-marks';
import { PositionHistory } from '@/components/statement/position-history';
import { Relations } from '@/components/statement/relations';
import { documentOf, relatedTo } from '@/lib/archive/entry';
import { positionOf } from '@/lib/archive/position';
import type { Document } from '@/lib/model/archive';
import type { RelationType } from '@/lib/model/relation';
import { anArchive, aStatement } from '../archive/an-archive';
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
  });

describe('A relation reads right from either end, on the page of the statement and in its document', () => {
  test.each<[RelationType, later: string, earlier: string]>([
    ['repeats', 'wiederholt', 'wird wiederholt von'],
    ['contradicts', 'widerspricht', 'widerspricht'],
    ['confirms', 'bestätigt', 'wird bestätigt von'],
    ['specifies', 'präzisiert', 'wird präzisiert von'],
    ['replaces', 'ersetzt', 'wird ersetzt von'],
    ['supportedBy', 'belegt durch', 'belegt'],
  ])('%s', (type, later, earlier) => {
    const archive = related(type);
    const shown = (id: string) => {
      const relations = relatedTo(id, archive);
      return [
        textOf(<Relations id={id} relations={relations} />)
          .split('\n')
          .slice(0, 2),
        textOf(<RelationMarks id={id} relations={relations} />),
      ];
    };
    expect(shown('d/spaeter')).toEqual([[later, 'So war es.'], `${later} Erfahrung, 8. Juli 2004`]);
    expect(shown('d/frueher')).toEqual([[earlier, 'So ist es.'], `${earlier} Erfahrung, 2010`]);
  });
});

test('a related statement can be compared with one press', () => {
  const archive = related('confirms');
  expect(
    htmlOf(<Relations id="d/spaeter" relations={relatedTo('d/spaeter', archive)} />),
  ).toContain('href="/vergleich?a=d%2Fspaeter&amp;b=d%2Ffrueher"');
});

test('the history of a position names what each step does, and which of them is read now', () => {
  const archive = related('replaces');
  expect(
    textOf(<PositionHistory id="d/spaeter" steps={positionOf('d/spaeter', archive)} />).split('\n'),
  ).toEqual([
    'Erfahrung, 8. Juli 2004',
    'So war es.',
    'diese Aussage ersetzt Erfahrung, 8. Juli 2004',
    'So ist es.',
  ]);
});

test('a topic lists what contradicts each other, the earlier statement first', () => {
  const archive = related('contradicts');
  const text = textOf(
    <Contradictions
      contradictions={archive.contradictions.get('option') ?? []}
      more={{ count: 2, address: '/themen/option?widersprueche=alle' }}
      documentOf={(statement) => documentOf(statement, archive)}
    />,
  );
  expect(text.split('\n')).toEqual([
    'Was widerspricht sich?',
    'So war es.',
    'Erfahrung, 8. Juli 2004, in: Bericht',
    'widerspricht',
    'So ist es.',
    'Erfahrung, 2010, in: Bericht',
    'Vergleichen',
    '2 weitere Widersprüche zeigen',
  ]);
});

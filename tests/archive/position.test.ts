import { describe, expect, test } from 'vitest';
import { positionOf } from '@/lib/archive/position';
import type { Relation, RelationType } from '@/lib/model/relation';
import { anArchive, aStatement } from './an-archive';

const to = (type: RelationType, id: string): Relation => ({
  type,
  target: { type: 'statement', id: `d/${id}` },
});
const archive = anArchive({
  statements: [
    aStatement('d/dritte', { date: '2014', relations: [to('replaces', 'zweite')] }),
    aStatement('d/erste', { date: '2004' }),
    aStatement('d/zweite', { date: '2010', relations: [to('replaces', 'erste')] }),
    aStatement('d/genauer', {
      date: '2011',
      relations: [to('specifies', 'zweite'), to('confirms', 'andere')],
    }),
    aStatement('d/andere', { date: '2012', relations: [to('contradicts', 'erste')] }),
  ],
});

describe('The history of a position', () => {
  test.each(['erste', 'zweite', 'dritte', 'genauer'])(
    'is the same from %s: oldest first, with what each step does',
    (id) => {
      expect(
        positionOf(`d/${id}`, archive).map(({ statement, links }) => [
          statement.id,
          links.map(({ word, target }) => `${word} ${target.id}`),
        ]),
      ).toEqual([
        ['d/erste', []],
        ['d/zweite', ['ersetzt d/erste']],
        ['d/genauer', ['präzisiert d/zweite']],
        ['d/dritte', ['ersetzt d/zweite']],
      ]);
    },
  );

  test('puts first what the others go back on, where all are equally old', () => {
    const sameYear = anArchive({
      statements: ['c', 'b', 'a'].map((id, position, all) =>
        aStatement(`d/${id}`, {
          date: '2010',
          relations: position > 0 ? [to('replaces', all[position - 1] ?? '')] : [],
        }),
      ),
    });
    expect(positionOf('d/b', sameYear).map(({ statement }) => statement.id)).toEqual([
      'd/c',
      'd/b',
      'd/a',
    ]);
  });

  test('is none where there are other relations only', () => {
    expect(positionOf('d/andere', archive)).toEqual([]);
  });

  test('ends, where statements specify each other and where a position has hundreds of steps', () => {
    const circle = anArchive({
      statements: [
        aStatement('d/a', { relations: [to('specifies', 'b')] }),
        aStatement('d/b', { relations: [to('specifies', 'a')] }),
      ],
    });
    expect(positionOf('d/a', circle).map(({ statement }) => statement.id)).toEqual(['d/a', 'd/b']);
    const chain = anArchive({
      statements: Array.from({ length: 1000 }, (_, number) =>
        aStatement(`d/${number}`, {
          relations: number > 0 ? [to('replaces', String(number - 1))] : [],
        }),
      ),
    });
    expect(positionOf('d/500', chain)).toHaveLength(50);
  });
});

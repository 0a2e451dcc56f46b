import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_STEPS, positionOf, stepsOf } from '@/lib/archive/position';
import { RELATION_TYPES, type Relation, type RelationType } from '@/lib/model/relation';
import type { Document } from '@/lib/model/archive';
import type { Archive } from '@/lib/archive/archive';
import { anArchive, anyStatements, aStatement, entriesFrom } from './an-archive';

const to = (type: RelationType, id: string, remark?: string): Relation => ({
  type,
  target: { type: 'statement', id: `d/${id}` },
  ...(remark === undefined ? {} : { remark }),
});
const document: Document = {
  id: 'd',
  title: 'Bericht',
  type: 'report',
  topics: [],
  sections: [],
  statements: [],
};
const documents = [document];
const archive = anArchive({
  documents,
  statements: [
    aStatement('d/dritte', { date: '2014', relations: [to('replaces', 'zweite')] }),
    aStatement('d/erste', { date: '2004' }),
    aStatement('d/zweite', { date: '2010', relations: [to('replaces', 'erste')] }),
    aStatement('d/genauer', {
      date: '2011',
      relations: [to('specifies', 'zweite'), to('confirms', 'andere')],
    }),
    aStatement('d/andere', { date: '2012' }),
    aStatement('d/gegen', { date: '2013', relations: [to('contradicts', 'erste')] }),
    aStatement('d/nochmals', { date: '2015', relations: [to('repeats', 'gegen')] }),
    aStatement('d/echo', { date: '2016', relations: [to('repeats', 'andere')] }),
  ],
});
const positionIn = (id: string, of: Archive) => positionOf(`d/${id}`, entriesFrom(of));
const told = async (id: string, of: Archive = archive) =>
  (await positionIn(id, of)).steps.map(({ entry, links }) => [
    entry.statement.id,
    links.map(({ word, target }) => `${word} ${target.id}`),
  ]);
const idsOf = async (id: string, of: Archive) =>
  (await positionIn(id, of)).steps.map(({ entry }) => entry.statement.id);

describe('The history of a position', () => {
  test.each(['erste', 'zweite', 'dritte', 'genauer', 'gegen', 'nochmals'])(
    'is the same from %s: oldest first, with what each step is to earlier ones',
    async (id) => {
      expect(await told(id)).toEqual([
        ['d/erste', []],
        ['d/zweite', ['ersetzt d/erste']],
        ['d/genauer', ['präzisiert d/zweite']],
        ['d/gegen', ['widerspricht d/erste']],
        ['d/dritte', ['ersetzt d/zweite']],
        ['d/nochmals', ['wiederholt d/gegen']],
      ]);
    },
  );

  test('reads from the earlier statement as well, whichever side declared the relation', async () => {
    const declaredBefore = anArchive({
      documents,
      statements: [
        aStatement('d/alt', { date: '2004', relations: [to('contradicts', 'neu', 'Umkehr')] }),
        aStatement('d/neu', {
          date: '2010',
          relations: [to('contradicts', 'alt'), to('replaces', 'alt')],
        }),
      ],
    });
    expect(
      (await positionIn('neu', declaredBefore)).steps[1]?.links.map(({ target, ...link }) => [
        link,
        target.id,
      ]),
    ).toEqual([
      [
        { type: 'contradicts', word: 'widerspricht', wordBefore: 'widerspricht', remark: 'Umkehr' },
        'd/alt',
      ],
      [
        { type: 'replaces', word: 'ersetzt', wordBefore: 'wird ersetzt von', remark: undefined },
        'd/alt',
      ],
    ]);
  });

  test('puts first what the others go back on, where all are equally old', async () => {
    const sameYear = anArchive({
      documents,
      statements: ['c', 'b', 'a'].map((id, position, all) =>
        aStatement(`d/${id}`, {
          date: '2010',
          relations: position > 0 ? [to('contradicts', all[position - 1] ?? '')] : [],
        }),
      ),
    });
    expect(await idsOf('b', sameYear)).toEqual(['d/c', 'd/b', 'd/a']);
  });

  test('does not put a vague date before a day that it may follow', async () => {
    const vague = anArchive({
      documents,
      statements: [
        aStatement('d/alt', { date: '2004' }),
        aStatement('d/vortrag', { date: '2010~', relations: [to('repeats', 'vorlage')] }),
        aStatement('d/vorlage', { date: '2010-07-08', relations: [to('contradicts', 'alt')] }),
      ],
    });
    expect(await idsOf('alt', vague)).toEqual(['d/alt', 'd/vorlage', 'd/vortrag']);
  });

  test('puts what has no date last', async () => {
    const undated = anArchive({
      documents,
      statements: [
        aStatement('d/a', { relations: [to('contradicts', 'b')] }),
        aStatement('d/b', { date: '2010' }),
      ],
    });
    expect(await idsOf('b', undated)).toEqual(['d/b', 'd/a']);
  });

  test.each([
    ['where there are other relations only', 'andere'],
    ['where there is repetition only: nothing changes', 'echo'],
  ])('is none %s', async (_what, id) => {
    expect(await positionIn(id, archive)).toEqual({ steps: [], isCut: false });
  });

  test('ends where statements contradict each other', async () => {
    const circle = anArchive({
      documents,
      statements: [
        aStatement('d/a', { relations: [to('specifies', 'b')] }),
        aStatement('d/b', { relations: [to('contradicts', 'c')] }),
        aStatement('d/c', { relations: [to('replaces', 'a')] }),
      ],
    });
    expect((await idsOf('a', circle)).sort()).toEqual(['d/a', 'd/b', 'd/c']);
  });

  const chainOf = (length: number) =>
    anArchive({
      documents,
      statements: Array.from({ length }, (_, number) =>
        aStatement(`d/${number}`, {
          relations: number > 0 ? [to('contradicts', String(number - 1))] : [],
        }),
      ),
    });
  test.each([
    [MOST_STEPS, false],
    [MOST_STEPS + 1, true],
    [1000, true],
  ])('of %i steps says whether it is cut: %s', async (length, isCut) => {
    const position = await positionIn('20', chainOf(length));
    expect([position.steps.length, position.isCut]).toEqual([MOST_STEPS, isCut]);
  });

  const related = fc
    .tuple(
      anyStatements,
      fc.array(fc.tuple(fc.nat(39), fc.nat(39), fc.constantFrom(...RELATION_TYPES)), {
        maxLength: 60,
      }),
    )
    .map(([statements, pairs]) =>
      statements.map((statement, position) => ({
        ...statement,
        relations: pairs.flatMap(([from, target, type]): Relation[] => {
          const other = statements[target];
          return from === position && target !== position && other
            ? [{ type, target: { type: 'statement', id: other.id } }]
            : [];
        }),
      })),
    );

  test('has each related statement once, in the order of their dates, and each link leads back', async () => {
    await fc.assert(
      fc.asyncProperty(related, async (statements) => {
        const any = entriesFrom(anArchive({ documents, statements }));
        for (const { id } of statements) {
          const { steps } = await positionOf(id, any);
          const ids = steps.map(({ entry }) => entry.statement.id);
          expect(new Set(ids).size).toBe(ids.length);
          if (ids.length > 0) expect(ids).toContain(id);
          const last = steps.map(({ entry }) => entry.statement.date?.span.last ?? Infinity);
          expect(last).toEqual([...last].sort((a, b) => a - b));
          steps.forEach(({ links }, at) => {
            for (const { target } of links) expect(ids.indexOf(target.id)).toBeLessThan(at);
          });
        }
      }),
    );
  });
});

test('the words that the nearest linked statement does not have are told from the rest, where the two are versions', async () => {
  const versions = anArchive({
    documents,
    statements: [
      aStatement('d/a', { date: '2004', text: 'Die Stadt übernimmt die Aufgaben nicht allein.' }),
      aStatement('d/b', {
        date: '2010',
        text: 'Die Stadt übernimmt die Aufgaben gern allein.',
        relations: [to('contradicts', 'a')],
      }),
      aStatement('d/c', {
        date: '2014',
        text: 'Ganz andere Worte stehen hier.',
        relations: [to('contradicts', 'b')],
      }),
    ],
  });
  expect(
    (await stepsOf(['d/c', 'd/b', 'd/a'], entriesFrom(versions))).map(({ wording }) =>
      wording.map(({ text, isNew }) => (isNew ? `[${text}]` : text)).join(''),
    ),
  ).toEqual([
    'Die Stadt übernimmt die Aufgaben nicht allein.',
    'Die Stadt übernimmt die Aufgaben [gern] allein.',
    'Ganz andere Worte stehen hier.',
  ]);
});

import { describe, expect, test } from 'vitest';
import { relationsOf } from '@/lib/archive/relations';
import type { Document } from '@/lib/model/archive';
import type { Relation } from '@/lib/model/relation';
import { dateOf } from '../model/dates';
import { anArchive, aStatement } from './an-archive';

const aDocument = (id: string, edtf?: string): Document => ({
  id,
  title: id,
  type: 'note',
  topics: [],
  sections: [],
  statements: [],
  ...(edtf === undefined ? {} : { date: dateOf(edtf) }),
});
const idsOf = (entries: Iterable<{ id: string }> | undefined) =>
  [...(entries ?? [])].map(({ id }) => id);
const to = (id: string, more: Partial<Relation> = {}): Relation => ({
  type: 'confirms',
  target: { type: 'statement', id },
  ...more,
});

describe('An archive', () => {
  const archive = anArchive({
    documents: [
      aDocument('c', '2004'),
      aDocument('b', '2010'),
      aDocument('a'),
      aDocument('d', '2010'),
    ],
    statements: [
      aStatement('b/x', {
        date: '2010',
        kind: 'quote',
        speaker: 'erika',
        topics: ['rente', 'pflege'],
        from: 'c',
      }),
      aStatement('b/a', { date: '2010', organisation: 'amt', topics: ['rente'] }),
      aStatement('a/x'),
      aStatement('c/x', { date: '2004-07-08', speaker: 'erika' }),
      aStatement('a/a', { kind: 'expectation', topics: ['rente'] }),
    ],
    people: [
      { id: 'z', name: 'Österreicher', blocks: [] },
      { id: 'y', name: 'Zander', blocks: [] },
      { id: 'b', name: 'Ostermann', blocks: [] },
      { id: 'a', name: 'Zander', blocks: [] },
    ],
  });

  test('has its statements oldest first and newest first, the undated last in both', () => {
    expect(idsOf(archive.statements)).toEqual(['c/x', 'b/a', 'b/x', 'a/a', 'a/x']);
    expect(idsOf(archive.newestFirst)).toEqual(['b/x', 'b/a', 'c/x', 'a/a', 'a/x']);
  });

  test('has its documents newest first, of one day by id, the undated last', () => {
    expect(idsOf(archive.documents)).toEqual(['b', 'd', 'c', 'a']);
  });

  test('has its people in the order of a German dictionary, of one name by id', () => {
    expect(idsOf(archive.person.values())).toEqual(['b', 'z', 'a', 'y']);
  });

  test('has its statements by kind, person, organisation, topic and origin, newest first', () => {
    const { statementsBy } = archive;
    expect([...statementsBy.kind].map(([kind, statements]) => [kind, idsOf(statements)])).toEqual([
      ['quote', ['b/x']],
      ['experience', ['b/a', 'c/x', 'a/x']],
      ['expectation', ['a/a']],
    ]);
    expect(idsOf(statementsBy.person.get('erika'))).toEqual(['b/x', 'c/x']);
    expect(idsOf(statementsBy.organisation.get('amt'))).toEqual(['b/a']);
    expect(idsOf(statementsBy.topic.get('rente'))).toEqual(['b/x', 'b/a', 'a/a']);
    expect(idsOf(statementsBy.origin.get('c'))).toEqual(['b/x']);
    expect(statementsBy.topic.get('nichts')).toBeUndefined();
  });

  test('without anything is empty', () => {
    const empty = anArchive({});
    expect([
      empty.statements,
      empty.newestFirst,
      empty.chronology.years,
      empty.chronology.days,
      idsOf(empty.person.values()),
    ]).toEqual([[], [], [], [], []]);
  });
});

describe('Relations', () => {
  test('are seen from both ends: what a statement declares, then what others declare of it, with date and remark', () => {
    const date = dateOf('2012');
    const { ends } = relationsOf([
      aStatement('d/a', { relations: [to('d/b', { date, remark: 'mit Vorbehalt' }), to('d/c')] }),
      aStatement('d/b', { relations: [to('d/a', { type: 'replaces' })] }),
      aStatement('d/c'),
    ]);
    const printed = (id: string) =>
      ends
        .get(id)
        ?.map(({ type, direction, target, remark }) => [
          type,
          direction,
          target.type === 'statement' ? target.id : '',
          remark,
        ]);
    expect(printed('d/a')).toEqual([
      ['confirms', 'forward', 'd/b', 'mit Vorbehalt'],
      ['confirms', 'forward', 'd/c', undefined],
      ['replaces', 'backward', 'd/b', undefined],
    ]);
    expect(printed('d/b')).toEqual([
      ['replaces', 'forward', 'd/a', undefined],
      ['confirms', 'backward', 'd/a', 'mit Vorbehalt'],
    ]);
    expect(printed('d/c')).toEqual([['confirms', 'backward', 'd/a', undefined]]);
    expect(ends.get('d/b')?.[1]?.date).toBe(date);
  });

  test('to documents and the web have one end', () => {
    const { ends } = relationsOf([
      aStatement('d/a', {
        relations: [
          { type: 'supportedBy', target: { type: 'document', id: 'd' } },
          { type: 'supportedBy', target: { type: 'web', url: 'https://a.example', label: 'A' } },
        ],
      }),
    ]);
    expect([...ends].map(([id, each]) => [id, each.length])).toEqual([['d/a', 2]]);
  });
});

import { describe, expect, test } from 'vitest';
import { storeEntries } from '@/lib/store/entries/entries';
import type { Parameter, Reading } from '@/lib/store/reading';
import { storeRecords } from '@/lib/store/entries/records';
import type { Question } from '@/lib/store/sql';

/** A store with these records, and the keys that it was asked for, question by question. */
function aReading(bodies: Readonly<Record<string, string>>) {
  const asked: Parameter[] = [];
  const reading: Reading = {
    version: 1,
    ask: async <Row extends object>({ parameters: [keys = ''] }: Question) => {
      asked.push(keys);
      const rows = [keys].flat().map((key) => ({ key, body: bodies[String(key)] }));
      return rows.filter(({ body }) => body !== undefined) as unknown as Row[];
    },
  };
  return { asked, records: storeRecords(reading), reading };
}

const TWO = { 'topic/a': '{"title":"A"}', 'topic/b': '{"title":"B"}' };

describe('records', () => {
  test('that are asked for at the same moment are one question, each of them once', async () => {
    const { asked, records } = aReading(TWO);
    const [some, a, none] = await Promise.all([
      records.getAll(['topic/b', 'topic/a', 'topic/b', 'topic/c']),
      Promise.resolve().then(() => records.get('topic/a')),
      records.get('topic/d'),
    ]);
    expect(some).toEqual([{ title: 'B' }, { title: 'A' }, { title: 'B' }]);
    expect([a, none]).toEqual([{ title: 'A' }, undefined]);
    expect(asked).toEqual([['topic/b', 'topic/a', 'topic/c', 'topic/d']]);
  });

  test('are remembered, also that there is none', async () => {
    const { asked, records } = aReading(TWO);
    await records.getAll(['topic/a', 'topic/c']);
    expect(await records.get('topic/a')).toEqual({ title: 'A' });
    expect(await records.get('topic/c')).toBeUndefined();
    expect(asked).toEqual([['topic/a', 'topic/c']]);
  });

  test('that could not be asked for are asked for again', async () => {
    let isAway = true;
    const { asked, reading } = aReading(TWO);
    const records = storeRecords({
      ...reading,
      ask: async (question) => {
        if (isAway) throw new Error('away');
        return reading.ask(question);
      },
    });
    const both = [records.get('topic/a'), records.get('topic/b')];
    for (const each of both) await expect(each).rejects.toThrow('away');
    isAway = false;
    expect(await records.get('topic/a')).toEqual({ title: 'A' });
    expect(asked).toEqual([['topic/a']]);
  });

  test('of an address with U+0000, which no text of PostgreSQL has, are not asked for', async () => {
    const { asked, reading } = aReading(TWO);
    const entries = storeEntries(reading, 'v');
    expect(await entries.get('topic', 'a\0')).toBeUndefined();
    expect(await entries.has('topic', '\0')).toBe(false);
    for (const of of ['person', 'topic', 'origin', 'source'] as const)
      expect(await entries.statements({ of, id: '\0' }, { start: 0, count: 9 })).toEqual({
        items: [],
        total: 0,
      });
    expect(asked).toEqual([]);
  });

  test('of a statement come with what its page asks for next', async () => {
    const { asked, reading } = aReading({ 'statement/a/b': '{}' });
    const { get, ledger, relationsOf, repetitionOf } = storeEntries(reading, 'v');
    await get('statement', 'a/b');
    await get('document', 'a');
    await Promise.all([ledger.wordingsOf('a/b'), relationsOf('a/b'), repetitionOf('a/b')]);
    expect(asked).toEqual([
      ['document/a', 'ledger/a/b', 'relations/a/b', 'repetition/a/b', 'statement/a/b'],
    ]);
  });
});

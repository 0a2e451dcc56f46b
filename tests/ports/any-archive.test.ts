import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Snapshot, Statement } from '@/lib/model/archive';
import { initialOf } from '@/lib/model/initial';
import { surnameOf } from '@/lib/model/surname';
import { anyArchive, type GivenBeside } from './any-archive';
import { naiveEntries } from './naive-entries';
import { contradictionsIn } from './naive-relations';

const samples = fc.sample(anyArchive, { numRuns: 200, seed: 1 });
const hasStatement = (is: (statement: Statement) => boolean) => (snapshot: Snapshot) =>
  snapshot.statements.some(is);
const declares = (from: Statement, to: Statement) =>
  from.relations.some(
    ({ type, target }) =>
      type === 'contradicts' && target.type === 'statement' && target.id === to.id,
  );

test.each<[what: string, has: (snapshot: Snapshot, beside: GivenBeside) => boolean]>([
  ['no statement', ({ statements }) => statements.length === 0],
  ['an undated statement', hasStatement(({ date }) => !date)],
  [
    'two statements of one date',
    ({ statements }) =>
      new Set(statements.map(({ date }) => date?.edtf)).size < statements.length - 1,
  ],
  ['a statement long ago', hasStatement(({ date }) => (date?.span.last ?? 0) < 0)],
  ['a statement with an open end', hasStatement(({ date }) => Boolean(date?.edtf.includes('..')))],
  [
    'a contradiction declared on both sides',
    (snapshot) =>
      contradictionsIn(snapshot).some(
        ({ earlier, later }) => declares(earlier, later) && declares(later, earlier),
      ),
  ],
  [
    'a contradiction of one person whose order is known',
    (snapshot) =>
      contradictionsIn(snapshot).some(
        ({ earlier, later }) =>
          earlier.speaker !== undefined &&
          earlier.speaker === later.speaker &&
          (earlier.date?.span.last ?? Infinity) < (later.date?.span.first ?? -Infinity),
      ),
  ],
  [
    'statements of two documents checked against one text',
    ({ statements, sources }) =>
      sources.some(
        ({ id }) =>
          new Set(statements.filter(({ proof }) => proof?.source === id).map((s) => s.document))
            .size > 1,
      ),
  ],
  [
    'a quote checked where it was said',
    hasStatement(({ from, proof }) => from !== undefined && from === proof?.document),
  ],
  ['an expectation with several outcomes', hasStatement(({ outcomes }) => outcomes.length > 1)],
  ['a document with an addressee', ({ documents }) => documents.some((each) => each.addressee)],
  [
    'two people of one letter',
    ({ people }) =>
      new Set(people.map((person) => initialOf(surnameOf(person)))).size < people.length,
  ],
  ['a page with gaps', ({ pages }) => JSON.stringify(pages).includes('"gap"')],
  ['no ledger', ({ ledger }) => !ledger],
  [
    'a moved id',
    ({ ledger }) => [...(ledger?.former.values() ?? [])].some((f) => f.type === 'moved'),
  ],
  [
    'withdrawn statements of a document',
    ({ ledger }) =>
      [...(ledger?.former ?? [])].some(([id, f]) => /\//.test(id) && f.type === 'withdrawn'),
  ],
  ['several seals', ({ ledger }) => (ledger?.seals.length ?? 0) > 1],
  ['repetition', (_snapshot, { repetitions }) => repetitions.size > 0],
  [
    'texts, proofs of statements and of seals',
    (_snapshot, { texts, inclusions, consistencies }) =>
      texts.size > 0 && inclusions.size > 0 && consistencies.size > 0,
  ],
])('some generated archive has %s', (_what, has) => {
  expect(samples.some(({ snapshot, beside }) => has(snapshot, beside))).toBe(true);
});

test('some generated archive knows a document only from others that quote it', async () => {
  const excerpted = samples.map(async (given) => {
    const { holdings } = await naiveEntries(given).about();
    return holdings.excerpted.length;
  });
  expect(Math.max(...(await Promise.all(excerpted)))).toBeGreaterThan(1);
});

test('every id in a generated archive leads somewhere', () => {
  for (const { snapshot } of samples) {
    const ids = new Set(
      [
        snapshot.statements,
        snapshot.documents,
        snapshot.people,
        snapshot.organisations,
        snapshot.topics,
        snapshot.sources,
      ].flatMap((entries) => entries.map(({ id }) => id)),
    );
    const named = snapshot.statements.flatMap(
      ({ document, from, speaker, organisation, topics, relations, outcomes, proof }) => [
        document,
        from,
        speaker,
        organisation,
        ...topics,
        ...[...relations.map(({ target }) => target), ...outcomes.flatMap((o) => o.evidence)].map(
          (target) => (target.type === 'web' ? undefined : target.id),
        ),
        proof?.source,
        proof?.document,
      ],
    );
    expect(named.filter((id) => id !== undefined && !ids.has(id))).toEqual([]);
  }
});

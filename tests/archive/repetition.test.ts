import { describe, expect, test } from 'vitest';
import type { Archive } from '@/lib/archive/archive';
import { proposalsFor } from '@/lib/archive/proposals';
import { repeatedIn } from '@/lib/archive/repetition';
import type { Document, Statement } from '@/lib/model/archive';
import type { Entries } from '@/lib/ports/entries';
import { findRepetitions } from '@/lib/proof/repetition/find';
import type { Repetitions } from '@/lib/proof/repetition/lists';
import { archive as talk } from '../fixture/archive';
import { aStatement, anArchive, entriesFrom } from './an-archive';

function foundIn(archive: Archive): Repetitions {
  const search = findRepetitions(archive.statements.map(({ text }) => text));
  for (let step = search.next(); ; step = search.next()) if (step.done) return step.value;
}

/** The archive as it is served when that was found; undefined while it is being looked for. */
function serving(archive: Archive, found: Repetitions | undefined): Entries {
  const idAt = (position: number) => archive.statements[position]?.id ?? '';
  return entriesFrom(archive, {
    repetitionOf: (id) =>
      found && {
        statements: found
          .of(archive.position.get(id) ?? -1)
          .map(({ other, ...shared }) => ({ id: idAt(other), ...shared })),
        sources: [],
      },
  });
}

function document(id: string, statements: readonly string[]): Document {
  return {
    id,
    title: id,
    type: 'note',
    topics: [],
    sections: [],
    statements: statements.map((name) => `${id}/${name}`),
  };
}

const WORDS = 'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf';
const archiveOf = (...statements: Statement[]) =>
  anArchive({
    statements,
    documents: ['a', 'b'].map((id) =>
      document(
        id,
        statements.filter((each) => each.document === id).map((each) => each.id.slice(2)),
      ),
    ),
  });

describe('On the page of the third experience', () => {
  const experience = talk.statement.get('5-jahre-option/bessere-bedingungen');

  test('the quote of 2010 is named, with the words they share marked and what stands around them', async () => {
    const [entry] = experience ? await repeatedIn(experience, serving(talk, foundIn(talk))) : [];
    expect(entry).toMatchObject({
      statement: { id: '5-jahre-option/politikfelduebergreifende-politik' },
      words: 28,
    });
    expect(entry?.excerpt).toEqual([
      { text: experience?.text.slice(0, -1), isShared: true },
      { text: ', insbesondere den Wohlfahrtsverbänden und Trägern, der …', isShared: false },
    ]);
  });

  test('nothing is named before it has been looked for', async () => {
    expect(experience && (await repeatedIn(experience, serving(talk, undefined)))).toEqual([]);
  });
});

describe('Proposed is', () => {
  const proposed = (archive: Archive) =>
    proposalsFor(archive, foundIn(archive)).map(
      ({ later, earlier, shared, of }) => `${later.id} → ${earlier.id} (${shared} of ${of})`,
    );

  test.each([
    [
      'that the later statement repeats the earlier',
      [
        aStatement('a/x', { text: WORDS, date: '2010' }),
        aStatement('b/y', { text: `Also ${WORDS}`, date: '2004' }),
      ],
      ['a/x → b/y (12 of 12)'],
    ],
    [
      'of equal dates in one document, by their order',
      [
        aStatement('a/x', { text: WORDS, date: '2010' }),
        aStatement('a/b', { text: WORDS, date: '2010' }),
      ],
      ['a/b → a/x (12 of 12)'],
    ],
    [
      'the earliest of several',
      [
        aStatement('a/x', { text: WORDS, date: '2010' }),
        aStatement('a/y', { text: WORDS, date: '2008' }),
        aStatement('b/z', { text: WORDS, date: '2012' }),
      ],
      ['a/x → a/y (12 of 12)', 'b/z → a/y (12 of 12)'],
    ],
    [
      'nothing that is declared already, in whatever direction and word',
      [
        aStatement('a/x', { text: WORDS }),
        aStatement('b/y', {
          text: WORDS,
          relations: [{ type: 'confirms', target: { type: 'statement', id: 'a/x' } }],
        }),
      ],
      [],
    ],
    [
      'no run of a few words in long statements',
      [
        aStatement('a/x', { text: `${WORDS.slice(0, 42)} ${'und noch mehr '.repeat(5)}` }),
        aStatement('b/y', { text: `${WORDS.slice(0, 42)} ${'ganz etwas anderes '.repeat(5)}` }),
      ],
      [],
    ],
  ])('%s', (_what, statements, expected) => {
    expect(proposed(archiveOf(...statements))).toEqual(expected);
  });
});

import { describe, expect, test } from 'vitest';
import { wordingHash } from '@/lib/proof/hash';
import { aDocument, parsed, problemsOf, resolved } from './files';

const WORDING = 'In den Mittelausatz und die Ziele, wie es steht, in den Mittelausatz.';
const directive = (...lines: string[]) =>
  aDocument({
    body: `\n:::expectation{#a}\n${WORDING}\n\n${lines.map((line) => `- ${line}\n`).join('')}:::\n`,
  });
const shortForm = (...lines: string[]) =>
  aDocument({
    body: `\n## Erwartungen\n\n- ${WORDING} [#a]\n${lines.map((line) => `  - ${line}\n`).join('')}`,
  });
const statementIn = (text: string, path?: string) => parsed(text, path).entry?.statements[0];

describe('Words that stand so in the source', () => {
  test.each([
    ['one', ['so in der Quelle: Mittelausatz'], ['Mittelausatz']],
    ['several in a row', ['so in der Quelle: den Mittelausatz'], ['den Mittelausatz']],
    [
      'several, separated by commas',
      ['so in der Quelle: Mittelausatz, Ziele'],
      ['Mittelausatz', 'Ziele'],
    ],
    [
      'several in lines of their own',
      ['so in der Quelle: Ziele', 'so in der Quelle: Mittelausatz'],
      ['Ziele', 'Mittelausatz'],
    ],
    [
      'a run with a comma in it',
      ['so in der Quelle: Ziele, wie es steht'],
      ['Ziele, wie es steht'],
    ],
    ['beside other annotations', ['Quellenangabe: Folie 3', 'So in der Quelle: Ziele'], ['Ziele']],
  ])('%s: in both forms, in .md and .mdx', (_what, lines, expected) => {
    for (const text of [directive(...lines), shortForm(...lines)]) {
      for (const path of ['documents/rente.md', 'documents/rente.mdx']) {
        expect(problemsOf(text, path)).toEqual([]);
        expect(statementIn(text, path)?.sic).toEqual(expected);
      }
    }
  });

  test('change nothing of the wording', () => {
    const [plain, remarked] = [
      statementIn(shortForm()),
      statementIn(shortForm('so in der Quelle: Mittelausatz')),
    ];
    expect(remarked).toEqual({ ...plain, sic: ['Mittelausatz'] });
    expect(remarked?.wordingHash).toBe(wordingHash(WORDING));
    expect(plain).not.toHaveProperty('sic');
  });

  test('are kept with the statement', () => {
    const { snapshot } = resolved({ 'documents/rente.md': shortForm('so in der Quelle: Ziele') });
    expect(snapshot?.statements[0]?.sic).toEqual(['Ziele']);
  });

  test.each([
    [
      'Mittelausatzz',
      'error so in der Quelle: `Mittelausatzz` does not stand in the wording, did you mean `Mittelausatz`?',
    ],
    ['Mittel', 'error so in der Quelle: `Mittel` does not stand in the wording'],
    [
      'dem Mittelausatz',
      'error so in der Quelle: `dem Mittelausatz` does not stand in the wording, did you mean `den Mittelausatz`?',
    ],
    ['Ziele, Rentenzahl', 'error so in der Quelle: `Rentenzahl` does not stand in the wording'],
    ['Ziele, Ziele', 'warning so in der Quelle: `Ziele` stands here twice, leave one out'],
    ['', 'error so in der Quelle: names nothing, write the words as they stand in the wording'],
  ])('that cannot be: %s', (words, expected) => {
    expect(problemsOf(shortForm(`so in der Quelle: ${words}`))).toEqual([`12:5 ${expected}`]);
    expect(problemsOf(directive(`so in der Quelle: ${words}`))).toEqual([`12:3 ${expected}`]);
  });

  test('do not run from one paragraph into the next', () => {
    const body = '\n:::quote{#a}\nDas Ende.\n\nEin Anfang.\n\n- so in der Quelle: Ende. Ein\n:::\n';
    expect(problemsOf(aDocument({ body }))).toEqual([
      '14:3 error so in der Quelle: `Ende. Ein` does not stand in the wording',
    ]);
  });

  test('misspelt are taken for that, not for a part of the wording', () => {
    expect(problemsOf(directive('so in der Quele: Ziele'))).toEqual([
      '12:3 error so in der Quele: is no relation and no outcome, did you mean `so in der quelle:`?',
    ]);
  });
});

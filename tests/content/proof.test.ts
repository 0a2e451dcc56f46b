import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openContent } from '@/lib/content/load';
import { aFolder, type TestFolder } from './a-folder';
import { aDocument } from './files';
import { printed } from '../fixture/printed';

const SOURCE =
  'Folie 1\nDie Haltelinie hat\ngehalten.\n\nFolie 2\nDie Haltelinie hat gehalten.\nDer Anteil sank um -5 % auf 1.500 Fälle.\n';
const quote = (id: string, wording: string, attributes = '') =>
  `\n:::quote{#${id}${attributes}}\n${wording}\n:::\n`;

let folder: TestFolder;
const load = () => openContent(folder.root, {}).load();
const problems = () => load().problems.map(printed);
const proofs = () => new Map(load().snapshot?.statements.map(({ id, proof }) => [id, proof]));
const write = (body: string, head: Record<string, string> = {}) =>
  folder.write(
    'documents/rente.md',
    aDocument({ head: { archive: 'bericht.txt', ...head }, body }),
  );

beforeEach(() => {
  folder = aFolder({
    'sources/bericht.txt': SOURCE,
    'documents/rente.md': aDocument({ head: { archive: 'bericht.txt' } }),
  });
});
afterEach(() => folder.remove());

describe('A wording that is not in its source is an error', () => {
  test.each([
    [
      'a word changed',
      'Die Haltelinie hat gewackelt.',
      'is not in content/sources/bericht.txt; line 2 there differs: Die Haltelinie hat [-gehalten-]{+gewackelt+}.',
    ],
    [
      'a sign left out',
      'Der Anteil sank um 5 % auf 1.500 Fälle.',
      'is not in content/sources/bericht.txt; line 7 there differs: Der Anteil sank um [---]5 % auf 1.500 Fälle.',
    ],
    [
      'another text',
      'Ganz etwas anderes steht hier.',
      'is not in content/sources/bericht.txt, nor anything that resembles it: is this the right archive text?',
    ],
    [
      'a text longer than its source',
      `Die Haltelinie hat ${'sehr '.repeat(40)}gehalten.`,
      'is longer than content/sources/bericht.txt (185 against 82 signs): is this the whole archive text?',
    ],
    [
      'a piece too short',
      'Die […] Anteil sank um',
      'the piece `Die` beside an omission may stand anywhere: quote at least two words and ten letters',
    ],
  ])('%s', (_what, wording, expected) => {
    write(quote('a', wording));
    expect(problems()).toEqual([`content/documents/rente.md:10:1 error a: ${expected}`]);
    expect(load().snapshot).toBeUndefined();
  });

  test('and has the differences as data', () => {
    write(quote('a', 'Die Haltelinie hat gewackelt.'));
    expect(load().problems[0]?.nearest).toEqual({
      file: 'content/sources/bericht.txt',
      line: 2,
      differences: [
        { text: 'Die Haltelinie hat ', in: 'both' },
        { text: 'gehalten', in: 'first' },
        { text: 'gewackelt', in: 'second' },
        { text: '.', in: 'both' },
      ],
    });
  });

  test('of hundreds of them the first have their nearest passage', () => {
    write(
      Array.from({ length: 210 }, (_, number) =>
        quote(`a${number}`, `Die Haltelinie hat ${number} gehalten.`),
      ).join(''),
    );
    const all = problems();
    // Of one file the first 200 are told.
    expect(all).toHaveLength(201);
    expect(all[199]).toMatch(/differs: Die Haltelinie hat \{\+199 \+\}gehalten\.$/);
    expect(all[200]).toBe(
      'content/documents/rente.md:810:1 error and 10 more problems from here on',
    );
  });
});

describe('What is refused whatever the source says', () => {
  test.each([
    [
      'brackets inside of a word',
      'Die [Halte]linie hat gehalten.',
      'is not in content/sources/bericht.txt, and `[Halte]` is no insertion: it stands between words, with white space around it, and changes no figure; inside of a word only the case of a first letter (`[D]ie`) or an ending (`Bürger[n]`) can be yours',
    ],
    [
      'hardly a letter',
      '[…] [5]',
      'has hardly a letter that could be looked up in content/sources/bericht.txt: quote words of it',
    ],
    [
      'too many marks',
      'Die [sic] '.repeat(101),
      'has more than 100 omissions and insertions: make several statements of it',
    ],
  ])('%s', (_what, wording, expected) => {
    write(quote('a', wording));
    expect(problems()).toEqual([`content/documents/rente.md:10:1 error a: ${expected}`]);
  });

  test('a text that repeats itself too often', () => {
    folder.write('sources/bericht.txt', 'und so weiter '.repeat(6_000));
    write(quote('a', `${'und so weiter '.repeat(3_000)}Schluss`));
    expect(problems()).toEqual([
      'content/documents/rente.md:10:1 error a: cannot be looked up in content/sources/bericht.txt: one of the two repeats itself too often; shorten the wording, or make several statements of it',
    ]);
  });

  test('a backslash that Markdown takes away, and how it is kept', () => {
    folder.write('sources/bericht.txt', 'Die Haltelinie und\\/oder der Anteil.');
    write(quote('a', 'Die Haltelinie und\\/oder der Anteil.'));
    expect(problems()).toEqual([
      'content/documents/rente.md:10:1 error a: is not in content/sources/bericht.txt; line 1 there differs: Die Haltelinie und[-\\-]/oder der Anteil.; Markdown takes a single backslash away: write `\\\\`',
    ]);
    write(quote('a', 'Die Haltelinie und\\\\/oder der Anteil.'));
    expect(problems()).toEqual([]);
  });
});

describe('A negation that is not seen is a warning, which can be answered', () => {
  const NEGATED =
    'Die Haltelinie hat nicht lange und sicher gehalten, aber 5 – 10 Jahre wie nie zuvor.';
  test.each([
    [
      'Die Haltelinie hat […] sicher gehalten, aber 5 – 10 Jahre wie nie zuvor.',
      'an omission hides `nicht` (`nicht lange und`): quote it, or name it in the brackets, `[… nicht …]`',
    ],
    [
      'sicher gehalten, aber 5 – 10 Jahre wie nie zuvor.',
      'its sentence says `nicht` before it begins (`Die Haltelinie hat nicht lange und`): begin earlier, or with `[… nicht …]`',
    ],
    [
      'Die Haltelinie hat nicht lange und sicher gehalten',
      'its sentence says `nie` after it ends (`, aber 5 – 10 Jahre wie nie zuvor.`): end later, or with `[… nie …]`',
    ],
    [
      'Die Haltelinie hat nicht lange und [kaum] sicher gehalten, aber 5 – 10 Jahre wie nie zuvor.',
      '`[kaum]` puts in a word that negates, which the source does not say there: quote a passage that says it',
    ],
    [
      '[… nicht …] 10 Jahre wie nie zuvor.',
      'before the figure that it begins with stands a dash, which may be a minus: begin with the dash, or a word earlier',
    ],
    [
      'Die Haltelinie hat nicht lange und sicher gehalten, aber 5 [… nie …]',
      'after the figure that it ends with a dash and another figure go on: end after that one',
    ],
  ])('%s', (wording, expected) => {
    folder.write('sources/bericht.txt', NEGATED);
    write(quote('a', wording));
    expect(problems()).toEqual([`content/documents/rente.md:10:1 warning a: ${expected}`]);
    expect(problems()).toEqual([`content/documents/rente.md:10:1 warning a: ${expected}`]);
    expect(load().snapshot).toBeDefined();
  });

  test.each([
    'Die Haltelinie hat [… nicht …] sicher gehalten, aber 5 – 10 Jahre wie nie zuvor.',
    '[… nicht …] sicher gehalten, aber 5 – 10 Jahre wie nie zuvor.',
    'Die Haltelinie hat nicht lange und sicher gehalten [… nie …]',
  ])('%s', (wording) => {
    folder.write('sources/bericht.txt', NEGATED);
    write(quote('a', wording));
    expect(problems()).toEqual([]);
    expect(proofs().get('rente/a')).toMatchObject({ hasOmissions: true, hasInsertions: true });
  });
});

describe('Remarks on a wording that is there', () => {
  test.each([
    [
      'an omission of nothing',
      quote('a', 'Die Haltelinie […] hat gehalten.'),
      'a: an omission leaves nothing out: take its mark away',
    ],
    [
      'a single word',
      quote('a', 'Haltelinie'),
      'a: a single word proves little: quote the sentence that it stands in',
    ],
    [
      'a locator of another page',
      quote('a', 'Der Anteil sank um -5 %', ' locator="Folie 1"'),
      'locator: says Folie 1, in content/sources/bericht.txt it stands on Folie 2',
    ],
  ])('%s', (_what, body, expected) => {
    write(body);
    expect(problems()).toEqual([`content/documents/rente.md:10:1 warning ${expected}`]);
    expect(load().snapshot).toBeDefined();
  });
});

describe('An archive text', () => {
  test.each<[what: string, change: () => void, expected: string]>([
    [
      'that is missing',
      () => rmSync(folder.at('sources/bericht.txt')),
      'documents/rente.md:7:10 error archive: there is no `sources/bericht.txt`',
    ],
    [
      'that is empty',
      () => folder.write('sources/bericht.txt', ' \n'),
      'sources/bericht.txt:1:1 error the archive text is empty: put the text of the source into it, or take `archive` out of the document',
    ],
    [
      'that is not UTF-8',
      () => folder.write('sources/bericht.txt', Buffer.from('Worte\nf\xfcr', 'latin1')),
      'sources/bericht.txt:2:2 error this is not UTF-8 (Latin-1 perhaps): save the file as UTF-8',
    ],
    [
      'in UTF-16',
      () => folder.write('sources/bericht.txt', Buffer.from('\uFEFFWorte', 'utf16le')),
      'sources/bericht.txt:1:1 error the file is in UTF-16: save it as UTF-8',
    ],
  ])('%s is one error', (_what, change, expected) => {
    change();
    expect(problems()).toEqual([`content/${expected}`]);
  });

  test('with a byte order mark and Windows line ends is read like any other', () => {
    folder.write('sources/bericht.txt', `\uFEFF${SOURCE.replaceAll('\n', '\r\n')}`);
    expect(problems()).toEqual([]);
  });

  test('that no document names is not read', () => {
    folder.write('sources/anderes.txt', '');
    expect(problems()).toEqual([]);
    expect(load().snapshot?.sources.map(({ id }) => id)).toEqual(['bericht']);
  });

  test('is described with the sum that sha256sum prints', () => {
    folder.write('sources/bericht.txt', 'Die Haltelinie hat gehalten.');
    expect(load().snapshot?.sources).toEqual([
      {
        id: 'bericht',
        sum: '27b4ea5abfb9c08cfdf99c396f4b2fdff6e30c621f8dc6b053fa234d3d3fa99c',
        lines: 1,
        sections: [1],
        documents: ['rente'],
      },
    ]);
  });

  test('is handed out only as long as it is the one that was checked', () => {
    const content = openContent(folder.root, {});
    const [source] = content.load().snapshot?.sources ?? [];
    expect(source && content.archiveText(source)).toBe(SOURCE);
    folder.write('sources/bericht.txt', `${SOURCE}.`);
    expect(source && content.archiveText(source)).toBeUndefined();
  });

  test('that changes is checked anew while the server runs, and changes the version', () => {
    const content = openContent(folder.root, {});
    const before = content.load();
    folder.write('sources/bericht.txt', SOURCE.replaceAll('gehalten', 'geprägt'));
    const after = content.load();
    expect(after.problems.map(printed)).toEqual([
      expect.stringContaining('Die Haltelinie hat [-geprägt-]{+gehalten+}.'),
    ]);
    expect(after.version).not.toBe(before.version);
    folder.write('sources/bericht.txt', SOURCE);
    expect(content.load().version).toBe(before.version);
  });
});

describe('The proof of a statement', () => {
  test('names text, document and place; the second of two equal statements has the second place', () => {
    write(
      quote('a', 'Die Haltelinie hat gehalten.') + quote('b', '*Die* Haltelinie hat gehalten.'),
    );
    const none = {
      source: 'bericht',
      document: 'rente',
      hasOmissions: false,
      hasInsertions: false,
      hasEmphasis: false,
    };
    expect([...proofs().values()]).toEqual([
      {
        ...none,
        passages: [{ start: 8, end: 36, line: 2, lastLine: 3, page: { kind: 'slide', number: 1 } }],
      },
      {
        ...none,
        hasEmphasis: true,
        passages: [
          { start: 46, end: 74, line: 6, lastLine: 6, page: { kind: 'slide', number: 2 } },
        ],
      },
    ]);
  });

  test('is taken from the page that the locator names', () => {
    write(quote('a', 'Die Haltelinie hat gehalten.', ' locator="Folie 2"'));
    expect(proofs().get('rente/a')?.passages[0]?.line).toBe(6);
  });

  test('is missing where there is no archive text', () => {
    folder.write('documents/rente.md', aDocument({ body: quote('a', 'Irgendwas.') }));
    expect(proofs()).toEqual(new Map([['rente/a', undefined]]));
  });

  test('of a quote is that against the document in which it was said, once its text is at hand', () => {
    write(quote('a', 'Die Haltelinie hat gehalten.', ' from="vorlage"'));
    folder.write('documents/vorlage.md', aDocument({ body: '' }));
    expect(proofs().get('rente/a')).toMatchObject({ document: 'rente', source: 'bericht' });
    folder.write('sources/vorlage.txt', 'Es gilt: Die Haltelinie hat gehalten.');
    folder.write('documents/vorlage.md', aDocument({ head: { archive: 'vorlage.txt' }, body: '' }));
    expect(proofs().get('rente/a')).toMatchObject({ document: 'vorlage', source: 'vorlage' });
  });

  test('is the same from the cache', () => {
    const before = load();
    expect(load().snapshot).toEqual(before.snapshot);
    expect(before.snapshot?.statements[0]?.proof).toBeDefined();
  });
});

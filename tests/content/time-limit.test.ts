import { truncateSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openContent } from '@/lib/content/load';
import { limitFrom, SettingError, timeLimit } from '@/lib/content/time-limit';
import { parseFile } from '@/lib/content/parse-file';
import { parseDate } from '@/lib/model/date';
import { nearestPassage } from '@/lib/proof/nearest';
import { checkWording } from '@/lib/proof/verbatim';
import { aFolder, type TestFolder } from './a-folder';
import { aDocument } from './files';
import { inEnglish, printed } from '../fixture/printed';
import { say } from '@/lib/messages/message';

/* Work that never ends, where parser, YAML reader, proof and the search for the nearest passage are asked about this. */
const ENDLESS = 'Endlos';

vi.mock('@/lib/content/parse-file', async (original) => {
  const real = await original<typeof import('@/lib/content/parse-file')>();
  return {
    ...real,
    parseFile: vi.fn((file: Parameters<typeof real.parseFile>[0]) =>
      'length' in file.bytes && isIn(new TextDecoder().decode(file.bytes))
        ? forEver()
        : real.parseFile(file),
    ),
  };
});
vi.mock('@/lib/content/yaml', async (original) => {
  const real = await original<typeof import('@/lib/content/yaml')>();
  return {
    ...real,
    readYaml: vi.fn((text: string, line: number) =>
      isIn(text) ? forEver() : real.readYaml(text, line),
    ),
  };
});
vi.mock('@/lib/proof/verbatim', async (original) => {
  const real = await original<typeof import('@/lib/proof/verbatim')>();
  return {
    ...real,
    checkWording: vi.fn((...asked: Parameters<typeof real.checkWording>) =>
      asked[0].startsWith('Sehr lange') ? forEver() : real.checkWording(...asked),
    ),
  };
});
vi.mock('@/lib/proof/nearest', async (original) => {
  const real = await original<typeof import('@/lib/proof/nearest')>();
  return { ...real, nearestPassage: vi.fn(() => forEver()) };
});

function isIn(text: string): boolean {
  return text.includes(ENDLESS);
}

function forEver(): never {
  for (;;);
}

describe('A time limit', () => {
  test.each<[what: string, work: () => unknown]>([
    ['a loop', forEver],
    ['a loop that catches everything', () => caught(forEver)],
    ['a pattern that goes back and back', () => /^(a+)+$/.test(`${'a'.repeat(60)}b`)],
    ['recursion', () => deep(0)],
  ])('stops %s, and what comes after it is done', (_what, work) => {
    const limit = timeLimit(0.05);
    expect(limit.run(work)).toEqual({ ok: false });
    expect(limit.run(() => 'done')).toEqual({ ok: true, result: 'done' });
  });

  test('hands on what the work returns, as it is, and what it throws', () => {
    const limit = timeLimit(10);
    const result = { of: ['this'] };
    const run = limit.run(() => result);
    expect(run.ok && run.result).toBe(result);
    const thrown = new RangeError('off by one');
    expect(() =>
      limit.run(() => {
        throw thrown;
      }),
    ).toThrow(thrown);
  });

  test('holds for each of many: those that take too long are told, in their order, and cost no other its result', () => {
    const came: unknown[] = [];
    timeLimit(0.05).each(
      [1, 2, 3, 4, 5, 6],
      (item) => (item % 3 === 0 ? forEver() : `done ${item}`),
      (item, result) => came.push([item, result]),
    );
    const done = (item: number) => [item, { ok: true, result: `done ${item}` }];
    expect(came).toEqual([
      done(1),
      done(2),
      [3, { ok: false }],
      done(4),
      done(5),
      [6, { ok: false }],
    ]);
  });

  test('is for one, and not for all together', () => {
    const came: boolean[] = [];
    const busy = () => {
      const until = performance.now() + 30;
      while (performance.now() < until);
    };
    timeLimit(1).each(Array.from({ length: 60 }, String), busy, (_, { ok }) => came.push(ok));
    expect(came).toEqual(Array.from({ length: 60 }, () => true));
  });

  test('can be within another one: the shorter one decides', () => {
    const [short, long] = [timeLimit(0.05), timeLimit(30)];
    expect(long.run(() => short.run(forEver))).toEqual({ ok: true, result: { ok: false } });
    expect(short.run(() => long.run(forEver))).toEqual({ ok: false });
    expect(long.run(() => 1)).toEqual({ ok: true, result: 1 });
  });
});

function caught(work: () => unknown): unknown {
  try {
    return work();
  } catch {
    return caught(work);
  } finally {
    caught(work);
  }
}

/** Comes to no end before the heat death of the universe, and never deeper than 60. */
function deep(level: number): number {
  return level === 60 ? 1 : deep(level + 1) + deep(level + 1);
}

describe('WORTLAUT_FILE_SECONDS', () => {
  test.each([
    [undefined, 20],
    ['', 20],
    ['1', 1],
    ['9999', 9999],
  ])('%s: files may take %i seconds', (typed, seconds) => {
    expect(limitFrom({ WORTLAUT_FILE_SECONDS: typed }).seconds).toBe(seconds);
  });

  test.each(['0', '-1', '0.5', '10000', '20s', ' 20', 'NaN'])('%s is refused', (typed) => {
    expect(() => limitFrom({ WORTLAUT_FILE_SECONDS: typed })).toThrow(
      new SettingError(
        `WORTLAUT_FILE_SECONDS=${typed}: write how many seconds the work on one file may take, from 1 to 9999.`,
      ),
    );
  });
});

let folder: TestFolder;
const start = () =>
  openContent(folder.root, {
    WORTLAUT_FILE_SECONDS: '1',
    WORTLAUT_CACHE: path.join(folder.root, 'cache'),
  });
const problemsIn = (content: ReturnType<typeof start>) => content.load().problems.map(printed);
const READING = (file: string) =>
  `content/${file}:1:1 error reading this file took longer than 1 second and was given up: divide or shorten it, or allow more with WORTLAUT_FILE_SECONDS; it is tried again when it is saved, and at the next start`;
const endless = aDocument({ head: { title: ENDLESS } });
const parsed = (file: string) =>
  vi.mocked(parseFile).mock.calls.filter(([{ shownAs }]) => shownAs === `content/${file}`).length;

beforeEach(() => {
  folder = aFolder({ 'documents/rente.md': aDocument() });
  vi.mocked(parseFile).mockClear();
  vi.mocked(checkWording).mockClear();
  vi.mocked(nearestPassage).mockClear();
});
afterEach(() => folder.remove());

describe('A file that the parser never comes to the end of', () => {
  test('is a problem with its place; all others are parsed, and nobody who names it is told off', () => {
    folder.write('documents/endlos.md', endless);
    folder.write('documents/alt.md', aDocument({ body: '\nSiehe [hier](endlos.md).\n' }));
    folder.write('terms/b.md', 'broken');
    const content = start();
    expect(problemsIn(content)).toEqual([
      READING('documents/endlos.md'),
      expect.stringMatching(/^content\/terms\/b\.md:1:1 error /),
    ]);
    expect(content.load().snapshot).toBeUndefined();
    expect(content.load().counts).toMatchObject({ files: 7, parsed: 6 });
  });

  test('is not tried again at every look, nor when something else changes', () => {
    folder.write('documents/endlos.md', endless);
    const content = start();
    content.load();
    content.load();
    folder.write('documents/rente.md', aDocument({ head: { title: 'Neu' } }));
    expect(problemsIn(content)).toEqual([READING('documents/endlos.md')]);
    expect(parsed('documents/endlos.md')).toBe(1);
  });

  test('is tried again when it is saved, even as it was', () => {
    folder.write('documents/endlos.md', endless);
    const content = start();
    const failed = content.load();
    vi.mocked(parseFile).mockImplementationOnce(({ folder, name, shownAs }) => ({
      ...{ folder, id: name.replace('.md', '') },
      problems: [
        {
          ...{ file: shownAs, line: 2, column: 1, severity: 'error' },
          message: say('plain', { text: 'in time' }),
        },
      ],
    }));
    folder.write('documents/endlos.md', endless);
    expect(problemsIn(content)).toEqual(['content/documents/endlos.md:2:1 error in time']);
    expect(content.load().version).not.toBe(failed.version);
    folder.write('documents/endlos.md', aDocument());
    expect(problemsIn(content)).toEqual([]);
    expect(content.load().snapshot?.documents.map(({ id }) => id)).toEqual(['endlos', 'rente']);
  });

  test('is tried again at the next start, while the others are taken from the cache', () => {
    folder.write('documents/endlos.md', endless);
    start().load();
    vi.mocked(parseFile).mockClear();
    expect(problemsIn(start())).toEqual([READING('documents/endlos.md')]);
    expect(vi.mocked(parseFile).mock.calls.map(([{ shownAs }]) => shownAs)).toEqual([
      'content/documents/endlos.md',
    ]);
  });

  test.each<[file: string, text: string]>([
    ['site.yml', `title: ${ENDLESS}\nbaseUrl: https://archiv.example\nlanguage: de\n`],
    ['sources/bericht.yml', `remark: ${ENDLESS}\n`],
  ])('may be %s as well, which is not read at every look either', async (file, text) => {
    const { readYaml } = await import('@/lib/content/yaml');
    folder.write('sources/bericht.txt', 'Die Haltelinie hat gehalten.\n');
    folder.write(file, text);
    const content = start();
    const tries = () => vi.mocked(readYaml).mock.calls.filter(([each]) => each === text).length;
    const before = tries();
    content.load();
    folder.write('documents/rente.md', aDocument({ head: { title: 'Neu' } }));
    expect(problemsIn(content)).toEqual([READING(file)]);
    expect(tries() - before).toBe(1);
  });

  test('leaves the memory of dates as it was', () => {
    const known = parseDate('2004-07-08');
    folder.write('documents/endlos.md', endless);
    start().load();
    expect(parseDate('2004-07-08')).toBe(known);
  });
});

describe('A document whose wordings are never looked up to the end', () => {
  const quote = (id: string, text: string) => `\n:::quote{#${id}}\n${text}\n:::\n`;
  const document = (...wordings: string[]) =>
    aDocument({
      head: { archive: 'bericht.txt' },
      body: wordings.map((text, number) => quote(`q${number}`, text)).join(''),
    });
  const GOOD = 'Die Haltelinie hat gehalten.';
  const SLOW = 'Sehr lange hat sie gehalten.';
  const WORDING =
    'q1: looking up the wordings of this document took longer than 1 second and was given up here: divide the document or its archive text, or allow more with WORTLAUT_FILE_SECONDS; it is tried again when one of them changes, and at the next start';

  beforeEach(() => folder.write('sources/bericht.txt', `${GOOD} ${SLOW}\n`));
  const asked = () => vi.mocked(checkWording).mock.calls.map(([text]) => text);

  test('is a problem at the wording where it stopped; those of other documents are checked', () => {
    folder.write('documents/lang.md', document(GOOD, SLOW));
    folder.write('documents/zuletzt.md', document(GOOD));
    const content = start();
    expect(content.load().snapshot).toBeUndefined();
    expect(problemsIn(content)).toEqual([
      expect.stringMatching(/^content\/documents\/lang\.md:\d+:1 error q1: looking up /),
    ]);
    expect(problemsIn(content)[0]).toContain(WORDING);
    expect(asked()).toEqual([GOOD, SLOW, GOOD]);
  });

  test('is not tried again when something else changes, but when it does, and at the next start', () => {
    folder.write('documents/lang.md', document(GOOD, SLOW));
    folder.write('documents/zuletzt.md', document(GOOD));
    const content = start();
    content.load();
    folder.write('documents/rente.md', aDocument({ head: { title: 'Neu' } }));
    expect(content.load().problems).toHaveLength(1);
    expect(asked()).toEqual([GOOD, SLOW, GOOD]);
    expect(start().load().problems).toHaveLength(1);
    expect(asked()).toEqual([GOOD, SLOW, GOOD, GOOD, SLOW]);
    folder.write('documents/lang.md', document(GOOD));
    expect(problemsIn(content)).toEqual([]);
    expect(content.load().snapshot?.statements.filter(({ proof }) => proof)).toHaveLength(2);
  });

  test('a wording that is absent is told without what comes nearest to it, if that is never found', () => {
    folder.write('documents/lang.md', document('Sie ist gerissen.', 'Sie war nie da.'));
    const content = start();
    expect(content.load().problems.map(({ message }) => inEnglish(message))).toEqual([
      'q0: is not in content/sources/bericht.txt: write what stands there',
      'q1: is not in content/sources/bericht.txt: write what stands there',
    ]);
    expect(nearestPassage).toHaveBeenCalledTimes(1);
  });
});

describe('A file of more than 1 MB', () => {
  /** Without writing it: a file with a hole. */
  const grown = (file: string, bytes: number) => {
    folder.write(file, '');
    truncateSync(folder.at(file), bytes);
  };
  const TOO_LARGE = (file: string) =>
    `content/${file}:1:1 error the file has 3000000000 bytes, at most 1000000 are read: split it`;

  test.each(['documents/gross.md', 'site.yml', 'sources/bericht.yml', 'sources/bericht.txt'])(
    '%s is not taken into the memory, however large it is',
    (file) => {
      folder.write('documents/rente.md', aDocument({ head: { archive: 'bericht.txt' } }));
      folder.write('sources/bericht.txt', 'Die Haltelinie hat gehalten.\n');
      // More than Node can read at once.
      grown(file, 3_000_000_000);
      expect(problemsIn(start())).toEqual([TOO_LARGE(file)]);
      expect(problemsIn(start())).toEqual([TOO_LARGE(file)]);
    },
  );
});

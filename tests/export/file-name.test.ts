import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileNameOf } from '@/lib/export/file-name';

test.each([
  ['the start page', '/', [], 'index.html'],
  ['a list', '/zitate', [], 'zitate.html'],
  ['a page of a list', '/zitate', [['seite', '2']], 'zitate,seite=2.html'],
  [
    'two parameters',
    '/erwartungen',
    [
      ['ergebnis', 'offen'],
      ['seite', '2'],
    ],
    'erwartungen,ergebnis=offen,seite=2.html',
  ],
  ['a statement', '/dokumente/a/b', [], 'dokumente/a/b.html'],
  ['an umlaut, however it is written', '/%C3%BCber', [], '_c3_bcber.html'],
  ['a capital letter', '/A', [], '_41.html'],
  ['a dot', '/a.b', [], 'a_2eb.html'],
  ['what would lead out', '/../x', [], '_2e_2e/x.html'],
  ['what is no percent encoding', '/%zz', [], '_25zz.html'],
  ['a name that Windows keeps for a device', '/con', [], '_63on.html'],
  ['one in a folder', '/themen/lpt1', [], 'themen/_6cpt1.html'],
  ['one as a folder', '/dokumente/aux/x', [], 'dokumente/_61ux/x.html'],
  ['what would stand for its folder', '/index', [], '_69ndex.html'],
  ['nothing between two slashes', '//x', [], '_/x.html'],
] as const)('%s', (_what, path, params, file) => {
  expect(fileNameOf(path, params, '.html')).toBe(file);
});

test('a long name is cut, and still tells two apart', () => {
  const [one, two] = ['a', 'b'].map((end) => fileNameOf(`/${'x'.repeat(99)}${end}`, [], '.html'));
  expect(one).toMatch(/^x{60}~[0-9a-f]{16}\.html$/);
  expect(one).not.toBe(two);
});

const segment = fc.oneof(
  fc.stringMatching(/^[a-z0-9]{1,3}$/),
  fc.constantFrom(
    'con',
    'CON',
    'nul',
    'com1',
    'index',
    'Index',
    '..',
    '.',
    'a.',
    'a ',
    'a:b',
    'a?b',
  ),
  fc.constantFrom('a,b=c', 'a_41', 'A', 'ä', 'Ä', 'a~b', '*', '"', '<', '|', '\\', '_'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }),
  fc.constant('x'.repeat(120)),
);
const anAddress = fc
  .record({
    segments: fc.array(segment, { minLength: 1, maxLength: 3 }),
    params: fc.array(fc.tuple(segment, segment), { maxLength: 2 }),
  })
  .map(({ segments, params }) => ({
    path: segments.map((each) => `/${encodeURIComponent(each)}`).join(''),
    params,
  }));

test('any file system takes the names', () => {
  fc.assert(
    fc.property(anAddress, ({ path, params }) => {
      for (const part of fileNameOf(path, params, '.html').split('/')) {
        expect(part).toMatch(/^[a-z0-9_,=~-]+(?:\.html)?$/);
        expect(part).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/);
        expect(part.length).toBeLessThanOrEqual(85);
      }
    }),
  );
});

test('two addresses never have the same name, nor one that is the folder of another', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anAddress, {
        selector: (each) => JSON.stringify(each),
        minLength: 2,
        maxLength: 20,
      }),
      (all) => {
        const files = all.map(({ path, params }) => fileNameOf(path, params, '.html'));
        expect(new Set(files).size).toBe(all.length);
        const folders = new Set(
          files.flatMap((file) =>
            file
              .split('/')
              .slice(0, -1)
              .map((_, at, parts) => parts.slice(0, at + 1).join('/')),
          ),
        );
        expect(files.filter((file) => folders.has(file))).toEqual([]);
      },
    ),
  );
});

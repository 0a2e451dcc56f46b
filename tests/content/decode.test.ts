import { describe, expect, test } from 'vitest';
import { aDocument, problemsOf } from './files';

const withBody = (body: string) => aDocument({ body: `\n${body}\n` });

describe('Files that are no text', () => {
  test.each<[what: string, text: string | Uint8Array, expected: string[], path?: string]>([
    [
      'a byte order mark and Windows line ends are fine',
      `\uFEFF${aDocument()}`.replaceAll('\n', '\r\n'),
      [],
    ],
    [
      'UTF-16',
      new Uint8Array([0xff, 0xfe, 0x2d, 0]),
      ['1:1 error the file is in UTF-16: save it as UTF-8'],
    ],
    [
      'Latin-1, at the byte',
      new Uint8Array([...new TextEncoder().encode('---\ntitle: M'), 0xfc, 0x6c]),
      ['2:9 error this is not UTF-8 (Latin-1 perhaps): save the file as UTF-8'],
    ],
    [
      'a NUL character',
      aDocument({ head: { title: 'a\0b' } }),
      ['2:9 error there is a NUL character here: delete it'],
    ],
    ['an empty file', '', ['1:1 error the file is empty: begin with `---`, the keys and `---`']],
    [
      'a line of 200,000 characters',
      withBody('x'.repeat(200_000)),
      ['9:100001 error the line is longer than 100000 characters: break it up'],
    ],
    [
      'a file of five million bytes in one line',
      'x'.repeat(5_000_000),
      ['1:1 error the file has 5000000 bytes, at most 1000000 are read: split it'],
    ],
    ['line ends of old Macintoshes are fine', aDocument().replaceAll('\n', '\r'), []],
    [
      'UTF-16, the other way round',
      new Uint8Array([0xfe, 0xff, 0, 0x2d]),
      ['1:1 error the file is in UTF-16: save it as UTF-8'],
    ],
    [
      'UTF-16 without a mark, at the first NUL',
      new Uint8Array([0x2d, 0, 0x2d, 0]),
      ['1:2 error there is a NUL character here: delete it'],
    ],
    [
      'Latin-1 in a later line, at the byte',
      new Uint8Array([...new TextEncoder().encode(withBody('Zeile\n\nM')), 0xfc, 0x6c]),
      ['12:1 error this is not UTF-8 (Latin-1 perhaps): save the file as UTF-8'],
    ],
    [
      'behind a byte order mark and line ends of old Macintoshes places are counted as editors do',
      '\uFEFF---\r\0',
      ['2:1 error there is a NUL character here: delete it'],
    ],
    [
      'a character that is cut off at the end',
      new Uint8Array([...new TextEncoder().encode('---\ntitle: M'), 0xc3]),
      ['2:9 error this is not UTF-8 (Latin-1 perhaps): save the file as UTF-8'],
    ],
    [
      'a file of white space',
      ' \n\n',
      ['1:1 error the file is empty: begin with `---`, the keys and `---`'],
    ],
    [
      'a byte order mark and nothing else',
      '\uFEFF',
      ['1:1 error the file is empty: begin with `---`, the keys and `---`'],
    ],
  ])('%s', (_what, text, expected, path) => {
    expect(problemsOf(text, path)).toEqual(expected);
  });
});

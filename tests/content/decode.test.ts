import { describe, expect, test } from 'vitest';
import { aDocument, problemsOf } from './files';

const withBody = (body: string) => aDocument({ body: `\n${body}\n` });

describe('Files that are no text', () => {
  test.each<[what: string, text: string | Uint8Array, expected: string[], path?: string]>([
    ['a byte order mark and Windows line ends are fine', `\uFEFF${aDocument()}`.replaceAll('\n', '\r\n'), []],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x2d, 0]), ['1:1 error the file is in UTF-16: save it as UTF-8']],
    ['Latin-1, at the byte', new Uint8Array([...new TextEncoder().encode("---\ntitle: M"), 0xfc, 0x6c]), ['2:9 error this is not UTF-8 (Latin-1 perhaps): save the file as UTF-8']],
    ['a NUL character', aDocument({ head: { title: 'a\0b' } }), ['2:9 error there is a NUL character here: delete it']],
    ['an empty file', '', ['1:1 error the file is empty: begin with `---`, the keys and `---`']],
    ['a line of 200,000 characters', withBody('x'.repeat(200_000)), ['9:100001 error the line is longer than 100000 characters: break it up']],
    ['a file of five million bytes in one line', 'x'.repeat(5_000_000), ['1:1 error the file has 5000000 bytes, at most 1000000 are read: split it']],
  ])('%s', (_what, text, expected, path) => {
    expect(problemsOf(text, path)).toEqual(expected);
  });
});

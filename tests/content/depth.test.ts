import { describe, expect, test } from 'vitest';
import { aDocument, problemsOf } from './files';

const withBody = (body: string) => aDocument({ body: `\n${body}\n` });

describe('Nesting ten thousand deep', () => {
  test.each<[what: string, text: string | Uint8Array, expected: string[], path?: string]>([
    [
      'lists',
      withBody(Array.from({ length: 900 }, (_, depth) => `${' '.repeat(2 * depth)}- x`).join('\n')),
      ['30:1 error this is nested too deeply: write it flat'],
    ],
    [
      'quotations',
      withBody(`${'>'.repeat(10_000)} x`),
      ['9:1 error this is nested too deeply: write it flat'],
    ],
    [
      'brackets',
      withBody(`${'['.repeat(10_000)}x${']'.repeat(10_000)}`),
      [
        '9:1 error there are more than 4000 brackets or other marks between two empty lines here: break it up',
      ],
    ],
    [
      'emphasis',
      withBody('*_'.repeat(10_000)),
      [
        '9:1 error there are more than 4000 brackets or other marks between two empty lines here: break it up',
      ],
    ],
    [
      'emphasis over ten thousand lines',
      withBody('*a_\n'.repeat(10_000)),
      [
        '9:1 error there are more than 2000 lines without an empty line between them here: break it up',
      ],
    ],
    [
      'elements of MDX',
      withBody('<a>'.repeat(10_000)),
      [
        '9:1 error there are more than 4000 brackets or other marks between two empty lines here: break it up',
      ],
      'documents/rente.mdx',
    ],
    [
      'list marks in one line',
      withBody(`${'- '.repeat(10_000)}x`),
      ['9:1 error this is nested too deeply: write it flat'],
    ],
    [
      'lists of YAML',
      `---\n${'- '.repeat(9_000)}\n---\n`,
      ['2:1 error keys and lists are nested too deeply here: write them flat'],
    ],
    [
      'quotations and lists by turns',
      withBody('> - '.repeat(10_000)),
      ['9:1 error this is nested too deeply: write it flat'],
    ],
    [
      'numbered lists',
      withBody(`${'1. '.repeat(10_000)}x`),
      ['9:1 error this is nested too deeply: write it flat'],
    ],
    [
      'links',
      withBody('[a](b'.repeat(10_000)),
      [
        '9:1 error there are more than 4000 brackets or other marks between two empty lines here: break it up',
      ],
    ],
    [
      'images',
      withBody('!['.repeat(10_000)),
      [
        '9:1 error there are more than 4000 brackets or other marks between two empty lines here: break it up',
      ],
    ],
    [
      'braces of MDX',
      withBody('{'.repeat(10_000)),
      [
        '9:1 error there are more than 4000 brackets or other marks between two empty lines here: break it up',
      ],
      'documents/rente.mdx',
    ],
    [
      'elements of MDX, one a line',
      withBody('<Statement>\n'.repeat(10_000)),
      [
        '9:1 error there are more than 2000 lines without an empty line between them here: break it up',
      ],
      'documents/rente.mdx',
    ],
    [
      'attributes in braces',
      withBody(`:::quote{${'{'.repeat(10_000)}`),
      ['9:1 error `:::quote` is never closed: add a line `:::` after its wording'],
    ],
    [
      'backticks',
      withBody('`a``b'.repeat(10_000)),
      [
        '9:1 error there are more than 4000 brackets or other marks between two empty lines here: break it up',
      ],
    ],
    [
      'e-mail addresses',
      withBody('a@b.de '.repeat(10_000)),
      [
        '9:1 error there are more than 4000 brackets or other marks between two empty lines here: break it up',
      ],
    ],
    [
      'cells of a table',
      withBody(`${'|a'.repeat(10_000)}\n${'|-'.repeat(10_000)}`),
      [
        '9:1 error there are more than 4000 brackets or other marks between two empty lines here: break it up',
      ],
    ],
  ])('%s', (_what, text, expected, path) => {
    expect(problemsOf(text, path)).toEqual(expected);
  });
});

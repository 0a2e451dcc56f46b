import { describe, expect, test } from 'vitest';
import { aDocument, problemsOf } from './files';

const withBody = (body: string) => aDocument({ body: `\n${body}\n` });

describe('Nesting ten thousand deep', () => {
  test.each<[what: string, text: string | Uint8Array, expected: string[], path?: string]>([
    ['lists', withBody(Array.from({ length: 900 }, (_, depth) => `${' '.repeat(2 * depth)}- x`).join('\n')), ['30:1 error this is nested too deeply: write it flat']],
    ['quotations', withBody(`${'>'.repeat(10_000)} x`), ['9:1 error this is nested too deeply: write it flat']],
    ['brackets', withBody(`${'['.repeat(10_000)}x${']'.repeat(10_000)}`), ['9:1 error there are more than 4000 brackets or other marks between two empty lines here: break it up']],
    ['emphasis', withBody('*_'.repeat(10_000)), ['9:1 error there are more than 4000 brackets or other marks between two empty lines here: break it up']],
    ['emphasis over ten thousand lines', withBody('*a_\n'.repeat(10_000)), ['9:1 error there are more than 2000 lines without an empty line between them here: break it up']],
    ['elements of MDX', withBody('<a>'.repeat(10_000)), ['9:1 error there are more than 4000 brackets or other marks between two empty lines here: break it up'], 'documents/rente.mdx'],
    ['list marks in one line', withBody(`${'- '.repeat(10_000)}x`), ['9:1 error this is nested too deeply: write it flat']],
  ])('%s', (_what, text, expected, path) => {
    expect(problemsOf(text, path)).toEqual(expected);
  });
});

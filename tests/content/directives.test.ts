import { describe, expect, test } from 'vitest';
import { aDocument, problemsOf } from './files';

const withBody = (body: string) => aDocument({ body: `\n${body}\n` });

describe('Directives', () => {
  test.each<[what: string, text: string | Uint8Array, expected: string[], path?: string]>([
    ['one never closed before a heading', withBody(':::quote{#a}\nWorte\n\n## Danach\n\nText'), ['9:1 error `:::quote` is never closed: add a line `:::` before the heading in line 12']],
    ['one never closed before the next', withBody(':::quote{#a}\nWorte\n\n:::quote{#b}\nMehr\n:::'), ['9:1 error `:::quote` is never closed: add a line `:::` before line 12']],
    ['one never closed at all', withBody(':::quote{#a}\nWorte'), ['9:1 error `:::quote` is never closed: add a line `:::` after its wording']],
    ['an end without a beginning', withBody('Text\n\n:::'), ['11:1 error `:::` closes nothing: no directive is open here']],
    ['a misspelt name', withBody(':::qoute{#a}\nWorte\n:::'), ['9:1 error `:::qoute`: there is no such directive, did you mean `quote`?']],
    ['attributes that cannot be read', withBody(':::quote{#a from="x}\nWorte\n:::'), ['9:1 error this directive cannot be read: write `:::quote{#id key="value"}` at the left margin, in a line of its own']],
    ['a statement without an id', withBody(':::quote\nWorte\n:::'), ['9:1 error `:::quote` has no id: write `:::quote{#id}`, an id of its own that never changes']],
    ['an id with a space', withBody(':::quote{id="a b"}\nWorte\n:::'), ['9:10 error id: `a b` is not an id (a-z, 0-9 and single hyphens): write `a-b`']],
    ['an id with an umlaut', withBody(':::quote{id="Öffnung"}\nWorte\n:::'), ['9:10 error id: `Öffnung` is not an id (a-z, 0-9 and single hyphens): write `oeffnung`']],
    ['an id that climbs out of its folder', withBody(':::quote{id="../a"}\nWorte\n:::'), ['9:10 error id: `../a` is not an id (a-z, 0-9 and single hyphens): write `a`']],
    ['a misspelt attribute', withBody(':::quote{#a form="x"}\nWorte\n:::'), ['9:13 error form: there is no such key, did you mean `from`?']],
    ['a date that does not exist', withBody(':::quote{#a date="2004-02-30"}\nWorte\n:::'), ['9:13 error date: there is no 30 February 2004']],
    ['an experience that is said elsewhere', withBody(':::experience{#a from="bericht"}\nWorte\n:::'), ['9:18 error from: only a quote is said somewhere else, leave it out']],
    ['a label', withBody(':::quote[x]{#a}\nWorte\n:::'), ['9:9 error `:::quote` has no label in brackets: write the attributes in braces']],
    ['no wording', withBody(':::quote{#a}\n:::'), ['9:1 error the statement `a` has no wording']],
    ['outer quotation marks, as a warning', withBody(':::quote{#a}\n„Worte“\n:::'), ['9:1 warning a: leave out the outer quotation marks, the page sets them']],
    ['an underlined heading inside', withBody(':::quote{#a}\nWorte\n===\n:::'), ['11:1 error `===` right under text makes a heading of it: write `## …`, or put an empty line before it']],
    ['a program listing inside', withBody(':::quote{#a}\n```\nx\n```\n:::'), ['10:1 error the wording of a statement consists of paragraphs and lists: put this outside']],
    ['a statement inside a list', withBody('- Text\n\n  :::quote{#a}\n  Worte\n  :::'), ['11:3 error a statement stands at the left margin, not inside of something else']],
    ['a statement in a page of the operator', '---\ntitle: Impressum\n---\n\n:::quote{#a}\nWorte\n:::\n', ['5:1 error statements stand in documents only: move it to a file in documents/'], 'pages/impressum.md'],
    ['a gap that is still to be filled in, as a warning', '---\ntitle: Impressum\n---\n\n::gap[Anschrift]\n', ['5:1 warning gap to be filled in: Anschrift'], 'pages/impressum.md'],
  ])('%s', (_what, text, expected, path) => {
    expect(problemsOf(text, path)).toEqual(expected);
  });
});

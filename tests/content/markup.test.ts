import { describe, expect, test } from 'vitest';
import { aDocument, problemsOf } from './files';

const withBody = (body: string) => aDocument({ body: `\n${body}\n` });

describe('Markup that is not published', () => {
  test.each<[what: string, text: string | Uint8Array, expected: string[], path?: string]>([
    ['HTML inside a line', withBody('Text <b>fett</b>'), ['9:6 error raw HTML is not published: write it in Markdown, or a `<` of the text as `\\<`', '9:13 error raw HTML is not published: write it in Markdown, or a `<` of the text as `\\<`']],
    ['a block of HTML', withBody('<div>x</div>'), ['9:1 error raw HTML is not published: write it in Markdown, or a `<` of the text as `\\<`']],
    ['a comment', withBody('<!-- x -->'), ['9:1 error raw HTML is not published: write it in Markdown, or a `<` of the text as `\\<`']],
    ['a link that runs a program', withBody('[x](javascript:alert(1))'), ['9:1 error links with `javascript:` are not published: use https:, mailto: or a relative link such as `other.md#id`']],
    ['a link with data', withBody('[x](data:text/html,x)'), ['9:1 error links with `data:` are not published: use https:, mailto: or a relative link such as `other.md#id`']],
    ['a link without a scheme', withBody('[x](//example.org)'), ['9:1 error `//example.org` has no scheme: begin with https://']],
    ['an address of the site', withBody('[x](/zitate)'), ['9:1 error `/zitate` is not a link to a content file: write `other.md#id` or `../terms/other.md`']],
    ['an image', withBody('![x](y.png)'), ['9:1 error images are not published: describe in words what is to be seen']],
    ['a footnote', withBody('Text[^1]\n\n[^1]: Anmerkung'), ['9:5 error footnotes are not published: write the remark into the text', '11:1 error footnotes are not published: write the remark into the text']],
    ['a heading of the first level', withBody('# Titel'), ['9:1 error the title stands in the front matter: begin headings with `##`']],
    ['a heading that skips a level, as a warning', withBody('## A\n\n#### B'), ['11:1 warning the heading skips a level: write `###`']],
    ['the same heading twice, as a warning', withBody('## A\n\n## A'), ['11:1 warning the section in line 9 has the same heading: give this one an id of its own, `## A [#other-id]`']],
    ['an empty heading', withBody('##'), ['9:1 error the heading is empty: write its text or take it out']],
    ['a heading in a short entry', '---\nname: E\n---\n\n## A\n', ['5:1 error a file in people/ has no headings: it is shown as one short text'], 'people/e.md'],
    ['an import in MDX', withBody("import x from 'y'"), ['9:1 error `import` and `export` are programs and are never run: take the line out'], 'documents/rente.mdx'],
    ['an export in MDX', withBody('export const x = 1'), ['9:1 error `import` and `export` are programs and are never run: take the line out'], 'documents/rente.mdx'],
    ['an expression in MDX', withBody('Text {1 + 1}'), ['9:6 error `{…}` is a program in MDX and is never run: write a brace of the text as `\\{`'], 'documents/rente.mdx'],
    ['a brace that is never closed in MDX', withBody('Text { und'), ['9:11 error MDX: Unexpected end of file in expression, expected a corresponding closing brace for `{`; nothing in it is executed: a brace or angle bracket of the text is written `\\{` or `\\<`'], 'documents/rente.mdx'],
    ['a misspelt component', withBody('<Statment id="a/b" />'), ['9:1 error `<Statment>`: there is no such component, did you mean `Statement`?'], 'documents/rente.mdx'],
    ['an attribute that is a program', withBody('<Statement id={x} />'), ['9:1 error `<Statement>`: only literal attributes are read, write `<Statement id="…" />`'], 'documents/rente.mdx'],
    ['a missing attribute', withBody('<Comparison a="rente/haltelinie" />'), ['9:1 error `<Comparison>`: b is missing, write `<Comparison a="…" b="…" />`'], 'documents/rente.mdx'],
  ])('%s', (_what, text, expected, path) => {
    expect(problemsOf(text, path)).toEqual(expected);
  });
});

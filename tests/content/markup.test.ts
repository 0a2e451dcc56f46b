import { describe, expect, test } from 'vitest';
import { aDocument, problemsOf } from './files';

const withBody = (body: string) => aDocument({ body: `\n${body}\n` });

describe('Markup that is not published', () => {
  test.each<[what: string, text: string | Uint8Array, expected: string[], path?: string]>([
    [
      'HTML inside a line',
      withBody('Text <b>fett</b>'),
      [
        '9:6 error raw HTML is not published: write it in Markdown, or a `<` of the text as `\\<`',
        '9:13 error raw HTML is not published: write it in Markdown, or a `<` of the text as `\\<`',
      ],
    ],
    [
      'a block of HTML',
      withBody('<div>x</div>'),
      ['9:1 error raw HTML is not published: write it in Markdown, or a `<` of the text as `\\<`'],
    ],
    [
      'a comment',
      withBody('<!-- x -->'),
      ['9:1 error raw HTML is not published: write it in Markdown, or a `<` of the text as `\\<`'],
    ],
    [
      'a link that runs a program',
      withBody('[x](javascript:alert(1))'),
      [
        '9:1 error links with `javascript:` are not published: use https:, mailto: or a relative link such as `other.md#id`',
      ],
    ],
    [
      'a link with data',
      withBody('[x](data:text/html,x)'),
      [
        '9:1 error links with `data:` are not published: use https:, mailto: or a relative link such as `other.md#id`',
      ],
    ],
    [
      'a link without a scheme',
      withBody('[x](//example.org)'),
      ['9:1 error `//example.org` has no scheme: begin with https://'],
    ],
    [
      'an address of the site',
      withBody('[x](/zitate)'),
      [
        '9:1 error `/zitate` is not a link to a content file: write `other.md#id` or `../terms/other.md`',
      ],
    ],
    [
      'an image',
      withBody('![x](y.png)'),
      ['9:1 error images are not published: describe in words what is to be seen'],
    ],
    [
      'a footnote',
      withBody('Text[^1]\n\n[^1]: Anmerkung'),
      [
        '9:5 error footnotes are not published: write the remark into the text',
        '11:1 error footnotes are not published: write the remark into the text',
      ],
    ],
    [
      'a heading of the first level',
      withBody('# Titel'),
      ['9:1 error the title stands in the front matter: begin headings with `##`'],
    ],
    [
      'a heading that skips a level, as a warning',
      withBody('## A\n\n#### B'),
      ['11:1 warning the heading skips a level: write `###`'],
    ],
    [
      'the same heading twice, as a warning',
      withBody('## A\n\n## A'),
      [
        '11:1 warning the section in line 9 has the same heading: give this one an id of its own, `## A [#other-id]`',
      ],
    ],
    [
      'an empty heading',
      withBody('##'),
      ['9:1 error the heading is empty: write its text or take it out'],
    ],
    [
      'a heading in a short entry',
      '---\nname: E\n---\n\n## A\n',
      ['5:1 error a file in people/ has no headings: it is shown as one short text'],
      'people/e.md',
    ],
    [
      'an import in MDX',
      withBody("import x from 'y'"),
      ['9:1 error `import` and `export` are programs and are never run: take the line out'],
      'documents/rente.mdx',
    ],
    [
      'an export in MDX',
      withBody('export const x = 1'),
      ['9:1 error `import` and `export` are programs and are never run: take the line out'],
      'documents/rente.mdx',
    ],
    [
      'an expression in MDX',
      withBody('Text {1 + 1}'),
      ['9:6 error `{…}` is a program in MDX and is never run: write a brace of the text as `\\{`'],
      'documents/rente.mdx',
    ],
    [
      'a brace that is never closed in MDX',
      withBody('Text { und'),
      [
        '9:11 error this cannot be read as MDX: close every `<…>` and `{…}`, write a brace or angle bracket of the text as `\\{` or `\\<`; nothing in it is executed',
      ],
      'documents/rente.mdx',
    ],
    [
      'a misspelt component',
      withBody('<Statment id="a/b" />'),
      ['9:1 error `<Statment>`: there is no such component, did you mean `Statement`?'],
      'documents/rente.mdx',
    ],
    [
      'an attribute that is a program',
      withBody('<Statement id={x} />'),
      ['9:1 error `<Statement>`: only literal attributes are read, write `<Statement id="…" />`'],
      'documents/rente.mdx',
    ],
    [
      'a missing attribute',
      withBody('<Comparison a="rente/haltelinie" />'),
      ['9:1 error `<Comparison>`: b is missing, write `<Comparison a="…" b="…" />`'],
      'documents/rente.mdx',
    ],
    [
      'a link to a program, its address elsewhere',
      withBody('[x][y]\n\n[y]: javascript:x'),
      [
        '9:1 error links with `javascript:` are not published: use https:, mailto: or a relative link such as `other.md#id`',
      ],
    ],
    [
      'a link to a program in angle brackets',
      withBody('<javascript:x>'),
      [
        '9:1 error links with `javascript:` are not published: use https:, mailto: or a relative link such as `other.md#id`',
      ],
    ],
    [
      'a link to a program in another spelling',
      withBody('[x](VBScript:x)'),
      [
        '9:1 error links with `vbscript:` are not published: use https:, mailto: or a relative link such as `other.md#id`',
      ],
    ],
    [
      'a link to a program with a character reference',
      withBody('[x](java&#115;cript:x)'),
      [
        '9:1 error links with `javascript:` are not published: use https:, mailto: or a relative link such as `other.md#id`',
      ],
    ],
    [
      'a link to a program with a tab',
      withBody('[x](java&Tab;script:x)'),
      [
        '9:1 error `java\\u{0009}script:x` is not a link to a content file: write `other.md#id` or `../terms/other.md`',
      ],
    ],
    [
      'a link out of the folder',
      withBody('[x](../../etc/passwd)'),
      [
        '9:1 error `../../etc/passwd` is not a link to a content file: write `other.md#id` or `../terms/other.md`',
      ],
    ],
    [
      'a link to a folder that is not there',
      withBody('[x](../themen/a.md)'),
      [
        '9:1 error `../themen/a.md` is not a link to a content file: write `other.md#id` or `../terms/other.md`',
      ],
    ],
    [
      'a link to HTML',
      withBody('[x](rente.html)'),
      [
        '9:1 error `rente.html` is not a link to a content file: write `other.md#id` or `../terms/other.md`',
      ],
    ],
    [
      'a link with a query',
      withBody('[x](rente.md?a=b)'),
      [
        '9:1 error `rente.md?a=b` is not a link to a content file: write `other.md#id` or `../terms/other.md`',
      ],
    ],
    ['an empty link', withBody('[x]()'), ['9:1 error this link is empty: write `other.md#id`']],
    [
      'an empty fragment',
      withBody('[x](#)'),
      ['9:1 error this link is empty: write `other.md#id`'],
    ],
    [
      'a web address that is none',
      withBody('[x](http://)'),
      ['9:1 error `http://` is not a web address'],
    ],
    [
      'a drive letter',
      withBody('[x](C:\\a.md)'),
      [
        '9:1 error links with `c:` are not published: use https:, mailto: or a relative link such as `other.md#id`',
      ],
    ],
    [
      'links to the web and to content files are fine',
      withBody(
        '[x](https://a.de) <a@b.de> www.a.de [x](./rente.md) [x](rente%2Emd) [x](../terms/ba.md)',
      ),
      [],
    ],
    [
      'an image whose address stands elsewhere',
      withBody('![x][y]\n\n[y]: a.png'),
      ['9:1 error images are not published: describe in words what is to be seen'],
    ],
    [
      'asterisks for all genders, which the parser takes for emphasis',
      withBody('Bürger*innen und Mitarbeiter*innen'),
      ['9:7 error this sign inside of a word is read as emphasis: write it as text, `\\*`'],
    ],
    [
      'asterisks with backslashes are text, and so is a single one',
      withBody('Bürger\\*innen und Mitarbeiter\\*innen\n\nBürger*innen'),
      [],
    ],
    [
      'a processing instruction',
      withBody('<?php x ?>'),
      ['9:1 error raw HTML is not published: write it in Markdown, or a `<` of the text as `\\<`'],
    ],
    [
      'a type of document',
      withBody('<!DOCTYPE html>'),
      ['9:1 error raw HTML is not published: write it in Markdown, or a `<` of the text as `\\<`'],
    ],
    [
      'HTML in code, and angle brackets of a text, are fine',
      withBody('`<b>` und 5 < 6 und a<b'),
      [],
    ],
    [
      'a component outside of MDX',
      withBody('<Statement id="a/b" />'),
      ['9:1 error raw HTML is not published: write it in Markdown, or a `<` of the text as `\\<`'],
    ],
    [
      'a heading in a quotation',
      withBody('> ## x'),
      ['9:3 error a heading stands at the left margin, not inside of something else'],
    ],
    [
      'a heading in a list',
      withBody('- ## x'),
      ['9:3 error a heading stands at the left margin, not inside of something else'],
    ],
    [
      'a heading of hashes',
      withBody('## ##'),
      ['9:1 error the heading is empty: write its text or take it out'],
    ],
    [
      'all levels below the first are fine',
      withBody('## A\n\n### B\n\n#### C\n\n##### D\n\n###### E'),
      [],
    ],
    [
      'an id that another heading has, as a warning',
      withBody('## A\n\n## B [#a]'),
      [
        '11:1 warning the section in line 9 has the same heading: give this one an id of its own, `## B [#other-id]`',
      ],
    ],
    [
      'a comment in MDX',
      withBody('{/* x */}'),
      ['9:1 error `{…}` is a program in MDX and is never run: write a brace of the text as `\\{`'],
      'documents/rente.mdx',
    ],
    [
      'an expression in a line of its own in MDX',
      withBody('{1 + 1}'),
      ['9:1 error `{…}` is a program in MDX and is never run: write a brace of the text as `\\{`'],
      'documents/rente.mdx',
    ],
    [
      'a comment of HTML in MDX',
      withBody('<!-- x -->'),
      [
        '9:2 error this cannot be read as MDX: close every `<…>` and `{…}`, write a brace or angle bracket of the text as `\\{` or `\\<`; nothing in it is executed',
      ],
      'documents/rente.mdx',
    ],
    [
      'a component with something inside',
      withBody('<Statement id="a/b">\n\nx\n\n</Statement>'),
      ['9:1 error `<Statement>` has nothing inside: write `<Statement id="…" />`'],
      'documents/rente.mdx',
    ],
    [
      'a component that is never closed',
      withBody('<Statement id="a/b">'),
      [
        '9:1 error this cannot be read as MDX: close every `<…>` and `{…}`, write a brace or angle bracket of the text as `\\{` or `\\<`; nothing in it is executed',
      ],
      'documents/rente.mdx',
    ],
    [
      'attributes from a program',
      withBody('<Statement {...x} />'),
      ['9:1 error `<Statement>`: only literal attributes are read, write `<Statement id="…" />`'],
      'documents/rente.mdx',
    ],
    [
      'an attribute without a value',
      withBody('<Statement id />'),
      ['9:1 error `<Statement>`: only literal attributes are read, write `<Statement id="…" />`'],
      'documents/rente.mdx',
    ],
    [
      'an attribute that there is not',
      withBody('<Statement id="a/b" color="x" />'),
      ['9:1 error `<Statement>`: there is no attribute `color`, write `<Statement id="…" />`'],
      'documents/rente.mdx',
    ],
    [
      'an attribute that stands there twice',
      withBody('<Statement id="a/b" id="a/c" />'),
      ['9:1 error `<Statement>`: id stands here twice, write `<Statement id="…" />`'],
      'documents/rente.mdx',
    ],
    [
      'an id of a statement without its document',
      withBody('<Statement id="haltelinie" />'),
      ['9:1 error `<Statement>`: id is no id of a statement, write `id="document/statement"`'],
      'documents/rente.mdx',
    ],
    [
      'an id of a statement with too much',
      withBody('<Statement id="a/b/c" />'),
      ['9:1 error `<Statement>`: id is no id of a statement, write `id="document/statement"`'],
      'documents/rente.mdx',
    ],
    [
      'a comparison of a statement with itself',
      withBody('<Comparison a="a/b" b="a/b" />'),
      ['9:1 error `<Comparison>`: a and b are the same statement, name another'],
      'documents/rente.mdx',
    ],
    [
      'a timeline of nothing',
      withBody('<Timeline />'),
      ['9:1 error `<Timeline>`: topic is missing, write `<Timeline topic="…" />`'],
      'documents/rente.mdx',
    ],
    [
      'a component inside of a line',
      withBody('Text <Statement id="a/b" /> Text'),
      ['9:6 error a component stands in a line of its own'],
      'documents/rente.mdx',
    ],
    [
      'a component inside of a list',
      withBody('- Text\n\n  <Statement id="a/b" />'),
      ['11:3 error a component stands at the left margin, not inside of something else'],
      'documents/rente.mdx',
    ],
    [
      'an element of HTML in MDX',
      withBody('<div onclick="x">\n\nText\n\n</div>'),
      ['9:1 error `<div>`: there is no such component; there are Statement, Timeline, Comparison'],
      'documents/rente.mdx',
    ],
    [
      'the three components are fine',
      withBody(
        '<Statement id="a/b" />\n\n<Timeline topic="rente" />\n\n<Comparison a="a/b" b="a/c" />',
      ),
      [],
      'documents/rente.mdx',
    ],
  ])('%s', (_what, text, expected, path) => {
    expect(problemsOf(text, path)).toEqual(expected);
  });
});

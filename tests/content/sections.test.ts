import { expect, describe, test } from 'vitest';
import { aDocument, parsed } from './files';

const sectionsOf = (body: string, path?: string) =>
  parsed(aDocument({ body: `\n${body}\n` }), path).entry?.sections ?? [];
const outline = (body: string) =>
  sectionsOf(body).map(({ anchor, title, depth }) => [anchor, title, depth]);

describe('Sections', () => {
  test('have an anchor made of their heading, which meets no id of a statement', () => {
    expect(
      outline('Vorab\n\n## Kommunale Öffnung\n\n### § 6a SGB II & mehr\n\n## *Sehr* wichtig'),
    ).toEqual([
      ['abschnitt-anfang', '', 0],
      ['abschnitt-kommunale-oeffnung', 'Kommunale Öffnung', 2],
      ['abschnitt-6a-sgb-ii-mehr', '§ 6a SGB II & mehr', 3],
      ['abschnitt-sehr-wichtig', 'Sehr wichtig', 2],
    ]);
  });

  test('may be given an id, which survives a new heading', () => {
    expect(outline('## Fünf Jahre Option, ein Rückblick [#rueckblick]')).toEqual([
      ['abschnitt-rueckblick', 'Fünf Jahre Option, ein Rückblick', 2],
    ]);
  });

  test('of the same heading are numbered', () => {
    expect(outline('## A\n\n## A\n\n## A 2\n\n## A').map(([anchor]) => anchor)).toEqual([
      'abschnitt-a',
      'abschnitt-a-2',
      'abschnitt-a-2-2',
      'abschnitt-a-3',
    ]);
  });

  test('whose heading has nothing to make an anchor of are numbered as well', () => {
    expect(outline('## §\n\n## —').map(([anchor]) => anchor)).toEqual([
      'abschnitt-ohne-titel',
      'abschnitt-ohne-titel-2',
    ]);
  });

  test('keep what stands under them in the order of the source', () => {
    const [section] = sectionsOf(
      '## Erfahrungen\n\nVorab.\n\n- Prosa\n- Worte [#a]\n- Worte [#b]\n- Prosa\n- Prosa\n\nDanach.\n\n:::quote{#c}\nWorte\n:::',
    );
    expect(section?.blocks).toEqual([
      { type: 'prose', html: '<p>Vorab.</p>\n<ul>\n<li>Prosa</li>\n</ul>' },
      { type: 'statement', id: 'a' },
      { type: 'statement', id: 'b' },
      { type: 'prose', html: '<ul>\n<li>Prosa</li>\n<li>Prosa</li>\n</ul>\n<p>Danach.</p>' },
      { type: 'statement', id: 'c' },
    ]);
  });

  test('a numbered list goes on counting behind a statement', () => {
    const [section] = sectionsOf('## Zitate\n\n1. eins\n2. Worte [#a]\n3. drei');
    expect(section?.blocks).toEqual([
      { type: 'prose', html: '<ol>\n<li>eins</li>\n</ol>' },
      { type: 'statement', id: 'a' },
      { type: 'prose', html: '<ol start="3">\n<li>drei</li>\n</ol>' },
    ]);
  });

  test.each([
    [
      'a table',
      '| Jahr | Fälle |\n| --- | ---: |\n| 2004 | 5 |',
      '<table>\n<thead>\n<tr>\n<th>Jahr</th>\n<th align="right">Fälle</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>2004</td>\n<td align="right">5</td>\n</tr>\n</tbody>\n</table>',
    ],
    ['a quotation', '> Worte', '<blockquote>\n<p>Worte</p>\n</blockquote>'],
    [
      'a program listing',
      '```\n<b> & :::quote\n```',
      '<pre><code>&#x3C;b> &#x26; :::quote\n</code></pre>',
    ],
    ['a rule', 'A\n\n***\n\nB', '<p>A</p>\n<hr>\n<p>B</p>'],
    [
      'a bare web address',
      'Siehe https://example.org.',
      '<p>Siehe <a href="https://example.org">https://example.org</a>.</p>',
    ],
    [
      'what was struck out',
      'am ~~8.~~ 9. Juli, 2010~ bis 2012~',
      '<p>am <del>8.</del> 9. Juli, 2010~ bis 2012~</p>',
    ],
    [
      'a link to another file, until it is known where that leads',
      '[x](../terms/ba.md#y)',
      '<p><a href="/@terms/ba#y">x</a></p>',
    ],
    [
      'a link without its title',
      '[x](rente.md "Titel")',
      '<p><a href="/@documents/rente">x</a></p>',
    ],
    ['lines joined', 'Eine\n  Zeile\nim Text', '<p>Eine Zeile im Text</p>'],
    ['a line break that is meant', 'Eine  \nZeile', '<p>Eine<br>\nZeile</p>'],
  ])('%s is prose', (_what, body, html) => {
    expect(sectionsOf(body)[0]?.blocks).toEqual([{ type: 'prose', html }]);
    expect(sectionsOf(body, 'documents/rente.mdx')[0]?.blocks).toEqual([{ type: 'prose', html }]);
  });
});

test.each([
  ['Zitate', 'quote'],
  ['Zitat', 'quote'],
  ['ERFAHRUNGEN', 'experience'],
  ['Erwartung [#ausblick]', 'expectation'],
])('under a heading „%s“ an item with an id is a statement of the kind %s', (heading, kind) => {
  expect(
    parsed(aDocument({ body: `\n## ${heading}\n\n- Worte [#a]\n` })).entry?.statements.map(
      (statement) => statement.kind,
    ),
  ).toEqual([kind]);
});

test('the nearest heading that names a kind counts', () => {
  const { entry } = parsed(
    aDocument({
      body: '\n## Zitate\n\n### 2004\n\n- A [#a]\n\n### Erwartungen\n\n#### Bund\n\n- B [#b]\n\n### 2010\n\n- C [#c]\n',
    }),
  );
  expect(entry?.statements.map(({ id, kind, section }) => [id, kind, section])).toEqual([
    ['a', 'quote', 'abschnitt-2004'],
    ['b', 'expectation', 'abschnitt-bund'],
    ['c', 'quote', 'abschnitt-2010'],
  ]);
});

import { describe, expect, test } from 'vitest';
import { aDocument, problemsTogether, resolved } from './files';

const withBody = (body: string) => aDocument({ body: `\n${body}\n` });
const quote = (id: string) => `:::quote{#${id}}\nWorte von ${id}\n:::`;
const term = (title: string, more = '') =>
  `---\ntitle: ${title}\nreferences: [Gesetz]\n${more}---\n`;
const organisation = (partOf?: string) =>
  `---\nname: Amt\n${partOf === undefined ? '' : `partOf: ${partOf}\n`}---\n`;

describe('Links', () => {
  const files = (link: string) => ({
    'documents/rente.md': withBody(
      `## Öffnung der Kommunen\n\n[x](${link})\n\n${quote('haltelinie')}`,
    ),
    'documents/bericht.md': withBody(`## Kommunale Öffnung [#oeffnung]\n\n${quote('ziel')}`),
    'terms/ba.md': term('BA'),
    'pages/impressum.md': '---\ntitle: Impressum\n---\n',
  });
  const addressOf = (link: string) => {
    const blocks = resolved(files(link)).snapshot?.documents.find(({ id }) => id === 'rente')
      ?.sections[0]?.blocks;
    return blocks?.[0]?.type === 'prose' ? /href="([^"]*)"/.exec(blocks[0].html)?.[1] : undefined;
  };

  test.each([
    ['bericht.md', '/dokumente/bericht'],
    ['./bericht.md', '/dokumente/bericht'],
    ['../documents/bericht.md', '/dokumente/bericht'],
    ['bericht.mdx', '/dokumente/bericht'],
    ['bericht.md#ziel', '/dokumente/bericht/ziel'],
    ['bericht.md#oeffnung', '/dokumente/bericht#abschnitt-oeffnung'],
    ['bericht.md#abschnitt-oeffnung', '/dokumente/bericht#abschnitt-oeffnung'],
    ['#haltelinie', '/dokumente/rente/haltelinie'],
    ['#öffnung-der-kommunen', '/dokumente/rente#abschnitt-oeffnung-der-kommunen'],
    ['#%C3%B6ffnung-der-kommunen', '/dokumente/rente#abschnitt-oeffnung-der-kommunen'],
    ['bericht%2Emd%23ziel', '/dokumente/bericht/ziel'],
    ['../people/erika.md', '/personen/erika'],
    ['../organisations/amt.md', '/organisationen/amt'],
    ['../topics/rente.md', '/themen/rente'],
    ['../terms/ba.md', '/begriffe#ba'],
    ['../pages/impressum.md', '/impressum'],
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
  ])('%s becomes %s', (link, address) => {
    expect(addressOf(link)).toBe(address);
  });

  test.each([
    ['berich.md', 'there is no document `berich`, did you mean `bericht`?'],
    ['bericht.md#zeil', 'there is no statement `zeil` in `bericht`, did you mean `ziel`?'],
    ['bericht.md#a%0Ab', 'there is no statement `a\\u{000A}b` in `bericht`'],
    ['%zz.md', 'there is no document `%zz`'],
    ['../terms/ba.md#x', 'only documents have places inside, leave out `#x`'],
    ['../people/erica.md', 'there is no person `erica`, did you mean `erika`?'],
  ])('%s leads nowhere', (link, message) => {
    expect(problemsTogether(files(link))).toEqual([
      `documents/rente.md:11:1 error link: ${message}`,
    ]);
  });

  test('are not looked for in the text', () => {
    const text = 'Er schrieb "/@documents/rente" und href="/@documents/rente".';
    expect(
      resolved({ 'documents/rente.md': withBody(text) }).snapshot?.documents[0]?.sections[0]
        ?.blocks,
    ).toEqual([{ type: 'prose', html: `<p>${text}</p>` }]);
  });

  test('written with the address elsewhere lead to the same places, also from a wording', () => {
    const { snapshot } = resolved({
      'documents/rente.md': withBody(
        `:::quote{#a}\nSiehe [den Bericht][b].\n:::\n\n[b]: bericht.md#ziel`,
      ),
      'documents/bericht.md': withBody(quote('ziel')),
    });
    expect(snapshot?.statements.find(({ id }) => id === 'rente/a')).toMatchObject({
      text: 'Siehe den Bericht.',
      html: '<p>Siehe <a href="/dokumente/bericht/ziel">den Bericht</a>.</p>',
    });
  });
});

describe('What a statement names', () => {
  test.each([
    ['from="berich"', '9:13 error from: there is no document `berich`, did you mean `bericht`?'],
    [
      'date="2004" speaker="erica"',
      '9:25 error speaker: there is no person `erica`, did you mean `erika`?',
    ],
    [
      'organisation="ampt"',
      '9:13 error organisation: there is no organisation `ampt`, did you mean `amt`?',
    ],
    ['topics="rente rentt"', '9:13 error topics: there is no topic `rentt`, did you mean `rente`?'],
  ])('%s, at the attribute', (attributes, expected) => {
    const files = {
      'documents/rente.md': withBody(`:::quote{#a ${attributes}}\nWorte\n:::`),
      'documents/bericht.md': aDocument(),
    };
    expect(problemsTogether(files)).toEqual([`documents/rente.md:${expected}`]);
  });

  test('a source that is not there, at its key', () => {
    expect(
      problemsTogether({ 'documents/rente.md': aDocument({ head: { archive: 'berichte.txt' } }) }),
    ).toEqual([
      'documents/rente.md:7:10 error archive: there is no `sources/berichte.txt`, did you mean `bericht.txt`?',
    ]);
  });

  test('a statement that could not be read sets off no complaint where it is named', () => {
    const files = {
      'documents/rente.md': withBody('[x](bericht.md#ziel) [y](bericht.md#plan)'),
      'documents/bericht.md': withBody(
        ':::quote{#ziel date="1.1.1"}\nWorte\n:::\n\n## Zitate\n\n- Worte [#Plan]',
      ),
    };
    expect(problemsTogether(files)).toEqual([
      'documents/bericht.md:9:16 error date: `1.1.1` is not a date: write 2004, 2004-07, 2004-07-08, 2004/2010, 2010~ (about) or 2010? (uncertain)',
      'documents/bericht.md:15:9 error `[#Plan]` is not an id (a-z, 0-9 and single hyphens): write `[#plan]`',
    ]);
  });

  test('a statement with the address of a section', () => {
    expect(
      problemsTogether({ 'documents/rente.md': withBody(`## Ziel\n\n${quote('abschnitt-ziel')}`) }),
    ).toEqual([
      'documents/rente.md:9:1 error the statement `abschnitt-ziel` has the same address as this section: give one another id',
    ]);
  });
});

describe('Components of MDX', () => {
  test.each([
    [
      '<Statement id="bericht/zeil" />',
      '<Statement> id: there is no statement `zeil` in `bericht`, did you mean `ziel`?',
    ],
    [
      '<Statement id="bericht/abschnitt-a" />',
      '<Statement> id: `abschnitt-a` is a section of `bericht`, name a statement',
    ],
    [
      '<Timeline topic="rentt" />',
      '<Timeline> topic: there is no topic `rentt`, did you mean `rente`?',
    ],
    [
      '<Comparison a="bericht/ziel" b="berich/ziel" />',
      '<Comparison> b: there is no document `berich`, did you mean `bericht`?',
    ],
  ])('%s', (line, message) => {
    const files = {
      'documents/rente.mdx': withBody(line),
      'documents/bericht.md': withBody(`## A\n\n${quote('ziel')}`),
    };
    expect(problemsTogether(files)).toEqual([`documents/rente.mdx:9:1 error ${message}`]);
  });

  test('are blocks of their section', () => {
    const { snapshot } = resolved({
      'documents/rente.mdx': withBody(
        `${quote('ziel')}\n\n<Statement id="rente/ziel" />\n\n<Timeline topic="rente" />`,
      ),
    });
    expect(snapshot?.documents[0]?.sections[0]?.blocks).toEqual([
      { type: 'statement', id: 'rente/ziel' },
      { type: 'component', component: { name: 'Statement', id: 'rente/ziel' } },
      { type: 'component', component: { name: 'Timeline', topic: 'rente' } },
    ]);
  });
});

describe('Organisations and terms', () => {
  test.each([
    [
      'itself',
      { a: 'a' },
      ['organisations/a.md:3:9 error partOf: goes round in a circle (a → a): take one of them out'],
    ],
    [
      'one that is part of it',
      { a: 'b', b: 'c', c: 'b' },
      [
        'organisations/b.md:3:9 error partOf: goes round in a circle (b → c → b): take one of them out',
      ],
    ],
    [
      'one that is not there',
      { a: 'amd' },
      ['organisations/a.md:3:9 error partOf: there is no organisation `amd`, did you mean `amt`?'],
    ],
    ['one beside others', { a: 'amt', b: 'a', c: 'a' }, []],
  ])('an organisation that is part of %s', (_what, parts, expected) => {
    expect(
      problemsTogether(
        Object.fromEntries(
          Object.entries(parts).map(([id, partOf]) => [
            `organisations/${id}.md`,
            organisation(partOf),
          ]),
        ),
      ),
    ).toEqual(expected);
  });

  test('a word that two terms lay claim to, or one term twice, as a warning at the word', () => {
    expect(
      problemsTogether({
        'terms/ba.md': term('BA', 'forms: [Agentur, Agentur]\n'),
        'terms/bundesagentur.md': term('Bundesagentur', 'synonyms: [Bund, BA]\n'),
      }),
    ).toEqual([
      'terms/ba.md:4:18 warning the word `Agentur` stands here twice: leave it out here',
      'terms/bundesagentur.md:4:18 warning the word `BA` belongs to the term `ba` already: leave it out here',
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { addressOf } from '@/lib/model/address';
import {
  DOCUMENT_TYPE_ADDRESSES,
  DOCUMENT_TYPES,
  documentFrontMatter,
  personFrontMatter,
  siteSettings,
  statementAttributes,
  termFrontMatter,
} from '@/lib/model/front-matter';
import { KIND_ADDRESSES, KIND_HEADINGS, KIND_WORDS, kindNamedBy, KINDS } from '@/lib/model/kind';
import { isError, sortProblems, type Problem } from '@/lib/model/problem';
import {
  OUTCOME_STATUSES,
  OUTCOME_WORDS,
  RELATION_TYPES,
  RELATION_WORDS,
  relationWord,
} from '@/lib/model/relation';
import { printed } from '../fixture/printed';
import { say } from '@/lib/messages/message';

describe('Addresses', () => {
  test.each([
    [addressOf.document('rente'), '/dokumente/rente'],
    [addressOf.statement('rente/haltelinie'), '/dokumente/rente/haltelinie'],
    [addressOf.inContext('rente/haltelinie'), '/dokumente/rente#haltelinie'],
    [addressOf.section('rente', 'abschnitt-a'), '/dokumente/rente#abschnitt-a'],
    [addressOf.kind('quote'), '/zitate'],
    [addressOf.kind('experience'), '/erfahrungen'],
    [addressOf.kind('expectation'), '/erwartungen'],
    [addressOf.topic('rente'), '/themen/rente'],
    [addressOf.person('erika'), '/personen/erika'],
    [addressOf.organisation('amt'), '/organisationen/amt'],
    [addressOf.term('ba'), '/begriffe#ba'],
    [addressOf.page('impressum'), '/impressum'],
    [addressOf.year(87), '/chronik/0087'],
    [addressOf.month(2004, 7), '/chronik/2004/07'],
    [addressOf.day('2004-07-08'), '/chronik/2004/07/08'],
    [addressOf.comparison('a/b', 'c/d'), '/vergleich?a=a%2Fb&b=c%2Fd'],
    [addressOf.comparison('a/b'), '/vergleich?a=a%2Fb'],
  ])('%s', (address, expected) => {
    expect(address).toBe(expected);
  });
});

describe('Kinds', () => {
  test.each([
    ['Zitate', 'quote'],
    [' zitat ', 'quote'],
    ['Erfahrungen', 'experience'],
    ['ERWARTUNG', 'expectation'],
    ['Zitate und mehr', undefined],
    ['quote', undefined],
    ['', undefined],
  ])('a heading %j names %s', (heading, kind) => {
    expect(kindNamedBy(heading)).toBe(kind);
  });

  test('are told apart by every word, in addresses, in files and on pages', () => {
    for (const table of [KIND_WORDS, KIND_HEADINGS, KIND_ADDRESSES]) {
      const words = KINDS.flatMap((kind) => Object.values(table[kind]));
      expect(new Set(words).size).toBe(words.length);
    }
  });

  test('keep the words that addresses of `art=` have been cited with', () => {
    expect(KINDS.map((kind) => KIND_ADDRESSES[kind].art)).toEqual([
      'zitat',
      'erfahrung',
      'erwartung',
    ]);
  });
});

describe('Types of document', () => {
  test('keep the words that addresses of `dokumentart=` have been cited with', () => {
    expect(DOCUMENT_TYPES.map((type) => DOCUMENT_TYPE_ADDRESSES[type])).toEqual([
      'vortrag',
      'beschlussvorlage',
      'bericht',
      'protokoll',
      'notiz',
      'vertrag',
      'interview',
      'pressemitteilung',
      'gesetz',
      'brief',
    ]);
  });
});

describe('Relations', () => {
  test('read from both ends', () => {
    expect(
      RELATION_TYPES.map((type) => [
        relationWord({ type, direction: 'forward' }),
        relationWord({ type, direction: 'backward' }),
      ]),
    ).toEqual([
      ['wiederholt', 'wird wiederholt von'],
      ['widerspricht', 'widerspricht'],
      ['bestätigt', 'wird bestätigt von'],
      ['präzisiert', 'wird präzisiert von'],
      ['ersetzt', 'wird ersetzt von'],
      ['belegt durch', 'belegt'],
    ]);
  });

  test('and outcomes are written in different words', () => {
    const words = [
      ...RELATION_TYPES.map((type) => RELATION_WORDS[type].forward),
      ...OUTCOME_STATUSES.map((status) => OUTCOME_WORDS[status]),
    ];
    expect(new Set(words).size).toBe(words.length);
  });
});

describe('Problems', () => {
  const problem = (file: string, line: number, column: number, message: string): Problem => ({
    file,
    line,
    column,
    severity: 'error',
    message: say('plain', { text: message }),
  });

  test('are printed so that editors and terminals make links of them', () => {
    expect(printed(problem('content/documents/rente.md', 14, 3, 'what is wrong'))).toBe(
      'content/documents/rente.md:14:3 error what is wrong',
    );
  });

  test('come by file, line, column and message', () => {
    const inOrder = [
      problem('a', 2, 1, 'x'),
      problem('a', 10, 1, 'x'),
      problem('a', 10, 2, 'a'),
      problem('a', 10, 2, 'b'),
      problem('b', 1, 1, 'x'),
    ];
    expect(sortProblems([...inOrder].reverse())).toEqual(inOrder);
  });

  test('are errors or warnings', () => {
    expect([
      isError(problem('a', 1, 1, 'x')),
      isError({ ...problem('a', 1, 1, 'x'), severity: 'warning' }),
    ]).toEqual([true, false]);
  });
});

describe('Front matter', () => {
  test('of a document with every key is kept as it is', () => {
    const head = {
      title: 'a',
      type: 'talk',
      date: '2010~',
      event: 'b',
      speaker: 'c',
      organisation: 'd',
      addressee: 'e',
      archive: 'f.txt',
      url: 'https://a.example/b',
      topics: ['g'],
    };
    expect(documentFrontMatter.parse(head)).toEqual(head);
  });

  test('gives defaults only where nothing is a true answer', () => {
    expect(documentFrontMatter.parse({ title: 'a', type: 'note' })).toEqual({
      title: 'a',
      type: 'note',
      topics: [],
    });
    expect(termFrontMatter.parse({ title: 'BA', references: ['§ 367 SGB III'] })).toEqual({
      title: 'BA',
      synonyms: [],
      forms: [],
      references: ['§ 367 SGB III'],
    });
  });

  test('topics of a statement are separated by spaces', () => {
    expect(statementAttributes.parse({ id: 'a', topics: ' rente  pflege ' }).topics).toEqual([
      'rente',
      'pflege',
    ]);
  });

  test.each([
    ['a key that there is not', personFrontMatter, { name: 'a', titel: 'b' }],
    ['a surname that is not in the name', personFrontMatter, { name: 'Anna Alt', surname: 'Neu' }],
    [
      'a given name that is not in the name',
      personFrontMatter,
      { name: 'Anna Alt', surname: 'Alt', given: 'Eva' },
    ],
    ['a given name alone', personFrontMatter, { name: 'Anna Alt', given: 'Anna' }],
    [
      'a language whose texts there are not',
      siteSettings,
      { title: 'a', baseUrl: 'https://a.example', language: 'en' },
    ],
    [
      'an address with a program',
      documentFrontMatter,
      { title: 'a', type: 'note', url: 'javascript:x' },
    ],
    ['a source with a path', documentFrontMatter, { title: 'a', type: 'note', archive: 'a/b.txt' }],
    ['a hidden source', documentFrontMatter, { title: 'a', type: 'note', archive: '.txt' }],
  ])('%s is refused', (_what, schema, value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });
});

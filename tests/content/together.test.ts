import { describe, expect, test } from 'vitest';
import { aDocument, problemsTogether, resolved } from './files';

const quote = (id: string, inside = '', attributes = '') =>
  `:::quote{#${id}${attributes}}\nWorte von ${id}\n${inside}:::\n`;
const withBody = (body: string) => aDocument({ body: `\n${body}\n` });
const rente = (body: string) =>
  problemsTogether({
    'documents/rente.md': withBody(body),
    'documents/bericht.md': withBody(quote('ziel')),
  });

describe('What a file says of others', () => {
  test.each<[what: string, body: string, expected: string[]]>([
    [
      'a statement that is not there',
      quote('a', '\n- bestätigt: [x](bericht.md#zeil)\n'),
      [
        'documents/rente.md:12:3 error bestätigt: there is no statement `zeil` in `bericht`, did you mean `ziel`?',
      ],
    ],
    [
      'a document that is not there',
      quote('a', '\n- bestätigt: [x](berich.md#ziel)\n'),
      [
        'documents/rente.md:12:3 error bestätigt: there is no document `berich`, did you mean `bericht`?',
      ],
    ],
    [
      'a relation to a whole document',
      quote('a', '\n- bestätigt: [x](bericht.md)\n'),
      ['documents/rente.md:12:3 error bestätigt: names no statement, write `other.md#id`'],
    ],
    [
      'a relation to itself',
      quote('a', '\n- bestätigt: [x](#a)\n'),
      ['documents/rente.md:12:3 error bestätigt: leads from the statement to itself'],
    ],
    [
      'an outcome of a quote',
      quote('a', '\n- eingetreten: [x](bericht.md#ziel)\n'),
      ['documents/rente.md:12:3 error eingetreten: only an expectation has an outcome'],
    ],
    [
      'two statements of one id',
      quote('a') + quote('a'),
      [
        'documents/rente.md:12:1 error the id `a` is taken by the statement in line 9: choose another',
      ],
    ],
    [
      'a link in prose to nothing',
      '[x](bericht.md#nichts)',
      ['documents/rente.md:9:1 error link: there is no statement `nichts` in `bericht`'],
    ],
  ])('%s', (_what, body, expected) => {
    expect(rente(body)).toEqual(expected);
  });

  test('statements that replace each other in a circle are named once, with the way round', () => {
    const problems = rente(
      quote('a', '\n- ersetzt: [x](#b)\n') + quote('b', '\n- ersetzt: [x](#a)\n'),
    );
    expect(problems).toEqual([
      'documents/rente.md:12:3 error ersetzt: goes round in a circle (rente/a → rente/b → rente/a): take one of them out',
    ]);
  });

  test('a chain of ten thousand replacements is no circle, and is followed without exhausting the stack', () => {
    const files = Object.fromEntries(
      Array.from({ length: 100 }, (_, file) => [
        `documents/d${file}.md`,
        withBody(
          Array.from({ length: 100 }, (_, number) =>
            quote(
              `s${number}`,
              number < 99
                ? `\n- ersetzt: [x](#s${number + 1})\n`
                : file < 99
                  ? `\n- ersetzt: [x](d${file + 1}.md#s0)\n`
                  : '',
            ),
          ).join('\n'),
        ),
      ]),
    );
    expect(problemsTogether(files)).toEqual([]);
  });

  test('a misspelt speaker, with the nearest name', () => {
    expect(
      problemsTogether({ 'documents/rente.md': aDocument({ head: { speaker: 'erica' } }) }),
    ).toEqual([
      'documents/rente.md:6:10 error speaker: there is no person `erica`, did you mean `erika`?',
    ]);
  });

  test('a broken file sets off no complaints about its neighbours', () => {
    expect(
      problemsTogether({
        'documents/rente.md': withBody('[x](bericht.md#ziel)'),
        'documents/bericht.md': 'kaputt',
      }),
    ).toEqual([
      'documents/bericht.md:1:1 error there is no front matter: begin with `---`, the keys and `---`',
    ]);
  });

  test('two files of one id', () => {
    expect(
      problemsTogether({ 'documents/rente.md': aDocument(), 'documents/rente.mdx': aDocument() }),
    ).toEqual([
      'documents/rente.mdx:1:1 error another file has the id `rente` already (ids are told apart neither by case nor by ending): rename one',
    ]);
  });

  test('nothing is published while there is one error anywhere', () => {
    expect(
      resolved({ 'documents/rente.md': aDocument(), 'documents/b.md': 'kaputt' }).snapshot,
    ).toBeUndefined();
  });
});

describe('What a statement takes over', () => {
  const files = {
    'documents/vorlage.md': aDocument({
      head: { type: 'council-paper', date: '2004-07-08', speaker: undefined },
    }),
    'documents/vortrag.md': aDocument({
      head: { date: '2010~', topics: '[rente]' },
      body: `\n${quote('zitat', '\n- Quellenangabe: Auszug vom 08.07.2004\n', ' from="vorlage"')}\n## Erwartungen\n\n- Es wird gut. [#gut]\n  - nicht eingetreten: [Vorlage](vorlage.md), 2012 – im Gegenteil\n`,
    }),
  };
  const statements = new Map(
    resolved(files).snapshot?.statements.map((statement) => [statement.id, statement]),
  );

  test('a quote is dated and attributed by where it was said, not by who quotes it', () => {
    expect(statements.get('vortrag/zitat')).toMatchObject({
      date: { edtf: '2004-07-08' },
      from: 'vorlage',
      document: 'vortrag',
      organisation: 'amt',
      attribution: 'Auszug vom 08.07.2004',
      topics: ['rente'],
    });
    expect(statements.get('vortrag/zitat')).not.toHaveProperty('speaker');
  });

  test('an expectation is dated and attributed by its document, and keeps its outcome', () => {
    expect(statements.get('vortrag/gut')).toMatchObject({
      kind: 'expectation',
      speaker: 'erika',
      date: { edtf: '2010~' },
      outcomes: [
        {
          status: 'notFulfilled',
          evidence: [{ type: 'document', id: 'vorlage' }],
          date: { edtf: '2012' },
          remark: 'im Gegenteil',
        },
      ],
    });
  });
});

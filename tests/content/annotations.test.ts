import { describe, expect, test } from 'vitest';
import {
  OUTCOME_STATUSES,
  OUTCOME_WORDS,
  RELATION_TYPES,
  RELATION_WORDS,
} from '@/lib/model/relation';
import { aDocument, parsed, problemsOf, problemsTogether, resolved } from './files';

/** An expectation `a` with the line nested under it, between others. */
const annotated = (line: string) =>
  aDocument({
    body: `\n## Erwartungen\n\n- Worte [#a]\n  - ${line}\n- Mehr [#b]\n- Noch mehr [#c]\n`,
  });
const first = (line: string) => parsed(annotated(line)).entry?.statements[0];
const to = (id: string) => ({ type: 'content', folder: 'documents', id: 'rente', fragment: id });

describe('A relation', () => {
  test.each(RELATION_TYPES)('%s is written as its German word', (type) => {
    expect(first(`${RELATION_WORDS[type].forward}: [Mehr](#b)`)?.relations).toEqual([
      {
        type,
        line: 12,
        column: 5,
        link: {
          target: to('b'),
          label: 'Mehr',
          line: 12,
          column: RELATION_WORDS[type].forward.length + 7,
        },
      },
    ]);
  });

  test.each([
    ['[x](#b), [y](#c)', ['b', 'c'], undefined, undefined],
    ['[x](#b) und [y](#c), 2012-05-01', ['b', 'c'], '2012-05-01', undefined],
    ['[x](#b), 2012', ['b'], '2012', undefined],
    ['[x](#b) 2012~', ['b'], '2012~', undefined],
    ['[x](#b) – mit Vorbehalt', ['b'], undefined, 'mit Vorbehalt'],
    ['[x](#b), 2004/2010 — so, wie es war', ['b'], '2004/2010', 'so, wie es war'],
    ['[x](#b) – 10:30 Uhr – im Rat', ['b'], undefined, '10:30 Uhr – im Rat'],
    ['[x](#b)\n    – in der nächsten Zeile', ['b'], undefined, 'in der nächsten Zeile'],
  ])('bestätigt: %s', (rest, ids, date, remark) => {
    const relations = first(`bestätigt: ${rest}`)?.relations ?? [];
    expect(relations.map(({ link }) => link.target)).toEqual(ids.map(to));
    expect(relations.map((relation) => [relation.date, relation.remark])).toEqual(
      ids.map(() => [date, remark]),
    );
  });

  test('may lead to the web or to a whole document when it is the proof', () => {
    const snapshot = resolved({
      'documents/rente.md': annotated(
        'belegt durch: [Gesetz](https://example.org/sgb), [Bericht](bericht.md)',
      ),
      'documents/bericht.md': aDocument(),
    }).snapshot;
    expect(snapshot?.statements.find(({ id }) => id === 'rente/a')?.relations).toEqual([
      {
        type: 'supportedBy',
        target: { type: 'web', url: 'https://example.org/sgb', label: 'Gesetz' },
      },
      { type: 'supportedBy', target: { type: 'document', id: 'bericht' } },
    ]);
  });
});

describe('An outcome', () => {
  test.each(OUTCOME_STATUSES)('%s is written as its German word, evidence or not', (status) => {
    expect(first(OUTCOME_WORDS[status])?.outcomes).toEqual([
      { status, evidence: [], line: 12, column: 5 },
    ]);
    expect(
      first(`${OUTCOME_WORDS[status]}: [Mehr](#b), 2012 – im Bericht`)?.outcomes,
    ).toMatchObject([
      { status, evidence: [{ target: to('b') }], date: '2012', remark: 'im Bericht' },
    ]);
  });

  test('may have a date and a remark without evidence', () => {
    expect(first('offen: 2012 – noch nicht geprüft')?.outcomes).toMatchObject([
      { evidence: [], date: '2012', remark: 'noch nicht geprüft' },
    ]);
  });
});

test('the line of attribution is kept word for word, links and all', () => {
  expect(first('Quellenangabe: Auszug: Vorlage [V 04/2004](#b), „S. 3“')?.attribution).toBe(
    'Auszug: Vorlage V 04/2004, „S. 3“',
  );
});

test('in the general form a list is wording unless one of its items begins with a word of the vocabulary', () => {
  const [wording, relations] =
    parsed(
      aDocument({
        body: '\n:::quote{#a}\nEs sind:\n\n- erstens\n- zweitens\n:::\n\n:::quote{#b}\nWorte\n\n- bestätigt: [x](#a)\n:::\n',
      }),
    ).entry?.statements ?? [];
  expect([wording?.text, wording?.relations.length]).toEqual([
    'Es sind:\n\nerstens\n\nzweitens',
    0,
  ]);
  expect([relations?.text, relations?.relations.length]).toEqual(['Worte', 1]);
});

test('an item with an unknown word and a link is taken for a misspelt relation, not for wording', () => {
  expect(
    problemsOf(aDocument({ body: '\n:::quote{#a}\nWorte\n\n- stützt: [x](#a)\n:::\n' })),
  ).toEqual([
    '12:3 error stützt: is no relation and no outcome; there are wiederholt, widerspricht, bestätigt, präzisiert, ersetzt, belegt durch, eingetreten, teilweise eingetreten, nicht eingetreten, kein Beleg gefunden, offen, quellenangabe, so in der Quelle',
  ]);
});

describe('Relations that cannot be', () => {
  const together = (line: string) => problemsTogether({ 'documents/rente.md': annotated(line) });

  test.each([
    ['belegt durch: [x](#a)', '12:5 error belegt durch: leads from the statement to itself'],
    ['eingetreten: [x](rente.md#a)', '12:5 error eingetreten: leads from the statement to itself'],
    [
      'bestätigt: [x](https://example.org)',
      '12:5 error bestätigt: leads from statement to statement, write `other.md#id`',
    ],
    [
      'bestätigt: [x](#erwartungen)',
      '12:5 error bestätigt: `#erwartungen` is a section, name a statement',
    ],
    [
      'bestätigt: [x](../people/erika.md)',
      '12:5 error bestätigt: leads to a statement or a document, not to people/',
    ],
    [
      'bestätigt: [x](../people/erika.md#b)',
      '12:5 error bestätigt: only documents have places inside, leave out `#b`',
    ],
    [
      'bestätigt: [x](#b), [y](#b)',
      '12:5 warning bestätigt: stands in line 12 already, leave one out',
    ],
    [
      'belegt durch: [x](https://a.de), [y](https://a.de)',
      '12:5 warning belegt durch: stands in line 12 already, leave one out',
    ],
  ])('%s', (line, expected) => {
    expect(together(line)).toEqual([`documents/rente.md:${expected}`]);
  });

  test('both ends say the same: the later one is warned, for the inverse is derived', () => {
    const body =
      '\n## Zitate\n\n- Worte [#a]\n  - widerspricht: [x](#b)\n- Worte [#b]\n  - widerspricht: [x](#a)\n';
    expect(problemsTogether({ 'documents/rente.md': aDocument({ body }) })).toEqual([
      'documents/rente.md:14:5 warning widerspricht: `rente.md#a` says the same of this statement; the inverse is derived, leave one out',
    ]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeFile, type FileForm, type FormPart } from '@/lib/editing/compose';
import { splitFile, type SplitFile } from '@/lib/editing/split-file';

const FILE = `---
title: "Bericht: Rente"   # as printed
type: report
date: [2010-07-09..2010~]
topics: [rente, arbeit]
---

Vorwort mit *Betonung*.

## Zitate

:::quote{#haltelinie date="2010-07-08"}
Die Haltelinie
bleibt.

- Quellenangabe: Auszug
- bestätigt: [Vortrag](vortrag.md#satz), 2011 – mit
  Umbruch
:::

## Erfahrungen

- Erste Erfahrung. [#erste]
- Zweite Erfahrung. [#zweite]
  - wiederholt: [Bericht](#haltelinie)
- Ohne Kennung.

Schluss.
`;

const split = (text: string): SplitFile => {
  const file = splitFile(text, 'md');
  if (!file) throw new Error('cannot be split');
  return file;
};

const formOf = ({ head, parts }: SplitFile): FileForm => ({
  head: head.values,
  parts: parts.map((part, of): FormPart => ({ ...part, of })),
});

const composed = (text: string, change: (form: FileForm) => FileForm = (form) => form) => {
  const file = split(text);
  return composeFile(file, change(formOf(file)), ['status', 'event']);
};

const changed = (of: number, fields: object) => (form: FileForm) => ({
  ...form,
  parts: form.parts.map((part) => (part.of === of ? { ...part, ...fields } : part)),
});

test('a file is taken apart into its statements and what stands between them', () => {
  const { head, parts } = split(FILE);
  expect(head.values).toEqual({
    title: ['Bericht: Rente'],
    type: ['report'],
    date: ['[2010-07-09..2010~]'],
    topics: ['rente', 'arbeit'],
  });
  expect(parts.map((part) => (part.type === 'prose' ? part.text.split('\n')[0] : part.id))).toEqual(
    [
      'Vorwort mit *Betonung*.',
      'haltelinie',
      '## Erfahrungen',
      'erste',
      'zweite',
      '- Ohne Kennung.',
    ],
  );
  expect(parts[1]).toMatchObject({
    kind: 'quote',
    attributes: { date: '2010-07-08' },
    wording: 'Die Haltelinie bleibt.',
    annotations: [
      { word: 'Quellenangabe', text: 'Auszug' },
      { word: 'bestätigt', text: '[Vortrag](vortrag.md#satz), 2011 – mit Umbruch' },
    ],
  });
});

describe('what nobody has changed', () => {
  const files = ['documents', 'people', 'organisations', 'topics', 'terms', 'pages'].flatMap(
    (folder) => readdirSync(`content/${folder}`).map((name) => `content/${folder}/${name}`),
  );
  test.each(files)('%s is the same byte for byte', (file) => {
    const text = readFileSync(file, 'utf8');
    expect(composed(text).text).toBe(text);
  });

  test.each([
    ['with the line ends of Windows', FILE.replaceAll('\n', '\r\n')],
    ['with a byte order mark', `\uFEFF${FILE}`],
    ['without an end of its last line', FILE.trimEnd()],
    ['with empty lines at its end', `${FILE}\n\n`],
    ['with both line ends', FILE.replace('Vorwort', 'Vor\r\nWort')],
    ['without a body', '---\ntitle: Kurz\ntype: note\n---\n'],
  ])('a file %s is the same', (_what, text) => {
    expect(composed(text).text).toBe(text);
  });

  test('the rest of a file is the same, wherever a statement is changed', () => {
    const { text } = composed(FILE, changed(1, { wording: 'Die Haltelinie bleibt nicht.' }));
    expect(text).toBe(
      FILE.replace('Die Haltelinie\nbleibt.', 'Die Haltelinie bleibt nicht.').replace(
        'mit\n  Umbruch',
        'mit Umbruch',
      ),
    );
  });
});

describe('what was changed', () => {
  test('is a line of the front matter', () => {
    const { text } = composed(FILE, (form) => ({
      ...form,
      head: {
        ...form.head,
        title: ['Neu: „Rente“'],
        event: ['Sitzung'],
        topics: ['rente'],
        type: [],
      },
    }));
    expect(text.split('---')[1]).toBe(
      '\ntitle: "Neu: „Rente“"\ndate: [2010-07-09..2010~]\ntopics: [rente]\nevent: Sitzung\n',
    );
  });

  test('stays an item of its list as long as it can', () => {
    expect(composed(FILE, changed(3, { wording: 'Die 1. Erfahrung.' })).text).toBe(
      FILE.replace('- Erste Erfahrung. [#erste]', '- Die 1. Erfahrung. [#erste]'),
    );
    expect(composed(FILE, changed(3, { attributes: { date: '2011' } })).text).toContain(
      '## Erfahrungen\n\n:::experience{#erste date="2011"}\nErste Erfahrung.\n:::\n\n- Zweite',
    );
  });

  test('has the line ends of its file', () => {
    const { text } = composed(FILE.replaceAll('\n', '\r\n'), changed(0, { text: 'Eins\n\nZwei' }));
    expect(text).toContain('---\r\n\r\nEins\r\n\r\nZwei\r\n\r\n:::quote');
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });

  test('is gone, or comes in elsewhere', () => {
    const { text } = composed(FILE, (form) => ({
      ...form,
      parts: [
        ...form.parts.filter(({ of }) => of !== 0 && of !== 3),
        {
          ...{ type: 'statement' as const, kind: 'expectation' as const, id: 'neu' },
          ...{ attributes: { date: '' }, wording: '# Kein Titel\n\n[#x]', isMarkdown: false },
          annotations: [
            { word: 'offen', text: '2012' },
            { word: 'wiederholt', text: ' ' },
          ],
        },
      ],
    }));
    expect(text).not.toContain('Vorwort');
    expect(text).not.toContain('[#erste]');
    expect(text.split('Schluss.\n')[1]).toBe(
      '\n:::expectation{#neu}\n\\# Kein Titel\n\n\\[#x\\]\n\n- offen: 2012\n:::\n',
    );
  });

  test('is found at the lines that it says', () => {
    const { text, places } = composed(FILE, changed(0, { text: 'Eins\n\nZwei' }));
    const lines = text.split('\n');
    expect(places.map(({ first }) => lines[first - 1])).toEqual([
      'Eins',
      ':::quote{#haltelinie date="2010-07-08"}',
      '## Erfahrungen',
      '- Erste Erfahrung. [#erste]',
      '- Zweite Erfahrung. [#zweite]',
      '- Ohne Kennung.',
    ]);
    expect(places.map(({ last }) => lines[last - 1])).toContain(':::');
  });
});

test('any text that is typed as a wording is read again as it was typed', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[A-Za-zäöü0-9#*_[\](){}<>&:|~`\\+.,!?„“" -]{1,60}$/),
      (typed) => {
        fc.pre(/[a-z]/i.test(typed));
        const { text } = composed(FILE, changed(1, { wording: typed }));
        const again = split(text).parts[1];
        expect(again?.type === 'statement' && again.wording).toBe(typed.replace(/ +/g, ' ').trim());
      },
    ),
    { numRuns: 200 },
  );
});

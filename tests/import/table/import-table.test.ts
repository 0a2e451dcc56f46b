import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseFile } from '@/lib/content/parse-file';
import type { ParsedStatement } from '@/lib/content/parsed';
import { planImport } from '@/lib/import/table/plan';
import { readRecord } from '@/lib/import/table/records';
import { csvLine } from '@/lib/table/csv';
import { importTable } from '@/scripts/import-table';
import { aFolder, type TestFolder } from '../../content/a-folder';

let folder: TestFolder;
let said: string[] = [];
beforeEach(() => void (folder = aFolder()));
afterEach(() => folder.remove());

const TABLE = [
  [
    'Wortlaut',
    'Art',
    'Datum',
    'Sprecherin',
    'Funktion',
    'Behörde',
    'Quelle',
    'Quellendatum',
    'Seite',
    'Thema',
  ],
  [
    'Die Haltelinie hielt.',
    'Zitat',
    '08.07.2010',
    'Anna Muster',
    'Rätin',
    'Amt',
    'Vorlage',
    '8. Juli 2010',
    '3',
    'Rente; Haushalt',
  ],
  ['Es wird besser.', 'Erwartung', '2011', '', '', 'Amt', 'Vorlage', '', '', ''],
  ['Es wurde gut.', 'experience', '', '', '', 'Neues Amt', 'Bericht', '', '', ''],
];

async function run(...args: string[]): Promise<number> {
  said = [];
  const log = (message: string) => void said.push(message);
  return importTable(args, { root: folder.root, environment: {}, log });
}

function csv(rows: readonly (readonly string[])[], name = 'tabelle.csv'): string {
  writeFileSync(path.join(folder.root, name), rows.map(csvLine).join(''));
  return name;
}

const text = (file: string) => readFileSync(folder.at(file), 'utf8');
const listed = (of: string) => (existsSync(folder.at(of)) ? readdirSync(folder.at(of)) : []);

function statements(): Map<string, ParsedStatement> {
  return new Map(
    listed('documents').flatMap((name) => {
      const bytes = readFileSync(folder.at(`documents/${name}`));
      const { entry, id } = parseFile({ folder: 'documents', name, shownAs: name, bytes });
      return (entry?.statements ?? []).map((each) => [`${id}/${each.id}`, each] as const);
    }),
  );
}

describe('Rows become drafts', () => {
  test('with their people, organisations and topics; what is there already is used', async () => {
    expect(await run(csv(TABLE))).toBe(0);
    expect(said).toEqual([
      'So werden die Spalten gelesen (Überschriften in Zeile 1; ändern mit --map):',
      '  A   Wortlaut      → Wortlaut',
      '  B   Art           → Art',
      '  C   Datum         → Datum',
      '  D   Sprecherin    → Sprecher',
      '  E   Funktion      → Funktion',
      '  F   Behörde       → Organisation',
      '  G   Quelle        → Quelle',
      '  H   Quellendatum  → Quellendatum',
      '  I   Seite         → Fundstelle',
      '  J   Thema         → Thema',
      '3 Aussagen neu, 0 schon da, 0 Zeilen mit Fehlern.',
      '6 Dateien angelegt, 0 ergänzt.',
      '2 Dokumente sind Entwürfe und erscheinen erst, wenn Sie status: draft löschen.',
    ]);
    expect(text('documents/vorlage.md')).toBe(`---
title: Vorlage
type: note
date: 2010-07-08
status: draft
---

::review[Die Art des Dokuments steht nicht in der Tabelle; „note“ ist nur ein Platzhalter.]

:::quote{#haltelinie-hielt speaker="anna-muster" organisation="amt" topics="rente haushalt" locator="S. 3"}
Die Haltelinie hielt.
:::

:::expectation{#besser date="2011" organisation="amt"}
Es wird besser.
:::
`);
    expect(text('people/anna-muster.md')).toBe(
      '---\nname: Anna Muster\nrole: Rätin\norganisation: amt\n---\n',
    );
    expect(listed('organisations')).toEqual(['amt.md', 'neues-amt.md']);
    expect(listed('topics')).toEqual(['haushalt.md', 'rente.md']);
  });

  test('a second run adds only what is new, behind what is there, byte for byte', async () => {
    await run(csv(TABLE));
    const before = `${text('documents/vorlage.md')}\nVon Hand.  \n`.replaceAll('\n', '\r\n');
    writeFileSync(folder.at('documents/vorlage.md'), before);
    expect(await run(csv(TABLE))).toBe(0);
    expect(said.at(-2)).toBe('0 Aussagen neu, 3 schon da, 0 Zeilen mit Fehlern.');
    expect(text('documents/vorlage.md')).toBe(before);
    const more = [...TABLE, ['Etwas Neues.', 'Zitat', '', '', '', '', 'Vorlage', '', '', '']];
    expect(await run(csv(more))).toBe(0);
    expect(said.slice(-2)).toEqual([
      '1 Aussage neu, 3 schon da, 0 Zeilen mit Fehlern.',
      '0 Dateien angelegt, 1 ergänzt.',
    ]);
    expect(text('documents/vorlage.md')).toBe(
      `${before}\r\n:::quote{#etwas-neues}\r\nEtwas Neues.\r\n:::\r\n`.replace(
        'etwas-neues',
        'neues',
      ),
    );
  });

  test('what is added to a published document is held until somebody has looked', async () => {
    folder.write('documents/alt.md', '---\ntitle: Vorlage\ntype: report\ndate: 2010-07-08\n---\n');
    await run(csv(TABLE));
    expect(text('documents/alt.md')).toMatch(
      /^---\n\n::review\[Was hier folgt, kommt neu aus einer Tabelle: bitte prüfen, dann diese Zeile löschen\.\]\n\n:::quote/m,
    );
  });

  test('--publish publishes documents in which nothing was guessed, and no other', async () => {
    const typed = TABLE.map((row, index) => [
      ...row,
      ['Quellenart', 'Bericht', '', ''][index] ?? '',
    ]);
    await run(csv(typed), '--publish');
    expect(text('documents/vorlage.md')).not.toMatch(/status|review/);
    expect(text('documents/bericht.md')).toMatch(/\nstatus: draft\n/);
  });

  test('one name with two functions is not guessed to be one person or two', async () => {
    const rows = [
      ['Zitat', 'Sprecher', 'Funktion', 'Quelle', 'Personenkennung'],
      ['Eins.', 'Müller', 'Minister', 'Rede', ''],
      ['Zwei.', 'Müller', 'Abgeordneter', 'Rede', ''],
      ['Drei.', 'Müller', 'Bote', 'Rede', 'mueller-bote'],
    ];
    await run(csv(rows));
    expect(listed('people')).toEqual(['erika.md', 'mueller-bote.md']);
    expect(text('documents/rede.md')).toMatch(
      /::review\[Sprecher laut Tabelle: Müller, Minister\. [^\]]+\]\n\n:::quote\{#eins\}\nEins\./,
    );
    expect(statements().get('rede/drei')?.speaker).toBe('mueller-bote');
  });
});

describe('Bad rows are named with their place and kept back, good ones are kept', () => {
  const BAD = [
    ...TABLE,
    ['', 'Zitat', '', '', '', '', 'Vorlage', '', '', ''],
    ['x', 'Spruch', '31.02.2010', '', '', '', '', '', '', ''],
    ['Formel', 'Zitat', '#BEZUG!', '', '', '', 'Vorlage', '', '', ''],
    ['Un\u00ADsichtbar', 'Zitat', '', '', '', '', 'Vorlage', '', '', ''],
    ['', '', '', '', '', '', '', '', '', ''],
  ];
  const COMPLAINTS = [
    'tabelle.csv: Zeile 5, Spalte A: Der Wortlaut fehlt: Tragen Sie ihn ein, oder löschen Sie die Zeile.',
    'tabelle.csv: Zeile 6, Spalte B: „Spruch“ ist keine Art: Schreiben Sie Zitat, Erfahrung oder Erwartung.',
    'tabelle.csv: Zeile 6, Spalte G: Die Quelle fehlt: Tragen Sie den Titel des Dokuments ein, oder geben Sie --source "…" für alle Zeilen an.',
    'tabelle.csv: Zeile 6, Spalte C: „31.02.2010“ ist kein Datum: Schreiben Sie 08.07.2010, 2010-07-08, 2010-07 oder 2010.',
    'tabelle.csv: Zeile 7, Spalte C: Die Formel ist fehlgeschlagen (#BEZUG!): Schreiben Sie den Wert hin.',
    'tabelle.csv: Zeile 7, Spalte C: „#BEZUG!“ ist kein Datum: Schreiben Sie 08.07.2010, 2010-07-08, 2010-07 oder 2010.',
    'tabelle.csv: Zeile 8, Spalte A: Hier steht ein Zeichen, das man nicht sieht (U+00AD): Löschen Sie es, am besten tippen Sie die Stelle neu.',
  ];

  test('each with what to write', async () => {
    expect(await run(csv(BAD))).toBe(1);
    expect(said.filter((line) => line.startsWith('tabelle.csv'))).toEqual(COMPLAINTS);
    expect(said).toContain('3 Aussagen neu, 0 schon da, 4 Zeilen mit Fehlern.');
    expect(statements().size).toBe(3);
  });

  test('and can be mended in a table of their own', async () => {
    await run(csv(BAD), '--rejected', 'schlecht.csv');
    const file = path.join(folder.root, 'schlecht.csv');
    const rejected = readFileSync(file, 'utf8');
    expect(rejected.split('\r\n').map((line) => line.split(';')[1])).toEqual([
      'Art',
      'Zitat',
      'Spruch',
      'Zitat',
      'Zitat',
      undefined,
    ]);
    writeFileSync(file, rejected.replace('#BEZUG!', '2010'));
    await run('schlecht.csv');
    expect(said).toContain('1 Aussage neu, 0 schon da, 3 Zeilen mit Fehlern.');
    expect(await run('schlecht.csv', '--rejected', 'schlecht.csv')).toBe(1);
    expect(said).toContain('schlecht.csv gibt es schon und wird nicht überschrieben.');
  });

  test('a changed wording under the same id is reported and not written', async () => {
    const rows = [
      ['ID', 'Zitat', 'Quelle'],
      ['a-1', 'Alt.', 'Rede'],
      ['a-2', 'Alt.', 'Rede'],
      ['a-2', 'Anders.', 'Rede'],
      ['A 3', 'x', 'Rede'],
    ];
    await run(csv(rows));
    expect(said.filter((line) => line.startsWith('tabelle'))).toEqual([
      'tabelle.csv: Zeile 4: Die Kennung „a-2“ steht in dieser Tabelle weiter oben mit anderem Wortlaut: Wählen Sie eine andere.',
      'tabelle.csv: Zeile 5, Spalte A: „A 3“ ist keine Kennung (a-z, 0-9, einzelne Bindestriche): Schreiben Sie „a-3“.',
    ]);
    const before = text('documents/rede.md');
    await run(
      csv([
        ['ID', 'Zitat', 'Quelle'],
        ['a-1', 'Neu.', 'Rede'],
      ]),
    );
    expect(said).toContain(
      'tabelle.csv: Zeile 2: Die Aussage „a-1“ steht schon im Archiv, mit anderem Wortlaut. Dort wurde nichts geändert: Bessern Sie die Tabelle, oder die Datei von Hand.',
    );
    expect(text('documents/rede.md')).toBe(before);
  });
});

test('rows of a document that cannot be read are kept back: what it holds is not known', async () => {
  folder.write('documents/vorlage.md', '---\ntitle: Vorlage: kaputt\ntype: note\n---\n');
  expect(await run(csv(TABLE))).toBe(1);
  expect(said).toContain(
    'tabelle.csv: Zeile 2: Das Dokument vorlage.md hat Fehler und lässt sich nicht lesen: Verbessern Sie es, dann importieren Sie noch einmal.',
  );
  expect(listed('documents')).toEqual(['bericht.md', 'vorlage.md']);
});

test('whatever a wording says, it comes out of the file word for word, or its row is named', () => {
  const unit = fc.constantFrom(
    ...'aÄß .:;,[]#*_`\\„“"-+1{}|<>&@~=\n',
    'www.a.de',
    'http://b.de',
    '[#a]',
    ':::',
    '---',
  );
  const wording = fc.string({ unit, minLength: 1, maxLength: 25 });
  const none = { files: [], textOf: () => undefined, wasGiven: () => false };
  fc.assert(
    fc.property(fc.array(wording, { minLength: 1, maxLength: 4 }), wording, (texts, source) => {
      const rows = texts.flatMap((each, index) => {
        const row = { line: index + 2, cells: [each, source] };
        const result = readRecord(row, { text: 0, source: 1 }, { kind: 'quote' });
        return result?.ok ? [result.record] : [];
      });
      const plan = planImport(rows, none, { publishes: false });
      const written = plan.made.flatMap(({ id, text: document }) => {
        const bytes = new TextEncoder().encode(document);
        const file = parseFile({ folder: 'documents', name: `${id}.md`, shownAs: id, bytes });
        return file.entry?.statements.map((each) => each.text) ?? [];
      });
      const bad = plan.problems.map(({ line }) => line);
      const wanted = rows.filter(({ line }) => !bad.includes(line));
      expect(written.sort()).toEqual(
        [...new Set(wanted.map(({ paragraphs }) => paragraphs.join('\n\n')))].sort(),
      );
    }),
    { numRuns: 60 },
  );
});

describe('The mapping', () => {
  const ODD = [
    ['Spruch des Tages', 'Wann'],
    ['Die Haltelinie hielt.', '2010'],
  ];

  test('is asked for where no column can be told to be the wording', async () => {
    expect(await run(csv(ODD))).toBe(1);
    expect(said.at(-1)).toMatch(/^Keine Spalte ist als Wortlaut zu erkennen\./);
  });

  test('is said by hand, saved, and used again', async () => {
    const options = ['--kind', 'zitat', '--source', 'Rede'];
    expect(
      await run(
        csv(ODD),
        '--map',
        'wortlaut=Spalte A',
        '--map',
        'date=Wann',
        '--save-mapping',
        'm.yml',
        '--dry-run',
        ...options,
      ),
    ).toBe(0);
    expect(readFileSync(path.join(folder.root, 'm.yml'), 'utf8')).toBe(
      'text: Spruch des Tages\ndate: Wann\n',
    );
    expect(said.at(-1)).toBe('Probelauf: nichts wurde geschrieben.');
    expect(listed('documents')).toEqual([]);
    expect(await run('tabelle.csv', '--mapping', 'm.yml', ...options)).toBe(0);
    expect(statements().get('rede/haltelinie-hielt')?.date).toBe('2010');
  });

  test.each([
    [['--map', 'wortlaut'], /^--map wortlaut: Schreiben Sie FELD=SPALTE/],
    [
      ['--map', 'wortlaut=Spalte Z'],
      /^Eine Spalte „Spalte Z“ gibt es nicht\. Es gibt: Spruch des Tages, Wann\.$/,
    ],
    [['--lang', 'en', '--kind', 'x'], /^--kind x: there is no such option here/],
    [['--spalte'], /^--spalte: Diese Angabe gibt es hier nicht/],
  ])('%j is refused', async (args, message) => {
    expect(await run(csv(ODD), ...args)).toBeGreaterThan(0);
    expect(said.at(-1)).toMatch(message);
  });
});

const CORPUS = path.resolve('../shared/corpus/statements-2k.jsonl');

describe.skipIf(!existsSync(CORPUS))('Two thousand real statements', () => {
  const records = existsSync(CORPUS)
    ? readFileSync(CORPUS, 'utf8')
        .trim()
        .split('\n')
        .slice(0, 2000)
        .map((line) => JSON.parse(line))
    : [];
  const head = [
    'Kennung',
    'Art',
    'Datum',
    'Sprecher',
    'Funktion',
    'Partei',
    'Quelle',
    'Quellenkennung',
    'Quellendatum',
    'Wortlaut',
  ];
  const rows = records.map(({ id, kind, date, speaker, role, party, source, text: wording }) => [
    id,
    kind,
    date,
    speaker,
    role,
    party,
    source.title,
    source.id,
    source.date,
    wording,
  ]);

  test.each([
    ['a.csv', () => Promise.resolve([head, ...rows].map(csvLine).join(''))],
    ['a.xlsx', () => writeXlsx({ sheets: [{ name: 'A', rows: [head, ...rows] }] })],
  ])(
    'come out of %s word for word',
    async (name, write) => {
      writeFileSync(path.join(folder.root, name), await write());
      expect(await run(name)).toBe(0);
      const found = statements();
      expect(found.size).toBe(records.length);
      for (const { id, source, text: wording } of records)
        expect(found.get(`${source.id}/${id}`)?.text).toBe(
          wording.replace(/[ \t\r\n\f\v]+/g, ' ').trim(),
        );
    },
    60_000,
  );
});

test('no file outside is made, and none that is there is lost', async () => {
  const outside = path.join(folder.root, 'anderswo');
  mkdirSync(outside);
  symlinkSync(outside, folder.at('documents'));
  expect(await run(csv(TABLE))).toBe(1);
  expect(said.join('\n')).toContain('content/documents/vorlage.md konnte nicht geschrieben werden');
  expect(readdirSync(outside)).toEqual([]);
  writeFileSync(path.join(folder.root, 'm.yml'), 'wichtig');
  expect(await run(csv(TABLE), '--save-mapping', 'm.yml')).toBe(1);
  expect(said.at(-1)).toBe('m.yml gibt es schon und wird nicht überschrieben.');
  expect(readFileSync(path.join(folder.root, 'm.yml'), 'utf8')).toBe('wichtig');
  expect(await run(csv(TABLE), '--save-mapping', 'fehlt/m.yml')).toBe(1);
  expect(said.at(-1)).toContain('fehlt/m.yml konnte nicht geschrieben werden (ENOENT');
});

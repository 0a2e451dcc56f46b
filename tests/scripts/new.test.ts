import { mkdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DOCUMENT_TYPES } from '@/lib/model/front-matter';
import { runIds } from '@/scripts/ids-command';
import { runNew } from '@/scripts/new-command';
import { openContent } from '@/lib/content/load';
import { isError } from '@/lib/model/problem';
import { aFolder, type TestFolder } from '../content/a-folder';
import { inEnglish } from '../fixture/printed';

let folder: TestFolder;
let said: string[] = [];
beforeEach(() => {
  folder = aFolder();
  said = [];
  mkdirSync(folder.at('sources'));
});
afterEach(() => folder.remove());

function make(...args: string[]): number {
  said = [];
  const log = (message: string) => void said.push(message);
  return runNew(args, { root: folder.root, environment: {}, log });
}

function errors(): string[] {
  const { problems } = openContent(folder.root, {}).load();
  return problems.filter(isError).map(({ message }) => inEnglish(message));
}

describe('npm run new makes a file that the check takes', () => {
  test.each(DOCUMENT_TYPES)('a %s, as a draft and without a date that nobody gave', (type) => {
    expect(make(type, 'Fünf Jahre: Bilanz')).toBe(0);
    expect(said).toEqual([
      'content/documents/fuenf-jahre-bilanz.md',
      'Es ist ein Entwurf (status: draft) und erscheint erst, wenn Sie diese Zeile löschen.',
      'Ohne Datum findet keine Suche nach Zeit das Dokument: tragen Sie es als date: ein, wenn die Quelle eines nennt (2004, 2004-07, 2004-07-08).',
    ]);
    expect(readFileSync(folder.at('documents/fuenf-jahre-bilanz.md'), 'utf8')).toBe(
      `---\ntitle: "Fünf Jahre: Bilanz"\ntype: ${type}\nstatus: draft\n---\n`,
    );
    expect(errors()).toEqual([]);
  });

  test.each([
    [
      'person',
      ['Anna Muster', '--role', 'Rätin', '--organisation', 'amt'],
      'people/anna-muster.md',
      'name: Anna Muster\nrole: Rätin\norganisation: amt',
    ],
    [
      'organisation',
      ['Amt Zwei', '--abbreviation', 'A2', '--part-of', 'amt'],
      'organisations/amt-zwei.md',
      'name: Amt Zwei\nabbreviation: A2\npartOf: amt',
    ],
    ['thema', ['Rente'], 'topics/rente.md', 'title: Rente'],
    [
      'begriff',
      ['BA', '--reference', '§ 1 SGB II', '--reference', 'Art. 2'],
      'terms/ba.md',
      'title: BA\nreferences: ["§ 1 SGB II", Art. 2]',
    ],
    ['page', ['Über uns', '--id', 'ueber'], 'pages/ueber.md', 'title: Über uns'],
  ])('a %s', (word, args, file, head) => {
    expect(make(word, ...args)).toBe(0);
    expect(said).toEqual([`content/${file}`]);
    expect(readFileSync(folder.at(file), 'utf8')).toBe(`---\n${head}\n---\n`);
    expect(errors()).toEqual([]);
  });

  test('with what is given, and it says what to make next', () => {
    make(
      'talk',
      'Rede',
      '--date',
      '2010',
      '--speaker',
      'neu',
      '--topic',
      'rente',
      '--archive',
      'rede.txt',
    );
    expect(said.slice(2)).toEqual([
      'speaker: „neu“ gibt es noch nicht. Als Nächstes: npm run new -- person "…" --id neu',
      'topics: „rente“ gibt es noch nicht. Als Nächstes: npm run new -- topic "…" --id rente',
      'archive: content/sources/rede.txt gibt es noch nicht. Legen Sie dort den Text der Quelle ab.',
    ]);
  });
});

describe('npm run new refuses', () => {
  test.each([
    [
      'a term without a reference',
      ['term', 'BA'],
      'Zu einem Begriff gehört, wo die Erklärung nachzulesen ist: --reference "§ 6a SGB II" (auch mehrfach).\nDie Datei wurde nicht angelegt.',
    ],
    [
      'a title of which no id can be made',
      ['note', 'Анна'],
      'Aus „Анна“ lässt sich keine Kennung bilden. Geben Sie eine an: --id kennung (a-z, 0-9 und einzelne Bindestriche).\nDie Datei wurde nicht angelegt.',
    ],
    [
      'a control character',
      ['note', 'a\u0007b', '--lang', 'en'],
      'Title and options must have no control characters in them.\nThe file was not written.',
    ],
  ])('%s', (_what, args, message) => {
    expect(make(...args)).toBe(1);
    expect(said).toEqual([message]);
  });

  test.each(['../x', 'a/b', 'A'])('the id %s, which no file can have', (id) => {
    expect(make('note', 'Notiz', '--id', id)).toBe(1);
    expect(said[0]).toMatch(/Die Datei wurde nicht angelegt\.$/);
  });

  test('to overwrite, also a file of the other ending', () => {
    folder.write('documents/rede.mdx', 'alt');
    expect(make('talk', 'Rede')).toBe(1);
    expect(said[0]).toMatch(/^content\/documents\/rede\.md gibt es schon/);
    expect(readFileSync(folder.at('documents/rede.mdx'), 'utf8')).toBe('alt');
  });

  test('a word that it does not know, with the one that was meant', () => {
    expect(make('tolk', 'Rede')).toBe(2);
    expect(said[0]).toMatch(/^„tolk“ gibt es nicht\..* Meinten Sie „talk“\?\n/);
  });

  test('an option that the kind has not', () => {
    expect(make('person', 'Anna', '--date', '2010')).toBe(2);
    expect(said[0]).toMatch(/^--date: Diese Angabe gibt es hier nicht/);
  });
});

test('npm run ids proposes, and writes with --write, but no id that the ledger knows', () => {
  folder.write(
    'documents/rede.md',
    '---\ntitle: Rede\ntype: talk\ndate: 2010\n---\n\n## Zitate\n\n- Die Haltelinie.\n',
  );
  folder.write(
    'ledger.jsonl',
    `{"document":"rede","date":"2020-01-01"}\n{"statement":"rede/haltelinie","version":1,"date":"2020-01-01","wording":"${'0'.repeat(64)}"}\n{"withdrawn":"rede/haltelinie","date":"2020-01-02","why":"falsch"}\n`,
  );
  const ids = (...args: string[]) => {
    said = [];
    const log = (message: string) => void said.push(message);
    return runIds(args, { root: folder.root, environment: {}, log });
  };
  expect(ids()).toBe(0);
  expect(said).toEqual([
    'content/documents/rede.md:9:1 Zitat → haltelinie-2: Die Haltelinie.',
    '1 Kennung in 1 Datei vorgeschlagen; mit --write werden sie eingetragen.',
  ]);
  expect(ids('content/documents/rede.md', '--write', '--lang', 'en')).toBe(0);
  expect(said.at(-1)).toBe('1 id written into 1 file. Once published they are addresses and stay.');
  expect(readFileSync(folder.at('documents/rede.md'), 'utf8')).toMatch(
    /- Die Haltelinie\. \[#haltelinie-2\]\n$/,
  );
  expect(ids()).toBe(0);
  expect(said).toEqual(['Jede Aussage hat eine Kennung.']);
  expect(ids('content/site.yml')).toBe(1);
});

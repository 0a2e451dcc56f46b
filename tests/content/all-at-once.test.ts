import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { problemsTogether } from './files';

/*
 * Whatever is wrong with one part of a file, an author is told of what is wrong with the others in the same run.
 */

/** A slip that can stand in a file beside any other one of another part: what it changes, and what is said of it. */
interface Slip {
  readonly part: string;
  readonly head?: readonly string[];
  readonly body?: readonly string[];
  /** The code of each message that is about it. */
  readonly said: readonly string[];
}

const SLIPS: readonly Slip[] = [
  { part: 'title', head: ['title: Bericht: Teil 2'], said: ['stands in quotes'] },
  { part: 'title', head: ['title: "Bericht'], said: ['quotation mark is never closed'] },
  { part: 'title', head: ['title: "Bericht" der Stadt'], said: ['closing quotation mark'] },
  { part: 'title', head: ['title: @Bericht'], said: ['begins with this sign'] },
  { part: 'title', head: ['title: Bericht #5'], said: ['what follows ` #` is not read'] },
  { part: 'title', head: ['title: ""'], said: ['title: is empty'] },
  { part: 'title', head: [], said: ['title: is missing'] },
  { part: 'type', head: ['type: brief'], said: ['type: write one of'] },
  { part: 'date', head: ['date: 31.02.2008'], said: ['there is no 31 February 2008'] },
  { part: 'date', head: ['date: 2008-3-12'], said: ['date: write 2008-03-12'] },
  { part: 'speaker', head: ['speaker: erica'], said: ['there is no person `erica`'] },
  { part: 'speaker', head: ['speaker: Erika B.'], said: ['write `erika-b`'] },
  { part: 'topics', head: ['topics: [rente, rentt]'], said: ['there is no topic `rentt`'] },
  { part: 'topics', head: ['topics: [rente'], said: ['bracket `[` is never closed'] },
  { part: 'topics', head: ['topics: rente'], said: ['topics: write a list'] },
  { part: 'archive', head: ['archive: berich.txt'], said: ['there is no `sources/berich.txt`'] },
  { part: 'key', head: ['ort: Essen'], said: ['ort: there is no such key'] },
  { part: 'key', head: ['Essen und Umgebung'], said: ['is neither a key with a value'] },
  { part: 'key', head: ['\tort: Essen'], said: ['a tab is no indentation'] },
  { part: 'url', head: ['url: example.org'], said: ['url: is not a web address'] },
  { part: 'sign', body: ['Ein \u0007 Zeichen.'], said: ['control character'] },
  { part: 'html', body: ['Ein <b>Wort</b>.'], said: ['raw HTML', 'raw HTML'] },
  { part: 'link', body: ['Siehe [dort](berich.md).'], said: ['there is no document `berich`'] },
  { part: 'link', body: ['Siehe [dort](ftp://a.example).'], said: ['links with `ftp:`'] },
  { part: 'heading', body: ['# Oben'], said: ['begin headings with `##`'] },
  { part: 'heading', body: ['Oben', '---'], said: ['right under text'] },
  { part: 'image', body: ['![Bild](a.png)'], said: ['images are not published'] },
  {
    part: 'directive',
    body: ['## A', '', ':::quote{#a}', 'Wort.', '', '## B'],
    said: ['never closed'],
  },
  { part: 'directive', body: [':::qoute{#a}', 'Wort.', ':::'], said: ['did you mean `:::quote`?'] },
  { part: 'directive', body: ['::: quote{#a}', 'Wort.', ':::'], said: ['without a space'] },
  { part: 'directive', body: [':::'], said: ['closes nothing'] },
  {
    part: 'statement',
    body: ['## Zitate', '', ':::quote{#b date="2008-13"}', 'Satz.', ':::'],
    said: ['there is no month 13'],
  },
  { part: 'statement', body: [':::quote', 'Satz.', ':::'], said: ['has no id'] },
  { part: 'statement', body: ['## Zitate', '', '- Satz. [#Ä]'], said: ['is not an id'] },
  {
    part: 'annotation',
    body: ['## Erfahrungen', '', '- Ein Satz. [#c]', '  - wiederhohlt: [x](../topics/rente.md)'],
    said: ['did you mean `wiederholt:`?'],
  },
  {
    part: 'annotation',
    body: ['## Erfahrungen', '', '- Ein Satz. [#d]', '  - bestätigt: [x](berich.md#a)'],
    said: ['there is no document `berich`'],
  },
];

const HEAD: Readonly<Record<string, string>> = {
  title: 'title: Bericht zur Rente',
  type: 'type: report',
  date: 'date: 2008-03-12',
  speaker: 'speaker: erika',
};

function fileWith(slips: readonly Slip[]): string {
  const parts = new Map(slips.map((slip) => [slip.part, slip]));
  const head = [...new Set([...Object.keys(HEAD), 'topics', 'archive', 'url', 'key'])].flatMap(
    (part) => parts.get(part)?.head ?? HEAD[part] ?? [],
  );
  const bodies = slips.flatMap(({ body }) => (body ? ['', ...body] : []));
  return ['---', ...head, '---', ...bodies, '', '## Ende', '', 'Schluss.', ''].join('\n');
}

const problemsWith = (slips: readonly Slip[]): string[] =>
  problemsTogether({ 'documents/bericht.md': fileWith(slips) });

/** The messages without their places, which move with what stands above them. */
const messagesOf = (problems: readonly string[]): string[] =>
  problems.map((problem) => problem.replace(/^\S+ /, '').replace(/line \d+/g, 'line N')).sort();

describe('A slip alone', () => {
  test.each(SLIPS)('$said', (slip) => {
    const problems = problemsWith([slip]);
    expect(problems).toHaveLength(slip.said.length);
    slip.said.forEach((said, position) => expect(problems[position]).toContain(said));
  });
});

test('any three slips of different parts of a file are told at once, and nothing else', () => {
  const alone = new Map(SLIPS.map((slip) => [slip, messagesOf(problemsWith([slip]))]));
  const three = fc
    .uniqueArray(fc.constantFrom(...SLIPS), {
      minLength: 2,
      maxLength: 3,
      selector: ({ part }) => part,
    })
    .map((slips) => slips.sort((a, b) => SLIPS.indexOf(a) - SLIPS.indexOf(b)));
  fc.assert(
    fc.property(three, (slips) => {
      const expected = slips.flatMap((slip) => alone.get(slip) ?? []).sort();
      expect(messagesOf(problemsWith(slips))).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

test('a file of which only a part can be read sets off no complaint about those that name it', () => {
  const broken = fileWith([{ part: 'title', head: ['title: Bericht: Teil 2'], said: [] }]);
  const naming =
    '---\ntitle: A\ntype: note\ndate: 2008\nspeaker: erika\n---\n\n[dort](bericht.md#fort)\n';
  expect(problemsTogether({ 'documents/bericht.md': broken, 'documents/a.md': naming })).toEqual([
    'documents/bericht.md:2:8 error a value with a colon and a space in it stands in quotes: write `title: "Bericht: Teil 2"`',
  ]);
});

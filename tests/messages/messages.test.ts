import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CATALOGUE, MESSAGE_CODES, type MessageCode } from '@/lib/messages/catalogue';
import { LANGUAGES } from '@/lib/messages/language';
import { GUIDE } from '@/lib/messages/guide';
import { about, FILE_NAME, LINK, say, type Message, type MessageOf } from '@/lib/messages/message';
import { sentencesOf, textOf } from '@/lib/messages/print';
import { EXAMPLES } from './examples';
import { SENTENCES } from './sentences';

function example<Code extends MessageCode>(code: Code): MessageOf<Code> {
  return { code, values: EXAMPLES[code] };
}

/** English words that no German word is spelt like, as whole words outside of what is quoted. */
const ENGLISH =
  /\b(?:the|of|and|is|are|not|write|there|this|that|with|without|line|lines|file|statement|document|put|take|leave|mend|name it|key|value|did you)\b/i;

describe('Every message', () => {
  test.each(MESSAGE_CODES)('%s is said in both languages', (code) => {
    const [de, en] = SENTENCES[code];
    expect([textOf(example(code), 'de'), textOf(example(code), 'en')]).toEqual([de, en]);
  });

  test('says in German what to write, and nothing in English', () => {
    for (const code of MESSAGE_CODES) {
      if (code === 'plain') continue;
      const { wrong, repair } = sentencesOf(example(code), 'de');
      expect([code, repair]).toEqual([code, expect.stringMatching(/\S/)]);
      const words = `${wrong} ${repair}`.replace(/`[^`]*`/g, '').replace(/sources\/\S+|\S+\//g, '');
      expect([code, ENGLISH.exec(words)?.[0]]).toEqual([code, undefined]);
    }
  });

  test('is one sentence without a trace of its making', () => {
    for (const code of MESSAGE_CODES)
      for (const language of LANGUAGES)
        expect(textOf(example(code), language)).not.toMatch(/undefined|\[object|NaN|\n|\s\s|: :/);
  });

  test('has a stable code of small letters and hyphens', () => {
    expect(MESSAGE_CODES.filter((code) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(code))).toEqual([]);
  });
});

describe('A message whose values are not all there', () => {
  test.each<[message: Message, de: string, en: string]>([
    [
      say('no-such-entry', { folder: 'people', id: 'erica', guess: 'erika' }),
      'Es gibt keine Person `erica`: meinten Sie `erika`?',
      'there is no person `erica`, did you mean `erika`?',
    ],
    [
      say('no-such-entry', { folder: 'documents', id: 'x', file: 'content/documents/x.md' }),
      'Es gibt kein Dokument `x`: berichtigen Sie die Kennung, oder legen Sie `content/documents/x.md` an',
      'there is no document `x`: create `content/documents/x.md`',
    ],
    [
      say('no-such-entry', { folder: 'terms', id: 'Ä' }),
      'Es gibt keinen Begriff `Ä`: berichtigen Sie die Kennung',
      'there is no term `Ä`',
    ],
    [
      say('key-unknown', { known: ['title', 'type'] }),
      'Diesen Schlüssel gibt es nicht: es gibt title, type',
      'there is no such key; there are title, type',
    ],
    [
      say('id-malformed', { shown: '???' }),
      '`???` ist keine Kennung (sie besteht aus a-z, 0-9 und einzelnen Bindestrichen): schreiben Sie eine andere',
      '`???` is not an id (a-z, 0-9 and single hyphens)',
    ],
    [
      say('yaml-colon-in-value', {}),
      'Ein Wert enthält einen Doppelpunkt: setzen Sie ihn in Anführungszeichen',
      'a value with a colon and a space in it stands in quotes: put it in quotes',
    ],
    [
      say('yaml-colon-in-value', { key: 'event', value: 'Rat: "Sitzung"' }),
      'Der Wert von `event` enthält einen Doppelpunkt: setzen Sie ihn in Anführungszeichen, `event: "Rat: \\"Sitzung\\""`',
      'a value with a colon and a space in it stands in quotes: write `event: "Rat: \\"Sitzung\\""`',
    ],
    [
      say('directive-unclosed', { directive: ':::quote', colons: ':::', isHeading: false }),
      '`:::quote` wird nicht geschlossen: setzen Sie eine Zeile `:::` hinter den Wortlaut',
      '`:::quote` is never closed: add a line `:::` after its wording',
    ],
    [
      say('statement-vanished', { id: 'a/b', date: '2026-11-23' }),
      'Die Aussage `a/b`, veröffentlicht am 2026-11-23, ist nicht mehr da: setzen Sie sie wieder ein, oder tragen Sie ein, was daraus wurde, mit `npm run ledger -- move a/b NEUE-KENNUNG` oder `npm run ledger -- withdraw a/b --why "…"`',
      'the statement `a/b`, published on 2026-11-23, is not there any more: put it back, or record what became of it with `npm run ledger -- move a/b NEW-ID` or `npm run ledger -- withdraw a/b --why "…"`',
    ],
    [
      say('wording-changed', { id: 'a/b', date: '2026-11-23', changes: { more: 0 } }),
      'Der Wortlaut von `a/b` ist nicht der am 2026-11-23 veröffentlichte (kaum ein Wort ist gleich geblieben): stellen Sie ihn wieder her, oder tragen Sie die Berichtigung ein mit `npm run ledger -- correct a/b --why "…"`',
      'the wording of `a/b` is not the one published on 2026-11-23 (hardly a word is the same): put that back, or record the correction with `npm run ledger -- correct a/b --why "…"`',
    ],
    [
      about(LINK, say('link-empty')),
      'Link: Dieser Link ist leer: schreiben Sie `anderes.md#kennung`',
      'link: this link is empty: write `other.md#id`',
    ],
    [
      about(FILE_NAME, say('id-malformed', { shown: 'Ü.md', proposal: 'ue.md' })),
      'Der Dateiname ist Kennung und Adresse: `Ü.md` ist keine Kennung (sie besteht aus a-z, 0-9 und einzelnen Bindestrichen): schreiben Sie `ue.md`',
      'the file name is the id and the address: `Ü.md` is not an id (a-z, 0-9 and single hyphens): write `ue.md`',
    ],
  ])('%j', (message, de, en) => {
    expect([textOf(message, 'de'), textOf(message, 'en')]).toEqual([de, en]);
  });
});

describe('The guide', () => {
  test('has a place for every message, and each place is the address of its heading', () => {
    const used = new Set(MESSAGE_CODES.map((code) => CATALOGUE[code].guide));
    expect([...used].sort()).toEqual(Object.keys(GUIDE).sort());
    expect(
      Object.values(GUIDE).map((heading) => heading.toLowerCase().replaceAll(' ', '-')),
    ).toEqual(Object.keys(GUIDE));
  });
});

test('nothing that the check says is a text of its own, in one language', () => {
  const own = readdirSync('lib/content').flatMap((name) => {
    const source = readFileSync(`lib/content/${name}`, 'utf8');
    const said = source.match(
      /\b(?:error|warning|complain)\(\s*(?:[\w.]+(?:\([^()]*\))?|\{[^}]*\}),\s*['"`]/g,
    );
    return said ? [`${name}: ${said.join(' ')}`] : [];
  });
  expect(own).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { aDocument, problemsOf } from './files';

describe('Front matter', () => {
  test.each<[what: string, text: string | Uint8Array, expected: string[], path?: string]>([
    [
      'a file without any',
      '# Titel',
      [
        '1:1 error there is no front matter: begin with `---`, the keys and `---`',
        '1:1 error the title stands in the front matter: begin headings with `##`',
      ],
    ],
    [
      'front matter that is never closed',
      '---\ntitle: x\n',
      [
        '1:1 error the front matter is never closed: add a line `---` after the last key',
        '2:1 error type: is missing',
      ],
    ],
    [
      'a program in place of YAML',
      '---js\n{ title: process.exit() }\n---\n',
      [
        '1:1 error front matter begins with `---` alone, not with `---js`; it is YAML, programs are never run',
      ],
    ],
    [
      'a key that stands there twice',
      '---\ntitle: a\ntitle: b\n---\n',
      ['2:1 error type: is missing', '3:1 error this key stands here twice: keep one of them'],
    ],
    [
      'a tab as indentation',
      '---\ntitle: a\n\ttype: b\n---\n',
      ['3:1 error a tab is no indentation in YAML: write spaces'],
    ],
    [
      'YAML that is none',
      '---\ntitle: "a\n---\n',
      [
        '2:1 error type: is missing',
        '2:8 error the quotation mark is never closed: put it at the end of the value as well',
      ],
    ],
    [
      'an alias bomb, at its first anchor',
      '---\ntitle: &a x\ntype: *a\n---\n',
      [
        '2:11 error anchors and aliases (`&`, `*`) are not read: write the value out',
        '3:7 error anchors and aliases (`&`, `*`) are not read: write the value out',
      ],
    ],
    [
      'ten thousand brackets',
      `---\ntopics: ${'['.repeat(10_000)}\n---\n`,
      ['2:1 error brackets are nested 10000 deep, at most 8 are read'],
    ],
    [
      'a misspelt key',
      aDocument({ head: { titel: 'x' } }),
      ['7:1 error titel: there is no such key, did you mean `title`?'],
    ],
    ['a missing title', aDocument({ head: { title: undefined } }), ['2:1 error title: is missing']],
    [
      'a type that does not exist',
      aDocument({ head: { type: 'speech' } }),
      [
        '3:7 error type: write one of talk, council-paper, report, minutes, note, contract, interview, press-release, law, letter',
      ],
    ],
    [
      'a list where a text is expected',
      aDocument({ head: { title: '[a, b]' } }),
      ['2:8 error title: write a single text'],
    ],
    [
      'a text where a list is expected',
      aDocument({ head: { topics: 'rente' } }),
      ['7:9 error topics: write a list: `[one, two]`'],
    ],
    [
      'an empty title',
      aDocument({ head: { title: '' } }),
      ['2:8 error title: is empty: write the text or leave the key out'],
    ],
    [
      'a document without a date, as a warning',
      aDocument({ head: { date: undefined } }),
      [
        '1:1 warning date: is missing, so that no search by date finds the document; write it if the source bears one',
      ],
    ],
    [
      'a day that does not exist',
      aDocument({ head: { date: '2004-02-30' } }),
      ['4:7 error date: there is no 30 February 2004'],
    ],
    ['a range, which is a list for YAML', aDocument({ head: { date: '[2010-07-09..2010~]' } }), []],
    ['a range in quotation marks', aDocument({ head: { date: '"[..2004-07-07]"' } }), []],
    [
      'a range turned round',
      aDocument({ head: { date: '[2010..2004]' } }),
      ['4:7 error date: the range `[2010..2004]` ends before it begins: write `[2004..2010]`'],
    ],
    [
      'a list of dates',
      aDocument({ head: { date: '[2010, 2012]' } }),
      ['4:7 error date: write a single text'],
    ],
    [
      'a day after which it is',
      aDocument({ head: { date: 'nach 2010-07-08' } }),
      ['4:7 error date: `nach 2010-07-08` is not a date, did you mean `[2010-07-09..]`?'],
    ],
    [
      'a German date that does not exist',
      aDocument({ head: { date: '31.04.2004' } }),
      ['4:7 error date: there is no 31 April 2004'],
    ],
    [
      'a German date',
      aDocument({ head: { date: '08.07.2004' } }),
      ['4:7 error date: write 2004-07-08'],
    ],
    [
      'a name in place of an id',
      aDocument({ head: { speaker: 'Erika Beispiel' } }),
      [
        '6:10 error speaker: `Erika Beispiel` is not an id (a-z, 0-9 and single hyphens): write `erika-beispiel`',
      ],
    ],
    [
      'an address that would run a program',
      aDocument({ head: { url: 'javascript:alert(1)' } }),
      ['7:6 error url: is not a web address: begin with https:// and leave no spaces'],
    ],
    [
      'a source outside of its folder',
      aDocument({ head: { archive: '../../etc/passwd' } }),
      [
        '7:10 error archive: is not the name of a .txt file in sources/ (letters, digits, `.`, `_`, `-`)',
      ],
    ],
    [
      'a file name that is no id',
      aDocument(),
      [
        '1:1 error the file name is the id and the address: `Rente 2008.md` is not an id (a-z, 0-9 and single hyphens): write `rente-2008.md`',
      ],
      'documents/Rente 2008.md',
    ],
    [
      'a term that names no reference',
      '---\ntitle: BA\nreferences: []\n---\n',
      ['3:13 error references: is empty: name where the explanation is laid down'],
      'terms/ba.md',
    ],
    [
      'JSON in place of YAML',
      '---json\n{ "title": 1 }\n---\n',
      [
        '1:1 error front matter begins with `---` alone, not with `---json`; it is YAML, programs are never run',
      ],
    ],
    [
      'the name of the language',
      '--- yaml\ntitle: x\n---\n',
      [
        '1:1 error front matter begins with `---` alone, not with `--- yaml`; it is YAML, programs are never run',
      ],
    ],
    [
      'an end with something behind it',
      '---\ntitle: x\n--- x\n---\n',
      [
        '2:1 error type: is missing',
        '3:1 error the front matter ends with `---` alone in its line',
      ],
    ],
    [
      'white space behind the hyphens moves no line',
      '---  \ntitel: x\ntitle: x\ntype: note\ndate: 2004\n---\t\n<b>\n',
      [
        '2:1 error titel: there is no such key, did you mean `title`?',
        '7:1 error raw HTML is not published: write it in Markdown, or a `<` of the text as `\\<`',
      ],
    ],
    [
      'a list',
      '---\n- a\n- b\n---\n',
      ['2:1 error write keys and values here, such as `title: …`'],
    ],
    [
      'a sentence',
      '---\nnur Text\n---\n',
      ['2:1 error write keys and values here, such as `title: …`'],
    ],
    ['nothing', '---\n---\n', ['2:1 error write keys and values here, such as `title: …`']],
    [
      'keys nested two hundred deep',
      `---\n${Array.from({ length: 190 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')}\n---\n`,
      ['62:1 error keys and lists are nested too deeply here: write them flat'],
    ],
    [
      'more than 20,000 characters',
      aDocument({ head: { title: 'x'.repeat(20_000) } }),
      ['1:1 error the front matter is longer than 20000 characters'],
    ],
    [
      'several YAML documents',
      '---\ntitle: a\n...\ntitle: b\n---\n',
      [
        '2:1 error type: is missing',
        '4:1 error the keys end in the line above: take out what follows, or the line `...`',
      ],
    ],
    [
      'a tag',
      aDocument({ head: { title: '!!int 5' } }),
      [
        '2:14 error tags (`!…`) are not read: write the value as text, in quotes if it begins with `!`',
      ],
    ],
    [
      'a merge key',
      aDocument({ head: { '<<': 'x' } }),
      [
        '7:1 error <<: there is no such key; there are title, type, date, event, speaker, organisation, addressee, archive, url, topics, status',
      ],
    ],
    [
      'a tab in a list',
      '---\ntopics:\n\t- a\n---\n',
      [
        '2:1 error title: is missing',
        '2:1 error type: is missing',
        '3:1 error a tab is no indentation in YAML: write spaces',
      ],
    ],
    [
      'a key that nothing is like',
      aDocument({ head: { farbe: 'rot' } }),
      [
        '7:1 error farbe: there is no such key; there are title, type, date, event, speaker, organisation, addressee, archive, url, topics, status',
      ],
    ],
    [
      'a mapping where a text is expected',
      aDocument({ head: { title: '{a: b}' } }),
      ['2:8 error title: write a single text'],
    ],
    [
      'a list in a list',
      aDocument({ head: { topics: '[[a]]' } }),
      ['7:10 error topics: write a single text'],
    ],
    [
      'a text of two lines',
      aDocument({ head: { title: '"a\\nb"' } }),
      ['2:8 error title: has a line break: write it in one line'],
    ],
    [
      'white space around a text',
      aDocument({ head: { title: '" x "' } }),
      ['2:8 error title: has white space around it: leave that out'],
    ],
    [
      'a day without zeros',
      aDocument({ head: { date: '2004-7-8' } }),
      ['4:7 error date: write 2004-07-08'],
    ],
    [
      'a time of day',
      aDocument({ head: { date: '2004-07-08T10:00' } }),
      ['4:7 error date: a date has no time of day: write 2004-07-08'],
    ],
    [
      'a season',
      aDocument({ head: { date: '2004-21' } }),
      [
        '4:7 error date: seasons like `2004-21` are not supported: write the months, `2004-03/2004-05`',
      ],
    ],
    [
      'the year 0000',
      aDocument({ head: { date: '0000' } }),
      ['4:7 error date: there is no year 0000: write a year from 0001 to 9999'],
    ],
    [
      'a month that does not exist',
      aDocument({ head: { date: '2004-13' } }),
      ['4:7 error date: there is no month 13: write a month from 01 to 12'],
    ],
    [
      'an interval that ends before it begins',
      aDocument({ head: { date: '2010/2004' } }),
      ['4:7 error date: the interval `2010/2004` ends before it begins: write `2004/2010`'],
    ],
    [
      'a year stays the text that the author wrote',
      aDocument({ head: { date: '2004', title: '2004' } }),
      [],
    ],
    [
      'an upper-case id',
      aDocument({ head: { speaker: 'Erika' } }),
      ['6:10 error speaker: `Erika` is not an id (a-z, 0-9 and single hyphens): write `erika`'],
    ],
    [
      'an id that climbs out of its folder',
      aDocument({ head: { speaker: '../erika' } }),
      ['6:10 error speaker: `../erika` is not an id (a-z, 0-9 and single hyphens): write `erika`'],
    ],
    [
      'an id with a decomposed umlaut',
      aDocument({ head: { speaker: 'jo\u0308rg' } }),
      ['6:10 error speaker: `jörg` is not an id (a-z, 0-9 and single hyphens): write `joerg`'],
    ],
    [
      'an id of which nothing can be kept',
      aDocument({ head: { speaker: '"???"' } }),
      ['6:10 error speaker: `???` is not an id (a-z, 0-9 and single hyphens)'],
    ],
    [
      'the place of one topic among several',
      aDocument({ head: { topics: '[rente, "Neue Rente"]' } }),
      [
        '7:17 error topics: `Neue Rente` is not an id (a-z, 0-9 and single hyphens): write `neue-rente`',
      ],
    ],
    [
      'a web address with a space',
      aDocument({ head: { url: 'https://a b' } }),
      ['7:6 error url: is not a web address: begin with https:// and leave no spaces'],
    ],
    [
      'a source that is no text',
      aDocument({ head: { archive: 'a.pdf' } }),
      [
        '7:10 error archive: is not the name of a .txt file in sources/ (letters, digits, `.`, `_`, `-`)',
      ],
    ],
    [
      'a file name with an umlaut',
      aDocument(),
      [
        '1:1 error the file name is the id and the address: `erhöhung.mdx` is not an id (a-z, 0-9 and single hyphens): write `erhoehung.mdx`',
      ],
      'documents/erhöhung.mdx',
    ],
    [
      'a file name in upper case',
      aDocument(),
      [
        '1:1 error the file name is the id and the address: `Rente.md` is not an id (a-z, 0-9 and single hyphens): write `rente.md`',
      ],
      'documents/Rente.md',
    ],
    [
      'a person without a name',
      '---\nrole: x\n---\n',
      ['2:1 error name: is missing'],
      'people/erika.md',
    ],
    [
      'an organisation whose references are no list',
      '---\nname: A\nreferences: x\n---\n',
      ['3:13 error references: write a list: `[one, two]`'],
      'organisations/a.md',
    ],
    [
      'a topic with the key of a person',
      '---\nname: x\n---\n',
      ['2:1 error title: is missing', '2:1 error name: there is no such key; there are title'],
      'topics/rente.md',
    ],
    [
      'a page with a date',
      '---\ntitle: A\ndate: 2004\n---\n',
      ['3:1 error date: there is no such key; there are title'],
      'pages/a.md',
    ],
  ])('%s', (_what, text, expected, path) => {
    expect(problemsOf(text, path)).toEqual(expected);
  });
});

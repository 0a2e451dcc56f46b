import { describe, expect, test } from 'vitest';
import { aDocument, problemsOf } from './files';

const withBody = (body: string) => aDocument({ body: `\n${body}\n` });

describe('Directives', () => {
  test.each<[what: string, text: string | Uint8Array, expected: string[], path?: string]>([
    [
      'one never closed before a heading',
      withBody(':::quote{#a}\nWorte\n\n## Danach\n\nText'),
      ['9:1 error `:::quote` is never closed: add a line `:::` before the heading in line 12'],
    ],
    [
      'one never closed before the next',
      withBody(':::quote{#a}\nWorte\n\n:::quote{#b}\nMehr\n:::'),
      ['9:1 error `:::quote` is never closed: add a line `:::` before line 12'],
    ],
    [
      'one never closed at all',
      withBody(':::quote{#a}\nWorte'),
      ['9:1 error `:::quote` is never closed: add a line `:::` after its wording'],
    ],
    [
      'an end without a beginning',
      withBody('Text\n\n:::'),
      ['11:1 error `:::` closes nothing: no directive is open here'],
    ],
    [
      'a misspelt name',
      withBody(':::qoute{#a}\nWorte\n:::'),
      ['9:1 error `:::qoute`: there is no such directive, did you mean `:::quote`?'],
    ],
    [
      'attributes that cannot be read',
      withBody(':::quote{#a from="x}\nWorte\n:::'),
      [
        '9:1 error this directive cannot be read: write `:::quote{#id key="value"}` at the left margin, in a line of its own',
      ],
    ],
    [
      'a statement without an id',
      withBody(':::quote\nWorte\n:::'),
      [
        '9:1 error `:::quote` has no id: write `:::quote{#id}`, an id of its own that never changes',
      ],
    ],
    [
      'an id with a space',
      withBody(':::quote{id="a b"}\nWorte\n:::'),
      ['9:10 error id: `a b` is not an id (a-z, 0-9 and single hyphens): write `a-b`'],
    ],
    [
      'an id with an umlaut',
      withBody(':::quote{id="Öffnung"}\nWorte\n:::'),
      ['9:10 error id: `Öffnung` is not an id (a-z, 0-9 and single hyphens): write `oeffnung`'],
    ],
    [
      'an id that climbs out of its folder',
      withBody(':::quote{id="../a"}\nWorte\n:::'),
      ['9:10 error id: `../a` is not an id (a-z, 0-9 and single hyphens): write `a`'],
    ],
    [
      'a misspelt attribute',
      withBody(':::quote{#a form="x"}\nWorte\n:::'),
      ['9:13 error form: there is no such key, did you mean `from`?'],
    ],
    [
      'a date that does not exist',
      withBody(':::quote{#a date="2004-02-30"}\nWorte\n:::'),
      ['9:13 error date: there is no 30 February 2004'],
    ],
    [
      'an experience that is said elsewhere',
      withBody(':::experience{#a from="bericht"}\nWorte\n:::'),
      ['9:18 error from: only a quote is said somewhere else, leave it out'],
    ],
    [
      'a label',
      withBody(':::quote[x]{#a}\nWorte\n:::'),
      ['9:9 error `:::quote` has no label in brackets: write the attributes in braces'],
    ],
    ['no wording', withBody(':::quote{#a}\n:::'), ['9:1 error the statement `a` has no wording']],
    [
      'outer quotation marks, as a warning',
      withBody(':::quote{#a}\n„Worte“\n:::'),
      ['9:1 warning a: leave out the outer quotation marks, the page sets them'],
    ],
    [
      'an underlined heading inside',
      withBody(':::quote{#a}\nWorte\n===\n:::'),
      [
        '11:1 error `===` right under text makes a heading of it: write `## …`, or put an empty line before it',
      ],
    ],
    [
      'a program listing inside',
      withBody(':::quote{#a}\n```\nx\n```\n:::'),
      ['10:1 error the wording of a statement consists of paragraphs and lists: put this outside'],
    ],
    [
      'a statement inside a list',
      withBody('- Text\n\n  :::quote{#a}\n  Worte\n  :::'),
      ['11:3 error a statement stands at the left margin, not inside of something else'],
    ],
    [
      'a statement in a page of the operator',
      '---\ntitle: Impressum\n---\n\n:::quote{#a}\nWorte\n:::\n',
      ['5:1 error statements stand in documents only: move it to a file in documents/'],
      'pages/impressum.md',
    ],
    [
      'a gap that is still to be filled in, as a warning',
      '---\ntitle: Impressum\n---\n\n::gap[Anschrift]\n',
      ['5:1 warning gap to be filled in: Anschrift'],
      'pages/impressum.md',
    ],
    [
      'a space before the name, and no complaint about its end',
      withBody('::: quote{#a}\nWorte\n:::'),
      ['9:1 error write `:::quote` without a space'],
    ],
    [
      'no name',
      withBody(':::{#a}\nWorte\n:::'),
      ['9:1 error `:::` is followed by no name: write `:::quote{#id}`'],
    ],
    [
      'an end with too few colons',
      withBody('::::quote{#a}\nWorte\n:::'),
      ['9:1 error `::::quote` is never closed: add a line `::::` after its wording'],
    ],
    ['an end with more colons is fine', withBody(':::quote{#a}\nWorte\n:::::'), []],
    [
      'one inside of another',
      withBody(':::quote{#a}\n:::experience{#b}\nWorte\n:::\n:::'),
      ['9:1 error `:::quote` is never closed: add a line `:::` before line 10'],
    ],
    [
      'a name in upper case',
      withBody(':::Quote{#a}\nWorte\n:::'),
      ['9:1 error `:::Quote`: there is no such directive, did you mean `:::quote`?'],
    ],
    [
      'a misspelt gap',
      withBody('::gab[x]'),
      ['9:1 error `::gab`: there is no such directive, did you mean `::gap`?'],
    ],
    [
      'an empty gap',
      withBody('::gap'),
      ['9:1 error `::gap` says nothing: write `::gap[what is missing]`'],
    ],
    [
      'a statement with two colons',
      withBody('::quote[x]'),
      ['9:1 error `::quote`: there is no such directive, did you mean `:::quote`?'],
    ],
    [
      'a gap with three colons',
      withBody(':::gap\nx\n:::'),
      ['9:1 error `:::gap`: there is no such directive, did you mean `::gap`?'],
    ],
    [
      'an attribute that stands there twice',
      withBody(':::quote{#a speaker="erika" speaker="x"}\nWorte\n:::'),
      ['9:29 error speaker: stands here twice, keep one'],
    ],
    [
      'two ids',
      withBody(':::quote{#a #b}\nWorte\n:::'),
      ['9:13 error id: stands here twice, keep one'],
    ],
    [
      'an id that stands there in both forms',
      withBody(':::quote{id="a" #b}\nWorte\n:::'),
      ['9:17 error id: stands here twice, keep one'],
    ],
    [
      'an attribute behind one whose value looks like it',
      withBody(':::quote{#a locator="{S. 1} speaker=x date=y" date="2010-02-30"}\nWorte\n:::'),
      ['9:47 error date: there is no 30 February 2010'],
    ],
    [
      'an attribute of a directive that stands further to the right',
      withBody('  :::quote{#a date=2010-02-30}\n  Worte\n  :::'),
      ['9:15 error date: there is no 30 February 2010'],
    ],
    [
      'a class',
      withBody(':::quote{#a .x}\nWorte\n:::'),
      [
        '9:13 error class: there is no such key; there are id, from, date, speaker, organisation, topics, locator',
      ],
    ],
    [
      'an attribute without a value',
      withBody(':::quote{#a speaker}\nWorte\n:::'),
      ['9:13 error speaker: `` names no id: write one of a-z, 0-9 and single hyphens'],
    ],
    [
      'an id in upper case',
      withBody(':::quote{#Zitat}\nWorte\n:::'),
      ['9:10 error id: `Zitat` is not an id (a-z, 0-9 and single hyphens): write `zitat`'],
    ],
    [
      'an id with a decomposed umlaut',
      withBody(':::quote{#o\u0308ffnung}\nWorte\n:::'),
      ['9:10 error id: `öffnung` is not an id (a-z, 0-9 and single hyphens): write `oeffnung`'],
    ],
    [
      'a speaker that is no id, at the attribute',
      withBody(':::quote{#a date="2004" speaker="Erika Beispiel"}\nWorte\n:::'),
      [
        '9:25 error speaker: `Erika Beispiel` is not an id (a-z, 0-9 and single hyphens): write `erika-beispiel`',
      ],
    ],
    [
      'one of several topics that is no id',
      withBody(':::quote{#a topics="rente Neu"}\nWorte\n:::'),
      ['9:13 error topics: `Neu` is not an id (a-z, 0-9 and single hyphens): write `neu`'],
    ],
    [
      'a German date, at the attribute',
      withBody(':::quote{#a date="08.07.2004"}\nWorte\n:::'),
      ['9:13 error date: write 2004-07-08'],
    ],
    [
      'a quote from the document that it stands in',
      withBody(':::quote{#a from="rente"}\nWorte\n:::'),
      ['9:13 error from: names the document that the quote stands in, leave it out'],
    ],
    [
      'in code they are text',
      withBody(
        '```\n:::quote{#a}\n## x\n```\n\n~~~ md\n:::x\n---\n~~~\n\n    :::quote{#a}\n    :::',
      ),
      [],
    ],
    [
      'a statement inside a quotation',
      withBody('> :::quote{#a}\n> Worte\n> :::'),
      ['9:3 error a statement stands at the left margin, not inside of something else'],
    ],
    [
      'a statement inside a numbered list, far to the right',
      withBody('100. Text\n\n     :::quote{#a}\n     Worte\n     :::'),
      ['11:6 error a statement stands at the left margin, not inside of something else'],
    ],
    [
      'a quotation as wording',
      withBody(':::quote{#a}\n> Worte\n:::'),
      ['10:1 error the wording of a statement consists of paragraphs and lists: put this outside'],
    ],
    [
      'a table as wording',
      withBody(':::quote{#a}\n| a |\n|---|\n:::'),
      ['10:1 error the wording of a statement consists of paragraphs and lists: put this outside'],
    ],
    [
      'a rule in the wording',
      withBody(':::quote{#a}\nEins\n\n---\n\nZwei\n:::'),
      ['12:1 error the wording of a statement consists of paragraphs and lists: put this outside'],
    ],
    [
      'a line of the wording that begins with a number is taken for a list',
      withBody(':::quote{#a}\nSeit dem\n1. Januar 2005\n:::'),
      [
        '11:1 error this line begins a list: put an empty line before it, or write its sign as text, `\\-` or `1\\.`',
      ],
    ],
    [
      'a line of the wording that begins with a dash is taken for a list',
      withBody(':::quote{#a}\nDas ist\n- so - gut\n:::'),
      [
        '11:1 error this line begins a list: put an empty line before it, or write its sign as text, `\\-` or `1\\.`',
      ],
    ],
    [
      'a mark of the short form in a directive',
      withBody(':::quote{#a}\nWorte [#a]\n:::'),
      [
        '10:7 error `[#a]` names nothing here: it stands at the end of a list item or heading; as text it is written `\\[#…\\]`',
      ],
    ],
    ['a mark with backslashes is text', withBody(':::quote{#a}\nWorte \\[#a\\]\n:::'), []],
    [
      'other outer quotation marks, as a warning',
      withBody(':::quote{#a}\n»Worte«\n:::\n\n:::quote{#b}\n"Worte"\n:::'),
      [
        '9:1 warning a: leave out the outer quotation marks, the page sets them',
        '13:1 warning b: leave out the outer quotation marks, the page sets them',
      ],
    ],
    [
      'two quotations one after the other are no outer marks',
      withBody(':::quote{#a}\n„A“ und „B“\n:::'),
      [],
    ],
    ['an experience may be a quotation as a whole', withBody(':::experience{#a}\n„A“\n:::'), []],
    [
      'annotations without wording',
      withBody(':::quote{#a}\n- Quellenangabe: Auszug\n:::'),
      ['9:1 error the statement `a` has no wording'],
    ],
    [
      'one right under a paragraph and one right above is fine',
      withBody('davor\n:::quote{#a}\nWorte\n:::\ndanach'),
      [],
    ],
    ['colons in a text are text', withBody('Es gilt ::: und :: hier: Mitarbeiter:innen'), []],
    [
      'a rule right under text',
      withBody('Text\n---'),
      [
        '10:1 error `---` right under text makes a heading of it: write `## …`, or put an empty line before it',
      ],
    ],
    [
      'a statement with two colons, closed',
      withBody('::quote{#a}\nWorte\n:::'),
      ['9:1 error `::quote`: there is no such directive, did you mean `:::quote`?'],
    ],
    [
      'a kind in German',
      withBody(':::zitat{#a}\nWorte\n:::'),
      ['9:1 error `:::zitat`: there is no such directive, did you mean `:::quote`?'],
    ],
    [
      'a heading without its space still says the kind',
      withBody('##Zitate\n\n- Worte [#a]'),
      ['9:1 error `##` without a space makes no heading: write `## …`'],
    ],
    ['a heading without its space in code', withBody('```\n##Zitate\n```'), []],
    [
      'code that is never closed hides nothing',
      withBody('```\n\n## Zitate\n\n- Worte [#a]\n\n::gab[x]'),
      [
        '9:1 error `` ``` `` begins a block of code that is never closed: write a line `` ``` `` behind it, or take this one out',
        '15:1 error `::gab`: there is no such directive, did you mean `::gap`?',
      ],
    ],
    [
      'two versions that git could not join',
      withBody('## Zitate\n\n<<<<<<< HEAD\n- Worte [#a]\n=======\n- Wort [#a]\n>>>>>>> zweig'),
      [11, 13, 15].map(
        (line) =>
          `${line}:1 error a merge has left this mark here: keep what is right of both sides and delete the lines with \`<<<<<<<\`, \`=======\` and \`>>>>>>>\``,
      ),
    ],
    ['a rule with an empty line before it is fine', withBody('Text\n\n---\n\nText'), []],
  ])('%s', (_what, text, expected, path) => {
    expect(problemsOf(text, path)).toEqual(expected);
  });
});

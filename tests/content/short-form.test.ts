import { describe, expect, test } from 'vitest';
import { aDocument, problemsOf } from './files';

const withBody = (body: string) => aDocument({ body: `\n${body}\n` });

describe('The short form and what is nested under it', () => {
  test.each<[what: string, text: string | Uint8Array, expected: string[], path?: string]>([
    [
      'no heading that names the kind',
      withBody('- Worte [#a]'),
      [
        '9:9 error `[#a]` stands under no heading that names its kind: put it under Zitate, Erfahrungen or Erwartungen, or write `:::experience{#a}`',
      ],
    ],
    [
      'an id that is none',
      withBody('## Zitate\n\n- Worte [#Ein Wort]'),
      ['11:9 error `[#Ein Wort]` is not an id (a-z, 0-9 and single hyphens): write `[#ein-wort]`'],
    ],
    [
      'a quotation under a statement',
      withBody('## Zitate\n\n- Worte [#a]\n\n  > mehr'),
      ['13:3 error under a statement stand only relations and outcomes: put this outside'],
    ],
    [
      'a misspelt relation',
      withBody('## Zitate\n\n- Worte [#a]\n  - bestaetigt: [x](#b)'),
      ['12:5 error bestaetigt: is no relation and no outcome, did you mean `bestätigt:`?'],
    ],
    [
      'an inverse typed in',
      withBody('## Zitate\n\n- Worte [#a]\n  - wird bestätigt von: [x](#b)'),
      ['12:5 error wird bestätigt von: is derived from the other end, write `bestätigt:` there'],
    ],
    [
      'a relation that names nothing',
      withBody('## Zitate\n\n- Worte [#a]\n  - bestätigt:'),
      ['12:5 error bestätigt: has no link, write `bestätigt: [label](other.md#id)`'],
    ],
    [
      'a relation on a day that does not exist',
      withBody('## Zitate\n\n- Worte [#a]\n  - bestätigt: [x](#b), 30.02.2004'),
      ['12:5 error bestätigt: there is no 30 February 2004'],
    ],
    [
      'something else',
      withBody('## Zitate\n\n- Worte [#a]\n  - etwas anderes'),
      [
        '12:5 error etwas anderes: is no relation and no outcome; there are wiederholt, widerspricht, bestätigt, präzisiert, ersetzt, belegt durch, eingetreten, teilweise eingetreten, nicht eingetreten, kein Beleg gefunden, offen, quellenangabe, so in der Quelle',
      ],
    ],
    [
      'two lines of attribution',
      withBody('## Zitate\n\n- Worte [#a]\n  - Quellenangabe: x\n  - Quellenangabe: y'),
      ['13:5 error Quellenangabe: stands here twice, keep one'],
    ],
    [
      'an empty line of attribution',
      withBody('## Zitate\n\n- Worte [#a]\n  - Quellenangabe:'),
      ['12:5 error Quellenangabe: is empty, write the line as it stands in the source'],
    ],
    [
      'a link in a remark',
      withBody('## Zitate\n\n- Worte [#a]\n  - bestätigt: [x](#b) – siehe [y](#c)'),
      [
        '12:5 error bestätigt: write `bestätigt: [label](other.md#id), 2012-05-01 – remark`; date and remark may be left out, the remark has no links',
      ],
    ],
    [
      'words in place of a link',
      withBody('## Zitate\n\n- Worte [#a]\n  - bestätigt: im Bericht'),
      ['12:5 error bestätigt: has no link, write `bestätigt: [label](other.md#id)`'],
    ],
    [
      'a relation of two paragraphs',
      withBody('## Zitate\n\n- Worte [#a]\n  - bestätigt: [x](#b)\n\n    mehr'),
      ['12:5 error an annotation is one line: a word, a colon, links, a date, a remark'],
    ],
    [
      'something nested under a relation',
      withBody('## Zitate\n\n- Worte [#a]\n  - bestätigt: [x](#b)\n    - mehr'),
      ['12:5 error an annotation is one line: a word, a colon, links, a date, a remark'],
    ],
    [
      'a relation to a program, said once',
      withBody('## Zitate\n\n- Worte [#a]\n  - bestätigt: [x](javascript:x)'),
      [
        '12:16 error links with `javascript:` are not published: use https:, mailto: or a relative link such as `other.md#id`',
      ],
    ],
    [
      'another inverse typed in',
      withBody('## Zitate\n\n- Worte [#a]\n  - belegt: [x](#b)'),
      ['12:5 error belegt: is derived from the other end, write `belegt durch:` there'],
    ],
    [
      'a relation without its colon',
      withBody('## Zitate\n\n- Worte [#a]\n  - bestätigt [x](#b)'),
      ['12:5 error bestätigt […]: is no relation and no outcome, did you mean `bestätigt:`?'],
    ],
    [
      'a season as the date of a relation',
      withBody('## Zitate\n\n- Worte [#a]\n  - bestätigt: [x](#b), 2012-21'),
      [
        '12:5 error bestätigt: seasons like `2012-21` are not supported: write the months, `2012-03/2012-05`',
      ],
    ],
    [
      'a relation in upper case is fine',
      withBody('## Zitate\n\n- Worte [#a]\n  - Bestätigt: [x](#b)'),
      [],
    ],
    [
      'no wording',
      withBody('## Zitate\n\n- [#a]'),
      ['11:1 error the statement `a` has no wording'],
    ],
    [
      'an empty id',
      withBody('## Zitate\n\n- Worte [#]'),
      ['11:9 error `[#]` names no id: write one of a-z, 0-9 and single hyphens'],
    ],
    [
      'an id in upper case',
      withBody('## Zitate\n\n- Worte [#A]'),
      ['11:9 error `[#A]` is not an id (a-z, 0-9 and single hyphens): write `[#a]`'],
    ],
    [
      'an id that climbs out of its folder',
      withBody('## Zitate\n\n- Worte [#../a]'),
      ['11:9 error `[#../a]` is not an id (a-z, 0-9 and single hyphens): write `[#a]`'],
    ],
    [
      'an id in the middle of an item',
      withBody('## Zitate\n\n- Worte [#a] mehr'),
      [
        '11:9 error `[#a]` names nothing here: it stands at the end of a list item or heading; as text it is written `\\[#…\\]`',
      ],
    ],
    [
      'an id at the end of a paragraph',
      withBody('## Zitate\n\nWorte [#a]'),
      [
        '11:7 error `[#a]` names nothing here: it stands at the end of a list item or heading; as text it is written `\\[#…\\]`',
      ],
    ],
    [
      'an id in a nested item',
      withBody('## Zitate\n\n- Worte\n  - Worte [#a]'),
      [
        '12:11 error `[#a]` names nothing here: it stands at the end of a list item or heading; as text it is written `\\[#…\\]`',
      ],
    ],
    [
      'an id behind a line that begins with a number',
      withBody('## Zitate\n\n- Worte am\n  1. Januar [#a]'),
      [
        '12:13 error `[#a]` names nothing here: it stands at the end of a list item or heading; as text it is written `\\[#…\\]`',
      ],
    ],
    [
      'an id in a quotation',
      withBody('## Zitate\n\n> - Worte [#a]'),
      [
        '11:11 error `[#a]` names nothing here: it stands at the end of a list item or heading; as text it is written `\\[#…\\]`',
      ],
    ],
    [
      'an id with backslashes is text',
      withBody('## Zitate\n\n- Worte \\[#a\\]\n- Worte \\[#a]'),
      [],
    ],
    [
      'another heading ends the kind',
      withBody('## Zitate\n\n## Anderes\n\n- Worte [#a]'),
      [
        '13:9 error `[#a]` stands under no heading that names its kind: put it under Zitate, Erfahrungen or Erwartungen, or write `:::experience{#a}`',
      ],
    ],
    [
      'a program listing under a statement',
      withBody('## Zitate\n\n- Worte [#a]\n\n  ```\n  x\n  ```'),
      ['13:3 error under a statement stand only relations and outcomes: put this outside'],
    ],
    [
      'outer quotation marks, as a warning',
      withBody('## Zitate\n\n- „Worte“ [#a]'),
      ['11:1 warning a: leave out the outer quotation marks, the page sets them'],
    ],
    [
      'an id of a heading that is none',
      withBody('## Zitate [#x y]'),
      ['9:11 error `[#x y]` is not an id (a-z, 0-9 and single hyphens): write `[#x-y]`'],
    ],
  ])('%s', (_what, text, expected, path) => {
    expect(problemsOf(text, path)).toEqual(expected);
  });
});

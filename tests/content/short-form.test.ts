import { describe, expect, test } from 'vitest';
import { aDocument, problemsOf } from './files';

const withBody = (body: string) => aDocument({ body: `\n${body}\n` });

describe('The short form and what is nested under it', () => {
  test.each<[what: string, text: string | Uint8Array, expected: string[], path?: string]>([
    ['no heading that names the kind', withBody('- Worte [#a]'), ['9:9 error `[#a]` stands under no heading that names its kind: put it under Zitate, Erfahrungen or Erwartungen, or write `:::experience{#a}`']],
    ['an id that is none', withBody('## Zitate\n\n- Worte [#Ein Wort]'), ['11:9 error `[#Ein Wort]` is not an id (a-z, 0-9 and single hyphens): write `[#ein-wort]`']],
    ['a quotation under a statement', withBody('## Zitate\n\n- Worte [#a]\n\n  > mehr'), ['13:3 error under a statement stand only relations and outcomes: put this outside']],
    ['a misspelt relation', withBody('## Zitate\n\n- Worte [#a]\n  - bestaetigt: [x](#b)'), ['12:5 error bestaetigt: is no relation and no outcome, did you mean `bestätigt:`?']],
    ['an inverse typed in', withBody('## Zitate\n\n- Worte [#a]\n  - wird bestätigt von: [x](#b)'), ['12:5 error wird bestätigt von: is derived from the other end, write `bestätigt:` there']],
    ['a relation that names nothing', withBody('## Zitate\n\n- Worte [#a]\n  - bestätigt:'), ['12:5 error bestätigt: names nothing, write `bestätigt: [label](other.md#id)`']],
    ['a relation on a day that does not exist', withBody('## Zitate\n\n- Worte [#a]\n  - bestätigt: [x](#b), 30.02.2004'), ['12:5 error bestätigt: there is no 30 February 2004']],
    ['something else', withBody('## Zitate\n\n- Worte [#a]\n  - etwas anderes'), ['12:5 error etwas anderes: is no relation and no outcome; there are wiederholt, widerspricht, bestätigt, präzisiert, ersetzt, belegt durch, eingetreten, teilweise eingetreten, nicht eingetreten, offen, quellenangabe']],
  ])('%s', (_what, text, expected, path) => {
    expect(problemsOf(text, path)).toEqual(expected);
  });
});

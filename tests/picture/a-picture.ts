import fc from 'fast-check';
import type { Picture } from '@/lib/picture/picture';

/** A quote of a council paper, changed in what a test is about. */
export function aPicture(change: Partial<Picture> = {}): Picture {
  return {
    kind: 'quote',
    labels: ['Zitat', '8. Juli 2010'],
    text: aWording('Die kommunale Option bietet damit deutlich bessere Bedingungen.'),
    who: 'Stadt Mülheim an der Ruhr',
    where: ['Ursprünglich in: Beschlussvorlage vom 08.07.2010,', 'zitiert in: 5 Jahre Option'],
    site: 'Wortlaut',
    ...change,
  };
}

export function aWording(text: string, isQuoted = true): Picture['text'] {
  return { type: 'wording', text, isQuoted, title: 'Ratsvorlage' };
}

const germanWord = fc.constantFrom(
  ...'die Option ist „Realexperiment“ geglückt. Arbeitsmarktpolitik § 16 1.234 € – Ämter Verwaltungsvollzugsverantwortung Donaudampfschifffahrtselektrizitätenhauptbetriebswerk'.split(
    ' ',
  ),
);

/** Texts of every sort: German, letters of any script, marks upon marks, one endless word. */
export const anyText = fc.oneof(
  fc.array(germanWord, { maxLength: 120 }).map((words) => words.join(' ')),
  fc.array(germanWord, { maxLength: 40 }).map((words) => words.join('\n\n')),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({
    unit: fc.constantFrom('Å', 'g', '\u0302', '\u0323', 'W', 'ﬃ', '👍', ' '),
    maxLength: 300,
  }),
  fc.nat({ max: 3_000 }).map((length) => 'W'.repeat(length)),
);

export const anyPicture: fc.Arbitrary<Picture> = fc.record({
  kind: fc.constantFrom('quote' as const, 'experience' as const, undefined),
  labels: fc.array(anyText, { maxLength: 2 }),
  text: fc.oneof(
    fc.tuple(anyText, fc.boolean()).map(([text, isQuoted]) => aWording(text, isQuoted)),
    anyText.map((text) => ({ type: 'title' as const, text })),
  ),
  who: fc.option(anyText, { nil: undefined }),
  where: fc.array(anyText, { maxLength: 2 }),
  site: anyText,
});

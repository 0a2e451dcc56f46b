import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonPassages, type WordingPart } from '@/lib/proof/common-passages';
import { wordsOf } from '@/lib/proof/repetition/words';

const marked = (parts: readonly WordingPart[]) =>
  parts.map(({ text, isShared }) => (isShared ? `[${text}]` : text)).join('');
const passages = (first: string, second: string) => {
  const common = commonPassages(first, second);
  return [marked(common.first), marked(common.second)];
};

describe('Of two wordings the longer passages that both have are marked', () => {
  test.each<[what: string, first: string, second: string, expected: [string, string]]>([
    [
      'in whatever order they stand',
      'Die alleinige Übernahme der Aufgaben kommt nicht in Betracht, sagt der Rat der Stadt Mülheim.',
      'Der Rat der Stadt Mülheim will die alleinige Übernahme der Aufgaben.',
      [
        '[Die alleinige Übernahme der Aufgaben] kommt nicht in Betracht, sagt [der Rat der Stadt Mülheim].',
        '[Der Rat der Stadt Mülheim] will [die alleinige Übernahme der Aufgaben].',
      ],
    ],
    [
      'but no two words',
      'kommunale Option',
      'kommunale Option',
      ['kommunale Option', 'kommunale Option'],
    ],
    [
      'three words, two of them telling',
      'die kommunale Option',
      'die kommunale Option',
      ['[die kommunale Option]', '[die kommunale Option]'],
    ],
    [
      'but not three with one telling',
      'in der Verwaltung',
      'in der Verwaltung',
      ['in der Verwaltung', 'in der Verwaltung'],
    ],
    [
      'but not function words, however many',
      'dass es in der mit und',
      'dass es in der mit und',
      ['dass es in der mit und', 'dass es in der mit und'],
    ],
    [
      'with the signs between their words, not with those around them',
      '„Träger, Jugendhilfe, Wirtschaft“',
      '(Träger – Jugendhilfe: Wirtschaft)',
      ['„[Träger, Jugendhilfe, Wirtschaft]“', '([Träger – Jugendhilfe: Wirtschaft])'],
    ],
    [
      'once, where one of them says it twice',
      'Rat und Tat helfen. Rat und Tat helfen.',
      'Rat und Tat helfen!',
      ['[Rat und Tat helfen]. Rat und Tat helfen.', '[Rat und Tat helfen]!'],
    ],
    [
      'and what overlaps with a longer one as far as it is left',
      'eins zwei drei vier fünf sechs sieben',
      'eins zwei drei vier, vier fünf sechs sieben',
      [
        '[eins zwei drei vier] [fünf sechs sieben]',
        '[eins zwei drei vier], vier [fünf sechs sieben]',
      ],
    ],
    ['nothing in common', 'Ja.', '', ['Ja.', '']],
  ])('%s', (_what, first, second, expected) => {
    expect(passages(first, second)).toEqual(expected);
  });

  const text = fc
    .array(fc.constantFrom('Rat', 'Stadt', 'Option', 'Träger', 'und', 'der', 'in', 'neu'), {
      maxLength: 40,
    })
    .chain((words) =>
      fc
        .array(fc.constantFrom(' ', ', ', '. ', '\n\n', ' – '), {
          minLength: words.length,
          maxLength: words.length,
        })
        .map((gaps) => words.map((word, at) => word + (gaps[at] ?? ' ')).join('')),
    );

  test('nothing of either wording is lost, and what is marked in one stands in the other word for word', () => {
    fc.assert(
      fc.property(text, text, (first, second) => {
        const common = commonPassages(first, second);
        const whole = (parts: readonly WordingPart[]) => parts.map((part) => part.text).join('');
        expect([whole(common.first), whole(common.second)]).toEqual([first, second]);
        const shared = (parts: readonly WordingPart[]) =>
          parts
            .filter(({ isShared }) => isShared)
            .map((part) => wordsOf(part.text).words.join(' '))
            .sort();
        expect(shared(common.first)).toEqual(shared(common.second));
        for (const { text: passage, isShared } of common.first)
          if (isShared) expect(wordsOf(passage).words.length).toBeGreaterThanOrEqual(3);
      }),
    );
  });

  test('a text of one word over and over is done with', () => {
    const again = 'Option '.repeat(5000);
    expect(commonPassages(again, again).first.map(({ isShared }) => isShared)).toContain(true);
  });
});

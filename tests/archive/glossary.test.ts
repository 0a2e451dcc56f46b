import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { glossaryOf } from '@/lib/archive/glossary';
import { mapText, paragraphsHtml } from '@/lib/model/html';
import { aTerm } from './an-archive';

const glossary = glossaryOf([
  aTerm('BA', { expansion: 'Bundesagentur für „Arbeit“ & "mehr"', synonyms: ['Bundesagentur'] }),
  aTerm('Option', { forms: ['Optionen'] }),
  aTerm('kommunale Option'),
  aTerm('§ 6a', { id: 'paragraf' }),
  aTerm('SGB II', { expansion: 'Sozialgesetzbuch II' }),
  aTerm('C++ (alt)', { id: 'c' }),
]);
const BA =
  '<a class="term" href="#begriff_ba"><abbr title="Bundesagentur für „Arbeit“ &#x26; &#x22;mehr&#x22;">BA</abbr></a>';
const SGB =
  '<a class="term" href="#begriff_sgb-ii"><abbr title="Sozialgesetzbuch II">SGB II</abbr></a>';
const link = (id: string, word: string) => `<a class="term" href="#begriff_${id}">${word}</a>`;

describe('Terms are marked', () => {
  test.each([
    ['an abbreviation with its long form', 'Die BA.', `Die ${BA}.`],
    ['an abbreviation everywhere', 'BA und BA', `${BA} und ${BA}`],
    [
      'another word only where it stands first',
      'Option und Option',
      `${link('option', 'Option')} und Option`,
    ],
    [
      'a term once, in whichever of its forms',
      'Optionen, Option',
      `${link('option', 'Optionen')}, Option`,
    ],
    [
      'the longest match',
      'Die kommunale Option',
      `Die ${link('kommunale-option', 'kommunale Option')}`,
    ],
    [
      'a synonym of an abbreviation, without a long form of its own',
      'Die Bundesagentur',
      `Die ${link('ba', 'Bundesagentur')}`,
    ],
    [
      'no part of a word',
      'BAföG, OptionÄ, ÜBA, Adoption, BA2',
      'BAföG, OptionÄ, ÜBA, Adoption, BA2',
    ],
    ['a part of a word with hyphens', 'BA-Zahlen der Ex-BA', `${BA}-Zahlen der Ex-${BA}`],
    ['a word between marks', '„BA“ (BA), BA/SGB II', `„${BA}“ (${BA}), ${BA}/${SGB}`],
    ['no other spelling', 'ba, OPTION, Sgb II', 'ba, OPTION, Sgb II'],
    [
      'words with signs',
      'nach § 6a und C++ (alt)',
      `nach ${link('paragraf', '§ 6a')} und ${link('c', 'C++ (alt)')}`,
    ],
    ['a word that stands at the end and at the beginning', 'BA', BA],
    ['nothing where there is nothing', 'Ein Satz.', 'Ein Satz.'],
  ])('%s', (_what, text, expected) => {
    expect(glossary.mark(`<p>${text}</p>`).html).toBe(`<p>${expected}</p>`);
  });

  test.each([
    [
      'in links the text stays',
      '<p><a href="/x">Die BA</a> und BA</p>',
      `<p><a href="/x">Die BA</a> und ${BA}</p>`,
    ],
    [
      'attributes stay',
      '<p><a href="/BA" title="BA">x</a></p>',
      '<p><a href="/BA" title="BA">x</a></p>',
    ],
    ['inside of emphasis', '<p>Die <em>BA</em></p>', `<p>Die <em>${BA}</em></p>`],
    [
      'in each paragraph anew? No, once in a text',
      '<p>Option</p>\n<p>Option</p>',
      `<p>${link('option', 'Option')}</p>\n<p>Option</p>`,
    ],
    [
      'what is escaped stays escaped',
      '<p>&#x3C;BA&#x3E; &#x26; &lt;Option&gt;</p>',
      `<p>&#x3C;${BA}> &#x26; &#x3C;${link('option', 'Option')}></p>`,
    ],
    ['empty elements stay', '<p>BA<br>BA</p><hr>', `<p>${BA}<br>${BA}</p><hr>`],
  ])('%s', (_what, html, expected) => {
    expect(glossary.mark(html).html).toBe(expected);
  });

  test('without terms nothing changes', () => {
    const nothing = { html: '<p>Die BA &lt;</p>', notes: [] };
    expect(glossaryOf([]).mark('<p>Die BA &lt;</p>')).toEqual(nothing);
    expect(glossaryOf([]).link('<p>Die BA &lt;</p>', 'ba')).toEqual(nothing);
  });

  test('and each text anew', () => {
    expect(glossary.mark('<p>Option</p>')).toEqual(glossary.mark('<p>Option</p>'));
  });
});

describe('Notes', () => {
  const prose = (html: string) => [{ type: 'prose' as const, html }];
  const explained = glossaryOf([
    aTerm('BA', {
      expansion: 'Bundesagentur für Arbeit',
      synonyms: ['Bundesagentur'],
      blocks: prose('<p>Eine <em>Behörde</em>.</p>\n<p>Mehr davon.</p>'),
    }),
    aTerm('Option', { blocks: prose('<ul>\n<li>Eine Liste</li>\n</ul>') }),
    aTerm('Nichts'),
  ]);
  const ba = {
    id: 'ba',
    title: 'BA',
    expansion: 'Bundesagentur für Arbeit',
    html: '<p>Eine <em>Behörde</em>.</p>',
  };
  const option = {
    id: 'option',
    title: 'Option',
    expansion: undefined,
    html: '<ul>\n<li>Eine Liste</li>\n</ul>',
  };
  const nichts = { id: 'nichts', title: 'Nichts', expansion: undefined, html: '' };

  test.each([
    ['the first paragraph of each entry, in the order of the text', 'Option, BA', [option, ba]],
    ['one for a term, however often and by whichever name', 'BA, Bundesagentur, BA', [ba]],
    ['of an entry without a text its name', 'Nichts', [nichts]],
    ['none for what is not there', 'Ein Satz.', []],
  ])('%s', (_what, text, expected) => {
    expect(explained.mark(`<p>${text}</p>`).notes).toEqual(expected);
  });

  test('a text that links to the entries needs none', () => {
    expect(explained.link('<p>Option</p>', 'ba')).toEqual({
      html: '<p><a class="term" href="/begriffe#option">Option</a></p>',
      notes: [],
    });
  });

  test('an entry does not link to itself', () => {
    expect(explained.link('<p>Die BA und die Option</p>', 'ba').html).toBe(
      '<p>Die BA und die <a class="term" href="/begriffe#option">Option</a></p>',
    );
  });
});

test('whatever the text, marking adds elements and changes no letter of it', () => {
  const words = fc
    .array(
      fc.constantFrom(
        'BA',
        'Option',
        'kommunale',
        ' ',
        '-',
        '<',
        '>',
        '&',
        '"',
        'SGB',
        'II',
        '§ 6a',
        'ü',
        '\n\n',
        'C++ (alt)',
        '&amp;',
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join(''));
  const textOf = (html: string) => {
    let text = '';
    mapText(html, (run) => {
      text += run;
      return '';
    });
    return text;
  };
  fc.assert(
    fc.property(words, (text) => {
      const html = paragraphsHtml(text);
      expect(textOf(glossary.mark(html).html)).toBe(textOf(html));
    }),
    { numRuns: 500 },
  );
});

import { describe, expect, test } from 'vitest';
import { indexText } from '@/lib/proof/indexed-text';
import { nearestPassage } from '@/lib/proof/nearest';

/** `2: Die [-Stadt-]{+Gemeinde+} will`: the line of the passage, and what only the source or only the wording has. */
function nearest(source: string, wording: string): string | undefined {
  const found = nearestPassage(wording, indexText(source));
  return (
    found &&
    `${found.line}: ${found.differences
      .map(({ in: side, text }) =>
        side === 'both' ? text : side === 'first' ? `[-${text}-]` : `{+${text}+}`,
      )
      .join('')}`
  );
}

/* Words of fewer than six letters are found only together with those after them. */

describe('What differs from the nearest passage', () => {
  const SOURCE =
    'Vorab etwas.\n\nDie Stadt Mülheim will\nmehr Wettbewerb und keinen Stillstand.\n\nDanach etwas.';

  test.each([
    ['another word', 'Stadt Mülheim soll mehr', '3: Stadt Mülheim [-will-]{+soll+} mehr'],
    [
      'a word more',
      'Mülheim will nie mehr Wettbewerb und',
      '3: Mülheim will {+nie +}mehr Wettbewerb und',
    ],
    [
      'a word less',
      'Die Stadt will mehr Wettbewerb',
      '3: Die Stadt [-Mülheim -]will mehr Wettbewerb',
    ],
    [
      'another first word',
      'Eine Stadt Mülheim will',
      '1: {+Eine+} [-etwas. Die -]Stadt Mülheim will',
    ],
    [
      'another last word',
      'mehr Wettbewerb und alle',
      '4: mehr Wettbewerb und [-keinen Stillstand. Danach etwas.-]{+alle+}',
    ],
    ['nothing at all', 'mehr Wettbewerb und keinen', '4: mehr Wettbewerb und keinen'],
  ])('is %s', (_what, wording, expected) => {
    expect(nearest(SOURCE, wording)).toBe(expected);
  });

  test.each([
    ['words that are not there', 'Bäume wachsen im Wald'],
    ['hardly a word', 'Stillstand gibt es in dem kleinen Ort dort drüben wohl immer noch'],
    ['a wording of five letters', 'Stadt'],
    ['no wording', ''],
  ])('is not told of %s', (_what, wording) => {
    expect(nearest(SOURCE, wording)).toBeUndefined();
  });

  test('is told of a wording that has two fifths of its signs in common', () => {
    const source = 'Der Stadtrat will';
    expect(nearest(source, 'Stadtrat/Bürgerforum')).toBe('1: Stadtrat[- will-]{+/Bürgerforum+}');
    expect(nearest(source, 'Stadtrat/Ratsmitglied')).toBeUndefined();
  });

  test('is told of a wording of six letters, the first or last of the text', () => {
    expect(nearest('Bürger wollen mehr', 'Bürger')).toBe('1: Bürger');
    expect(nearest('Mehr wollen Bürger', 'Bürger')).toBe('1: Bürger');
  });

  test('is not looked for where only letters inside of words are the same', () => {
    expect(nearest('Alle und so ja noch', 'Grund so ja')).toBeUndefined();
  });

  test.each([
    ['a word divided at the end of a line', 'eine Arbeits-\nmarktpolitik für alle'],
    ['a soft hyphen', 'eine Arbeits\u00ADmarktpolitik für alle'],
    ['white space', 'eine  Arbeitsmarktpolitik\n\n  für\u00A0alle'],
    ['composition', 'eine Arbeitsmarktpolitik fu\u0308r alle'],
    ['spaces without width', 'eine Arbeits\u200Bmarktpolitik für alle'],
  ])('is not %s', (_what, passage) => {
    expect(nearest(`Das ist ${passage} Leute`, 'eine Arbeitsmarktpolitik für viele Leute')).toBe(
      '1: eine Arbeitsmarktpolitik für [-alle-]{+viele+} Leute',
    );
  });

  test('is not the glyph of a sign', () => {
    expect(nearest('will „mehr Wettbewerb“ – bald…', 'will "mehr Wettbewerb" - nie...')).toBe(
      '1: will "mehr Wettbewerb" - [-bald-]{+nie+}...',
    );
  });

  test('is looked for in the first 4,000 signs of a wording', () => {
    const words = Array.from({ length: 1_100 }, (_, number) => `${number + 100} Rat`.slice(-7));
    const source = words.slice(0, 900).join(' ');
    expect(nearest(source, source)).toBe(`1: ${words.slice(0, 500).join(' ')}`);
  });
});

describe('The passage is read on where the wording has other words', () => {
  const letters = (count: number) => 'x'.repeat(count);

  test.each([
    [46, '1: Sie [-…-]{+soll+} Verwaltung will'],
    [47, '1: {+Sie+} {+soll +}Verwaltung will'],
  ])('for forty letters before it: of %i', (count, expected) => {
    const source = `Sie ${letters(count)} Verwaltung will mehr`;
    expect(nearest(source, 'Sie soll Verwaltung will')?.replace(/x+/, '…')).toBe(expected);
  });

  test.each([
    [46, '1: Verwaltung will [-…-]{+doch+} nun'],
    [47, '1: Verwaltung will [-…-]{+doch nun+}'],
  ])('for forty letters after it: of %i', (count, expected) => {
    const source = `Eine Verwaltung will ${letters(count)} nun`;
    expect(nearest(source, 'Verwaltung will doch nun')?.replace(/x+/, '…')).toBe(expected);
  });

  test.each([
    ['Verwalten es ja', 'Verwalten ja', '1: Verwalten [-es-]{+ja+}'],
    ['Verwaltung es ja', 'Verwaltung ja', '1: Verwaltung [-es -]ja'],
  ])('after it when six letters or more are to come: %s', (source, wording, expected) => {
    expect(nearest(source, wording)).toBe(expected);
  });

  test.each([
    ['an an der Verwaltung', '1: an der Verwaltung'],
    ['an sich liegt es an der Verwaltung', '1: an der Verwaltung'],
  ])('not before it when the wording begins as it does: %s', (source, expected) => {
    expect(nearest(`Sie sind ${source}`, 'an der Verwaltung')).toBe(expected);
  });

  test.each([
    ['other words', 'Vorab dies\nund das.\nSie soll Verwaltung sein'],
    ['a divided word', 'Vorab der Arbeits-\nmarkt\nSie soll Verwaltung sein'],
    ['a mark of a page', 'Vorab dies\nSeite 7\nSie soll Verwaltung sein'],
    ['a ligature and a mark', 'Vorab dies o\uFB00en\nfu\u0308r alle.\nSie soll Verwaltung sein'],
  ])('and its line is that of the first word that both have, after %s', (_what, source) => {
    expect(nearest(source, 'Sie will Verwaltung')).toBe('3: Sie [-soll-]{+will+} Verwaltung');
  });

  test('up to the first and the last letter of the text', () => {
    expect(nearest('O Verwaltung will', 'A O Verwaltung will')).toBe('1: {+A +}O Verwaltung will');
    expect(nearest('mehr Wettbewerb A', 'mehr Wettbewerb A und mehr davon')).toBe(
      '1: mehr Wettbewerb A{+ und mehr davon+}',
    );
  });
});

describe('Of several passages', () => {
  const other = (count: number) => ' und so weiter'.repeat(count);

  test('the one with the most words is taken', () => {
    const source = `Die Verwaltung ist da.${other(20)}\nDie Verwaltung will Wettbewerb.`;
    expect(nearest(source, 'Verwaltung mit Wettbewerb')).toBe(
      '2: Verwaltung [-will-]{+mit+} Wettbewerb',
    );
  });

  test('the first of those with as many, however often they come again', () => {
    const lines = ['Die Verwaltung will Wettbewerb.', ...Array(12).fill('Die Verwaltung.')];
    expect(nearest([...lines, ...lines].join(`${other(5)}\n`), 'Verwaltung mit Wettbewerb')).toBe(
      '1: Verwaltung [-will-]{+mit+} Wettbewerb',
    );
  });

  test('a rare word tells more than several frequent ones', () => {
    const frequent = `Die Verwaltung will Personal.${other(10)}\n`.repeat(9);
    const source = `${frequent}Der Wettbewerb will Frieden.`;
    expect(nearest(source, 'Wettbewerb Verwaltung Personal')).toBe(
      '10: Wettbewerb [-will-]{+Verwaltung+} [-Frieden.-]{+Personal+}',
    );
  });

  test('a word counts once, however often it stands there', () => {
    const rare = [1, 2, 3].map(() => `Personal da.${other(10)}\n`).join('');
    const source = `Verwaltung, Verwaltung, Verwaltung!${other(10)}\n${rare}Verwaltung will Personal.`;
    expect(nearest(source, 'Verwaltung mit Personal')).toBe(
      '5: Verwaltung [-will-]{+mit+} Personal',
    );
  });

  test.each([
    [50, '1: Verwaltung'],
    [51, undefined],
  ])('a word that stands there %i times leads to %j', (times, expected) => {
    expect(nearest('Verwaltung. '.repeat(times), 'Verwaltung')).toBe(expected);
  });

  test.each([
    [246, '1: … Stadt [-…-]{+…+} Wettbewerb'],
    [247, '1: … Stadt [-…-]{+… Wettbewerb+}'],
  ])('one has at most six letters and a fifth more than the wording: %i', (length, expected) => {
    const common = `Verwaltung ${'und so weiter '.repeat(9)}Stadt`;
    const shown = (letters: number, other: string) =>
      `${common} ${other.repeat(letters - common.replace(/ /g, '').length)} Wettbewerb`;
    expect(
      nearest(shown(length, 'x'), shown(190, 'y'))
        ?.replace(common, '… Stadt')
        .replace(/x+/, '…')
        .replace(/y+/, '…'),
    ).toBe(expected);
  });
});

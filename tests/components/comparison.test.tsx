import { describe, expect, test } from 'vitest';
import { CommonPassages } from '@/components/comparison/common-passages';
import { ComparedWordings } from '@/components/comparison/compared-wordings';
import { DifferentWords } from '@/components/comparison/different-words';
import { StatementPicker, type PickerProps } from '@/components/comparison/statement-picker';
import type { PickerHit, PickerResult } from '@/components/comparison/picker-hits';
import { SharedWords } from '@/components/comparison/shared-words';
import type { StatementEntry } from '@/lib/archive/entry';
import { compareWordings } from '@/lib/proof/comparison';
import { differencesBetween } from '@/lib/proof/differences';
import { entryNamed } from '../fixture/archive';
import { htmlOf, textOf } from '../fixture/html';

const first = entryNamed('bessere-bedingungen');
const second = entryNamed('politikfelduebergreifende-politik');

test('words that one wording alone has are marked, and announced to those who do not see the mark', () => {
  const differences = differencesBetween('ein alter Rat', 'ein neuer Rat') ?? [];
  expect(
    htmlOf(<DifferentWords statement={first.statement} differences={differences} side="first" />),
  ).toBe(
    '<blockquote cite="/dokumente/5-jahre-option#bessere-bedingungen">ein <del><span> nur in der ersten Aussage: </span>alter<span> Ende der Abweichung. </span></del> Rat</blockquote>',
  );
  expect(
    htmlOf(<DifferentWords statement={second.statement} differences={differences} side="second" />),
  ).toBe(
    '<blockquote cite="/dokumente/5-jahre-option#politikfelduebergreifende-politik">„ein <ins><span> nur in der zweiten Aussage: </span>neuer<span> Ende der Abweichung. </span></ins> Rat“</blockquote>',
  );
});

test.each<[what: string, first: string, second: string, legend: string, marks: string[]]>([
  ['equal wordings', 'gleich', 'gleich', 'Der Wortlaut beider Aussagen ist gleich.', []],
  [
    'versions of one wording',
    'Der Rat ist dagegen.',
    'Der Rat ist dafür.',
    'So ist markiert, was nur in der ersten Aussage steht, und so, was nur in der zweiten steht.',
    ['del', 'ins'],
  ],
  [
    'different wordings with a passage in common',
    'Die Stadt übernimmt die Aufgaben der Arbeitsvermittlung nicht allein, weil dafür viel zu wenig Leute da sind.',
    'Künftig gehören auch die Aufgaben der Arbeitsvermittlung dazu.',
    'Die beiden Wortlaute haben wenig gemeinsam. Einzelne Unterschiede sind deshalb nicht markiert, sondern nur, was beide an längeren Stellen gleich sagen.',
    // One in the legend, one in either wording.
    ['mark', 'mark', 'mark'],
  ],
  [
    'different wordings without one',
    'Ganz ohne Gemeinsamkeit.',
    'Davon steht hier nichts.',
    'Die beiden Wortlaute haben wenig gemeinsam und keine längere Stelle. Deshalb ist nichts markiert.',
    [],
  ],
])('says of %s what is marked', (_what, a, b, legend, marks) => {
  const withText = (entry: StatementEntry, text: string) => ({
    ...entry,
    wording: `<p>${text}</p>`,
    statement: { ...entry.statement, text },
  });
  const compared = (
    <ComparedWordings
      first={withText(first, a)}
      second={withText(second, b)}
      comparison={compareWordings(a, b)}
    />
  );
  expect(textOf(compared).split('\n')[0]).toBe(legend);
  const marked = [...htmlOf(compared).matchAll(/<(del|ins|mark)>/g)].map(([, name]) => name);
  expect(marked).toEqual(marks);
});

test('a passage that both have is announced to those who do not see the mark', () => {
  expect(
    htmlOf(
      <CommonPassages
        statement={first.statement}
        parts={[
          { text: 'Hier ', isShared: false },
          { text: 'die kommunale Option', isShared: true },
        ]}
      />,
    ),
  ).toBe(
    '<blockquote cite="/dokumente/5-jahre-option#bessere-bedingungen">Hier <mark><span> in beiden Aussagen: </span>die kommunale Option<span> Ende der gemeinsamen Stelle. </span></mark></blockquote>',
  );
});

describe('A side of the comparison', () => {
  const picker = (given: Partial<PickerProps>) => (
    <StatementPicker
      side="second"
      field="zweite"
      typed=""
      error={undefined}
      chosen={undefined}
      isCompared={false}
      kept={[]}
      result={undefined}
      {...given}
    />
  );
  const hit = (given: Partial<PickerHit>): PickerHit => ({
    entry: first,
    html: '<p>Die <mark>Option</mark></p>',
    address: '/vergleich?a=x&b=y',
    isChosen: false,
    isOther: false,
    ...given,
  });
  const result = (given: Partial<PickerResult>): PickerResult => ({
    total: 0,
    hits: [],
    address: '/suche?q=option',
    notices: [],
    suggestions: [],
    ...given,
  });

  test('that is still to be chosen says so, and sends with its search what is chosen on the other', () => {
    const html = htmlOf(picker({ kept: [['a', '5-jahre-option/wettbewerb']] }));
    expect(html).toContain('Noch keine Aussage gewählt.');
    expect(html).toContain('<form action="/vergleich#zweite-treffer">');
    expect(html).toContain('<input type="hidden" name="a" value="5-jahre-option/wettbewerb"/>');
  });

  test('that is compared already only offers to choose another', () => {
    expect(textOf(picker({ chosen: first, isCompared: true })).split('\n')[0]).toBe(
      'Eine andere zweite Aussage',
    );
    expect(textOf(picker({ chosen: first }))).toContain('Die kommunale Option');
  });

  test('offers what was found, with date and source', () => {
    const shown = picker({ result: result({ total: 12, hits: [hit({})] }) });
    expect(htmlOf(shown)).toContain('href="/vergleich?a=x&amp;b=y"');
    const text = textOf(shown);
    expect(text).toContain('12 Treffer');
    expect(text).toContain('als zweite Aussage wählen');
    expect(text).toContain('Gezeigt sind die ersten 1.');
  });

  test.each([
    ['itself', { isChosen: true }, 'Diese Aussage ist hier schon gewählt.'],
    ['that of the other side', { isOther: true }, 'Diese Aussage ist als erste gewählt.'],
  ])('does not offer %s', (_what, given, said) => {
    const shown = picker({ result: result({ total: 1, hits: [hit(given)] }) });
    expect(textOf(shown)).toContain(said);
    expect(htmlOf(shown)).not.toContain('als zweite Aussage wählen');
  });

  test('says that nothing was found, and what may have been meant', () => {
    const shown = picker({
      result: result({
        notices: ['„Optoin“ kommt nicht vor.'],
        suggestions: [{ label: 'Option', address: '/vergleich?zweite=Option' }],
      }),
    });
    const text = textOf(shown);
    expect(text).toContain('Kein Treffer');
    expect(text).toContain('„Optoin“ kommt nicht vor.');
    expect(text).toContain('Meinten Sie Option?');
  });
});

test.each([
  [true, true],
  [false, false],
])('the longest common run is named where it says something: %s', (withLongest, isNamed) => {
  const shared = { words: 8, first: 41, second: 61, longest: 'innerhalb der' };
  expect(
    textOf(<SharedWords shared={shared} withLongest={withLongest} />).includes('innerhalb der'),
  ).toBe(isNamed);
});

import { describe, expect, test } from 'vitest';
import { addressChoosing, keptBy, readComparison } from '@/app/vergleich/asked';
import type { Former } from '@/lib/model/ledger';
import { entriesFrom } from '../archive/an-archive';
import { archive as now } from '../fixture/archive';

const entries = entriesFrom({
  ...now,
  ledger: {
    wordingsOf: () => [],
    statesOf: () => [],
    factsOf: () => [],
    eventsOf: () => [],
    seals: [],
    former: new Map<string, Former>([
      ['alt/wort', { type: 'moved', to: '5-jahre-option/wettbewerb', day: 0 }],
      ['5-jahre-option/weg', { type: 'withdrawn', day: 0, why: 'Doppelt', wordings: [] }],
    ]),
  },
});
const asked = async (a?: string | string[], b?: string | string[]) => {
  const { first, second, errors } = await readComparison({ a, b }, entries);
  return {
    ids: [first.chosen?.statement.id, second.chosen?.statement.id],
    errors: errors.map(({ field, message }) => `${field}: ${message}`),
  };
};
const WETTBEWERB = '5-jahre-option/wettbewerb';

describe('A statement to compare', () => {
  test.each([
    ['an id', WETTBEWERB],
    ['an address', '/dokumente/5-jahre-option/wettbewerb'],
    ['a whole address', 'https://archiv.example/dokumente/5-jahre-option/wettbewerb/'],
    ['its place in the document', 'https://archiv.example/dokumente/5-jahre-option#wettbewerb'],
    [
      'the address of a citation',
      'https://archiv.example/dokumente/5-jahre-option/wettbewerb?w=3f9a2c1b',
    ],
    ['an address from before it was moved', '/dokumente/alt/wort?w=3f9a2c1b'],
    ['one with spaces around it', ` ${WETTBEWERB}\n`],
  ])('may be named by %s', async (_what, typed) => {
    expect(await asked(typed)).toEqual({ ids: [WETTBEWERB, undefined], errors: [] });
  });

  test.each<
    [
      what: string,
      a: string | string[] | undefined,
      b: string | string[] | undefined,
      errors: string[],
    ]
  >([
    [
      'that there is not',
      'x/y',
      undefined,
      [
        'erste: Eine Aussage „x/y“ gibt es nicht. Prüfen Sie die Adresse, oder suchen Sie die Aussage.',
      ],
    ],
    [
      'that was withdrawn',
      '5-jahre-option/weg',
      undefined,
      ['erste: Die Aussage „5-jahre-option/weg“ wurde zurückgezogen. Wählen Sie eine andere.'],
    ],
    [
      'twice',
      WETTBEWERB,
      '/dokumente/alt/wort',
      ['zweite: Das ist zweimal dieselbe Aussage. Wählen Sie eine andere.'],
    ],
    ['the second before the first', undefined, WETTBEWERB, []],
    [
      'named by a property of objects',
      '__proto__',
      undefined,
      [
        'erste: Eine Aussage „__proto__“ gibt es nicht. Prüfen Sie die Adresse, oder suchen Sie die Aussage.',
      ],
    ],
    ['named by control characters only', '\0\u0007', undefined, []],
    ['named several times: the first counts', [WETTBEWERB, 'x'], undefined, []],
  ])('%s', async (_what, a, b, errors) => {
    expect((await asked(a, b)).errors).toEqual(errors);
  });
});

describe('What is typed into the field of a side', () => {
  const typed = (params: Record<string, string>) => readComparison(params, entries);

  test.each([
    ['an address chooses at once', 'https://archiv.example/dokumente/alt/wort', '', WETTBEWERB],
    ['words are searched for', 'Option 2010', 'Option 2010', undefined],
    ['spaces only are nothing', '   ', '', undefined],
  ])('%s', async (_what, erste, words, id) => {
    const { first, errors } = await typed({ erste });
    expect([first.words, first.chosen?.statement.id, errors]).toEqual([words, id, []]);
  });

  test('an address of what was withdrawn is an error and not searched for', async () => {
    const { second, errors } = await typed({ zweite: '/dokumente/5-jahre-option/weg' });
    expect([second.words, second.typed]).toEqual(['', '/dokumente/5-jahre-option/weg']);
    expect(errors.map(({ field }) => field)).toEqual(['zweite']);
  });

  test('what is chosen stays so while another is searched for', async () => {
    const { first, second } = await typed({ a: WETTBEWERB, erste: 'Option', b: 'alt/wort' });
    expect([first.chosen?.statement.id, second.chosen?.statement.id]).toEqual([
      WETTBEWERB,
      WETTBEWERB,
    ]);
  });

  test('a statement that there is not stands in the field, to be looked for', async () => {
    expect((await typed({ a: 'x/y' })).first).toMatchObject({ typed: 'x/y', words: '' });
  });
});

describe('The ways on from a search', async () => {
  const asked = await readComparison({ a: WETTBEWERB, erste: 'Option', zweite: 'Rat' }, entries);

  test('a hit is chosen on its side; the other side keeps its statement and its search', () => {
    expect(addressChoosing('first', 'd/neu', asked)).toBe('/vergleich?a=d%2Fneu&zweite=Rat');
    expect(addressChoosing('second', 'd/neu', asked)).toBe(
      '/vergleich?a=5-jahre-option%2Fwettbewerb&erste=Option&b=d%2Fneu',
    );
  });

  test('another search keeps what is chosen and the search on the other side', () => {
    expect(keptBy('first', asked)).toEqual([
      ['a', WETTBEWERB],
      ['zweite', 'Rat'],
    ]);
    expect(keptBy('second', asked)).toEqual([
      ['a', WETTBEWERB],
      ['erste', 'Option'],
    ]);
  });
});

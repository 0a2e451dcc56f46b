import { describe, expect, test } from 'vitest';
import { readComparison } from '@/app/vergleich/asked';
import type { Archive } from '@/lib/archive/archive';
import type { Former } from '@/lib/model/ledger';
import { archive as now } from '../fixture/archive';

const archive: Archive = {
  ...now,
  ledger: {
    wordingsOf: () => [],
    former: new Map<string, Former>([
      ['alt/wort', { type: 'moved', to: '5-jahre-option/wettbewerb', day: 0 }],
      ['5-jahre-option/weg', { type: 'withdrawn', day: 0, why: 'Doppelt' }],
    ]),
  },
};
const asked = (a?: string | string[], b?: string | string[]) => {
  const { first, second, errors } = readComparison({ a, b }, archive);
  return {
    ids: [first?.statement.id, second?.statement.id],
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
  ])('may be named by %s', (_what, typed) => {
    expect(asked(typed)).toEqual({ ids: [WETTBEWERB, undefined], errors: [] });
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
      ['a: Eine Aussage „x/y“ gibt es nicht. Prüfen Sie die Adresse, oder suchen Sie die Aussage.'],
    ],
    [
      'that was withdrawn',
      '5-jahre-option/weg',
      undefined,
      ['a: Die Aussage „5-jahre-option/weg“ wurde zurückgezogen. Wählen Sie eine andere.'],
    ],
    [
      'twice',
      WETTBEWERB,
      '/dokumente/alt/wort',
      ['b: Das ist zweimal dieselbe Aussage. Wählen Sie eine andere.'],
    ],
    ['without the first', undefined, WETTBEWERB, ['a: Wählen Sie eine Aussage zum Vergleichen.']],
    [
      'named by a property of objects',
      '__proto__',
      undefined,
      [
        'a: Eine Aussage „__proto__“ gibt es nicht. Prüfen Sie die Adresse, oder suchen Sie die Aussage.',
      ],
    ],
    ['named by control characters only', '\0\u0007', undefined, []],
    ['named several times: the first counts', [WETTBEWERB, 'x'], undefined, []],
  ])('%s', (_what, a, b, errors) => {
    expect(asked(a, b).errors).toEqual(errors);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findWords } from '@/lib/search/find-words';
import { readQuery } from '@/lib/search/query';
import { runSearch } from '@/lib/search/search';
import { NOTICES } from '@/lib/search/texts';
import { aCorpus, aStatement } from './an-archive';

const SENTENCES = [
  'Die kommunale Option in Mülheim ist ein Erfolg der Arbeitsmarktpolitik.',
  'Wir fördern und fordern in den Kommunen vor Ort.',
  'Der Rat der Stadt hat über die Rente beraten.',
  'Das SGB II und § 6a regeln es.',
];
const corpus = aCorpus(
  Array.from({ length: 2000 }, (_, i) =>
    aStatement({
      text: `${SENTENCES[i % 4]} ${SENTENCES[(i * 7) % 4]} Nummer ${i} wort${i % 500}.`,
    }),
  ),
);

const ids = new Set(
  Array.from({ length: corpus.texts.length }, (_, at) => corpus.texts.at(at)?.id),
);

/** What the hits of a search say; work without bounds would run into the time limit of every test. */
function answered(params: Record<string, string>) {
  const { hits, total } = runSearch(corpus, readQuery(params).query);
  expect(hits.length).toBe(Math.min(20, total));
  for (const { id } of hits) expect(ids.has(id)).toBe(true);
}

describe('is answered', () => {
  test.each<[string, string]>([
    ['10,000 letters', 'a'.repeat(10_000)],
    ['10,000 letters of words', 'Kommune '.repeat(1250)],
    ['different words', Array.from({ length: 2000 }, (_, i) => `wort${i}`).join(' ')],
    [
      'words that all begin everything',
      'd* a* e* s* i* k* w* o* r* m* n* b* f* u* v* t* g* h* z* p*',
    ],
    ['only punctuation', '.,;:!?()[]{}"\'„“–—…'.repeat(20)],
    ['only stop words', 'der die das und in der die das und in'],
    ['unbalanced quotation marks', '"""„“"« „Option'],
    ['a hyphen alone', '-'],
    ['hyphens', '- -- --- -a- --b'],
    ['NUL', 'Opt\0ion'],
    ['half a surrogate pair', 'Option \uD800 \uDC00'],
    ['right to left', '\u202EnoitpO \u200Fאבג'],
    ['a regular expression', '(a+)+$ .*?[^x]{1,9999}(?<=y)\\1'],
    ['SQL', "'; DROP TABLE statements; -- OR 1=1"],
    ['deep brackets', `${'('.repeat(250)}Option${')'.repeat(249)}`],
    ['nests of ODER', '((Option ODER (Rat ODER (Rente ODER Erfolg))) ODER -Stadt)'.repeat(8)],
    ['ODER only', 'ODER '.repeat(100)],
    ['fields without end', 'art:art:art:von:von:bis:'.repeat(20)],
    ['fields with signs', 'von:" bis:„ am:( person:* thema:-'],
    ['phrases of stop words', '"der die das und in" "in der und" "und in der"'],
    ['one letter', 'a'],
    ['a mistyped compound', 'Arbietsmarkpolitikk Kommmunen Erfogl Rentte Optoin'],
    ['combining marks', 'e\u0301\u0301\u0301'.repeat(100)],
    ['hyphens in a chain', 'a-'.repeat(240)],
    ['suspended hyphens', 'Wirtschafts-, '.repeat(30)],
  ])('%s', (_what, q) => {
    answered({ q });
  });

  test.each([
    ['0', '9999'],
    ['0000', '0001'],
    ['9999', '1'],
    ['31.12.9999', '1.1.0001'],
    ['2010', '2004'],
    ['99999', '-1'],
    ['\0', '\uD800'],
  ])('dates from %j to %j', (von, bis) => {
    answered({ von, bis, q: `von:${von} bis:${bis} am:${bis} Option` });
  });
});

/** The slowest queries that a search for slow ones has found, among a hundred thousand statements. */
describe('costs no more than it may:', () => {
  test.each<[string, string]>([
    ['beginnings of three letters', 'die* kom* opt* mue* erf* arb* foe* for* rat* sta* ren* num*'],
    [
      'phrases of everyday words',
      '"die kommunale" "in Mülheim" "der Stadt" "über die" "in den" "vor Ort" "und fordern"',
    ],
    [
      'everyday words, one or the other',
      'die ODER der ODER in ODER den ODER und ODER über ODER wir ODER das ODER es',
    ],
    [
      'words that do not occur',
      'Kommuune Arbeitsmaktpolitik Optoin Erfogl foerdrn Mühlheimm beratten',
    ],
    ['pairs of everyday words', 'die-Option in-Mülheim der-Rat den-Kommunen vor-Ort das-SGB'],
    [
      'everyday words that must not occur',
      '-kommunale -Option -Mülheim -Erfolg -Rat -Stadt -Rente -Kommunen -fördern',
    ],
  ])('%s', (_what, q) => {
    const bounded = findWords(corpus, q, 5_000);
    expect(bounded?.notices).toContain(NOTICES.bounded);
    const whole = findWords(corpus, q);
    expect(whole?.notices).not.toContain(NOTICES.bounded);
    expect([...(bounded?.words.keys() ?? [])].filter((word) => !whole?.words.has(word))).toEqual(
      [],
    );
  });
});

test('whatever is typed gets an answer, and hits that are there', () => {
  const sign = fc.constantFrom(
    '"',
    '„',
    '-',
    '*',
    ' ',
    'ODER ',
    '(',
    ')',
    ':',
    'von:',
    'am:',
    'art:',
    'person:',
    '§',
    'Option',
    'der ',
    'Rat-',
    'und -',
    '2010',
    '\0',
    '\uD83D',
    'ß',
    'ü',
    'fördr',
    '|',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(sign, { maxLength: 40 }).map((signs) => signs.join('')),
        fc.string({ unit: 'binary', maxLength: 600 }),
      ),
      (q) => {
        answered({ q });
      },
    ),
    { numRuns: 400 },
  );
});

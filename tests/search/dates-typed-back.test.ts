import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { germanDate, germanDay, germanSpan, germanWhen, MONTHS } from '@/lib/model/date-german';
import { ALL_DAYS, calendarOf, isoOf, yearSpan } from '@/lib/model/day';
import { readDate, readRange } from '@/lib/search/date-input';
import { datesAmongWords, datesIn, spanOf } from '@/lib/search/dates-among-words';
import { readQuery } from '@/lib/search/query';
import { tokensOfQuery, type QueryToken } from '@/lib/search/query-tokens';
import { rewriteQuery } from '@/lib/search/rewrite-query';
import { anyDay, dateOf, edtfAbout } from '../model/dates';
import { aCorpus } from './an-archive';

/* Properties of dates among words: what the site prints and the fields take is understood, whatever it is. */

const corpus = aCorpus([], undefined, [
  { title: 'Konzept 2020', expansion: 'Konzept für das Jahr 2020', synonyms: [] },
]);
const understood = (params: Record<string, string>) =>
  rewriteQuery(corpus, readQuery(params).query);

const likelyDay = fc.integer({ min: yearSpan(1800).first, max: yearSpan(2099).last });
const besideWords = fc.constantFrom<[string, string]>(
  ['', ''],
  ['Option ', ''],
  ['', ' Option'],
  ['Rat der Stadt, ', ' (Mülheim)'],
  ['"kommunale Option" ', ' -Rente'],
);

describe('whatever the site prints as a date is understood when it is typed back', () => {
  test('a date of the archive', () => {
    fc.assert(
      fc.property(edtfAbout(likelyDay), besideWords, (edtf, [before, behind]) => {
        const date = dateOf(edtf);
        const typed = before + germanDate(date) + behind;
        // Four digits from 2100 on are rather a count; the site offers the date then.
        fc.pre(!/\b2100\b/.test(typed));
        const { query } = understood({ q: typed });
        expect([typed, readRange(query.von, query.bis).span]).toEqual([typed, date.span]);
        expect(query.q).toBe(`${before}${behind}`.replace(/ +/g, ' ').trim());
      }),
      { numRuns: 400 },
    );
  });

  test('one of any year from 1000 on, if only by the link to it', () => {
    fc.assert(
      fc.property(edtfAbout(anyDay), (edtf) => {
        // Before 1000 the site prints years without zeros, which the date fields refuse too.
        fc.pre(!/(?:^|\/|\[|\.\.)(?:0|1000)/.test(edtf));
        const { query, offers } = understood({ q: germanDate(dateOf(edtf)) });
        const spans = [query, ...offers.map((offer) => offer.query)].map(
          ({ von, bis }) => readRange(von, bis).span,
        );
        expect([edtf, spans]).toEqual([edtf, expect.arrayContaining([dateOf(edtf).span])]);
      }),
      { numRuns: 300 },
    );
  });

  test('the days that are asked for', () => {
    fc.assert(
      fc.property(likelyDay, likelyDay, besideWords, (a, b, [before, behind]) => {
        const span = { first: Math.min(a, b), last: Math.max(a, b) };
        for (const said of [germanSpan(span), germanWhen(span), germanDay(a)]) {
          const [mention, another] = datesAmongWords(before + said + behind);
          expect([said, another, mention?.text, mention?.reading]).toEqual([
            said,
            undefined,
            said,
            'date',
          ]);
          const expected = said === germanDay(a) ? { first: a, last: a } : span;
          expect(spanOf(mention?.days ?? {})).toEqual(expected);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('an open end', () => {
    fc.assert(
      fc.property(likelyDay, (day) => {
        expect(daysOf(germanSpan({ first: day, last: ALL_DAYS.last }))).toEqual({ first: day });
        expect(daysOf(germanSpan({ first: ALL_DAYS.first, last: day }))).toEqual({ last: day });
        expect(daysOf(`nach dem ${germanDay(day)}`)).toEqual({ first: day + 1 });
        expect(daysOf(`vor dem ${germanDay(day)}`)).toEqual({ last: day - 1 });
      }),
    );
  });
});

const piece = fc.constantFrom(
  ...`2010 2004 1112 9999 0000 8. 10. Juli Mai bis - – / . , ( ) " „ “ seit vor nach ab von vom zwischen und am im in ODER -2010
  8.7.2004 31.02.2010 07/2010 2010-07-08 Option § Euro Agenda Donnerstag, Anfang Ende Jahr Jahre er 21. Jahrhundert heute an
  (unsicher) um ２０１０ ٢٠١٠ '10 Nr. zum dem`.split(/\s+/),
);
const anyWords = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 14 })
  .map((pieces) => pieces.flat().join(''));

test('rewriting what was rewritten changes nothing: an address keeps its meaning', () => {
  fc.assert(
    fc.property(anyWords, (q) => {
      const once = understood({ q }).query;
      expect([q, rewriteQuery(corpus, once).query]).toEqual([q, once]);
      expect([q, readQuery({ q: once.q }).query.q]).toEqual([q, once.q]);
    }),
    { numRuns: 2000 },
  );
});

test('the search with the date as words has no date', () => {
  fc.assert(
    fc.property(anyWords, (q) => {
      const { asWords } = understood({ q });
      if (asWords === undefined) return;
      const { von, bis, q: words } = asWords;
      expect([q, von, bis]).toEqual([q, '', '']);
      expect([q, understood({ q: words }).asWords]).toEqual([q, undefined]);
    }),
    { numRuns: 1000 },
  );
});

test('mentions stand in their order, do not overlap, and say what stands there', () => {
  fc.assert(
    fc.property(fc.oneof(anyWords, fc.string({ unit: 'binary', maxLength: 200 })), (q) => {
      let end = 0;
      for (const { from, to, text } of datesAmongWords(q)) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(text).toBe(q.slice(from, to));
        end = to;
      }
    }),
    { numRuns: 1000 },
  );
});

test('whatever the date fields understand is understood among words', () => {
  const spellings: readonly ((iso: string, month: string) => string)[] = [
    (iso) => iso,
    (iso) => iso.replaceAll('-', '\u2011'),
    (iso) => iso.split('-').reverse().join('.'),
    (iso) => iso.split('-').reverse().join('. '),
    (iso) => iso.slice(0, 7),
    (iso) => iso.slice(0, 7).split('-').reverse().join('/'),
    (iso) => iso.slice(0, 7).split('-').reverse().join('.'),
    (iso, month) => `${iso.slice(8)}. ${month} ${iso.slice(0, 4)}`,
    (iso, month) => `${iso.slice(8)}.${month.toUpperCase()} '${iso.slice(2, 4)}`,
    (iso, month) => `${month.slice(0, 3)}. ${iso.slice(0, 4)}`,
    (iso, month) => `${month} ${iso.slice(0, 4)}`,
    (iso) => iso.slice(0, 4),
  ];
  fc.assert(
    fc.property(likelyDay, fc.constantFrom(...spellings), besideWords, (day, spell, beside) => {
      const typed = spell(isoOf(day), MONTHS[calendarOf(day).month - 1] ?? '');
      const read = readDate(typed);
      if (!read.ok) throw new Error(read.error);
      const mentions = datesAmongWords(beside.join(typed));
      expect([typed, mentions.map(({ days }) => days)]).toEqual([typed, [read.span]]);
    }),
    { numRuns: 1000 },
  );
});

describe('the cost grows with the length of what is typed, whatever it is', () => {
  test.each([
    '2010 ',
    '8. ',
    '8. Juli ',
    'vom 8. bis ',
    '31.02.2010 ',
    'zwischen ',
    'bis zum dem ',
    '2010-',
    '1/',
    '8.7.',
    'Donnerstag, den ',
    'Anfang des Jahres ',
    '"2010" ',
    '"',
    '(',
    '2010er-',
    'Juli',
    "'",
    'Nr. . . . ',
    '9',
    'a',
  ])('%s', (part) => {
    const once = readsFor(part.repeat(500));
    const twice = readsFor(part.repeat(1000));
    expect(twice).toBeLessThanOrEqual(once * 2.1 + 200);
    expect(once).toBeLessThan(part.length * 500 * 120);
  });

  test.each(['2010 ', '8. Juli 2010 ', '9', 'Anfang ', '"2010', ' '])(
    'twenty thousand times %j is answered',
    (part) => {
      const q = part.repeat(20_000);
      const { query } = rewriteQuery(corpus, { ...readQuery({}).query, q });
      expect(query.q.length).toBeLessThanOrEqual(q.length * 2);
    },
  );
});

/** How often a token is looked at. */
function readsFor(typed: string): number {
  let reads = 0;
  const tokens: readonly QueryToken[] = new Proxy(tokensOfQuery(typed), {
    get(target, key, receiver) {
      reads++;
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
  datesIn(tokens, typed, () => false);
  return reads;
}

function daysOf(typed: string) {
  return datesAmongWords(typed)[0]?.days;
}

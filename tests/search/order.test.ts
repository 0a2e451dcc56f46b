import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aCorpus, allHits, aStatement } from './an-archive';

/** Words of queries with what may stand in a statement for each, the closest first. */
const FORMS = {
  Förderung: ['Förderung', 'Förderungen', 'Wirtschaftsförderung', 'gefördert', 'Forderung'],
  Potential: ['Potential', 'Potenzial', 'Potentialen', 'Wachstumspotential'],
  Kommune: ['Kommune', 'Kommunen', 'Optionskommune', 'kommunal'],
} as const;
type Word = keyof typeof FORMS;
const WORDS: readonly Word[] = ['Förderung', 'Potential', 'Kommune'];

/** Words that stand for nothing that is asked. */
const filler = (count: number) => Array.from({ length: count }, () => 'immer');
const day = fc.constantFrom('2004-07-08', '2010-07-08', '2010-07-09');

describe('with one word', () => {
  const said = fc.record({
    forms: fc.array(fc.nat(4), { minLength: 1, maxLength: 4 }),
    others: fc.nat(70),
    on: day,
  });
  /** Where nobody writes Förderung, Forderung may be meant as well: in these archives somebody does. */
  const AS_TYPED = { forms: [0], others: 0, on: '2004-07-08' };

  test.each(WORDS)(
    'the closer form decides, then the share, then the date, then the id: %s',
    (q) => {
      const forms = FORMS[q];
      fc.assert(
        fc.property(fc.array(said, { minLength: 2, maxLength: 12 }), (drafts) => {
          const all = [AS_TYPED, ...drafts].map(({ forms: numbers, others, on }, at) => {
            const ranks = numbers.map((number) => number % forms.length);
            const words = [...ranks.map((rank) => forms[rank] ?? ''), ...filler(others)];
            const id = `vortrag/${String(at).padStart(2, '0')}`;
            return {
              id,
              on,
              statement: aStatement({ id, on, text: words.join(' ') }),
              closest: Math.min(...ranks),
              times: ranks.length,
              length: words.length,
            };
          });
          type Draft = (typeof all)[number];
          const hits = allHits(aCorpus(all.map(({ statement }) => statement)), { q });
          const place = ({ id }: Draft) => hits.indexOf(id);
          /** Whether the first must stand before the other; undefined where the rule leaves it open. */
          const isBefore = (a: Draft, b: Draft): boolean | undefined => {
            if (a.closest !== b.closest) return a.closest < b.closest;
            const isSame = a.times === b.times && a.length === b.length;
            if (isSame) return a.on === b.on ? a.id < b.id : a.on > b.on;
            if (a.times >= b.times && a.length <= b.length) return true;
            return a.times <= b.times && a.length >= b.length ? false : undefined;
          };
          expect([...hits].sort()).toEqual(all.map(({ id }) => id));
          for (const a of all)
            for (const b of all)
              if (a !== b && isBefore(a, b))
                expect([a, b, place(a) < place(b)]).toEqual([a, b, true]);
        }),
        { numRuns: 60 },
      );
    },
  );
});

describe('with several words', () => {
  const said = fc.record({
    forms: fc.tuple(fc.nat(4), fc.nat(4), fc.nat(4)),
    /** How many other words stand between them: few, or more than what counts as near. */
    between: fc.tuple(fc.constantFrom(0, 1, 12), fc.constantFrom(0, 1, 12)),
    before: fc.nat(20),
    on: day,
  });
  const ALL_AS_TYPED = { forms: [0, 0, 0], between: [12, 12], before: 0, on: '2004-07-08' };

  test.each<[Word[]]>([[['Förderung', 'Potential']], [['Kommune', 'Förderung', 'Potential']]])(
    'what meets all as closely, one more closely or nearer to the next, never comes after: %s',
    (asked) => {
      fc.assert(
        fc.property(fc.array(said, { minLength: 2, maxLength: 12 }), (drafts) => {
          const all = [ALL_AS_TYPED, ...drafts].map(({ forms, between, before, on }, at) => {
            const ranks = asked.map((word, which) => (forms[which] ?? 0) % FORMS[word].length);
            const gaps = between.slice(0, asked.length - 1);
            const words = filler(before);
            asked.forEach((word, which) => {
              words.push(FORMS[word][ranks[which] ?? 0] ?? '', ...filler(gaps[which] ?? 0));
            });
            const id = `vortrag/${String(at).padStart(2, '0')}`;
            return {
              id,
              statement: aStatement({ id, on, text: words.join(' ') }),
              ranks,
              near: gaps.filter((gap) => gap <= 1).length,
              isVerbatim:
                ranks.every((rank, which) => isSpelling(asked[which], rank)) &&
                gaps.every((gap) => gap === 0),
            };
          });
          type Draft = (typeof all)[number];
          const hits = allHits(aCorpus(all.map(({ statement }) => statement)), {
            q: asked.join(' '),
          });
          const place = ({ id }: Draft) => hits.indexOf(id);
          const isAsGood = (a: Draft, b: Draft) =>
            a.ranks.every((rank, which) => rank <= (b.ranks[which] ?? 0)) &&
            a.near >= b.near &&
            Number(a.isVerbatim) >= Number(b.isVerbatim);
          expect([...hits].sort()).toEqual(all.map(({ id }) => id));
          for (const a of all)
            for (const b of all)
              if (isAsGood(a, b) && !isAsGood(b, a))
                expect([a, b, place(a) < place(b)]).toEqual([a, b, true]);
        }),
        { numRuns: 60 },
      );
    },
  );

  /** „Stands there as typed“ forgives another spelling. */
  function isSpelling(word: Word | undefined, rank: number): boolean {
    return rank === 0 || (word === 'Potential' && rank === 1);
  }
});

test('every page continues the order where the last one ended', () => {
  const all = Array.from({ length: 130 }, (_, at) =>
    aStatement({
      id: `vortrag/${String(at).padStart(3, '0')}`,
      text: [FORMS.Kommune[(at * 7) % 4], ...filler((at * 31) % 60)].join(' '),
    }),
  );
  const hits = allHits(aCorpus(all), { q: 'Kommune' });
  const best = (id: string) => {
    const words = all.find((each) => each.id === id)?.text.split(' ') ?? [];
    return [FORMS.Kommune.findIndex((form) => form === words[0]), words.length, id];
  };
  const sorted = all
    .map(({ id }) => id)
    .sort((a, b) => {
      const [[formA, lengthA], [formB, lengthB]] = [best(a), best(b)];
      return Number(formA) - Number(formB) || Number(lengthA) - Number(lengthB) || (a < b ? -1 : 1);
    });
  expect(hits).toEqual(sorted);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoOf } from '@/lib/model/day';
import { nearDay, nearEdtf } from '../model/dates';
import { aCorpus, allHits, aStatement } from './an-archive';

const NAMES = `Januar Februar März April Mai Juni Juli August September Oktober November Dezember`;

/** What is typed, and the first and last day that it means, as text: `2010-07-31`. Days that no month has are beyond its end. */
interface Asked {
  readonly typed: string;
  readonly from: string;
  readonly to: string;
}

const day = nearDay.map(isoOf);
const month = day.map((iso) => iso.slice(0, 7));
const year = day.map((iso) => iso.slice(0, 4));
const nameOf = (iso: string) => NAMES.split(' ')[Number(iso.slice(5, 7)) - 1] ?? '';
const german = (iso: string) => `${Number(iso.slice(8))}. ${nameOf(iso)} ${iso.slice(0, 4)}`;
const END = '9999-12-31';

const asked: fc.Arbitrary<Asked> = fc.oneof(
  fc
    .tuple(
      day,
      fc.constantFrom<(iso: string) => string>(
        german,
        (iso) => iso,
        (iso) => `am ${german(iso)}`,
        (iso) => iso.split('-').reverse().join('.'),
      ),
    )
    .map(([iso, spell]) => ({ typed: spell(iso), from: iso, to: iso })),
  fc
    .tuple(
      month,
      fc.constantFrom<(iso: string) => string>(
        (iso) => `${nameOf(iso)} ${iso.slice(0, 4)}`,
        (iso) => `im ${nameOf(iso)} ${iso.slice(0, 4)}`,
        (iso) => iso.split('-').reverse().join('/'),
      ),
    )
    .map(([iso, spell]) => ({ typed: spell(iso), from: `${iso}-01`, to: `${iso}-31` })),
  fc
    .tuple(
      month,
      fc.constantFrom(
        { part: 'Anfang', first: '01', last: '10' },
        { part: 'Mitte', first: '11', last: '20' },
        { part: 'Ende', first: '21', last: '31' },
      ),
    )
    .map(([iso, { part, first, last }]) => ({
      typed: `${part} ${nameOf(iso)} ${iso.slice(0, 4)}`,
      from: `${iso}-${first}`,
      to: `${iso}-${last}`,
    })),
  fc
    .tuple(year, fc.constantFrom('', 'im Jahr ', 'um '))
    .map(([y, before]) => ({ typed: before + y, from: `${y}-01-01`, to: `${y}-12-31` })),
  fc.tuple(year, fc.constantFrom('seit', 'ab')).map(([y, word]) => ({
    typed: `${word} ${y}`,
    from: `${y}-01-01`,
    to: END,
  })),
  day.map((iso) => ({ typed: `seit dem ${german(iso)}`, from: iso, to: END })),
  year.map((y) => ({ typed: `bis ${y}`, from: '', to: `${y}-12-31` })),
  year.map((y) => ({ typed: `vor ${y}`, from: '', to: `${Number(y) - 1}-12-31` })),
  year.map((y) => ({ typed: `nach ${y}`, from: `${Number(y) + 1}-01-01`, to: END })),
  fc.tuple(year, year, fc.constantFrom('-', '–', ' bis ', '/')).map(([a, b, sign]) => {
    const [first = '', last = ''] = [a, b].sort();
    return { typed: first + sign + last, from: `${first}-01-01`, to: `${last}-12-31` };
  }),
  fc.tuple(day, day).map(([a, b]) => {
    const [first = '', last = ''] = [a, b].sort();
    return { typed: `vom ${german(first)} bis zum ${german(last)}`, from: first, to: last };
  }),
);

const statements = fc.array(
  fc.record({
    on: fc.option(nearEdtf, { nil: undefined, freq: 6 }),
    text: fc.constantFrom('Mülheim', 'Rente und Mülheim', 'etwas anderes'),
  }),
  { maxLength: 12 },
);

test('a date among the words finds what a look at every statement finds', () => {
  fc.assert(
    fc.property(
      statements,
      asked,
      fc.constantFrom(['', ''], ['Mülheim ', ''], ['', ' Mülheim'], ['', ', Mülheim']),
      (all, { typed, from, to }, [before = '', behind = '']) => {
        const made = all.map(({ on, text }) =>
          aStatement({ text, ...(on !== undefined && { on }) }),
        );
        const wanted = before + behind === '' ? '' : 'Mülheim';
        const scanned = made.filter(
          ({ text, date }) =>
            text.includes(wanted) &&
            date !== undefined &&
            isoOf(date.span.first) <= to &&
            isoOf(date.span.last) >= from,
        );
        const q = before + typed + behind;
        expect([q, allHits(aCorpus(made), { q }).sort()]).toEqual([
          q,
          scanned.map(({ id }) => id).sort(),
        ]);
      },
    ),
    { numRuns: 150 },
  );
});

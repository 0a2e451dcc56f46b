import { describe, expect, test } from 'vitest';
import { siteAddresses, type SiteAddress } from '@/lib/archive/site-addresses';
import { verdictOn } from '@/lib/archive/address-check';
import { dayNumber } from '@/lib/model/day';
import type { Entries, Range } from '@/lib/ports/entries';
import { archive, entries } from '../fixture/archive';
import { anArchive, aStatement, entriesFrom } from './an-archive';

async function addressesIn(asked: Entries, range: Range = { start: 0, count: Infinity }) {
  const found: SiteAddress[] = [];
  for await (const run of (await siteAddresses(asked)).runs(range)) found.push(...run);
  return found;
}

test('every page of the archive is there once, and leads somewhere', async () => {
  const found = (await addressesIn(entries)).map(({ address }) => address);
  expect(found).toHaveLength((await siteAddresses(entries)).total);
  expect(new Set(found).size).toBe(found.length);
  for (const id of [...archive.statement.keys(), ...archive.document.keys()])
    expect(found).toContain(`/dokumente/${id}`);
  for (const address of ['/', '/themen/kommunale-option', '/chronik/2010', '/quellen'])
    expect(found).toContain(address);
  for (const address of found) expect(await verdictOn(address, entries)).toBe('something');
});

test('a page of the operator that is not finished is left out', async () => {
  const blocks = [{ type: 'gap' as const, text: 'Anschrift' }];
  const section = { anchor: 'abschnitt-a', title: '', depth: 0, blocks };
  const page = (id: string, sections: (typeof section)[]) => ({ id, title: id, sections });
  const unfinished = entriesFrom(
    anArchive({ pages: [page('impressum', [section]), page('ueber', [])] }),
  );
  const found = (await addressesIn(unfinished)).map(({ address }) => address);
  expect(found.filter((address) => /^\/(?:impressum|ueber)$/.test(address))).toEqual(['/ueber']);
});

describe('The day of the last change', () => {
  const published = (day: number) => ({ hash: 'x', published: day });
  const [early, late, latest] = [1, 2, 3].map((day) => dayNumber(2026, 11, day)) as [
    number,
    number,
    number,
  ];
  const changed = entriesFrom({
    ...archive,
    ledger: {
      ...archive.ledger,
      wordingsOf: (id) =>
        id === '5-jahre-option/wettbewerb' ? [published(early), published(late)] : [],
      factsOf: (id) =>
        id === '5-jahre-option/realexperiment' ? [published(early), published(latest)] : [],
    },
  });

  test.each([
    ['of a wording', '/dokumente/5-jahre-option/wettbewerb', late],
    ['of how it is cited', '/dokumente/5-jahre-option/realexperiment', latest],
    ['of a document, that of its wordings', '/dokumente/5-jahre-option', late],
    ['not known', '/dokumente/5-jahre-option/fremdeinfluss', undefined],
  ])('%s', async (_what, address, expected) => {
    const found = (await addressesIn(changed)).find((each) => each.address === address);
    expect(found?.changed).toBe(expected);
  });
});

test('runs put together are the whole, wherever they begin', async () => {
  const document = 'bericht';
  const statements = Array.from({ length: 1_234 }, (_, index) =>
    aStatement(`${document}/a-${index}`),
  );
  const sections = [
    {
      anchor: 'abschnitt-a',
      title: '',
      depth: 0,
      blocks: statements.map(({ id }) => ({ type: 'statement' as const, id })),
    },
  ];
  const large = entriesFrom(
    anArchive({
      statements,
      documents: [
        {
          ...{ id: document, title: 'Bericht', type: 'report', topics: [], sections },
          statements: statements.map(({ id }) => id),
        },
      ],
    }),
  );
  const whole = await addressesIn(large);
  for (const size of [1_000, 501, 700]) {
    const parts = [];
    for (let start = 0; start < whole.length; start += size)
      parts.push(...(await addressesIn(large, { start, count: size })));
    expect(parts).toEqual(whole);
  }
});

import type { Former, Ledger, PublishedWording } from '@/lib/model/ledger';
import { wayOf, type Ending } from './ledger-moves';
import type { LedgerRecords } from './ledger-records';

/** The ledger as pages look it up, of records without errors. `texts` has the wordings by the numbers of their lines. */
export function ledgerOf(
  { statements, sources, endings }: Pick<LedgerRecords, 'statements' | 'sources' | 'endings'>,
  texts: ReadonlyMap<number, string>,
): Ledger {
  const arrivals = arrivalsOf(endings);

  const wordingsOf = (id: string): PublishedWording[] => {
    const own = (statements.get(id) ?? []).map(({ line, hash, day, why }): PublishedWording => {
      const text = texts.get(line);
      return {
        hash,
        published: day,
        ...(why === undefined ? {} : { why }),
        ...(text === undefined ? {} : { text }),
      };
    });
    return (arrivals.get(id) ?? []).reduceRight(
      (later, from) => joined(wordingsOf(from.id), from.ending, later),
      own,
    );
  };
  return {
    wordingsOf,
    statesOf: (source) =>
      (sources.get(`${source}.txt`) ?? []).map(({ hash, day, why }) => ({
        hash,
        published: day,
        ...(why === undefined ? {} : { why }),
      })),
    former: new Map(
      [...endings].map(([id, ending]) => [id, formerOf(id, ending, endings, wordingsOf)]),
    ),
  };
}

interface Arrival {
  readonly id: string;
  readonly ending: Ending;
}

/** What was moved to an id, earliest first. */
function arrivalsOf(endings: ReadonlyMap<string, Ending>): Map<string, Arrival[]> {
  const arrivals = new Map<string, Arrival[]>();
  const byDay = [...endings].sort(([idA, a], [idB, b]) => a.day - b.day || (idA < idB ? -1 : 1));
  for (const [id, ending] of byDay) {
    if (ending.to !== undefined)
      arrivals.set(ending.to, [...(arrivals.get(ending.to) ?? []), { id, ending }]);
  }
  return arrivals;
}

/** The wordings of the old address and then those of the new one: usually the same wording at first. */
function joined(
  earlier: readonly PublishedWording[],
  { day, why }: Ending,
  later: readonly PublishedWording[],
): PublishedWording[] {
  const [first, ...others] = later;
  if (!first) return [...earlier];
  if (earlier.at(-1)?.hash === first.hash) return [...earlier, ...others];
  return [
    ...earlier,
    { ...first, published: day, ...(why === undefined ? {} : { why }) },
    ...others,
  ];
}

function formerOf(
  id: string,
  { to, day, why }: Ending,
  endings: ReadonlyMap<string, Ending>,
  wordingsOf: (id: string) => readonly PublishedWording[],
): Former {
  if (to === undefined) return { type: 'withdrawn', day, why: why ?? '', wordings: wordingsOf(id) };
  return {
    type: 'moved',
    to: wayOf(id, endings).at(-1) ?? to,
    day,
    ...(why === undefined ? {} : { why }),
  };
}

import type { Statement } from '@/lib/model/archive';
import type { ArchiveDate } from '@/lib/model/date';
import type { Waits } from '@/lib/search/waits';
import type { SearchQuery } from '@/lib/search/query';
import { naiveSearch } from './naive-search';

/** How long expectations took, by looking at every outcome again. */
export function naiveWaits(statements: readonly Statement[], query: SearchQuery): Waits {
  const found = new Set(naiveSearch(statements, query).all);
  const waits = statements
    .filter(({ id, kind }) => found.has(id) && kind === 'expectation')
    .flatMap(({ date, outcomes }) => {
      const undated = outcomes.filter((outcome) => !outcome.date);
      const dated = outcomes.filter((outcome) => outcome.date);
      let latest = undated.at(-1);
      for (const outcome of dated)
        if (!latest || !isEarlier(outcome.date, latest.date)) latest = outcome;
      if (!latest || !['fulfilled', 'partly', 'notFulfilled'].includes(latest.status)) return [];
      const [from, to] = [middleOf(date), middleOf(latest.date)];
      return from !== undefined && to !== undefined && to >= from ? [to - from] : [];
    });
  // The first that at least half of all are no longer than.
  const half = waits.filter(
    (days) => waits.filter((each) => each <= days).length * 2 >= waits.length,
  );
  return { known: waits.length, ...(waits.length > 0 && { days: Math.min(...half) }) };
}

function isEarlier(a: ArchiveDate | undefined, b: ArchiveDate | undefined): boolean {
  if (!a || !b) return a === undefined && b !== undefined;
  return a.span.first === b.span.first ? a.span.last > b.span.last : a.span.first < b.span.first;
}

function middleOf(date: ArchiveDate | undefined): number | undefined {
  if (!date || date.approximate || date.uncertain) return undefined;
  if (date.span.last - date.span.first > 30) return undefined;
  return Math.floor((date.span.first + date.span.last) / 2);
}

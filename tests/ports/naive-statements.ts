import type { Snapshot, Statement } from '@/lib/model/archive';
import { statusOf } from '@/lib/model/relation';
import type { StatementList } from '@/lib/ports/entries';
import { byId, newestFirst, oldestFirst } from './naive-lists';
import { dayOfYear, nameOf, placeOf, possibleIn } from './naive-periods';

/** The whole of a list. */
export function statementsOf(list: StatementList, snapshot: Snapshot): Statement[] {
  const newest = newestFirst(snapshot);
  switch (list.of) {
    case 'all':
      return newest;
    case 'kind':
      return newest.filter(({ kind }) => kind === list.kind);
    case 'person':
      return newest.filter(({ speaker }) => speaker === list.id);
    case 'organisation':
      return newest.filter(({ organisation }) => organisation === list.id);
    case 'topic':
      return newest.filter(({ topics }) => topics.includes(list.id));
    case 'origin':
      return newest.filter(({ from }) => from === list.id);
    case 'outcome':
      return (list.longest ? oldestFirst(snapshot) : newest).filter(
        ({ kind, outcomes }) => kind === 'expectation' && statusOf(outcomes) === list.status,
      );
    case 'source': {
      const start = ({ proof }: Statement) => proof?.passages[0]?.start ?? 0;
      return snapshot.statements
        .filter(({ proof }) => proof?.source === list.id)
        .sort((a, b) => start(a) - start(b) || byId(a, b));
    }
    case 'anniversary':
      return oldestFirst(snapshot)
        .filter((statement) => dayOfYear(statement) === nameOf(list))
        .reverse();
    case 'period': {
      const there = possibleIn(list, snapshot);
      const isPlaced = (statement: Statement) => placeOf(statement, list.unit) !== undefined;
      return [...there.filter(isPlaced), ...there.filter((each) => !isPlaced(each))];
    }
  }
}

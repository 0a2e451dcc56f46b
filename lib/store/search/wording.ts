import { sql, type Sql } from '../sql';
import { anyOf } from './filters';
import type { Operation } from './plan';
import { tsQueryOf } from './ts-query';

/** That the wording of a statement has what any of the operations looks for. */
export function wordingOf(operations: readonly Operation[]): Sql {
  const queries = operations.filter(({ type }) => type !== 'near').map(tsQueryOf);
  const near = operations.flatMap((operation) =>
    operation.type === 'near' ? operation.found : [],
  );
  return anyOf([
    ...(queries.length > 0 ? [sql`statement.spots @@ ${queries.join(' | ')}::tsquery`] : []),
    ...(near.length > 0 ? [sql`statement.id = ANY(${near}::text[])`] : []),
  ]);
}

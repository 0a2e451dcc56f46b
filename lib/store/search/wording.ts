import { sql, type Sql } from '../sql';
import { anyOf } from './filters';
import type { Operation } from './plan';
import { quoted, tsQueryOf } from './ts-query';

/** That the wording of a statement has what any of the operations looks for. */
export function wordingOf(operations: readonly Operation[]): Sql {
  const words = operations.flatMap((operation) =>
    operation.type === 'words' ? [...operation.words.keys()] : [],
  );
  const phrases = operations.filter(({ type }) => type === 'phrase').map(tsQueryOf);
  const near = operations.flatMap((operation) =>
    operation.type === 'near' ? operation.found : [],
  );
  return anyOf([
    ...(words.length > 0 ? [hasAnyOf(words)] : []),
    ...(phrases.length > 0 ? [sql`statement.spots @@ ${phrases.join(' | ')}::tsquery`] : []),
    // Also where there are none: of several conditions each is then looked up by itself, and not every word of one with every of another.
    sql`statement.id = ANY(${near}::text[])`,
  ]);
}

/**
 * That a statement has any of the words. As an array of queries the index is asked for each of them and the answers are put
 * together; as one query of some hundred words it would try all of these on every statement that has one.
 */
function hasAnyOf(words: readonly string[]): Sql {
  return sql`statement.spots @@ ANY(${[...new Set(words)].map(quoted)}::tsquery[])`;
}

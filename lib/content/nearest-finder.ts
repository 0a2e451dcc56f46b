import { nearestPassage } from '@/lib/proof/nearest';
import type { ArchiveTexts } from './archive-texts';
import type { ParsedStatement } from './parsed';
import type { Search } from './proof-complaints';
import type { Result } from './prove';
import type { TimeLimit } from './time-limit';

/** Nearest passages looked for in one run. A wrong archive text makes hundreds of errors, all of one cause. */
const MOST_NEAREST = 200;

/**
 * Finds nearest passages, each once however often the same content is checked; from some number on in one run none, and none
 * after one that took too long.
 */
export function nearestFinder(texts: ArchiveTexts, limit: TimeLimit) {
  const found = new WeakMap<Result, Search>();
  let left = 0;
  return {
    begin: () => void (left = MOST_NEAREST),
    find(statement: ParsedStatement, result: Result, file: string): Search | undefined {
      const known = found.get(result);
      if (known || left === 0) return known;
      left--;
      const search = limit.run(() => {
        const text = texts.indexed(file);
        return { nearest: text && nearestPassage(statement.text, text) };
      });
      if (!search.ok) left = 0;
      else found.set(result, search.result);
      return search.ok ? search.result : undefined;
    },
  };
}

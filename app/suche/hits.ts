import type { ShownHit } from '@/components/search/search-hits';
import type { Archive } from '@/lib/archive/archive';
import { entryOf } from '@/lib/archive/entry';
import { highlight } from '@/lib/search/highlight';
import type { SearchResult } from '@/lib/search/search';

/** The hits as the page shows them: with what was found marked. */
export function hitsOf(hits: SearchResult['hits'], marks: SearchResult['marks'], archive: Archive): ShownHit[] {
  return hits.flatMap(({ id }) => {
    const statement = archive.statement.get(id);
    if (!statement) return [];
    const entry = entryOf(statement, archive);
    return [{ entry, highlighted: highlight(entry.wording, marks) }];
  });
}

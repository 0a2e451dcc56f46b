import type { ShownHit } from '@/components/search/search-hits';
import { search as texts } from '@/components/texts';
import type { Archive } from '@/lib/archive/archive';
import { entryOf, relatedTo } from '@/lib/archive/entry';
import { paragraphsHtml } from '@/lib/model/html';
import { highlight } from '@/lib/search/highlight';
import type { Passage } from '@/lib/search/passage';
import type { SearchResult } from '@/lib/search/search';

/** The hits as the page shows them: what was found is marked, of a long wording the passage around it is shown. */
export function hitsOf({ hits }: SearchResult, archive: Archive): ShownHit[] {
  return hits.flatMap(({ id, marks, passage, names }) => {
    const statement = archive.statement.get(id);
    if (!statement) return [];
    const entry = entryOf(statement, archive);
    const html = passage ? passageHtml(passage, archive) : entry.wording;
    return [
      {
        entry,
        highlighted: highlight(html, marks),
        relations: relatedTo(id, archive),
        isPassage: passage !== undefined,
        names: names.map(({ facet, label }) => texts.byName(facet, label)),
      },
    ];
  });
}

const LEFT_OUT = `<span class="left-out">${texts.leftOut}</span>`;

function passageHtml({ text, cutBefore, cutBehind }: Passage, archive: Archive): string {
  return archive.glossary
    .mark(paragraphsHtml(text))
    .replace(/^<p>/, cutBefore ? `<p>${LEFT_OUT} ` : '<p>')
    .replace(/<\/p>$/, cutBehind ? ` ${LEFT_OUT}</p>` : '</p>');
}

import type { ShownHit } from '@/components/search/search-hits';
import { search as texts } from '@/components/texts';
import type { Archive } from '@/lib/archive/archive';
import { entryOf, relatedTo } from '@/lib/archive/entry';
import type { MarkedHtml } from '@/lib/archive/glossary';
import { paragraphsHtml } from '@/lib/model/html';
import { highlight } from '@/lib/search/highlight';
import type { Passage } from '@/lib/search/passage';
import type { SearchResult } from '@/lib/search/search';

/** The hits as the page shows them: what was found is marked, of a long wording the passage around it is shown. */
export function hitsOf({ hits, chips }: SearchResult, archive: Archive): ShownHit[] {
  const isSearchOfWords = chips.some(({ field }) => field === 'q');
  return hits.flatMap(({ id, marks, passage }) => {
    const statement = archive.statement.get(id);
    if (!statement) return [];
    const entry = entryOf(statement, archive);
    const { html, notes } = passage
      ? markedPassage(passage, archive)
      : { html: entry.wording, notes: entry.notes };
    return [
      {
        entry: { ...entry, notes },
        highlighted: highlight(html, marks),
        relations: relatedTo(id, archive),
        isPassage: passage !== undefined,
        isByName: isSearchOfWords && marks.length === 0,
      },
    ];
  });
}

const LEFT_OUT = `<span class="left-out">${texts.leftOut}</span>`;

function markedPassage({ text, cutBefore, cutBehind }: Passage, archive: Archive): MarkedHtml {
  const { html, notes } = archive.glossary.mark(paragraphsHtml(text));
  const withCuts = html
    .replace(/^<p>/, cutBefore ? `<p>${LEFT_OUT} ` : '<p>')
    .replace(/<\/p>$/, cutBehind ? ` ${LEFT_OUT}</p>` : '</p>');
  return { html: withCuts, notes };
}

import type { CompactHit } from '@/components/search/compact-hits';
import type { ShownHit } from '@/components/search/search-hits';
import { search as texts } from '@/components/texts';
import { entryOf, relatedTo } from '@/lib/archive/entry';
import { glossaryIn, type Glossary, type MarkedHtml } from '@/lib/archive/glossary';
import { paragraphsHtml } from '@/lib/model/html';
import type { Entries } from '@/lib/ports/entries';
import { highlight, highlightText } from '@/lib/search/highlight';
import { snippetOf, type Passage } from '@/lib/search/passage';
import type { SearchResult } from '@/lib/search/search';

/** The hits as the page shows them: what was found is marked, of a long wording the passage around it is shown. */
export async function hitsOf({ hits }: SearchResult, entries: Entries): Promise<ShownHit[]> {
  const { mark } = await glossaryIn(entries);
  const shown = hits.map(async ({ id, marks, passage, names }) => {
    const statement = await entries.get('statement', id);
    if (!statement) return [];
    const entry = await entryOf(statement, entries);
    const { html, notes } = passage
      ? markedPassage(passage, mark)
      : { html: entry.wording, notes: entry.notes };
    return [
      {
        entry: { ...entry, notes },
        highlighted: highlight(html, marks),
        relations: await relatedTo(id, entries),
        isPassage: passage !== undefined,
        names: names.map(({ facet, label }) => texts.byName(facet, label)),
      },
    ];
  });
  return (await Promise.all(shown)).flat();
}

/** The hits as a compact list shows them: one line of the wording around what was found. */
export async function compactHitsOf(
  { hits }: SearchResult,
  entries: Entries,
): Promise<CompactHit[]> {
  const shown = hits.map(async ({ id, marks }) => {
    const statement = await entries.get('statement', id);
    if (!statement) return [];
    return [{ entry: await entryOf(statement, entries), snippet: lineOf(statement.text, marks) }];
  });
  return (await Promise.all(shown)).flat();
}

/** One line of a wording as safe HTML, what was found marked. */
export function lineOf(wording: string, marks: SearchResult['marks']): string {
  const { text, cutBefore, cutBehind } = snippetOf(wording, marks);
  return `${cutBefore ? '… ' : ''}${highlightText(text, marks)}${cutBehind ? ' …' : ''}`;
}

const LEFT_OUT = `<span class="left-out">${texts.leftOut}</span>`;

function markedPassage(
  { text, cutBefore, cutBehind }: Passage,
  mark: Glossary['mark'],
): MarkedHtml {
  const { html, notes } = mark(paragraphsHtml(text));
  const withCuts = html
    .replace(/^<p>/, cutBefore ? `<p>${LEFT_OUT} ` : '<p>')
    .replace(/<\/p>$/, cutBehind ? ` ${LEFT_OUT}</p>` : '</p>');
  return { html: withCuts, notes };
}

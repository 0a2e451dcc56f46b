import type { Document } from '@/lib/model/archive';
import { elsewhereOf, type Elsewhere } from '@/lib/search/elsewhere/elsewhere';
import { entryTextsOf, type Described } from '@/lib/search/elsewhere/entry-texts';
import { searchElsewhere, type FoundElsewhere } from '@/lib/search/elsewhere/search-elsewhere';
import {
  growSourcePart,
  sourceIndexOf,
  type SearchedSource,
} from '@/lib/search/elsewhere/source-index';
import { splitterFor } from '@/lib/search/german/split';
import { readRange } from '@/lib/search/date-input';
import { readQuery, type SearchParams } from '@/lib/search/query';
import { buildTextIndex } from '@/lib/search/text-index';

/** An archive text with its text. */
export type GivenSource = Partial<Omit<SearchedSource, 'id'>> & {
  readonly id: string;
  readonly text: string;
};

/** What can be searched besides the statements of an archive with these parts. */
export function anElsewhere(
  given: Partial<Described>,
  sources: readonly GivenSource[] = [],
): Elsewhere {
  const searched = sources.map(searchedSource);
  const growing = growSourcePart();
  searched.forEach((source, at) => growing.add(source, sources[at]?.text ?? ''));
  const splitter = splitterFor(growing.nouns());
  const texts = entryTextsOf({ ...NOTHING, ...given });
  return elsewhereOf({
    documents: given.documents ?? [],
    terms: given.terms ?? [],
    sourceIndex: sourceIndexOf([growing.finish(splitter)], splitter, searched),
    entryTexts: texts,
    entryIndex: buildTextIndex(texts),
  });
}

export function searchedSource({
  id,
  sum = `summe von ${id}`,
  documents = [],
  statements = [],
}: GivenSource): SearchedSource {
  return { id, sum, documents, statements };
}

export function aDocument(id: string, given: Partial<Document> = {}): Document {
  return { id, title: id, type: 'talk', topics: [], sections: [], statements: [], ...given };
}

/** Searches as the address with these parameters does. */
export function find(elsewhere: Elsewhere, params: SearchParams): FoundElsewhere {
  const { query } = readQuery(params);
  return searchElsewhere(elsewhere, query, readRange(query.von, query.bis).span);
}

/** What is found, by group: the address of an entry or document; of an archive text its id and offsets. */
export function allFinds(found: FoundElsewhere): Record<string, string[]> {
  return Object.fromEntries(
    found.groups.map(({ group, total, slice }) => [
      group,
      slice(0, total).map((each) => {
        if (each.type === 'source') return `${each.source} ${each.start}-${each.end}`;
        return each.type === 'entry' ? each.entry.address : each.document;
      }),
    ]),
  );
}

const NOTHING: Described = {
  documents: [],
  statements: [],
  people: [],
  organisations: [],
  topics: [],
  terms: [],
  pages: [],
};

import type { Archive } from '@/lib/archive/archive';
import { elsewhereOf, type Elsewhere } from '@/lib/search/elsewhere/elsewhere';
import { entryTextsOf } from '@/lib/search/elsewhere/entry-texts';
import {
  growSourcePart,
  readingFor,
  sourceIndexOf,
  type SearchedSource,
  type SourcePart,
} from '@/lib/search/elsewhere/source-index';
import { splitterFor, type Splitter } from '@/lib/search/german/split';
import { buildTextIndex, followStatements, type TextIndex } from '@/lib/search/text-index';
import { sure } from '@/lib/model/sure';

/**
 * Makes what is searched besides statements of one archive after the other: only what is new is read, as a compiler does. Says
 * whether the words are those of the first.
 */
export function elsewheresInTurn(): (
  archive: Archive,
  textOf: (source: Archive['snapshot']['sources'][number]) => string,
) => { readonly elsewhere: Elsewhere; readonly isShared: boolean } {
  let last:
    | {
        readonly entries: TextIndex;
        readonly parts: readonly SourcePart[];
        readonly splitter: Splitter;
      }
    | undefined;
  return (archive, textOf) => {
    const sources = [...archive.source.values()];
    const searched = sources.map(({ id, sum, documents }): SearchedSource => ({
      id,
      sum,
      documents,
      statements: [],
    }));
    const { kept, missing } = readingFor(last?.parts ?? [], searched);
    const growing = growSourcePart();
    for (const at of missing) growing.add(sure(searched[at]), textOf(sure(sources[at])));
    const splitter = last && kept.length > 0 ? last.splitter : splitterFor(growing.nouns());
    const parts = [...kept, ...(missing.length > 0 ? [growing.finish(splitter)] : [])];
    const entryTexts = entryTextsOf({
      ...archive,
      people: [...archive.person.values()],
      organisations: [...archive.organisation.values()],
      topics: [...archive.topic.values()],
      terms: [...archive.term.values()],
      pages: [...archive.page.values()],
    });
    const followed = last && followStatements(last.entries, entryTexts)?.index;
    const entries = followed ?? buildTextIndex(entryTexts);
    const isShared =
      last !== undefined &&
      followed !== undefined &&
      last.parts[0] !== undefined &&
      kept.length > 0;
    last = { entries, parts, splitter };
    return {
      isShared,
      elsewhere: elsewhereOf({
        documents: archive.documents,
        terms: [...archive.term.values()],
        sourceIndex: sourceIndexOf(parts, splitter, searched),
        entryTexts,
        entryIndex: entries,
      }),
    };
  };
}

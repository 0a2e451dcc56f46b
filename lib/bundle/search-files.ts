import { CORPUS_KIND, corpusOfParts, partsOfCorpus } from '@/lib/search/corpus-bytes';
import {
  ELSEWHERE_KIND,
  elsewhereOfParts,
  partsOfElsewhere,
} from '@/lib/search/elsewhere/elsewhere-bytes';
import type { Elsewhere } from '@/lib/search/elsewhere/elsewhere';
import { divided, together, type Parts } from '@/lib/search/index/parts';
import type { Texts } from '@/lib/search/index/segment';
import { isLastingPart } from '@/lib/search/index/word-index';
import type { SearchCorpus } from '@/lib/search/search';
import { FILES } from './files';

/*
 * Each of the two searches is two files: what a change of some texts leaves as it was, which bundles share, and the rest.
 */

/** Lists that a file is made of, and what its bytes begin with. */
export interface ColumnFile {
  readonly kind: string;
  readonly parts: Parts;
}

/** By the names of files. */
export type ColumnFiles = Readonly<Record<string, ColumnFile>>;

const KINDS: Readonly<Record<string, string>> = {
  [FILES.search]: CORPUS_KIND,
  [FILES.searchWords]: `${CORPUS_KIND} words`,
  [FILES.elsewhere]: ELSEWHERE_KIND,
  [FILES.elsewhereWords]: `${ELSEWHERE_KIND} words`,
};

/** What the bytes of a file of a search begin with; undefined for other files. */
export function kindOf(name: string): string | undefined {
  return KINDS[name];
}

export function searchFiles(corpus: SearchCorpus, elsewhere?: Elsewhere): ColumnFiles {
  return {
    ...filesOf(FILES.search, FILES.searchWords, partsOfCorpus(corpus)),
    ...(elsewhere && filesOf(FILES.elsewhere, FILES.elsewhereWords, partsOfElsewhere(elsewhere))),
  };
}

function filesOf(name: string, lastingName: string, all: Parts): ColumnFiles {
  const [lasting, parts] = divided(all, isLastingPart);
  return {
    [name]: { kind: KINDS[name] ?? '', parts },
    [lastingName]: { kind: KINDS[lastingName] ?? '', parts: lasting },
  };
}

/** The search of {@link searchFiles}; undefined for any other parts. */
export function corpusIn(words: Parts, rest: Parts, texts: Texts): SearchCorpus | undefined {
  return corpusOfParts(together(words, rest), texts);
}

/** The same of the search elsewhere. */
export function elsewhereIn(words: Parts, rest: Parts): Elsewhere | undefined {
  return elsewhereOfParts(together(words, rest));
}

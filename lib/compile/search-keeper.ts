import { setImmediate } from 'node:timers/promises';
import type { Archive } from '@/lib/archive/archive';
import { proofFacetOf } from '@/lib/archive/proof';
import type { OpenContent } from '@/lib/content/load';
import { corpusBuilder, type SearchCorpus, type Searchable } from '@/lib/search/search';
import {
  followStatements,
  growTextIndex,
  textIndexBytes,
  textIndexFromBytes,
  type TextIndex,
} from '@/lib/search/text-index';
import { keptFile, type KeptFile } from './kept-file';

/** Makes the search of an archive, and of the next one when the content has changed. */
export interface SearchKeeper {
  follow(archive: Archive): Promise<SearchCorpus>;
}

/** Statements indexed at a time before waiting requests are answered. */
const STRIDE = 100;

/**
 * `content.cachePath` is where the index is kept between runs, without its ending. It may be of an older content: what has
 * changed since is read anew. It is not used when another program has written it.
 */
export function searchKeeper(
  content: Pick<OpenContent, 'cachePath' | 'program'>,
  log: (message: string) => void,
): SearchKeeper {
  const file = keptFile(`${content.cachePath}.index`, content.program);
  const build = corpusBuilder();
  let last: TextIndex | undefined;
  return {
    async follow(archive) {
      const started = performance.now();
      const { statements } = archive;
      const known = last ? followStatements(last, statements) : cachedIndex(file, statements);
      const index = known?.index ?? (await newIndex(archive));
      const corpus = build(searchableOf(archive), index);
      log(
        `Search is ready (${known ? `${known.read} statements read, the others known` : 'index made anew'}, ${Math.round(performance.now() - started)} ms)`,
      );
      const bytes = known ? undefined : textIndexBytes(index);
      if (bytes) file.write(bytes);
      last = index;
      return corpus;
    },
  };
}

function cachedIndex(file: KeptFile, statements: Archive['statements']) {
  const bytes = file.read();
  return bytes && textIndexFromBytes(bytes, statements);
}

async function newIndex({ statements }: Archive): Promise<TextIndex> {
  const growing = growTextIndex();
  for (const [number, statement] of statements.entries()) {
    growing.add(statement);
    if (number % STRIDE === STRIDE - 1) await setImmediate();
  }
  return growing.finish(statements);
}

/** What of an archive is searched. */
export function searchableOf(archive: Archive): Searchable {
  const proofs = proofFacetOf(archive.statements);
  return {
    statements: archive.statements,
    documents: archive.documents,
    people: [...archive.person.values()],
    organisations: [...archive.organisation.values()],
    topics: [...archive.topic.values()],
    terms: [...archive.term.values()],
    ...(proofs && { proofs }),
  };
}

import { setImmediate } from 'node:timers/promises';
import type { Archive } from '@/lib/archive/archive';
import { readBytes, replaceFile } from '@/lib/content/disk';
import { buildCorpus } from '@/lib/search/search';
import { growTextIndex, TEXT_INDEX_VERSION, textIndexFromJSONAsync, type TextIndex } from '@/lib/search/text-index';
import type { Searching } from './state';

/** Makes the search of an archive, and of the next one when the content has changed. */
export interface SearchKeeper {
  follow(archive: Archive): Promise<Searching>;
}

/** Statements indexed at a time before waiting requests are answered. */
const STRIDE = 100;

/** `cachePath` is where the index is kept between runs, without its ending. */
export function searchKeeper(cachePath: string, log: (message: string) => void): SearchKeeper {
  const file = `${cachePath}.index`;
  let first = true;
  return {
    async follow(archive) {
      const started = performance.now();
      const key = `${TEXT_INDEX_VERSION} ${archive.version}`;
      const cached = first ? await cachedIndex(file, key) : undefined;
      const index = cached ?? (await newIndex(archive));
      const searching = { archive, corpus: buildCorpus(corpusOf(archive), index) };
      log(`Search is ready (index ${cached ? 'from the cache' : 'made anew'}, ${Math.round(performance.now() - started)} ms)`);
      // Writing takes long for a large archive and answers nobody: once a start is enough.
      if (first && !cached) replaceFile(file, [`${key}\n`, index.toJSON()]);
      first = false;
      return searching;
    },
  };
}

async function cachedIndex(file: string, key: string): Promise<TextIndex | undefined> {
  const bytes = readBytes(file);
  const end = bytes?.indexOf('\n') ?? -1;
  if (!bytes || end < 0 || bytes.toString('utf8', 0, end) !== key) return undefined;
  try {
    return await textIndexFromJSONAsync(bytes.toString('utf8', end + 1));
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}

async function newIndex({ statements }: Archive): Promise<TextIndex> {
  const growing = growTextIndex();
  for (let start = 0; start < statements.length; start += STRIDE) {
    growing.add(statements.slice(start, start + STRIDE));
    await setImmediate();
  }
  return growing.index;
}

function corpusOf(archive: Archive) {
  return {
    statements: archive.statements,
    documents: archive.documents,
    people: [...archive.person.values()],
    organisations: [...archive.organisation.values()],
    topics: [...archive.topic.values()],
  };
}

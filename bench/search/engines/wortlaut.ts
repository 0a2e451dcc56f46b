import { readQuery } from '@/lib/search/query';
import { corpusBytes, corpusFromBytes } from '@/lib/search/corpus-bytes';
import { buildCorpus, runSearch } from '@/lib/search/search';
import {
  buildTextIndex,
  followStatements,
  textIndexBytes,
  textIndexFromBytes,
} from '@/lib/search/text-index';
import { rounded } from '../../measure/statistics';
import type { Engine } from './engine';

/** Ours makes a whole page of results each time: hits of all kinds counted, filters with counts, histogram, passages, marks. */
export const engine: Engine = {
  name: 'Wortlaut',
  can: ['words', 'prefix', 'phrase', 'typo', 'dates'],
  async build(archive) {
    const corpus = buildCorpus(archive);
    return ({ q, von, bis, art }, most) => {
      const { total, hits } = runSearch(corpus, readQuery({ q, von, bis, art }).query);
      return { total, ids: hits.slice(0, most).map(({ id }) => id) };
    };
  },
  costs(archive) {
    const { statements } = archive;
    const index = buildTextIndex(statements);
    const { result: bytes = new Uint8Array(0), ms: writing } = timed(() => textIndexBytes(index));
    const { result: loaded, ms: loading } = timed(() => textIndexFromBytes(bytes, statements));
    const changed = statements.map((each, number) =>
      number === statements.length >> 1 ? { ...each, text: 'Ganz anders als zuvor.' } : each,
    );
    const { ms: following } = timed(() => loaded && followStatements(loaded.index, changed));
    const corpus = new Uint8Array(Buffer.concat(corpusBytes(buildCorpus(archive, index))));
    const { ms: opening } = timed(() => corpusFromBytes(corpus, statements));
    return {
      'index file': `${rounded(bytes.length / 1e6)} MB`,
      'written in': inMs(writing),
      'loaded in': inMs(loading),
      'one statement changed, followed in': inMs(following),
      'search file': `${rounded(corpus.length / 1e6)} MB`,
      'opened in': inMs(opening),
    };
  },
};

function timed<Result>(work: () => Result): { result: Result; ms: number } {
  const started = performance.now();
  const result = work();
  return { result, ms: performance.now() - started };
}

function inMs(time: number): string {
  return `${Math.round(time)} ms`;
}

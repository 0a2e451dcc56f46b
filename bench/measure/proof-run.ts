import { rmSync } from 'node:fs';
import path from 'node:path';
import { archiveTextOf } from '@/lib/content/archive-texts';
import { openParseCache } from '@/lib/content/parse-cache';
import { openProver, type Proven } from '@/lib/content/prove';
import { contentReader, type ContentFolder } from '@/lib/content/read';
import type { Passage } from '@/lib/model/proof';
import { findRepetitions } from '@/lib/proof/repetition/find';
import type { SourceText } from '@/lib/proof/repetition/in-sources';
import type { ProofFigures } from './proof';

/* Measures the verbatim check and the search for repetition of a content folder, in this process: `proof-run.ts CONTENT CACHE` prints figures as JSON. */

function measureProof(content: string, cache: string): ProofFigures {
  const folder = { path: path.resolve(content), shownAs: content };
  const reading = contentReader(
    folder,
    openParseCache(path.join(cache, 'bench.parsed')),
    'bench',
  ).read();
  const caches = () => ({
    texts: openParseCache<never>(path.join(cache, 'bench.texts')),
    documents: openParseCache<never>(path.join(cache, 'bench.proofs')),
  });
  for (const name of ['bench.texts', 'bench.proofs'])
    rmSync(path.join(cache, name), { force: true });
  const prove = () => timed(() => openProver(folder, caches(), 'bench').prove(reading));
  const [cold, warm] = [prove(), prove()];
  if (cold.result.problems.length > 0)
    throw new Error(`The archive has problems: ${cold.result.problems[0]?.message}`);
  const texts = reading.files.flatMap(({ entry }) =>
    (entry?.statements ?? []).map(({ text }) => text),
  );
  return {
    statements: texts.length,
    coldMs: cold.ms,
    warmMs: warm.ms,
    ...measureRepetition(texts, () => sourceTexts(folder, cold.result)),
  };
}

/** The archive texts with the passages that were found in them. */
function* sourceTexts(folder: ContentFolder, { sources, proofs }: Proven): Generator<SourceText> {
  const known = new Map<string, Passage[]>(sources.map(({ id }) => [id, []]));
  for (const proof of [...proofs.values()].flat())
    if (proof) known.get(proof.source)?.push(...proof.passages);
  for (const source of sources) {
    const passages = known.get(source.id) ?? [];
    yield {
      text: archiveTextOf(folder, source) ?? '',
      known: passages.sort((a, b) => a.start - b.start),
    };
  }
}

function measureRepetition(
  texts: readonly string[],
  sources: () => Iterable<SourceText>,
): Pick<ProofFigures, 'repetitionMs' | 'longestStepMs' | 'repetitionMemory'> {
  const before = process.memoryUsage().rss;
  let [longestStepMs, highest] = [0, before];
  const started = performance.now();
  const search = findRepetitions(texts, sources());
  for (let step = timed(() => search.next()); ; step = timed(() => search.next())) {
    longestStepMs = Math.max(longestStepMs, step.ms);
    highest = Math.max(highest, process.memoryUsage.rss());
    if (step.result.done) break;
  }
  return {
    repetitionMs: performance.now() - started,
    longestStepMs,
    repetitionMemory: (highest - before) / 1e6,
  };
}

function timed<Result>(work: () => Result): { result: Result; ms: number } {
  const started = performance.now();
  const result = work();
  return { result, ms: performance.now() - started };
}

const [, , content = 'content', cache = '.cache'] = process.argv;
console.log(JSON.stringify(measureProof(content, cache)));

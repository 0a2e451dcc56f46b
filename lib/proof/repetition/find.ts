import { fingerprintsOfAll, newIndex, wordsOfAll } from './indexed-texts';
import { runsInSources, type SourceText } from './in-sources';
import { directed, repetitionsFrom, sourceColumns, type Repetitions } from './lists';
import { sharedRuns } from './shared-runs';

/**
 * Finds what the texts share with each other: all runs of at least eight words, and short texts that are equal; and such
 * runs in archive texts. A generator, so that whoever calls it can do other things at every step; it returns the result.
 *
 * Every text is looked up in an index of those before it, so that the work grows with the number of words, not with its
 * square.
 */
export function* findRepetitions(
  texts: readonly string[],
  sources: Iterable<SourceText> = [],
): Generator<void, Repetitions> {
  const all = yield* wordsOfAll(texts);
  const prints = yield* fingerprintsOfAll(all);
  const index = newIndex(prints);
  const runs = yield* sharedRuns(all, prints, index);
  const inSources = yield* runsInSources(all, prints, index, sources);
  return repetitionsFrom({
    ...(yield* directed(runs, texts.length)),
    ...sourceColumns(inSources, texts.length),
  });
}

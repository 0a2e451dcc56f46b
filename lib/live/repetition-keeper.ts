import { setImmediate } from 'node:timers/promises';
import type { Archive } from '@/lib/archive/archive';
import type { FoundRepetition } from '@/lib/archive/repetition';
import { statementsIn } from '@/lib/archive/proof';
import { keepInCache } from '@/lib/content/cache-file';
import { readBytes, replaceFile } from '@/lib/content/disk';
import type { OpenContent } from '@/lib/content/load';
import { findRepetitions } from '@/lib/proof/repetition/find';
import {
  repetitionsFrom,
  type RepetitionColumns,
  type Repetitions,
} from '@/lib/proof/repetition/lists';
import type { SourceText } from '@/lib/proof/repetition/in-sources';
import { fromBytes, toBytes } from '@/lib/search/index/bytes';

/** Looks for repetition among the statements of an archive, and of the next one when the content has changed. */
export interface RepetitionKeeper {
  /** Undefined when a newer archive is to be followed before this one is done. */
  follow(archive: Archive): Promise<FoundRepetition | undefined>;
}

/** `content.cachePath` is where the result is kept between runs, without its ending. One of another content is not used. */
export function repetitionKeeper(
  content: Pick<OpenContent, 'cachePath' | 'archiveText'>,
  log: (message: string) => void,
): RepetitionKeeper {
  const file = `${content.cachePath}.repetition`;
  let newest: Archive | undefined;
  return {
    async follow(archive) {
      newest = archive;
      const cached = kept(file, archive);
      if (cached) return { archive, repetitions: cached };
      const started = performance.now();
      const search = findRepetitions(
        archive.statements.map(({ text }) => text),
        sourceTexts(archive, content),
      );
      for (let step = search.next(); ; step = search.next()) {
        if (step.done) {
          const bytes = toBytes(kindOf(archive), {
            numbers: { ...step.value.columns },
            words: {},
          });
          keepInCache(file, () => replaceFile(file, [bytes]));
          log(`Repetition is looked for (${Math.round(performance.now() - started)} ms)`);
          return { archive, repetitions: step.value };
        }
        await setImmediate();
        if (newest !== archive) return undefined;
      }
    },
  };
}

/** The archive texts in the order of `archive.source`; one that is just being changed counts as empty. */
function* sourceTexts(
  archive: Archive,
  { archiveText }: Pick<OpenContent, 'archiveText'>,
): Generator<SourceText> {
  for (const source of archive.source.values()) {
    const passages = statementsIn(source.id, archive).flatMap(({ proof }) => proof?.passages ?? []);
    yield { text: archiveText(source) ?? '', known: passages.sort((a, b) => a.start - b.start) };
  }
}

function kindOf({ version }: Archive): string {
  return `repetition in ${version}`;
}

function kept(file: string, archive: Archive): Repetitions | undefined {
  const bytes = readBytes(file);
  const columns = bytes && fromBytes(kindOf(archive), bytes)?.numbers;
  return columns && hasColumns(columns) ? repetitionsFrom(columns) : undefined;
}

function hasColumns(columns: object): columns is RepetitionColumns {
  return [
    'starts',
    'others',
    'here',
    'there',
    'lengths',
    'sourceStarts',
    'sources',
    'sourceLines',
    'sourceLengths',
  ].every((name) => name in columns);
}

import { setImmediate } from 'node:timers/promises';
import type { Archive } from '@/lib/archive/archive';
import type { FoundRepetition } from '@/lib/archive/repetition';
import { readBytes, replaceFile } from '@/lib/content/disk';
import { findRepetitions, repetitionsFrom, type RepetitionColumns, type Repetitions } from '@/lib/proof/repetition';
import { fromBytes, toBytes } from '@/lib/search/index/bytes';

/** Looks for repetition among the statements of an archive, and of the next one when the content has changed. */
export interface RepetitionKeeper {
  /** Undefined when a newer archive is to be followed before this one is done. */
  follow(archive: Archive): Promise<FoundRepetition | undefined>;
}

/** `cachePath` is where the result is kept between runs, without its ending. One of another content is not used. */
export function repetitionKeeper(cachePath: string, log: (message: string) => void): RepetitionKeeper {
  const file = `${cachePath}.repetition`;
  let newest: Archive | undefined;
  return {
    async follow(archive) {
      newest = archive;
      const cached = kept(file, archive);
      if (cached) return { archive, repetitions: cached };
      const started = performance.now();
      const search = findRepetitions(archive.statements.map(({ text }) => text));
      for (let step = search.next(); ; step = search.next()) {
        if (step.done) {
          replaceFile(file, [toBytes(kindOf(archive), { numbers: { ...step.value.columns }, words: {} })]);
          log(`Repetition is looked for (${Math.round(performance.now() - started)} ms)`);
          return { archive, repetitions: step.value };
        }
        await setImmediate();
        if (newest !== archive) return undefined;
      }
    },
  };
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
  return ['starts', 'others', 'here', 'there', 'lengths'].every((name) => name in columns);
}

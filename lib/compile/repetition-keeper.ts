import { setImmediate } from 'node:timers/promises';
import type { Archive } from '@/lib/archive/archive';
import { statementsIn } from '@/lib/archive/source-statements';
import type { OpenContent } from '@/lib/content/load';
import { findRepetitions } from '@/lib/proof/repetition/find';
import type { SourceText } from '@/lib/proof/repetition/in-sources';
import type { RepetitionColumns } from '@/lib/proof/repetition/lists';

/** Looks for repetition among the statements of an archive, and of the next one when the content has changed. */
export interface RepetitionKeeper {
  /** Statements go by their number in the archive. Undefined when a newer archive is to be followed before this one is done. */
  follow(archive: Archive): Promise<RepetitionColumns | undefined>;
}

export function repetitionKeeper(
  content: Pick<OpenContent, 'archiveText'>,
  log: (message: string) => void,
): RepetitionKeeper {
  let newest: Archive | undefined;
  return {
    async follow(archive) {
      newest = archive;
      const started = performance.now();
      const search = findRepetitions(
        archive.statements.map(({ text }) => text),
        sourceTexts(archive, content),
      );
      for (let step = search.next(); ; step = search.next()) {
        if (step.done) {
          log(`Repetition is looked for (${Math.round(performance.now() - started)} ms)`);
          return step.value.columns;
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

import type { Repetition } from '@/lib/ports/entries';
import type { Repetitions } from '@/lib/proof/repetition/lists';
import type { Archive } from './archive';

/** Repetition as it was found among the statements of an archive, which may be older than the one that is served. */
export interface FoundRepetition {
  readonly archive: Archive;
  /** Its texts are the wordings of `archive.statements`, in their order. */
  readonly repetitions: Repetitions;
}

/**
 * What was found of a statement, with the ids of the archive that is served now. What has changed since it was looked for is
 * left out; undefined when the statement itself has, or nothing was looked for yet.
 */
export function repetitionOf(
  id: string,
  archive: Archive,
  found: FoundRepetition | undefined,
): Repetition | undefined {
  const position = found?.archive.position.get(id);
  const then = position === undefined ? undefined : found?.archive.statements[position];
  if (!found || position === undefined || then?.text !== archive.statement.get(id)?.text)
    return undefined;
  const sources = [...found.archive.source.values()];
  return {
    statements: found.repetitions.of(position).flatMap(({ other, runs, words }) => {
      const statement = found.archive.statements[other];
      const isSame = statement && archive.statement.get(statement.id)?.text === statement.text;
      return isSame ? [{ id: statement.id, runs, words }] : [];
    }),
    sources: found.repetitions.inSources(position).flatMap(({ source: number, line, words }) => {
      const source = sources[number];
      const isSame = source && archive.source.get(source.id)?.sum === source.sum;
      return isSame ? [{ source: source.id, line, words }] : [];
    }),
  };
}

import { addressOf } from '@/lib/model/address';
import type { Document, Statement } from '@/lib/model/archive';
import type { Repetitions, SharedRun } from '@/lib/proof/repetition/lists';
import { wordsOf } from '@/lib/proof/repetition/words';
import type { Archive } from './archive';
import { sectionOfLine } from './proof';

/** Repetition as it was found among the statements of an archive, which may be older than the one that is served. */
export interface FoundRepetition {
  readonly archive: Archive;
  /** Its texts are the wordings of `archive.statements`, in their order. */
  readonly repetitions: Repetitions;
}

/** Another statement that shares words with the one whose page it is on. */
export interface RepeatedEntry {
  readonly statement: Statement;
  readonly document: Document;
  /** How many words they share in runs of at least eight. */
  readonly words: number;
  /** The wording of the other, as far as it matters: cut off before and after what is shared. */
  readonly excerpt: readonly ExcerptPart[];
}

export interface ExcerptPart {
  readonly text: string;
  readonly isShared: boolean;
}

/** A passage of an archive text, outside of what was taken from it, that has words of the statement. */
export interface RepeatedInSource {
  readonly document: Document;
  readonly line: number;
  readonly words: number;
  /** The line in the archive text. */
  readonly address: string;
}

export function repeatedInSources(
  { id, text }: Statement,
  archive: Archive,
  found: FoundRepetition | undefined,
): RepeatedInSource[] {
  const position = positionIn(found, id, text);
  if (!found || position === undefined) return [];
  const then = [...found.archive.source.values()];
  return found.repetitions.inSources(position).flatMap(({ source: number, line, words }) => {
    const source = archive.source.get(then[number]?.id ?? '');
    const document = archive.document.get(source?.documents[0] ?? '');
    if (!source || !document || source.sum !== then[number]?.sum) return [];
    return [
      {
        document,
        line,
        words,
        address: addressOf.line(source.id, sectionOfLine(source, line), line),
      },
    ];
  });
}

/** Undefined when the wording has changed since it was looked for. */
function positionIn(
  found: FoundRepetition | undefined,
  id: string,
  text: string,
): number | undefined {
  const position = found?.archive.position.get(id);
  return position !== undefined && found?.archive.statements[position]?.text === text
    ? position
    : undefined;
}

/** Where words of the statement stand as well, the most words first. What has changed since it was looked for is left out. */
export function repeatedIn(
  { id, text }: Statement,
  archive: Archive,
  found: FoundRepetition | undefined,
): RepeatedEntry[] {
  const position = positionIn(found, id, text);
  if (!found || position === undefined) return [];
  return found.repetitions.of(position).flatMap(({ other, runs, words }) => {
    const then = found.archive.statements[other];
    const statement = archive.statement.get(then?.id ?? '');
    const document = archive.document.get(statement?.document ?? '');
    if (!statement || !document || statement.text !== then?.text) return [];
    return [{ statement, document, words, excerpt: excerptWith(statement.text, runs) }];
  });
}

/** Characters shown before the first shared word and after the last. */
const AROUND = 60;

function excerptWith(text: string, runs: readonly SharedRun[]): ExcerptPart[] {
  const { starts, ends } = wordsOf(text);
  const spans = runs
    .map(({ there, length }) => ({ start: starts[there] ?? 0, end: ends[there + length - 1] ?? 0 }))
    .sort((a, b) => a.start - b.start);
  const [first, last] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0];
  const parts: ExcerptPart[] = [{ text: endOf(text.slice(0, first)), isShared: false }];
  spans.forEach(({ start, end }, position) => {
    parts.push({ text: text.slice(start, end), isShared: true });
    parts.push({ text: text.slice(end, spans[position + 1]?.start ?? end), isShared: false });
  });
  parts.push({ text: beginningOf(text.slice(last)), isShared: false });
  return parts.filter((part) => part.text !== '');
}

function endOf(text: string): string {
  return text.length <= AROUND ? text : `… ${text.slice(-AROUND).replace(/^\S*\s+/, '')}`;
}

function beginningOf(text: string): string {
  return text.length <= AROUND ? text : `${text.slice(0, AROUND).replace(/\s+\S*$/, '')} …`;
}

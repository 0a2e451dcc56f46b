import { addressOf } from '@/lib/model/address';
import type { Document, Statement } from '@/lib/model/archive';
import { sure } from '@/lib/model/sure';
import type { SharedRun } from '@/lib/proof/repetition/lists';
import { wordsOf } from '@/lib/proof/repetition/words';
import type { Entries } from '@/lib/ports/entries';
import { sectionOfLine } from './proof';

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

export async function repeatedInSources(
  { id }: Statement,
  entries: Entries,
): Promise<RepeatedInSource[]> {
  const found = (await entries.repetitionOf(id)).sources;
  const repeated = found.map(async ({ source: sourceId, line, words }) => {
    const source = await entries.get('source', sourceId);
    const document = await entries.get('document', source?.documents[0] ?? '');
    if (!source || !document) return [];
    const address = addressOf.line(source.id, sectionOfLine(source, line), line);
    return [{ document, line, words, address }];
  });
  return (await Promise.all(repeated)).flat();
}

/** Where words of the statement stand as well, the most words first. */
export async function repeatedIn({ id }: Statement, entries: Entries): Promise<RepeatedEntry[]> {
  const found = (await entries.repetitionOf(id)).statements;
  const repeated = found.map(async ({ id: other, runs, words }) => {
    const statement = await entries.get('statement', other);
    const document = await entries.get('document', statement?.document ?? '');
    if (!statement || !document) return [];
    return [{ statement, document, words, excerpt: excerptWith(statement.text, runs) }];
  });
  return (await Promise.all(repeated)).flat();
}

/** Characters shown before the first shared word and after the last. */
const AROUND = 60;

function excerptWith(text: string, runs: readonly SharedRun[]): ExcerptPart[] {
  const { starts, ends } = wordsOf(text);
  const spans = runs
    .map(({ there, length }) => ({
      start: sure(starts[there]),
      end: sure(ends[there + length - 1]),
    }))
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

import type { Searchable } from '@/lib/search/corpus';
import type { Question, QuestionKind } from '../questions';

/** A search engine: ours, or another used as its documentation shows it first. */
export interface Engine {
  readonly name: string;
  /** The kinds of question that it can answer. */
  readonly can: readonly QuestionKind[];
  build(archive: Searchable): Promise<Ask>;
  /** What else it costs, in words: to write, to load, to follow a change. */
  costs?(archive: Searchable): Readonly<Record<string, string>>;
}

/** Asks for the statements that have all words of a question: how many there are and the ids of the best, best first. */
export type Ask = (question: Question, most: number) => Found | Promise<Found>;

export interface Found {
  readonly total: number;
  readonly ids: readonly string[];
}

/** What an engine without fields gets to read of a statement: the wording and who says it. */
export function textsOf({
  statements,
  people,
}: Searchable): { readonly id: string; readonly text: string }[] {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return statements.map(({ id, text, speaker = '' }) => ({
    id,
    text: speaker ? `${text} ${names.get(speaker) ?? ''}` : text,
  }));
}

/** The days and the kind that the questions of the kind `dates` ask for; the engines that filter have columns for them. */
export const DATED = { kind: 'quote', first: 12_784, last: 14_974 } as const;

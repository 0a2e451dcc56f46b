import type { Statement } from '@/lib/model/archive';
import type { Question } from '../questions';

/** A way to ask, for those questions that an engine can answer. */
export type QuestionKind = 'words' | 'prefix' | 'phrase' | 'typo' | 'dates';

/** Another search engine, used as its documentation shows it first. */
export interface Peer {
  readonly name: string;
  readonly can: readonly QuestionKind[];
  /** Indexes the statements and returns how to ask: the number of hits, or of those it returns. */
  build(statements: readonly Statement[]): Promise<(question: Question, kind: QuestionKind) => number | Promise<number>>;
}

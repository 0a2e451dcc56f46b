import type { Text } from '@/lib/search/index/segment';
import { Random } from '../generate/random';

/** How a question is meant, for engines that have to be told. */
export type QuestionKind = 'words' | 'prefix' | 'phrase' | 'typo' | 'dates';

/** What a search is asked in a benchmark. `q` is in our query language; other engines get the plain words. */
export interface Question {
  readonly q: string;
  readonly words: readonly string[];
  readonly kind: QuestionKind;
  readonly von?: string;
  readonly bis?: string;
  readonly art?: string;
}

/** A query of ours for engines that know no query language, and the words that must not occur. */
export function plainly(q: string): { question: Question; unwanted: string[] } {
  const pieces = q.split(/\s+/).filter(Boolean);
  const unwanted = pieces.flatMap((piece) => /^-(\p{L}.*)$/u.exec(piece)?.[1] ?? []);
  const words = pieces
    .filter((piece) => !piece.startsWith('-') && piece !== 'ODER')
    .flatMap((piece) => piece.match(/[\p{L}\p{N}-]+/gu) ?? []);
  return {
    question: { q, words, kind: /^["„].*["“”]$/.test(q.trim()) ? 'phrase' : 'words' },
    unwanted,
  };
}

/** So many questions of each class, of words as often as they stand in the texts. The same in every run. */
export function questionsFrom(texts: readonly Text[], count: number): Record<string, Question[]> {
  const random = new Random(2);
  const wordsOf = ({ text }: Text) => text.match(/\p{L}{4,}/gu) ?? [];
  const word = () => random.pick([...wordsOf(random.pick(texts)), 'Arbeit']);
  const plain = (...words: string[]): Question => ({ q: words.join(' '), words, kind: 'words' });
  const make = (question: () => Question) => Array.from({ length: count }, question);
  return {
    'one word': make(() => plain(word())),
    'frequent word': make(() =>
      plain(
        random.pick([
          'Arbeit',
          'Arbeitsmarkt',
          'Menschen',
          'Kommunen',
          'Politik',
          'Rente',
          'Geld',
          'Land',
          'Jahr',
        ]),
      ),
    ),
    'two words': make(() => plain(word(), word())),
    'three words': make(() => plain(word(), word(), word())),
    prefix: make(() => {
      const beginning = word().slice(0, 4);
      return { q: `${beginning}*`, words: [beginning], kind: 'prefix' };
    }),
    phrase: make(() => {
      const words = random.pick(texts).text.match(/[\p{L}\p{N}]+/gu) ?? [];
      const from = random.between(0, Math.max(0, words.length - 4));
      return {
        q: `"${words.slice(from, from + 3).join(' ')}"`,
        words: words.slice(from, from + 3),
        kind: 'phrase',
      };
    }),
    typo: make(() => {
      const right = word();
      const at = random.between(1, right.length - 2);
      return {
        ...plain(
          right.slice(0, at) + right.charAt(at + 1) + right.charAt(at) + right.slice(at + 2),
        ),
        kind: 'typo',
      };
    }),
    'dates and kind': make(() => ({
      ...plain(word()),
      kind: 'dates',
      von: '2005',
      bis: '2010',
      art: 'zitat',
    })),
  };
}

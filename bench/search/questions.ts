import type { CorpusRecord } from '../generate/corpus-records';
import { Random } from '../generate/random';

/** What a search is asked in a benchmark. `q` is in our query language; peers get the plain words. */
export interface Question {
  readonly q: string;
  readonly words: readonly string[];
  readonly von?: string;
  readonly bis?: string;
  readonly art?: string;
}

/** So many questions of each class, of words as often as they stand in the texts. The same in every run. */
export function questionsFrom(records: readonly CorpusRecord[], count: number): Record<string, Question[]> {
  const random = new Random(2);
  const wordsOf = ({ text }: CorpusRecord) => text.match(/\p{L}{4,}/gu) ?? [];
  const word = () => random.pick([...wordsOf(random.pick(records)), 'Arbeit']);
  const plain = (...words: string[]): Question => ({ q: words.join(' '), words });
  const make = (question: () => Question) => Array.from({ length: count }, question);
  return {
    'one word': make(() => plain(word())),
    'frequent word': make(() => plain(random.pick(['Arbeit', 'Arbeitsmarkt', 'Menschen', 'Kommunen', 'Politik', 'Rente', 'Geld', 'Land', 'Jahr']))),
    'two words': make(() => plain(word(), word())),
    'three words': make(() => plain(word(), word(), word())),
    prefix: make(() => {
      const beginning = word().slice(0, 4);
      return { q: `${beginning}*`, words: [beginning] };
    }),
    phrase: make(() => {
      const words = random.pick(records).text.match(/[\p{L}\p{N}]+/gu) ?? [];
      const from = random.between(0, Math.max(0, words.length - 4));
      return { q: `"${words.slice(from, from + 3).join(' ')}"`, words: words.slice(from, from + 3) };
    }),
    typo: make(() => {
      const right = word();
      const at = random.between(1, right.length - 2);
      return plain(right.slice(0, at) + right.charAt(at + 1) + right.charAt(at) + right.slice(at + 2));
    }),
    'dates and kind': make(() => ({ ...plain(word()), von: '2005', bis: '2010', art: 'zitat' })),
  };
}

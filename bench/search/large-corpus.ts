import type { CorpusRecord } from '../generate/corpus-records';
import { Random } from '../generate/random';
import { FREQUENT_NOUNS } from './frequent-nouns';

/**
 * As many records as asked for, made of the sentences of a corpus: the given ones as they are, then new ones of three or
 * four sentences drawn from all, with a compound of two nouns in most, so that the vocabulary grows as it does in real text.
 * The same in every run.
 */
export function enlarged(records: readonly CorpusRecord[], size: number): CorpusRecord[] {
  const random = new Random(1);
  const sentences = records.flatMap(({ text }) => text.split(/(?<=[.!?]) (?=\p{Lu})/u));
  const nouns = FREQUENT_NOUNS.filter((word) => word.length > 3).slice(0, 6000);
  return Array.from({ length: size }, (_, number): CorpusRecord => {
    const given = records[number];
    if (given) return given;
    let text = random.pick(sentences);
    while (text.length < 330) text += ` ${random.pick(sentences)}`;
    if (random.chance(0.8))
      text += ` Das ist die ${capitalised(random.pick(nouns))}s${random.pick(nouns)}.`;
    return { ...random.pick(records), id: `more-${number}`, text };
  });
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

import { about, say, type Message } from '@/lib/messages/message';
import type { Place } from '@/lib/model/problem';
import { placesOf } from '@/lib/model/sic';
import { error, warning, type Complaint } from './complaint';
import { guessed, nearestWord } from './did-you-mean';

/** The word before the colon. */
export const SIC = 'so in der Quelle';

/** Words that stand so in the source, as an annotation names them: `- so in der Quelle: Mittelausatz`. */
export interface WrittenSic extends Place {
  readonly words: string;
}

export interface SicInWording {
  /** Each once, in the order in which they were written. */
  readonly sic: readonly string[];
  readonly complaints: readonly Complaint[];
}

/**
 * Looks for the words in the wording that they are said of. What is written stands in it as a whole, or its parts between
 * commas do; words that stand there several times are meant everywhere.
 */
export function sicIn(text: string, written: readonly WrittenSic[]): SicInWording {
  const sic = new Set<string>();
  const complaints: Complaint[] = [];
  for (const { words, ...place } of written) {
    for (const part of partsOf(words, text)) {
      if (!stands(part, text)) complaints.push(error(place, missing(part, text)));
      else if (sic.has(part))
        complaints.push(warning(place, about(SIC, say('sic-twice', { words: part }))));
      else sic.add(part);
    }
  }
  return { sic: [...sic], complaints };
}

function partsOf(words: string, text: string): string[] {
  if (stands(words, text)) return [words];
  return words
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Between paragraphs there is nothing that could be marked. */
function stands(words: string, text: string): boolean {
  return text.split('\n\n').some((paragraph) => placesOf(words, paragraph).length > 0);
}

function missing(words: string, text: string): Message {
  const guess = nearestWord(words, runsOf(text, words.split(/\s+/).length));
  return about(SIC, say('sic-not-in-wording', { words, ...guessed(guess) }));
}

/** As many words in a row as there are in what was written. */
function* runsOf(text: string, length: number): Generator<string> {
  for (const paragraph of text.split('\n\n')) {
    const words = [...paragraph.matchAll(/[\p{L}\p{N}]+(?:[^\s\p{L}\p{N}]+[\p{L}\p{N}]+)*/gu)];
    for (const [position, { index }] of words.entries()) {
      const last = words[position + length - 1];
      if (last) yield paragraph.slice(index, last.index + last[0].length);
    }
  }
}

import { fold, writtenWordsOf } from '@/lib/search/fold';
import type { Reading } from '../reading';
import { questionOf } from '../sql';
import type { Operation } from './plan';
import type { TextTable } from './searched-texts';
import { wordingOf } from './wording';

/** A folded word as a reader knows it: `muelheim` → `Mülheim`. Read where it stands first. */
export async function asWritten(
  reading: Reading,
  texts: TextTable,
  folded: string,
): Promise<string> {
  const word: Operation = { type: 'words', words: new Map([[folded, 1]]), viaGlossary: false };
  const first = texts.firstTexts(wordingOf([word]), MOST_READ);
  const rows = first && (await reading.ask<{ text: string }>(questionOf(first), 'search'));
  for (const { text } of rows ?? []) {
    const written = writtenWordsOf(text).find((each) => fold(each) === folded);
    if (written) return written;
  }
  return folded;
}

const MOST_READ = 20;

import { escapeHtml, mapText } from '@/lib/model/html';
import { fold, mapWords } from './fold';
import type { Mark } from './marks';

/**
 * Safe HTML with what the search found in `<mark>`: whole words, compared as the search compares them, and parts of a phrase
 * only beside its other words. Other names for what was typed, from the glossary, have the class `glossary`.
 */
export function highlight(html: string, marks: readonly Mark[]): string {
  if (marks.length === 0) return html;
  const markOf = markFinder(marks);
  const words: string[] = [];
  mapText(html, (text) => mapWords(text, (word) => String(words.push(fold(word))), String));
  let at = -1;
  const marked = (word: string) => {
    at++;
    const mark = markOf(words[at] ?? '');
    if (!mark || !isBeside(mark, words[at - 1], words[at + 1])) return escapeHtml(word);
    return `<mark${mark.via === 'glossary' ? ' class="glossary"' : ''}>${escapeHtml(word)}</mark>`;
  };
  return mapText(html, (text) => mapWords(text, marked, escapeHtml));
}

/** The same for plain text, a title or a name. */
export function highlightText(text: string, marks: readonly Mark[]): string {
  return highlight(escapeHtml(text), marks);
}

/** Finds the mark of a folded word; of several the one of the word itself. */
export function markFinder(marks: readonly Mark[]): (folded: string) => Mark | undefined {
  const whole = new Map(marks.map((mark) => [mark.word, mark]));
  const beginnings = marks.filter(({ prefix }) => prefix);
  return (folded) => whole.get(folded) ?? beginnings.find(({ word }) => folded.startsWith(word));
}

/** Whether a mark holds between these words. */
export function isBeside(
  { beside }: Mark,
  before: string | undefined,
  behind: string | undefined,
): boolean {
  return !beside || beside.has(before ?? '') || beside.has(behind ?? '');
}

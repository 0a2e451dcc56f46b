import { escapeHtml, mapText } from '@/lib/model/html';
import { fold, mapWords } from './fold';
import type { Mark } from './marks';

/**
 * Safe HTML with what the search found in `<mark>`: whole words, compared as the search compares them. Other names for what
 * was typed, from the glossary, have the class `glossary`.
 */
export function highlight(html: string, marks: readonly Mark[]): string {
  if (marks.length === 0) return html;
  const isTyped = markedBy(marks.filter(({ via }) => via === undefined));
  const isAnotherName = markedBy(marks.filter(({ via }) => via === 'glossary'));
  const marked = (word: string) => {
    if (isTyped(word)) return `<mark>${escapeHtml(word)}</mark>`;
    return isAnotherName(word) ? `<mark class="glossary">${escapeHtml(word)}</mark>` : escapeHtml(word);
  };
  return mapText(html, (text) => mapWords(text, marked, escapeHtml));
}

/** The same for plain text, a title or a name. */
export function highlightText(text: string, marks: readonly Mark[]): string {
  return highlight(escapeHtml(text), marks);
}

/** Tells whether a word as it is written was found. */
export function markedBy(marks: readonly Mark[]): (word: string) => boolean {
  const whole = new Set(marks.map(({ word }) => word));
  const beginnings = marks.filter(({ prefix }) => prefix).map(({ word }) => word);
  return (word) => {
    const folded = fold(word);
    return whole.has(folded) || beginnings.some((beginning) => folded.startsWith(beginning));
  };
}

import type { Term } from '@/lib/model/archive';
import { addressOf } from '@/lib/model/address';
import { escapeHtml, mapText } from '@/lib/model/html';

/** Marks the terms of the glossary in texts. */
export interface Glossary {
  /**
   * The same safe HTML with every abbreviation as `<abbr>` with its long form, and the first occurrence of every other
   * term, as links to the Begriffe. Text inside links stays as it is.
   */
  mark(html: string): string;
}

/** Terms are recognised as whole words in the spelling of `title`, `synonyms` and `forms`; the longest match wins. */
export function glossaryOf(terms: readonly Term[]): Glossary {
  const termOf = new Map(
    terms.flatMap((term) =>
      [term.title, ...term.synonyms, ...term.forms].map((word) => [word, term]),
    ),
  );
  if (termOf.size === 0) return { mark: (html) => html };
  const words = [...termOf.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${words.map(escapePattern).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );

  return {
    mark(html) {
      const seen = new Set<string>();
      const link = (word: string) => {
        const term = termOf.get(word);
        const first = term && !seen.has(term.id);
        if (!term || (!term.expansion && !first)) return escapeHtml(word);
        seen.add(term.id);
        return termLink(word, term);
      };
      return mapText(html, (text, inLink) =>
        inLink ? escapeHtml(text) : markedText(text, pattern, link),
      );
    },
  };
}

function markedText(text: string, pattern: RegExp, link: (word: string) => string): string {
  let end = 0;
  let marked = '';
  for (const match of text.matchAll(pattern)) {
    marked += escapeHtml(text.slice(end, match.index)) + link(match[0]);
    end = match.index + match[0].length;
  }
  return marked + escapeHtml(text.slice(end));
}

function termLink(word: string, term: Term): string {
  const inner =
    term.expansion && word === term.title
      ? `<abbr title="${escapeAttribute(term.expansion)}">${escapeHtml(word)}</abbr>`
      : escapeHtml(word);
  return `<a class="term" href="${addressOf.term(term.id)}">${inner}</a>`;
}

function escapeAttribute(text: string): string {
  return escapeHtml(text).replaceAll('"', '&#x22;');
}

function escapePattern(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

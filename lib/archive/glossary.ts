import type { Term } from '@/lib/model/archive';
import { addressOf } from '@/lib/model/address';
import { escapeHtml, mapText } from '@/lib/model/html';
import { onceForEach } from './once';

/** A term explained in a few lines, at the place where it was met. */
export interface TermNote {
  readonly id: string;
  readonly title: string;
  readonly expansion?: string | undefined;
  /** The first paragraph of its entry, as safe HTML. */
  readonly html: string;
}

export interface MarkedHtml {
  readonly html: string;
  /** Of the terms that are marked in it, each once: the page has to show them, because the marks lead to them. */
  readonly notes: readonly TermNote[];
}

/** Marks the terms of the glossary in texts. */
export interface Glossary {
  /**
   * The same safe HTML with every abbreviation as `<abbr>` with its long form, and the first occurrence of every other
   * term, as links to their notes on the same page. Text inside links stays as it is.
   */
  mark(html: string): MarkedHtml;
  /**
   * The same, but the links lead to the entries of the Begriffe: for that page itself, which needs no notes. Of the entry
   * of a term, `own`, none leads to itself.
   */
  link(html: string, own: string): MarkedHtml;
}

/** The glossary of an archive, made once. */
export const glossaryIn = onceForEach(async (entries) =>
  glossaryOf((await entries.list('term')).items),
);

/** Terms are recognised as whole words in the spelling of `title`, `synonyms` and `forms`; the longest match wins. */
export function glossaryOf(terms: readonly Term[]): Glossary {
  const termOf = new Map(
    terms.flatMap((term) =>
      [term.title, ...term.synonyms, ...term.forms].map((word) => [word, term]),
    ),
  );
  if (termOf.size === 0) return { mark: unmarked, link: unmarked };
  const noteOf = new Map(terms.map((term) => [term.id, note(term)]));
  const words = [...termOf.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${words.map(escapePattern).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  const marked = (html: string, addressOfTerm: (id: string) => string, own?: string) => {
    const seen = new Set<string>();
    const link = (word: string) => {
      const term = termOf.get(word);
      const first = term && !seen.has(term.id);
      if (!term || term.id === own || (!term.expansion && !first)) return escapeHtml(word);
      seen.add(term.id);
      return termLink(word, term, addressOfTerm(term.id));
    };
    const withLinks = mapText(html, (text, inLink) =>
      inLink ? escapeHtml(text) : markedText(text, pattern, link),
    );
    return { html: withLinks, seen };
  };

  return {
    mark(html) {
      const { html: withLinks, seen } = marked(html, addressOf.termNote);
      return { html: withLinks, notes: [...seen].flatMap((id) => noteOf.get(id) ?? []) };
    },
    link: (html, own) => ({ html: marked(html, addressOf.term, own).html, notes: [] }),
  };
}

function unmarked(html: string): MarkedHtml {
  return { html, notes: [] };
}

function note({ id, title, expansion, blocks }: Term): TermNote {
  const prose = blocks.find((block) => block.type === 'prose')?.html ?? '';
  return { id, title, expansion, html: /^<p>[\s\S]*?<\/p>/.exec(prose)?.[0] ?? prose };
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

function termLink(word: string, term: Term, address: string): string {
  const inner =
    term.expansion && word === term.title
      ? `<abbr title="${escapeAttribute(term.expansion)}">${escapeHtml(word)}</abbr>`
      : escapeHtml(word);
  return `<a class="term" href="${address}">${inner}</a>`;
}

function escapeAttribute(text: string): string {
  return escapeHtml(text).replaceAll('"', '&#x22;');
}

function escapePattern(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** The words that a search has found. */
export interface FoundWords {
  /** The folded words, each with how it was found. */
  words: Map<string, FoundWord>;
  /** Set while what is looked for is another name from the glossary. */
  viaGlossary: boolean;
}

export interface FoundWord {
  readonly boost: number;
  readonly viaGlossary: boolean;
  /** Found only where one of these words stands next to it: as part of a phrase. */
  readonly beside?: ReadonlySet<string>;
}

/** Notes a word that was found: the closest counts. */
export function recordWord({ words, viaGlossary }: FoundWords, word: string, boost: number): void {
  const known = words.get(word);
  if (!known || known.boost < boost || known.beside)
    words.set(word, { boost: Math.max(boost, known?.boost ?? 0), viaGlossary });
}

/** Notes a phrase that was found; `slots` has for each place of it the words that may stand there. */
export function notePhrase(
  found: FoundWords,
  slots: readonly (readonly string[])[],
  boost: number,
): void {
  if (slots.length === 1) return slots[0]?.forEach((word) => recordWord(found, word, boost));
  slots.forEach((slot, at) => {
    const beside = [...(slots[at - 1] ?? []), ...(slots[at + 1] ?? [])];
    for (const word of slot) {
      const known = found.words.get(word);
      if (known && !known.beside) continue;
      const viaGlossary = known?.viaGlossary ?? found.viaGlossary;
      found.words.set(word, {
        boost: Math.max(boost, known?.boost ?? 0),
        viaGlossary,
        beside: new Set([...(known?.beside ?? []), ...beside]),
      });
    }
  });
}

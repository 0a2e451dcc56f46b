/** The three kinds of statement, in the order in which pages show them. */
export const KINDS = ['quote', 'experience', 'expectation'] as const;
export type Kind = (typeof KINDS)[number];

interface KindWords {
  readonly singular: string;
  readonly plural: string;
  /** Address of the page of the kind, and the value of `art=` is its singular in lower case. */
  readonly address: string;
}

/** What readers and the address bar call a kind. */
export const KIND_WORDS: Record<Kind, KindWords> = {
  quote: { singular: 'Zitat', plural: 'Zitate', address: '/zitate' },
  experience: { singular: 'Erfahrung', plural: 'Erfahrungen', address: '/erfahrungen' },
  expectation: { singular: 'Erwartung', plural: 'Erwartungen', address: '/erwartungen' },
};

/** The kind that a heading such as „Erfahrungen“ names, for the short form. */
export function kindNamedBy(heading: string): Kind | undefined {
  const word = heading.trim().toLowerCase();
  return KINDS.find((kind) => {
    const { singular, plural } = KIND_WORDS[kind];
    return word === singular.toLowerCase() || word === plural.toLowerCase();
  });
}

/** The three kinds of statement, in the order in which pages show them. `:::quote` and the ledger call them so. */
export const KINDS = ['quote', 'experience', 'expectation'] as const;
export type Kind = (typeof KINDS)[number];

/** What is true of the statements of a kind. */
interface KindTraits {
  /** They are somebody's words: pages put them in quotation marks, and they may have been said elsewhere (`from`). */
  readonly isQuoted: boolean;
  /** They say what will be, so that it is asked what became of it. */
  readonly hasOutcome: boolean;
}

const KIND_TRAITS: Readonly<Record<Kind, KindTraits>> = {
  quote: { isQuoted: true, hasOutcome: false },
  experience: { isQuoted: false, hasOutcome: false },
  expectation: { isQuoted: false, hasOutcome: true },
};

/** A kind in one word, for one statement and for several. */
interface KindWords {
  readonly singular: string;
  readonly plural: string;
}

/** What pages call a kind. */
export const KIND_WORDS: Readonly<Record<Kind, KindWords>> = {
  quote: { singular: 'Zitat', plural: 'Zitate' },
  experience: { singular: 'Erfahrung', plural: 'Erfahrungen' },
  expectation: { singular: 'Erwartung', plural: 'Erwartungen' },
};

/** What addresses call a kind: its page, and its value of `art=`. Addresses are cited, so these never change. */
export const KIND_ADDRESSES = {
  quote: { page: '/zitate', art: 'zitat' },
  experience: { page: '/erfahrungen', art: 'erfahrung' },
  expectation: { page: '/erwartungen', art: 'erwartung' },
} as const satisfies Record<Kind, { readonly page: `/${string}`; readonly art: string }>;

/** The headings that name a kind in the authors' format. Files are full of them, so these never change. */
export const KIND_HEADINGS: Readonly<Record<Kind, KindWords>> = {
  quote: { singular: 'Zitat', plural: 'Zitate' },
  experience: { singular: 'Erfahrung', plural: 'Erfahrungen' },
  expectation: { singular: 'Erwartung', plural: 'Erwartungen' },
};

/** The kind that a heading such as „Erfahrungen“ names, for the short form. */
export function kindNamedBy(heading: string): Kind | undefined {
  const word = heading.trim().toLowerCase();
  return KINDS.find((kind) => {
    const { singular, plural } = KIND_HEADINGS[kind];
    return word === singular.toLowerCase() || word === plural.toLowerCase();
  });
}

/** Whether statements of this kind are somebody's words, and stand in quotation marks. */
export function isQuoted(kind: Kind): boolean {
  return KIND_TRAITS[kind].isQuoted;
}

/** Whether it is asked what became of a statement of this kind. */
export function hasOutcome(kind: Kind): boolean {
  return KIND_TRAITS[kind].hasOutcome;
}

import { kindNamedBy, type Kind } from '@/lib/model/kind';

export interface HeadingKind {
  readonly kind: Kind;
  /** The heading is none of those that name a kind in files of the archive. */
  readonly isGuess: boolean;
}

/** Which kind of statement stands under a heading; undefined where it names none, or several. */
export function kindOfHeading(heading: string): HeadingKind | undefined {
  const words = heading
    .replace(/^\s*(?:(?:[IVX]+|\d+)(?:[.)]\d+)*[.)]?\s+|[a-z]\)\s+)/, '')
    .replace(/[:.!]$/, '')
    .trim();
  const named = kindNamedBy(words);
  if (named) return { kind: named, isGuess: false };
  const kinds = WORDS.filter(([, pattern]) => pattern.test(words)).map(([kind]) => kind);
  const [kind, another] = [...new Set(kinds)];
  return kind && !another ? { kind, isGuess: true } : undefined;
}

/** Words of headings, and what usually stands under them. „Historie“ and the like tell of quotes and facts alike: no kind. */
const WORDS: readonly (readonly [Kind, RegExp])[] = [
  ['quote', /(?:^|[\s-])(?:zitate?|o-töne?|pressestimmen|stimmen|im wortlaut)(?:\s|$)/i],
  [
    'experience',
    /(?:^|[\s-])(?:erfahrung(?:en)?|erfahrungsbericht|(?:zwischen)?bilanz|rückblick|rückschau|erkenntnisse?|ergebnisse|lehren|lessons learned|befunde?|erfolge|was gut lief|was (?:nicht )?gelungen ist)(?:\s|$)/i,
  ],
  [
    'expectation',
    /(?:^|[\s-])(?:erwartung(?:en)?|ausblicke?|prognosen?|ziele|zielsetzung(?:en)?|perspektiven?|zukunft|nächste schritte|planung(?:en)?|forderungen|hoffnungen|szenarien|wie (?:geht )?es weiter(?:geht)?)(?:\s|\?|$)/i,
  ],
];

import { withoutLink, type Split, type Splitter } from './split';
import type { Token } from './tokens';

/** A word that a text says without spelling it out, and which of its tokens says it. */
export interface Implied {
  readonly token: number;
  readonly word: string;
}

/**
 * The words behind suspended hyphens: „Wirtschafts-, Beschäftigungs- und Arbeitsmarktpolitik“ also says Wirtschaftspolitik
 * and Beschäftigungspolitik, „Arbeitsmarktpolitik und -förderung“ also Arbeitsmarktförderung.
 */
export function impliedWords(
  tokens: readonly Pick<Token, 'word' | 'suspended'>[],
  splitter: Splitter,
): Implied[] {
  return tokens.flatMap(({ word, suspended }, token): Implied[] => {
    if (suspended === 'rest')
      return restsOf(tokens, token, splitter).map((rest) => ({ token, word: word + rest }));
    if (suspended === 'beginning')
      return beginningsOf(tokens, token, splitter).map((beginning) => ({
        token,
        word: beginning + word,
      }));
    return [];
  });
}

/** The last part of the compound that completes the list: the next word that is neither suspended nor a link. */
function restsOf(
  tokens: readonly Pick<Token, 'word' | 'suspended'>[],
  from: number,
  splitter: Splitter,
): string[] {
  for (let next = from + 1; next <= from + FARTHEST; next++) {
    const token = tokens[next];
    if (!token) return [];
    if (token.suspended === 'rest' || LINKS.has(token.word)) continue;
    const split = splitter.split(token.word);
    if (split) return headsOf(split, splitter);
    const prefix =
      PREFIXES.has(tokens[from]?.word ?? '') &&
      [...PREFIXES].find(
        (each) => token.word.startsWith(each) && token.word.length > each.length + 2,
      );
    return prefix ? [token.word.slice(prefix.length)] : [];
  }
  return [];
}

/** „Renten- und Krankenversicherungsbeitrag“: the rest may be Beitrag or Versicherungsbeitrag; both can be meant. */
function headsOf({ modifier, head }: Split, splitter: Splitter): string[] {
  const inner = splitter.split(withoutLink(modifier));
  const joined = inner ? modifier.slice(modifier.lastIndexOf(inner.head)) + head : undefined;
  return joined === undefined ? [head] : [head, joined];
}

/** The first part of the compound before the conjunction. */
function beginningsOf(
  tokens: readonly Pick<Token, 'word' | 'suspended'>[],
  from: number,
  splitter: Splitter,
): string[] {
  for (let before = from - 1; before >= from - FARTHEST; before--) {
    const token = tokens[before];
    if (!token) return [];
    if (token.suspended === 'beginning' || LINKS.has(token.word)) continue;
    const split = splitter.split(token.word);
    return split ? [split.modifier] : [];
  }
  return [];
}

const FARTHEST = 8;
const LINKS = new Set(
  'und oder sowie bzw beziehungsweise wie als auch der die das den dem des in im zur zum von fuer noch aber nicht nur sondern'.split(
    ' ',
  ),
);
const PREFIXES = new Set(
  'vor nach ein aus an ab auf zu hin her mit um unter ueber be ent ver zer'.split(' '),
);

import { endsAt } from './date-points';
import { afterAny, ARTICLES, wordAt, type QueryToken } from './query-tokens';

/** What makes a range of two dates: `bis` (or a dash or slash), or the `und` of `zwischen 2004 und 2010`. */
export type Connector = 'bis' | 'und';

/** The place behind the connector and its preposition (`bis zum`); undefined when something else stands there. */
export function afterConnector(
  tokens: readonly QueryToken[],
  at: number,
  connector: Connector,
  maySlash: boolean,
): number | undefined {
  const [token, behind] = [tokens[at], tokens[at + 1]];
  if (!token) return undefined;
  if (wordAt(tokens, at) === connector) return afterUpTo(tokens, at + 1);
  if (connector !== 'bis') return undefined;
  if (token.text === '/') return maySlash && endsAt(tokens, at, 'range') ? at + 1 : undefined;
  if (!/^[-‐-―−]$/.test(token.text)) return undefined;
  // A minus at the beginning of a word excludes it.
  return token.isSpaced && behind?.isSpaced === false ? undefined : at + 1;
}

/** Behind the words that may follow `bis`: `bis zum 8. Juli`, `bis einschließlich 2010`. */
export function afterUpTo(tokens: readonly QueryToken[], at: number): number {
  return afterAny(tokens, afterAny(tokens, at, UP_TO), ARTICLES);
}

const UP_TO: ReadonlySet<string> = new Set(['zum', 'zu', 'einschliesslich', 'inklusive']);

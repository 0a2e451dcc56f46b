import { DATES } from './dates';
import { DRAFTS } from './drafts';
import type { Entry, NoValues } from './entry';
import { FILES } from './files';
import { FRONT_MATTER } from './front-matter';
import { IDS } from './ids';
import { LEDGER } from './ledger';
import { LINKS } from './links';
import { MARKUP } from './markup';
import { STATEMENTS } from './statements';
import { WORDINGS } from './wordings';
import { YAML } from './yaml';

/*
 * Everything that the check of the content says, by its code. A code never changes: editors and scripts may rely on it.
 */

const ALL = {
  ...FILES,
  ...FRONT_MATTER,
  ...YAML,
  ...DATES,
  ...IDS,
  ...LINKS,
  ...MARKUP,
  ...STATEMENTS,
  ...WORDINGS,
  ...LEDGER,
  ...DRAFTS,
};

export type MessageCode = keyof typeof ALL;

/** What each code has to be said with. */
export type MessageValues = {
  readonly [Code in MessageCode]: (typeof ALL)[Code] extends Entry<infer Values> ? Values : never;
};

/** Codes that say the same every time. */
export type BareCode = {
  [Code in MessageCode]: MessageValues[Code] extends NoValues
    ? NoValues extends MessageValues[Code]
      ? Code
      : never
    : never;
}[MessageCode];

export const CATALOGUE: { readonly [Code in MessageCode]: Entry<MessageValues[Code]> } = ALL;

export const MESSAGE_CODES = Object.keys(ALL).filter((code): code is MessageCode => code in ALL);

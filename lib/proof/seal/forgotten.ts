import { forgottenLine, splitAtText } from './leaf';
import { sha256Hex } from './sha256';

/** A line of the ledger with the hash of its wording in the place of the wording: every proof of it holds as before. */
export function forgotten(line: string): string {
  const split = splitAtText(line);
  return split ? forgottenLine(split, sha256Hex(split.text)) : line;
}

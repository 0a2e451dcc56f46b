import { indexText } from '@/lib/proof/indexed-text';
import { checkWording } from '@/lib/proof/verbatim';

/** `found`, or why a wording is not in a source; ⏎ is a line break in both. */
export function verdictOn(source: string, wording: string): string {
  const lines = (text: string) => text.replaceAll('⏎', '\n');
  const verdict = checkWording(lines(wording), indexText(lines(source)));
  return verdict.ok ? 'found' : verdict.reason.type;
}

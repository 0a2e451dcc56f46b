import { indexText } from '@/lib/proof/indexed-text';
import { checkWording, type Verdict } from '@/lib/proof/verbatim';

/** `found`, or why a wording is not in a source; ⏎ is a line break in both. */
export function verdictOn(source: string, wording: string): string {
  const lines = (text: string) => text.replaceAll('⏎', '\n');
  const verdict = checkWording(lines(wording), indexText(lines(source)));
  return verdict.ok ? 'found' : verdict.reason.type;
}

/** What came of a wording that is in a source. */
export function proofIn(source: string, wording: string): Extract<Verdict, { ok: true }> {
  const verdict = checkWording(wording, indexText(source));
  if (!verdict.ok) throw new Error(`not found: ${verdict.reason.type}`);
  return verdict;
}

/** What stands in the source where the wording was found, in pieces if something is left out; else why it was not. */
export function foundIn(source: string, wording: string): string | string[] {
  const verdict = checkWording(wording, indexText(source));
  if (!verdict.ok) return verdict.reason.type;
  const texts = verdict.passages.map(({ start, end }) => source.slice(start, end));
  return texts.length === 1 ? (texts[0] ?? '') : texts;
}

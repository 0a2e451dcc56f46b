import matter from 'gray-matter';
import { say, type Message } from '@/lib/messages/message';
import type { Place } from '@/lib/model/problem';
import { error, type Complaint } from './complaint';

export type Split =
  | {
      readonly ok: true;
      readonly frontMatter: string;
      /** The number of the body's first line. */ readonly bodyLine: number;
      readonly body: string;
    }
  | { readonly ok: false; readonly complaint: Complaint };

const LONGEST_FRONT_MATTER = 20_000;
const FIRST_LINE: Place = { line: 1, column: 1 };

/** Splits a file into front matter (YAML, as text) and body. */
export function splitFrontMatter(text: string): Split {
  if (text.trim() === '') return refusal(FIRST_LINE, say('file-empty'));
  const lines = text.split('\n', 10_000);
  const opening = lines[0] ?? '';
  if (!opening.startsWith('---')) return refusal(FIRST_LINE, say('front-matter-missing'));
  // gray-matter would take `---js` for a program and run it.
  if (!/^---\s*$/.test(opening))
    return refusal(FIRST_LINE, say('front-matter-opening', { opening: opening.slice(0, 20) }));
  const closing = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  if (closing < 0) return refusal(FIRST_LINE, say('front-matter-unclosed'));
  if (!/^---\s*$/.test(lines[closing] ?? ''))
    return refusal({ line: closing + 1, column: 1 }, say('front-matter-closing'));
  const length = lines.slice(0, closing).reduce((sum, line) => sum + line.length + 1, 0);
  if (length > LONGEST_FRONT_MATTER)
    return refusal(FIRST_LINE, say('front-matter-too-long', { most: LONGEST_FRONT_MATTER }));
  // Options keep gray-matter from caching by content; the engine leaves the YAML to our own reader, which knows places.
  const file = matter(text, { engines: { yaml: () => ({}) } });
  // gray-matter leaves white space after the two lines of hyphens in what follows them; then lines would be counted wrongly.
  const body = lines[closing] === '---' ? file.content : file.content.replace(/^[^\S\n]+\n?/, '');
  return {
    ok: true,
    frontMatter: file.matter.replace(/^[^\S\n]*\n/, ''),
    bodyLine: closing + 2,
    body,
  };
}

function refusal(place: Place, message: Message): Split {
  return { ok: false, complaint: error(place, message) };
}

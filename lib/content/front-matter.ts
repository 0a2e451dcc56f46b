import matter from 'gray-matter';
import { say, type Message } from '@/lib/messages/message';
import type { Place } from '@/lib/model/problem';
import { error, type Complaint } from './complaint';

/** A file cut in two. */
export interface Halves {
  /** Undefined when there is none that could be read as YAML. */
  readonly frontMatter: string | undefined;
  /** The number of its first line. */
  readonly frontMatterLine: number;
  /** The number of the body's first line. */
  readonly bodyLine: number;
  readonly body: string;
}

export type Split =
  | ({ readonly ok: true; readonly frontMatter: string } & Halves)
  | {
      readonly ok: false;
      readonly complaint: Complaint;
      /** Where the author will have meant them to part, so that the rest can be checked as well. */
      readonly meant?: Halves;
    };

const LONGEST_FRONT_MATTER = 20_000;
/** Front matter ends long before. */
const MOST_LINES = 10_000;
const FIRST_LINE: Place = { line: 1, column: 1 };

/** Splits a file into front matter (YAML, as text) and body. */
export function splitFrontMatter(text: string): Split {
  if (text.trim() === '') return { ok: false, complaint: error(FIRST_LINE, say('file-empty')) };
  const lines = text.split('\n', MOST_LINES);
  const opening = lines[0] ?? '';
  if (!opening.startsWith('---'))
    return refusal(FIRST_LINE, say('front-matter-missing'), halves(text, 0, endOfKeys(lines, 0)));
  const closing = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  // gray-matter would take `---js` for a program and run it.
  if (!/^---\s*$/.test(opening))
    return refusal(
      FIRST_LINE,
      say('front-matter-opening', { opening: opening.slice(0, 20) }),
      closing < 0 ? undefined : { ...halves(text, 1, closing), frontMatter: undefined },
    );
  if (closing < 0)
    return refusal(FIRST_LINE, say('front-matter-unclosed'), halves(text, 1, endOfKeys(lines, 1)));
  if (!/^---\s*$/.test(lines[closing] ?? ''))
    return refusal(
      { line: closing + 1, column: 1 },
      say('front-matter-closing'),
      halves(text, 1, closing),
    );
  const length = lines.slice(0, closing).reduce((sum, line) => sum + line.length + 1, 0);
  if (length > LONGEST_FRONT_MATTER)
    return refusal(FIRST_LINE, say('front-matter-too-long', { most: LONGEST_FRONT_MATTER }), {
      ...halves(text, 1, closing),
      frontMatter: undefined,
    });
  // Options keep gray-matter from caching by content; the engine leaves the YAML to our own reader, which knows places.
  const file = matter(text, { engines: { yaml: () => ({}) } });
  // gray-matter leaves white space after the two lines of hyphens in what follows them; then lines would be counted wrongly.
  const body = lines[closing] === '---' ? file.content : file.content.replace(/^[^\S\n]+\n?/, '');
  return {
    ok: true,
    frontMatter: file.matter.replace(/^[^\S\n]*\n/, ''),
    frontMatterLine: 2,
    bodyLine: closing + 2,
    body,
  };
}

/** The lines from `start` up to `end` as front matter, what follows as body; a line of hyphens belongs to neither. */
function halves(text: string, start: number, end: number): Halves {
  const lines = text.split('\n');
  const body = lines[end]?.startsWith('---') ? end + 1 : end;
  const keys = lines.slice(start, end).join('\n');
  return {
    frontMatter: end > start && keys.length <= LONGEST_FRONT_MATTER ? keys : undefined,
    frontMatterLine: start + 1,
    bodyLine: body + 1,
    body: lines.slice(body).join('\n'),
  };
}

/** Where keys end that nothing closes: at the first line that is none, and belongs to none. */
function endOfKeys(lines: readonly string[], start: number): number {
  const end = lines.findIndex(
    (line, index) => index >= start && !/^(?:[\w-]+\s*:(?:\s|$)|\s+\S|- )/.test(line),
  );
  return end < 0 ? lines.length : end;
}

function refusal(place: Place, message: Message, meant?: Halves): Split {
  return { ok: false, complaint: error(place, message), ...(meant ? { meant } : {}) };
}

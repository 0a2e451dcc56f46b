import { say, type Message } from '@/lib/messages/message';
import { nameOfSign } from '@/lib/model/visible';
import { error, warning, type Complaint } from './complaint';

/** What is wrong with signs of a text, before anybody asks what the text means. */
interface SignRule {
  readonly pattern: RegExp;
  readonly severity: 'error' | 'warning';
  message(found: string): Message;
}

const MOST_MARKS_ON_A_LETTER = 5;

/**
 * Tried on each line. Errors are signs that no text can mean; warnings such as a text may bear, but a reader cannot see:
 * direction marks turn letters round on the page, so that a sentence reads otherwise than it is stored (Unicode UTR 36).
 */
const RULES: readonly SignRule[] = [
  {
    // All but the tab; line ends are evened out before.
    pattern: /(?!\t)\p{Cc}/gu,
    severity: 'error',
    message: (found) =>
      found === '\0' ? say('nul-character') : say('control-character', { sign: nameOfSign(found) }),
  },
  {
    pattern: /[\uFFFE\uFFFF]|\p{Cs}/gu,
    severity: 'error',
    message: (found) => say('no-character', { sign: nameOfSign(found) }),
  },
  {
    pattern: new RegExp(String.raw`\p{M}{${MOST_MARKS_ON_A_LETTER + 1},}`, 'gu'),
    severity: 'error',
    message: (found) =>
      say('marks-on-a-letter', { count: [...found].length, most: MOST_MARKS_ON_A_LETTER }),
  },
  {
    pattern: /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g,
    severity: 'warning',
    message: (found) => say('direction-mark', { sign: nameOfSign(found) }),
  },
  {
    pattern: /[\u00AD\u200B\u2060-\u2064\uFEFF\u180E\u034F\u115F\u1160\u3164]/g,
    severity: 'warning',
    message: (found) => say('invisible-sign', { sign: nameOfSign(found) }),
  },
  {
    pattern: /\uFFFD/g,
    severity: 'warning',
    message: () => say('replacement-character'),
  },
  {
    // UTF-8 that was read as Latin-1 or Windows-1252: „ü“ has become „Ã¼“, „–“ has become „â€““.
    pattern:
      /Ã[\u0080-\u00BF\u0178\u0153\u0152\u201E\u2013\u0160]|â€[\u0080-\u00BF\u201C-\u201E\u2018-\u201A\u2122\u0153\u017E\u02DC\u00A6]|Â[\u00A0-\u00BF]/g,
    severity: 'warning',
    message: (found) => say('wrong-encoding', { found }),
  },
];

const MOST_COMPLAINTS = 100;

/** What is wrong with the signs of some lines, each with its place; `firstLine` is the number of the first. */
export function checkSigns(lines: readonly string[], firstLine = 1): Complaint[] {
  const complaints: Complaint[] = [];
  for (const [index, line] of lines.entries()) {
    // Most lines are German in Latin letters; one look tells.
    if (!UNUSUAL.test(line)) continue;
    for (const rule of RULES) {
      for (const match of line.matchAll(rule.pattern)) {
        const place = { line: firstLine + index, column: match.index + 1 };
        const make = rule.severity === 'error' ? error : warning;
        complaints.push(make(place, rule.message(match[0])));
        if (complaints.length >= MOST_COMPLAINTS) return complaints;
      }
    }
  }
  return complaints;
}

/**
 * The first sign of a text that no wording may have, as a message: what cannot be seen would make two wordings out of
 * one, and could be put in to give another wording the same look.
 */
export function invisibleSignIn(text: string): Message | undefined {
  const found = /(?![\u200C\u200D])[\p{Cf}\u034F\u115F\u1160\u3164\u180E]/u.exec(text)?.[0];
  return found === undefined
    ? undefined
    : say('invisible-sign-in-wording', { sign: nameOfSign(found) });
}

/**
 * What a value has that its line does not show, because it was written as an escape (`"\u202E"` in YAML, `&shy;` in
 * Markdown): the first of it, as a complaint without a better place than that of the value.
 */
export function checkEscapes(
  value: string,
  written: () => string,
  place: { readonly line: number; readonly column: number },
): Complaint[] {
  if (!UNUSUAL.test(value)) return [];
  const seen = new Set(checkSigns(written().split('\n')).map(saidBy));
  return checkSigns(value.split('\n'))
    .filter((complaint) => !seen.has(saidBy(complaint)))
    .slice(0, 1)
    .map((complaint) => ({ ...complaint, line: place.line, column: place.column }));
}

function saidBy({ message }: Complaint): string {
  return JSON.stringify(message);
}

/** Any sign that a rule above may be about. */
const UNUSUAL =
  /(?!\t)\p{Cc}|[\u00AD\u034F\u061C\u115F\u1160\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\u3164\uFEFF\uFFFD-\uFFFF]|\p{Cs}|\p{M}{6}|Ã|Â|â€/u;

import type { Kind } from '../../lib/model/kind';
import { wording } from './german';
import type { Random } from './random';

const LINE_LENGTH = 76;
const LINES_A_PAGE = 45;

/**
 * The archive text of a document, as a program takes it out of a PDF: broken into lines and pages, words divided, other
 * quotation marks, and as much text between the statements as in them.
 */
export function archiveText(
  title: string,
  statements: readonly { readonly kind: Kind; readonly text: string }[],
  abbreviations: readonly string[],
  random: Random,
): string {
  const paragraphs = statements.flatMap(({ kind, text }) => [
    wording(kind, random.between(20, 60), abbreviations, random),
    kind === 'quote' ? `„${text}“` : `• ${text}`,
  ]);
  const lines = [title, ...paragraphs].flatMap((paragraph) => [
    '',
    ...brokenIntoLines(paragraph, random),
  ]);
  return lines
    .map((line, number) =>
      number % LINES_A_PAGE === LINES_A_PAGE - 1 ? `${line}\n\f` : `${line}\n`,
    )
    .join('')
    .replace(/[„“]/g, '"');
}

function brokenIntoLines(paragraph: string, random: Random): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    if (line === '' || line.length + word.length < LINE_LENGTH)
      line += line === '' ? word : ` ${word}`;
    else if (random.chance(0.3) && /^\p{L}\p{Ll}{7,}/u.test(word)) {
      lines.push(`${line} ${word.slice(0, 4)}-`);
      line = word.slice(4);
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

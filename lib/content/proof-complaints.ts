import type { Difference } from '@/lib/model/difference';
import type { Passage, PageName } from '@/lib/model/proof';
import type { Nearest } from '@/lib/proof/nearest';
import { isSamePage, pageNamed } from '@/lib/proof/page-marks';
import { MOST_MARKS } from '@/lib/proof/pattern';
import type { DashRemark, NegationRemark, Remark } from '@/lib/proof/remarks';
import { MOST_OMITTED, type Reason } from '@/lib/proof/verbatim';
import { error, warning, type Complaint } from './complaint';
import type { ParsedStatement } from './parsed';
import type { TimeLimit } from './time-limit';

/** What came of looking for the passage that comes nearest to a wording. */
export interface Search {
  readonly nearest: Nearest | undefined;
}

/** That the wordings of a document were not checked to the end. */
export function ranOut(statement: ParsedStatement, { shown }: TimeLimit): Complaint {
  return error(
    statement,
    `${statement.id}: looking up the wordings of this document took longer than ${shown} and was given up here: divide the document or its archive text, or allow more with WORTLAUT_FILE_SECONDS; it is tried again when one of them changes, and at the next start`,
  );
}

/** That a wording is not in its source, why, and what there comes nearest to it, if that was looked for. `source` is how messages name the file. */
export function absence(
  reason: Reason,
  statement: ParsedStatement,
  source: string,
  search: Search | undefined,
): Complaint {
  const say = (message: string) => error(statement, `${statement.id}: ${message}`);
  switch (reason.type) {
    case 'absent':
      return search
        ? absent(say, source, search)
        : say(`is not in ${source}: write what stands there`);
    case 'no words':
      return say(`has hardly a letter that could be looked up in ${source}: quote words of it`);
    case 'too long':
      return say(
        `is longer than ${source} (${reason.wording} against ${reason.text} signs): is this the whole archive text?`,
      );
    case 'short piece':
      return say(
        `the piece \`${reason.piece}\` beside an omission may stand anywhere: quote at least two words and ten letters`,
      );
    case 'scattered':
      return say(
        `an omission leaves out ${reason.apart} characters of ${source}, at most ${MOST_OMITTED} may be: make two statements of it`,
      );
    case 'misplaced insertion':
      return say(
        `is not in ${source}, and \`${reason.insertion}\` is no insertion: it stands between words, with white space around it, and changes no figure; inside of a word only the case of a first letter (\`[D]ie\`) or an ending (\`Bürger[n]\`) can be yours`,
      );
    case 'too many marks':
      return say(
        `has more than ${MOST_MARKS} omissions and insertions: make several statements of it`,
      );
    case 'too repetitive':
      return say(
        `cannot be looked up in ${source}: one of the two repeats itself too often; shorten the wording, or make several statements of it`,
      );
  }
}

function absent(
  say: (message: string) => Complaint,
  source: string,
  { nearest }: Search,
): Complaint {
  if (!nearest)
    return say(
      `is not in ${source}, nor anything that resembles it: is this the right archive text?`,
    );
  const differing = printedDifferences(nearest.differences);
  return {
    ...say(
      `is not in ${source}; line ${nearest.line} there differs: ${differing}${takenByMarkdown(nearest.differences)}`,
    ),
    nearest: { file: source, ...nearest },
  };
}

/** Before a sign Markdown takes a backslash for its own, as in `und\/oder`. */
function takenByMarkdown(differences: readonly Difference[]): string {
  const isTaken = differences.some(
    ({ in: side, text }) => side === 'first' && /^\s*\\+\s*$/.test(text),
  );
  return isTaken ? '; Markdown takes a single backslash away: write `\\\\`' : '';
}

export function remarkAbout(remark: Remark, statement: ParsedStatement): Complaint {
  const say = (message: string) => warning(statement, `${statement.id}: ${message}`);
  if (remark === 'idle omission') return say('an omission leaves nothing out: take its mark away');
  if (remark === 'single word')
    return say('a single word proves little: quote the sentence that it stands in');
  return say(remark.type === 'dash' ? aboutDash(remark) : aboutNegation(remark));
}

function aboutDash({ where }: DashRemark): string {
  return where === 'before'
    ? 'before the figure that it begins with stands a dash, which may be a minus: begin with the dash, or a word earlier'
    : 'after the figure that it ends with a dash and another figure go on: end after that one';
}

/** Quoted or named in the brackets of the omission, the word is seen, and there is no warning. */
function aboutNegation({ where, word, passage }: NegationRemark): string {
  switch (where) {
    case 'omitted':
      return `an omission hides \`${word}\` (\`${passage}\`): quote it, or name it in the brackets, \`[… ${word} …]\``;
    case 'before':
      return `its sentence says \`${word}\` before it begins (\`${passage}\`): begin earlier, or with \`[… ${word} …]\``;
    case 'after':
      return `its sentence says \`${word}\` after it ends (\`${passage}\`): end later, or with \`[… ${word} …]\``;
    case 'inserted':
      return `\`${passage}\` puts in a word that negates, which the source does not say there: quote a passage that says it`;
  }
}

/** A locator that names another page than the one on which the archive text has the wording. */
export function wrongPage(
  { locator, line, column }: ParsedStatement,
  passage: Passage | undefined,
  source: string,
): Complaint | undefined {
  const named = locator === undefined ? undefined : pageNamed(locator);
  if (!named || !passage?.page || passage.page.isCounted || isSamePage(passage.page, named))
    return undefined;
  return warning(
    { line, column },
    `locator: says ${printedPage(named)}, in ${source} it stands on ${printedPage(passage.page)}`,
  );
}

function printedPage({ kind, number }: PageName): string {
  return `${kind === 'slide' ? 'Folie' : 'Seite'} ${number}`;
}

/** `… unter [-äußerst-]{+sehr+} schweren …`: what only the source has, what only the wording has, and some words around. */
export function printedDifferences(differences: readonly Difference[]): string {
  const last = differences.length - 1;
  const printed = differences.map(({ text, in: side }, position) => {
    if (side === 'first') return `[-${shortened(text, false, false)}-]`;
    if (side === 'second') return `{+${shortened(text, false, false)}+}`;
    return shortened(text, position === 0, position === last);
  });
  return printed.join('');
}

const WORDS_AROUND = 4;

/** The first and last words of a run; at the beginning and the end of the whole only those beside the difference. */
function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  const words = text.split(/(?<=\s)(?=\S)/);
  const [head, tail] = [isFirst ? 0 : WORDS_AROUND, isLast ? 0 : WORDS_AROUND];
  if (words.length <= head + tail + 1) return text;
  return [words.slice(0, head).join(''), '… ', tail === 0 ? '' : words.slice(-tail).join('')].join(
    '',
  );
}

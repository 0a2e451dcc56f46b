import type { Difference } from '@/lib/model/difference';
import type { Passage, PageName } from '@/lib/model/proof';
import type { Nearest } from '@/lib/proof/nearest';
import { isSamePage, pageNamed } from '@/lib/proof/page-marks';
import { MOST_OMITTED, type Reason, type Remark } from '@/lib/proof/verbatim';
import { error, warning, type Complaint } from './complaint';
import type { ParsedStatement } from './parsed';

/** What came of looking for the passage that comes nearest to a wording. */
export interface Search {
  readonly nearest: Nearest | undefined;
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
    case 'too repetitive':
      return say(`cannot be looked up in ${source}: one of the two repeats itself too often`);
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
    ...say(`is not in ${source}; line ${nearest.line} there differs: ${differing}`),
    nearest: { file: source, ...nearest },
  };
}

export function remarkAbout(remark: Remark, statement: ParsedStatement): Complaint {
  switch (remark) {
    case 'idle omission':
      return warning(
        statement,
        `${statement.id}: an omission leaves nothing out: take its mark away`,
      );
    case 'single word':
      return warning(
        statement,
        `${statement.id}: a single word proves little: quote the sentence that it stands in`,
      );
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

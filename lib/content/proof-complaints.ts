import { about, say, type Message } from '@/lib/messages/message';
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
export function ranOut(statement: ParsedStatement, { seconds }: TimeLimit): Complaint {
  return error(statement, about(statement.id, say('wordings-took-too-long', { seconds })));
}

/** That a wording is not in its source, why, and what there comes nearest to it, if that was looked for. `source` is how messages name the file. */
export function absence(
  reason: Reason,
  statement: ParsedStatement,
  source: string,
  search: Search | undefined,
): Complaint {
  const complain = (message: Message) => error(statement, about(statement.id, message));
  switch (reason.type) {
    case 'absent':
      return search
        ? absent(complain, source, search)
        : complain(say('wording-not-in-source', { source }));
    case 'no words':
      return complain(say('wording-without-letters', { source }));
    case 'too long':
      return complain(
        say('wording-longer-than-source', { source, wording: reason.wording, text: reason.text }),
      );
    case 'short piece':
      return complain(say('wording-piece-too-short', { piece: reason.piece }));
    case 'scattered':
      return complain(
        say('wording-omits-too-much', { source, apart: reason.apart, most: MOST_OMITTED }),
      );
    case 'misplaced insertion':
      return complain(say('wording-insertion-misplaced', { source, insertion: reason.insertion }));
    case 'too many marks':
      return complain(say('wording-with-too-many-marks', { most: MOST_MARKS }));
    case 'too repetitive':
      return complain(say('wording-too-repetitive', { source }));
  }
}

function absent(
  complain: (message: Message) => Complaint,
  source: string,
  { nearest }: Search,
): Complaint {
  if (!nearest) return complain(say('wording-unlike-source', { source }));
  const { line, differences } = nearest;
  const printed = printedDifferences(differences);
  return {
    ...complain(
      say('wording-differs', {
        source,
        line,
        differences: printed,
        backslash: isTakenByMarkdown(differences),
      }),
    ),
    nearest: { file: source, ...nearest },
  };
}

/** Before a sign Markdown takes a backslash for its own, as in `und\/oder`. */
function isTakenByMarkdown(differences: readonly Difference[]): boolean {
  return differences.some(({ in: side, text }) => side === 'first' && /^\s*\\+\s*$/.test(text));
}

export function remarkAbout(remark: Remark, statement: ParsedStatement): Complaint {
  return warning(statement, about(statement.id, saidOf(remark)));
}

function saidOf(remark: Remark): Message {
  if (remark === 'idle omission') return say('omission-of-nothing');
  if (remark === 'single word') return say('wording-of-one-word');
  return remark.type === 'dash' ? aboutDash(remark) : aboutNegation(remark);
}

function aboutDash({ where }: DashRemark): Message {
  return where === 'before' ? say('dash-before-figure') : say('dash-after-figure');
}

/** Quoted or named in the brackets of the omission, the word is seen, and there is no warning. */
function aboutNegation({ where, word, passage }: NegationRemark): Message {
  switch (where) {
    case 'omitted':
      return say('negation-omitted', { word, passage });
    case 'before':
      return say('negation-before', { word, passage });
    case 'after':
      return say('negation-after', { word, passage });
    case 'inserted':
      return say('negation-inserted', { passage });
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
    about(
      'locator',
      say('page-of-another-place', {
        named: printedPage(named),
        source,
        found: printedPage(passage.page),
      }),
    ),
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

import { isoOf } from '@/lib/model/day';
import { isError, type Problem } from '@/lib/model/problem';
import { changesBetween } from '@/lib/proof/changes';
import type { LedgerRecords } from '@/lib/proof/ledger-records';
import { checkVanished } from './check-vanished';
import { error, warning, type Complaint } from './complaint';
import { surveyOf, type LedgerSurvey } from './ledger-survey';
import { LEDGER_FILE } from './ledger-file';
import type { ParsedFile } from './parsed';
import type { ReadLedger } from './read-ledger';

/** What the ledger is held against. */
export interface LedgerSurroundings {
  readonly files: readonly ParsedFile[];
  shownAs(file: ParsedFile): string;
  /** How messages name a file of the folder, given its path inside. */
  named(path: string): string;
  /** The archive texts that documents name, with the SHA-256 of each. */
  readonly checksums: ReadonlyMap<string, string>;
}

/** What was published and is there no longer, or otherwise: every link that was given out has to hold. */
export function checkLedger(ledger: ReadLedger, around: LedgerSurroundings): Problem[] {
  const inLedger = (complaint: Complaint): Problem => ({
    file: around.named(LEDGER_FILE),
    ...complaint,
  });
  const own = ledger.complaints.map(inLedger);
  // Of a ledger that cannot be read in full, all that is said of the content would be a guess.
  if (own.some(isError)) return own;
  const survey = surveyOf(around.files, ledger.records);
  return [
    ...own,
    ...checkVanished(ledger.records, survey).map(inLedger),
    ...checkWordings(ledger, survey, around),
    ...checkReturned(ledger.records, survey, around),
    ...checkSources(ledger.records, around),
    ...unpublished(ledger.records, survey, around).map(inLedger),
  ];
}

/** How many messages show what was changed: for each, the ledger is read again. */
const MOST_EXPLAINED = 20;

function checkWordings(
  { textOf }: ReadLedger,
  { changed }: LedgerSurvey,
  around: LedgerSurroundings,
): Problem[] {
  return changed.map(({ id, statement, file, published }, index) => {
    const earlier = index < MOST_EXPLAINED ? textOf(published.line) : undefined;
    const change = earlier === undefined ? '' : ` (${changesBetween(earlier, statement.text)})`;
    return {
      file: around.shownAs(file),
      ...error(
        statement,
        `the wording of \`${id}\` is not the one published on ${isoOf(published.day)}${change}: put that back, or record the correction with \`npm run ledger -- correct ${id} --why "…"\``,
      ),
    };
  });
}

/** What was moved away or withdrawn, and stands in the content all the same. */
function checkReturned(
  { endings }: LedgerRecords,
  survey: LedgerSurvey,
  around: LedgerSurroundings,
): Problem[] {
  return [...endings].flatMap(([id, { to, day, line }]): Problem[] => {
    const found = survey.find(id);
    const file = found?.file ?? survey.documents.get(id);
    if (!file) return [];
    const became = to === undefined ? 'was withdrawn' : `was moved to \`${to}\``;
    return [
      {
        file: around.shownAs(file),
        ...error(
          found?.statement ?? { line: 1, column: 1 },
          `\`${id}\` ${became} on ${isoOf(day)} (line ${line} of ${LEDGER_FILE}) and is here again: take it out here, or take out that line if it was a mistake; for something new choose another id`,
        ),
      },
    ];
  });
}

function checkSources({ sources }: LedgerRecords, around: LedgerSurroundings): Problem[] {
  return [...sources].flatMap(([name, versions]): Problem[] => {
    const published = versions.at(-1);
    const now = around.checksums.get(name);
    // That a document names a text which is not there has been said at the document.
    if (!published || now === undefined || now === published.hash) return [];
    return [
      {
        file: around.named(`sources/${name}`),
        ...error(
          { line: 1, column: 1 },
          `this is not the archive text published on ${isoOf(published.day)} (line ${published.line} of ${LEDGER_FILE}): put that back, or confirm the change with \`npm run ledger -- confirm ${name} --why "…"\``,
        ),
      },
    ];
  });
}

/** One warning for all that is new. */
function unpublished(
  { documents, sources, endings }: LedgerRecords,
  survey: LedgerSurvey,
  around: LedgerSurroundings,
): Complaint[] {
  const numbers = [
    counted(
      [...survey.documents.keys()].filter((id) => !documents.has(id) && !endings.has(id)).length,
      'document',
    ),
    counted(survey.unpublished.length, 'statement'),
    counted(
      [...around.checksums.keys()].filter((name) => !sources.has(name)).length,
      'archive text',
    ),
  ].filter((text) => text !== '');
  return numbers.length === 0
    ? []
    : [
        warning(
          { line: 1, column: 1 },
          `not published yet: ${numbers.join(', ')}; run \`npm run ledger\` and commit ${LEDGER_FILE}`,
        ),
      ];
}

function counted(number: number, noun: string): string {
  return number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`;
}

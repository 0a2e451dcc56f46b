import { about, say } from '@/lib/messages/message';
import { parseDate, type ArchiveDate } from '@/lib/model/date';
import { OUTCOME_WORDS } from '@/lib/model/relation';
import { error, warning, type Complaint } from './complaint';
import type { Directory } from './directory';
import { checkLink, leadsTo } from './check-link';
import type { ParsedLink, ParsedOutcome, ParsedStatement } from './parsed';
import { hasOutcome } from '@/lib/model/kind';

/** What cannot be of the outcomes of a statement: whose they are, what shows them, and when. */
export function checkOutcomes(
  statement: ParsedStatement,
  document: string,
  directory: Directory,
): Complaint[] {
  const contradictory = atOdds(statement);
  if (contradictory.length > 0) return contradictory;
  return statement.outcomes.flatMap((outcome) => {
    const word = OUTCOME_WORDS[outcome.status];
    if (!hasOutcome(statement.kind))
      return [error(outcome, about(word, say('outcome-without-expectation')))];
    const links = outcome.evidence.flatMap((link) =>
      leadsTo(link, document, statement.id)
        ? [error(outcome, about(word, say('relation-to-itself')))]
        : checkLink(link, word, outcome, directory),
    );
    if (links.length > 0) return links;
    return [
      ...checkEvidence(outcome, word),
      ...checkTimes(outcome, word, statement, document, directory),
    ];
  });
}

/** Two outcomes of one date that say different things. */
function atOdds({ outcomes }: ParsedStatement): Complaint[] {
  const seen = new Map<string, ParsedOutcome>();
  return outcomes.flatMap((outcome) => {
    if (outcome.date === undefined) return [];
    const first = seen.get(outcome.date);
    if (!first) seen.set(outcome.date, outcome);
    if (!first || first.status === outcome.status) return [];
    return [
      error(
        outcome,
        about(
          OUTCOME_WORDS[outcome.status],
          say('outcome-at-odds', {
            line: first.line,
            word: OUTCOME_WORDS[first.status],
            date: outcome.date,
          }),
        ),
      ),
    ];
  });
}

function checkEvidence(outcome: ParsedOutcome, word: string): Complaint[] {
  const { status, evidence, date } = outcome;
  const mail = evidence.find(({ target }) => target.type === 'web' && /^mailto:/i.test(target.url));
  if (mail) return [error(mail, about(word, say('outcome-with-mail', { word })))];
  if (status === 'open') return [];
  if (status !== 'noEvidence') {
    return evidence.length > 0
      ? []
      : [error(outcome, about(word, say('outcome-without-evidence', { word })))];
  }
  return [
    ...(evidence.length > 0 ? [error(outcome, about(word, say('outcome-with-evidence')))] : []),
    ...(date === undefined
      ? [error(outcome, about(word, say('outcome-without-day', { word })))]
      : []),
  ];
}

function checkTimes(
  outcome: ParsedOutcome,
  word: string,
  statement: ParsedStatement,
  document: string,
  directory: Directory,
): Complaint[] {
  const expected = directory.dateOf(document, statement.id);
  const came = dateIn(outcome.date);
  const undated =
    statement.outcomes.length > 1 && !came
      ? [warning(outcome, about(word, say('outcome-without-date')))]
      : [];
  if (!expected) return undated;
  const isEarlier = (date: ArchiveDate | undefined) =>
    date !== undefined && date.span.last < expected.span.first;
  return [
    ...undated,
    ...(came && isEarlier(came)
      ? [
          warning(
            outcome,
            about(word, say('outcome-too-early', { date: came.edtf, expected: expected.edtf })),
          ),
        ]
      : []),
    ...outcome.evidence.flatMap((link) => {
      const shown = dateOfEvidence(link, directory);
      return shown && isEarlier(shown)
        ? [
            warning(
              link,
              about(word, say('evidence-too-early', { date: shown.edtf, expected: expected.edtf })),
            ),
          ]
        : [];
    }),
  ];
}

function dateOfEvidence({ target }: ParsedLink, directory: Directory): ArchiveDate | undefined {
  return target.type === 'content' ? directory.dateOf(target.id, target.fragment) : undefined;
}

function dateIn(edtf: string | undefined): ArchiveDate | undefined {
  const result = edtf === undefined ? undefined : parseDate(edtf);
  return result?.ok ? result.date : undefined;
}

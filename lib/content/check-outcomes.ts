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
      return [error(outcome, `${word}: only an expectation has an outcome`)];
    const links = outcome.evidence.flatMap((link) =>
      leadsTo(link, document, statement.id)
        ? [error(outcome, `${word}: leads from the statement to itself`)]
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
        `${OUTCOME_WORDS[outcome.status]}: line ${first.line} says \`${OUTCOME_WORDS[first.status]}\` of the same date ${outcome.date}: keep one, or mend a date`,
      ),
    ];
  });
}

function checkEvidence(outcome: ParsedOutcome, word: string): Complaint[] {
  const { status, evidence, date } = outcome;
  const mail = evidence.find(({ target }) => target.type === 'web' && /^mailto:/i.test(target.url));
  if (mail)
    return [
      error(
        mail,
        `${word}: an address of e-mail shows nothing, write where it can be read: \`${word}: [label](https://…), 2012-05-01\``,
      ),
    ];
  if (status === 'open') return [];
  if (status !== 'noEvidence') {
    return evidence.length > 0
      ? []
      : [
          error(
            outcome,
            `${word}: names no evidence, write \`${word}: [label](other.md#id), 2012-05-01\`; as long as there is none, it is \`offen:\` or \`kein Beleg gefunden: 2026-11-23\``,
          ),
        ];
  }
  return [
    ...(evidence.length > 0
      ? [
          error(
            outcome,
            `${word}: names evidence: say what it shows, \`eingetreten:\`, \`teilweise eingetreten:\` or \`nicht eingetreten:\``,
          ),
        ]
      : []),
    ...(date === undefined
      ? [
          error(
            outcome,
            `${word}: has no date: write until when it was looked for, \`${word}: 2026-11-23\``,
          ),
        ]
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
      ? [
          warning(
            outcome,
            `${word}: is one of several outcomes and has no date: write one, so that their order is known`,
          ),
        ]
      : [];
  if (!expected) return undated;
  const isEarlier = (date: ArchiveDate | undefined) =>
    date !== undefined && date.span.last < expected.span.first;
  return [
    ...undated,
    ...(isEarlier(came)
      ? [
          warning(
            outcome,
            `${word}: ${came?.edtf} is before the expectation itself (${expected.edtf}): mend the date`,
          ),
        ]
      : []),
    ...outcome.evidence.flatMap((link) => {
      const shown = dateOfEvidence(link, directory);
      return shown && isEarlier(shown)
        ? [
            warning(
              link,
              `${word}: this evidence is of ${shown.edtf}, older than the expectation (${expected.edtf}): it cannot show what became of it`,
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

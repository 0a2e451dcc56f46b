import { say } from '@/lib/messages/message';
import { parseDate } from '@/lib/model/date';
import { isoOf, type Day } from '@/lib/model/day';
import type { Place, Problem } from '@/lib/model/problem';
import { OUTCOME_WORDS, RELATION_WORDS } from '@/lib/model/relation';
import { warning } from './complaint';
import type { ParsedEntry } from './parsed';
import type { ReadContent } from './resolve';
import { textOf } from './text-of';

/** Dates that have not come yet, as warnings: nobody has said or found out anything then. */
export function checkFuture(
  content: Pick<ReadContent, 'files' | 'drafts' | 'shownAs'>,
  today: Day,
): Problem[] {
  return [...content.files, ...(content.drafts ?? [])].flatMap((file) => {
    if (file.folder !== 'documents' || !file.entry || latestIn(file.entry) <= today) return [];
    return datesIn(file.entry)
      .filter(({ edtf }) => beginsAfter(edtf, today))
      .map(({ what, statement, edtf, place }) => ({
        file: content.shownAs(file),
        ...warning(
          place,
          say('date-to-come', {
            what,
            ...(statement === undefined ? {} : { statement }),
            date: edtf,
            today: isoOf(today),
          }),
        ),
      }));
  });
}

/** The latest first day of all dates of an entry. */
function latestIn(entry: ParsedEntry): Day {
  const known = latest.get(entry);
  if (known !== undefined) return known;
  const made = datesIn(entry).reduce((last, { edtf }) => {
    const result = parseDate(edtf);
    return result.ok ? Math.max(last, result.date.span.first) : last;
  }, -Infinity);
  latest.set(entry, made);
  return made;
}

const latest = new WeakMap<ParsedEntry, Day>();

interface WrittenDate {
  readonly what: string;
  /** The one that says so of itself. */
  readonly statement?: string | undefined;
  readonly edtf: string;
  readonly place: Place;
}

function datesIn({ frontMatter, places, statements }: ParsedEntry): WrittenDate[] {
  const dated = (
    what: string,
    edtf: string | undefined,
    place: Place,
    statement?: string,
  ): WrittenDate[] => (edtf === undefined ? [] : [{ what, edtf, place, statement }]);
  return [
    ...dated('date', textOf(frontMatter, 'date'), places.date ?? { line: 1, column: 1 }),
    ...statements.flatMap((statement) => [
      ...dated('date', statement.date, statement, statement.id),
      ...statement.outcomes.flatMap((outcome) =>
        dated(OUTCOME_WORDS[outcome.status], outcome.date, outcome),
      ),
      ...statement.relations.flatMap((relation) =>
        dated(RELATION_WORDS[relation.type].forward, relation.date, relation),
      ),
    ]),
  ];
}

function beginsAfter(edtf: string, today: Day): boolean {
  const result = parseDate(edtf);
  return result.ok && result.date.span.first > today;
}

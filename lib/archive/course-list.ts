import type { Statement } from '@/lib/model/archive';
import type { CourseSummary, Part } from '@/lib/ports/entries';
import { chronologically } from './chronology';
import { inHistory } from './position';

/** More courses of a topic than that are counted, but not kept. */
export const MOST_COURSES = 50;

/**
 * The courses of each topic: statements that hang together by what makes a history (`inHistory`), where at least one of these
 * relations changes something. Statements are expected oldest first; `statement` has them all by id.
 */
export function coursesByTopic(
  statements: readonly Statement[],
  statement: ReadonlyMap<string, Statement>,
): ReadonlyMap<string, Part<CourseSummary>> {
  const byTopic = new Map<string, Found[]>();
  for (const course of coursesIn(statements, statement))
    for (const topic of new Set(course.statements.flatMap(({ topics }) => topics))) {
      const known = byTopic.get(topic);
      if (known) known.push(course);
      else byTopic.set(topic, [course]);
    }
  return new Map(
    [...byTopic].map(([topic, courses]) => [
      topic,
      {
        items: courses.sort(strongestFirst).slice(0, MOST_COURSES).map(summaryOf),
        total: courses.length,
      },
    ]),
  );
}

interface Found {
  readonly statements: Statement[];
  latest: Statement;
  isChange: boolean;
  isContradiction: boolean;
}

/** What hangs together, found by joining the two ends of each relation (union-find with halved paths). */
function coursesIn(
  statements: readonly Statement[],
  statement: ReadonlyMap<string, Statement>,
): Found[] {
  const above = new Map<Statement, Statement>();
  const topOf = (start: Statement): Statement => {
    let at = start;
    for (let up = above.get(at); up && up !== at; up = above.get(at)) {
      const next = above.get(up) ?? up;
      above.set(at, next);
      at = next;
    }
    return at;
  };
  const joining = statements.flatMap((from) =>
    from.relations.flatMap(({ type, target }) => {
      const to = target.type === 'statement' ? statement.get(target.id) : undefined;
      const role = inHistory(type);
      return to && role ? [{ from, to, type, role }] : [];
    }),
  );
  for (const { from, to } of joining) {
    for (const each of [from, to]) if (!above.has(each)) above.set(each, each);
    above.set(topOf(from), topOf(to));
  }
  const found = new Map<Statement, Found>();
  for (const each of above.keys()) {
    const top = topOf(each);
    const course = found.get(top);
    if (course) course.statements.push(each);
    else
      found.set(top, {
        statements: [each],
        latest: each,
        isChange: false,
        isContradiction: false,
      });
    const own = found.get(top);
    if (own && chronologically(each, own.latest) > 0) own.latest = each;
  }
  for (const { from, type, role } of joining) {
    const course = found.get(topOf(from));
    if (!course) continue;
    course.isChange ||= role === 'change';
    course.isContradiction ||= type === 'contradicts';
  }
  return [...found.values()].filter(({ isChange }) => isChange);
}

/** Those with a contradiction, then the others; of either that with the latest statement first. */
function strongestFirst(a: Found, b: Found): number {
  return (
    Number(b.isContradiction) - Number(a.isContradiction) || chronologically(b.latest, a.latest)
  );
}

function summaryOf({ statements, latest }: Found): CourseSummary {
  return { latest: latest.id, statements: statements.length };
}

import type { ContradictingPair, Entries } from '@/lib/ports/entries';
import { positionOf, stepsOf, type PositionStep } from './position';

/** A contradiction as a course of events. */
export interface Course {
  /** Oldest first. */
  readonly steps: readonly PositionStep[];
  /** The statement on whose page the whole history stands, when it has more steps than these. */
  readonly whole: string | undefined;
}

/** A history of more steps is told on the pages of its statements; elsewhere stands the contradiction alone. */
const LONGEST_COURSE = 6;

/** The contradictions as courses of events, at most so many; several that belong to one short history are told as one. */
export async function coursesOf(
  contradictions: readonly ContradictingPair[],
  entries: Entries,
  most: number,
): Promise<{ readonly courses: readonly Course[]; readonly left: number }> {
  const courses: Course[] = [];
  const courseOf = new Map<string, Course>();
  let left = 0;
  for (const contradiction of contradictions) {
    const known = courseOf.get(contradiction.later);
    if (known && known === courseOf.get(contradiction.earlier)) continue;
    if (courses.length === most) {
      left++;
      continue;
    }
    const course = await courseWith(contradiction, entries);
    courses.push(course);
    for (const { entry } of course.steps) courseOf.set(entry.statement.id, course);
  }
  return { courses, left };
}

async function courseWith(pair: ContradictingPair, entries: Entries): Promise<Course> {
  const { steps } = await positionOf(pair.later, entries);
  return steps.length <= LONGEST_COURSE ? { steps, whole: undefined } : pairOf(pair, entries);
}

/** The two statements alone, as two steps. */
export async function pairOf(
  { earlier, later }: ContradictingPair,
  entries: Entries,
): Promise<Course> {
  const isMore = (await positionOf(later, entries)).steps.length > 2;
  return { steps: await stepsOf([earlier, later], entries), whole: isMore ? later : undefined };
}

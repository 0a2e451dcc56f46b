import type { Archive } from './archive';
import type { Contradiction } from './contradictions';
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
export function coursesOf(
  contradictions: readonly Contradiction[],
  archive: Archive,
  most: number,
): { readonly courses: readonly Course[]; readonly left: number } {
  const courses: Course[] = [];
  const courseOf = new Map<string, Course>();
  let left = 0;
  for (const contradiction of contradictions) {
    const known = courseOf.get(contradiction.later.id);
    if (known && known === courseOf.get(contradiction.earlier.id)) continue;
    if (courses.length === most) {
      left++;
      continue;
    }
    const course = courseWith(contradiction, archive);
    courses.push(course);
    for (const { entry } of course.steps) courseOf.set(entry.statement.id, course);
  }
  return { courses, left };
}

function courseWith({ earlier, later }: Contradiction, archive: Archive): Course {
  const { steps } = positionOf(later.id, archive);
  return steps.length <= LONGEST_COURSE
    ? { steps, whole: undefined }
    : pairOf({ earlier, later }, archive);
}

/** The two statements alone, as two steps. */
export function pairOf({ earlier, later }: Contradiction, archive: Archive): Course {
  const isMore = positionOf(later.id, archive).steps.length > 2;
  return {
    steps: stepsOf([earlier.id, later.id], archive),
    whole: isMore ? later.id : undefined,
  };
}

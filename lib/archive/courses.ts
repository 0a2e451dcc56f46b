import type { ContradictingPair, CourseSummary, Entries } from '@/lib/ports/entries';
import { positionOf, stepsOf, type PositionStep } from './position';

/** How a position changed, or a part of that. */
export interface Course {
  /** Oldest first. */
  readonly steps: readonly PositionStep[];
  /** The statement on whose page the whole history stands, when it has more steps than these. */
  readonly whole: string | undefined;
}

/** A history of more steps is told on the pages of its statements; elsewhere stand the latest of them. */
export const LONGEST_COURSE = 12;
/** So many statements are told in one place, all courses together. */
const MOST_STATEMENTS = 40;
const MOST_TOLD = 10;

export interface TopicCourses {
  readonly courses: readonly Course[];
  /** Those that are not told here. */
  readonly others: readonly CourseSummary[];
  readonly total: number;
}

/** The courses of a topic, as many as one page has room for, and what there is besides. */
export async function topicCourses(topic: string, entries: Entries): Promise<TopicCourses> {
  const { items, total } = await entries.courses(topic);
  const told: CourseSummary[] = [];
  let room = MOST_STATEMENTS;
  for (const each of items.slice(0, MOST_TOLD)) {
    room -= Math.min(each.statements, LONGEST_COURSE);
    if (told.length > 0 && room < 0) break;
    told.push(each);
  }
  const courses = await Promise.all(told.map(({ latest }) => courseOf(latest, entries)));
  return { courses, others: items.slice(told.length), total };
}

async function courseOf(latest: string, entries: Entries): Promise<Course> {
  const { steps } = await positionOf(latest, entries);
  return steps.length <= LONGEST_COURSE
    ? { steps, whole: undefined }
    : { steps: steps.slice(-LONGEST_COURSE), whole: latest };
}

/** The two statements alone, as two steps. */
export async function pairOf(
  { earlier, later }: ContradictingPair,
  entries: Entries,
): Promise<Course> {
  const isMore = (await positionOf(later, entries)).steps.length > 2;
  return { steps: await stepsOf([earlier, later], entries), whole: isMore ? later : undefined };
}

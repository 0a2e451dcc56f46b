/** Stands for an answer that has not come in time. */
export const LATE = Symbol('late');

/** What came while this process was too busy to look counts as being in time. */
const LAST_LOOK_MS = 50;

export function inTime<Result>(
  answer: Promise<Result>,
  longestMs: number,
): Promise<Result | typeof LATE> {
  return new Promise((resolve, reject) => {
    let timer = setTimeout(() => {
      timer = setTimeout(() => resolve(LATE), LAST_LOOK_MS);
    }, longestMs);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

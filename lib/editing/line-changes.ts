import { diffLines } from 'diff';

/** A line of two versions: in both, only in the first, only in the second; `skipped` stands for lines that are the same. */
export interface LineChange {
  readonly type: 'same' | 'gone' | 'new' | 'skipped';
  readonly text: string;
}

/** Lines around a change that are shown. */
const AROUND = 2;
/** In milliseconds; what takes longer is shown as gone and new as a whole. */
const PATIENCE = 1_000;

/** What differs between two versions of a file, line by line, without what is far from any change. */
export function lineChanges(first: string, second: string): LineChange[] {
  const parts = diffLines(first, second, { timeout: PATIENCE }) ?? [
    { value: first, removed: true, added: false },
    { value: second, removed: false, added: true },
  ];
  const all = parts.flatMap(({ value, added, removed }) =>
    value
      .replace(/\n$/, '')
      .split('\n')
      .map((text): LineChange => ({ type: added ? 'new' : removed ? 'gone' : 'same', text })),
  );
  const isNear = (at: number) =>
    all.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(({ type }) => type !== 'same');
  return all.flatMap((line, at): LineChange[] => {
    if (isNear(at)) return [line];
    return at > 0 && !isNear(at - 1) ? [] : [{ type: 'skipped', text: '' }];
  });
}

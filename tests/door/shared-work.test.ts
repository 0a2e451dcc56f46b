import { expect, test } from 'vitest';
import { sharedWork } from '@/lib/door/shared-work';

const never = new AbortController().signal;

test('work is done once for all who want it, and again for those who come later', async () => {
  const work = sharedWork<number>();
  let begun = 0;
  const begin = async () => ++begun;
  const [first, second] = [work.join('a', never, begin), work.join('a', never, begin)];
  expect(await Promise.all([first, second, work.join('b', never, begin)])).toEqual([1, 1, 2]);
  expect(await work.join('a', never, begin)).toBe(3);
});

test('it is called off when the last one has gone, and not before', async () => {
  const work = sharedWork<string>();
  const readers = [new AbortController(), new AbortController()];
  let calledOff: AbortSignal | undefined;
  const begin = (signal: AbortSignal) => {
    calledOff = signal;
    return new Promise<string>(() => undefined);
  };
  for (const { signal } of readers) void work.join('a', signal, begin);
  readers[0]?.abort();
  expect(calledOff?.aborted).toBe(false);
  readers[1]?.abort();
  expect(calledOff?.aborted).toBe(true);
  expect(await work.join('a', never, async () => 'anew')).toBe('anew');
});

test('who fails does not stand in the way of the next', async () => {
  const work = sharedWork<string>();
  await expect(
    work.join('a', never, async () => {
      throw new Error('defect');
    }),
  ).rejects.toThrow('defect');
  expect(await work.join('a', never, async () => 'well')).toBe('well');
});

import { expect, test } from 'vitest';
import { onceForEach } from '@/lib/archive/once';
import { anArchive, entriesFrom } from './an-archive';

test('something is made once for a state of the archive, whoever asks for it meanwhile', async () => {
  let made = 0;
  const numberOf = onceForEach(async () => ++made);
  const [one, other] = [entriesFrom(anArchive({})), entriesFrom(anArchive({}))];
  expect(await Promise.all([numberOf(one), numberOf(one), numberOf(other)])).toEqual([1, 1, 2]);
  expect(await numberOf(one)).toBe(1);
});

test('what could not be made is tried again by the next who asks', async () => {
  let tried = 0;
  const madeOf = onceForEach(async () => {
    if (++tried === 1) throw new Error('the store is away');
    return 'made';
  });
  const entries = entriesFrom(anArchive({}));
  await expect(madeOf(entries)).rejects.toThrow('the store is away');
  expect(await madeOf(entries)).toBe('made');
});

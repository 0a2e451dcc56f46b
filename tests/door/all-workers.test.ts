import { expect, test } from 'vitest';
import { figuresOfAll } from '@/lib/door/all-workers';
import { single } from '@/lib/metrics/family';
import { passFiguresOn, type Worker } from '@/scripts/worker-figures.mjs';

/* Workers and the primary that they have in common, without processes between them: messages are sent as JSON, as those are. */

function cluster(values: readonly (number | 'silent')[], patienceMs = 50) {
  const connected: Worker[] = [];
  const passOn = passFiguresOn(() => connected, patienceMs);
  const ask = values.map((value, index) => {
    let tell: (message: object) => void = () => {};
    const worker: Worker = {
      isConnected: () => true,
      send: (message) => setImmediate(() => tell(JSON.parse(JSON.stringify(message)))),
    };
    connected.push(worker);
    return figuresOfAll(
      () => [single('gauge', 'a', 'A', Number(value))],
      String(index + 1),
      {
        send: (message) => {
          if (value === 'silent' && 'families' in message) return;
          setImmediate(() => passOn(worker, JSON.parse(JSON.stringify(message))));
        },
        onMessage: (told) => (tell = told),
      },
      200,
    );
  });
  return { ask, connected };
}
const valuesOf = (families: Awaited<ReturnType<ReturnType<typeof figuresOfAll>>>) =>
  families.flatMap(({ samples }) => samples.map(({ labels, value }) => [labels.worker, value]));

test('whichever worker is asked, the figures are those of all', async () => {
  const { ask } = cluster([10, 20, 30]);
  const all = await Promise.all(ask.map((each) => each()));
  for (const families of all)
    expect(valuesOf(families)).toEqual([
      ['1', 10],
      ['2', 20],
      ['3', 30],
    ]);
});

test('a worker that does not answer is left out', async () => {
  const { ask } = cluster([10, 'silent', 30]);
  expect(valuesOf((await ask[0]?.()) ?? [])).toEqual([
    ['1', 10],
    ['3', 30],
  ]);
});

test('a primary that does not answer leaves this worker', async () => {
  const { ask } = cluster([10, 'silent'], 10_000);
  expect(valuesOf((await ask[0]?.()) ?? [])).toEqual([['1', 10]]);
});

test('a worker that is gone is not waited for', async () => {
  const { ask, connected } = cluster([10, 20], 10_000);
  Object.assign(connected[1] ?? {}, { isConnected: () => false });
  expect(valuesOf((await ask[0]?.()) ?? [])).toEqual([['1', 10]]);
});

test('a process alone asks nobody', async () => {
  const own = () => [single('gauge', 'a', 'A', 1)];
  expect(valuesOf(await figuresOfAll(own, '1', undefined)())).toEqual([['1', 1]]);
});

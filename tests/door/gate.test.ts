import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LIMITS } from '@/lib/door/door';
import { openGate, type Leave } from '@/lib/door/gate';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const limits = {
  inside: 2,
  insidePerClient: 1,
  waiting: 4,
  waitingPerClient: 3,
  longestWaitMs: 1_000,
};
const here = new AbortController().signal;

/** Requests by name at a gate: who was let in and who was refused, in that order. */
function aGate() {
  const gate = openGate(limits);
  const events: string[] = [];
  const leaves = new Map<string, Leave>();
  return {
    events,
    async ask(name: string, signal = here) {
      void gate.enter(name.charAt(0), signal).then((leave) => {
        events.push(leave ? name : `not ${name}`);
        if (leave) leaves.set(name, leave);
      });
      await settled();
    },
    async leave(name: string) {
      leaves.get(name)?.();
      await settled();
    },
  };
}

const settled = () => vi.advanceTimersByTimeAsync(0);

describe('a gate', () => {
  test('counts who is inside, who waits and who was refused; who has gone by himself was not', async () => {
    const gate = openGate(limits);
    const gone = new AbortController();
    const leave = await gate.enter('a', here);
    for (let number = 0; number < 4; number++) void gate.enter('a', here);
    void gate.enter('b', here);
    void gate.enter('c', gone.signal);
    expect(gate.places()).toEqual({ inside: 2, waiting: 4, refused: 1 });
    gone.abort();
    leave?.();
    await settled();
    expect(gate.places()).toEqual({ inside: 2, waiting: 2, refused: 1 });
    await vi.advanceTimersByTimeAsync(limits.longestWaitMs);
    expect(gate.places()).toEqual({ inside: 2, waiting: 0, refused: 3 });
  });

  test('lets in as many as there are places, of one client as many as it may have', async () => {
    const { ask, events } = aGate();
    for (const name of ['a1', 'a2', 'b1', 'c1']) await ask(name);
    expect(events).toEqual(['a1', 'b1']);
  });

  test('lets the next in when one leaves: clients take turns', async () => {
    const { ask, leave, events } = aGate();
    for (const name of ['a1', 'b1', 'a2', 'a3', 'c1', 'd1']) await ask(name);
    await leave('a1');
    expect(events).toEqual(['a1', 'b1', 'a2']);
    await leave('a2');
    expect(events).toEqual(['a1', 'b1', 'a2', 'c1']);
    await leave('b1');
    expect(events.at(-1)).toBe('d1');
    await leave('c1');
    expect(events.at(-1)).toBe('a3');
  });

  test('refuses at once when the queue is full, of all or of one client', async () => {
    const { ask, events } = aGate();
    for (const name of ['a1', 'b1', 'a2', 'a3', 'a4']) await ask(name);
    await ask('a5');
    expect(events).toEqual(['a1', 'b1', 'not a5']);
    await ask('c1');
    await ask('d1');
    expect(events).toEqual(['a1', 'b1', 'not a5', 'not d1']);
  });

  test('refuses who has waited too long', async () => {
    const { ask, leave, events } = aGate();
    for (const name of ['a1', 'b1', 'c1']) await ask(name);
    await vi.advanceTimersByTimeAsync(999);
    expect(events).toEqual(['a1', 'b1']);
    await vi.advanceTimersByTimeAsync(1);
    expect(events).toEqual(['a1', 'b1', 'not c1']);
    await leave('a1');
    await ask('c2');
    expect(events.at(-1)).toBe('c2');
  });

  test('keeps no place for who has gone', async () => {
    const { ask, leave, events } = aGate();
    const gone = new AbortController();
    for (const name of ['a1', 'b1']) await ask(name);
    await ask('c1', gone.signal);
    await ask('d1');
    gone.abort();
    await leave('a1');
    expect(events).toEqual(['a1', 'b1', 'not c1', 'd1']);
  });

  test('counts a place once, however often it is left', async () => {
    const { ask, leave, events } = aGate();
    for (const name of ['a1', 'b1', 'c1', 'd1']) await ask(name);
    await leave('a1');
    await leave('a1');
    expect(events).toEqual(['a1', 'b1', 'c1']);
  });
});

test('one client has half of the places and half of the queue', () => {
  expect(LIMITS).toEqual({
    inside: 4,
    insidePerClient: 2,
    waiting: 40,
    waitingPerClient: 20,
    longestWaitMs: 4_000,
  });
});

/** How many requests are answered at a time, and how many wait for it; of one client at most a part of each. */
export interface GateLimits {
  readonly inside: number;
  readonly insidePerClient: number;
  readonly waiting: number;
  readonly waitingPerClient: number;
  readonly longestWaitMs: number;
}

/** Lets requests in, in a bounded number. */
export interface Gate {
  /**
   * Resolves to how to leave again, to be called once the request is answered; undefined when too many wait already, or it
   * has waited too long. Whoever is `gone` gives up the place in the queue.
   */
  enter(client: string, gone: AbortSignal): Promise<Leave | undefined>;
  places(): Places;
}

/** How many are inside and wait right now, and how many were refused so far. */
export interface Places {
  readonly inside: number;
  readonly waiting: number;
  readonly refused: number;
}

export type Leave = () => void;

interface Waiting {
  settle(leave: Leave | undefined): void;
}

/** An open gate. Of those who wait, clients take turns: who asks for much waits longer than who asks for a page. */
export function openGate(limits: GateLimits): Gate {
  const inside = new Map<string, number>();
  const queues = new Map<string, Waiting[]>();
  let refused = 0;
  const waitingNow = () => sum([...queues.values()].map(({ length }) => length));
  const insideOf = (client: string) => inside.get(client) ?? 0;

  const mayEnter = (client: string) =>
    sum(inside.values()) < limits.inside && insideOf(client) < limits.insidePerClient;
  const mayWait = (client: string) =>
    waitingNow() < limits.waiting && (queues.get(client)?.length ?? 0) < limits.waitingPerClient;

  function letIn(client: string): Leave {
    inside.set(client, insideOf(client) + 1);
    let hasLeft = false;
    return () => {
      if (hasLeft) return;
      hasLeft = true;
      setOrDelete(inside, client, insideOf(client) - 1);
      letNextIn();
    };
  }

  function letNextIn(): void {
    for (const [client, queue] of queues) {
      if (!mayEnter(client)) continue;
      const [next, ...others] = queue;
      // To the end: the next turn is another client's.
      queues.delete(client);
      if (others.length > 0) queues.set(client, others);
      return next?.settle(letIn(client));
    }
  }

  function wait(client: string, gone: AbortSignal): Promise<Leave | undefined> {
    return new Promise((resolve) => {
      const giveUp = () => {
        const queue = (queues.get(client) ?? []).filter((other) => other !== waiting);
        if (queue.length > 0) queues.set(client, queue);
        else queues.delete(client);
        waiting.settle(undefined);
      };
      const timer = setTimeout(giveUp, limits.longestWaitMs);
      const waiting: Waiting = {
        settle(leave) {
          clearTimeout(timer);
          gone.removeEventListener('abort', giveUp);
          resolve(leave);
        },
      };
      gone.addEventListener('abort', giveUp, { once: true });
      queues.set(client, [...(queues.get(client) ?? []), waiting]);
    });
  }

  return {
    async enter(client, gone) {
      if (mayEnter(client)) return letIn(client);
      const leave = mayWait(client) ? await wait(client, gone) : undefined;
      // Who is gone was not refused.
      if (!leave && !gone.aborted) refused++;
      return leave;
    },
    places: () => ({ inside: sum(inside.values()), waiting: waitingNow(), refused }),
  };
}

function sum(numbers: Iterable<number>): number {
  let all = 0;
  for (const number of numbers) all += number;
  return all;
}

function setOrDelete(counts: Map<string, number>, client: string, count: number): void {
  if (count > 0) counts.set(client, count);
  else counts.delete(client);
}

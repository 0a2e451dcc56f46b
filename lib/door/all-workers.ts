import { randomUUID } from 'node:crypto';
import { ofWorkers, type Family } from '@/lib/metrics/family';

/*
 * A scrape reaches one of the processes that share the port, and never the same twice in a row; so this one asks all. The primary,
 * which they have in common, passes it on: scripts/worker-figures.mjs.
 */

/** The process that all workers can reach, as `process` is in a worker. */
export interface Primary {
  send(message: object): void;
  onMessage(told: (message: object) => void): void;
}

interface Gathered {
  readonly wortlaut: 'gathered';
  readonly id: string;
  readonly processes: readonly { readonly worker: string; readonly families: readonly Family[] }[];
}

/**
 * The figures of all processes that serve, each sample with the label `worker`: `own` are those of this one, the only one when there is
 * no primary. Workers that do not answer within `patienceMs` are left out, this one never.
 */
export function figuresOfAll(
  own: () => Family[],
  worker: string,
  primary: Primary | undefined,
  patienceMs = 2_000,
): () => Promise<Family[]> {
  const asked = new Map<string, (gathered: Gathered['processes']) => void>();
  primary?.onMessage((message) => {
    if (!('wortlaut' in message && 'id' in message)) return;
    if (message.wortlaut === 'figures?')
      primary.send({ wortlaut: 'figures', id: message.id, worker, families: own() });
    if (isGathered(message)) asked.get(message.id)?.(message.processes);
  });
  const alone = () => [{ worker, families: own() }];
  return async () => {
    if (!primary) return ofWorkers(alone());
    const id = randomUUID();
    const processes = await new Promise<Gathered['processes']>((resolve) => {
      const timer = setTimeout(() => resolve(alone()), patienceMs);
      asked.set(id, (gathered) => {
        clearTimeout(timer);
        resolve(gathered);
      });
      primary.send({ wortlaut: 'gather', id });
    });
    asked.delete(id);
    return ofWorkers(processes);
  };
}

/** Only our own processes can send it. */
function isGathered(message: object): message is Gathered {
  return 'wortlaut' in message && message.wortlaut === 'gathered';
}

/** The primary of this process; undefined for the only one. */
export function primaryOf(given: NodeJS.Process): Primary | undefined {
  if (given.env.WORTLAUT_WORKER === undefined) return undefined;
  return {
    // That it has ended meanwhile ends this process as well.
    send: (message) => void given.send?.(message, undefined, undefined, () => undefined),
    onMessage: (told) =>
      given.on('message', (message) => {
        if (typeof message === 'object' && message !== null) told(message);
      }),
  };
}

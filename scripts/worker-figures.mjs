/** How long is waited for the figures of a worker: it may be busy with a page. */
const PATIENCE_MS = 1_000;

/**
 * Passes the question for figures on, from the worker that was asked to all, and their answers back (lib/door/all-workers.ts).
 * Returns what is to be told of the messages of workers.
 *
 * @typedef {{ send(message: object): unknown, isConnected(): boolean }} Worker
 * @param {() => Worker[]} workersNow
 * @param {number} [patienceMs]
 * @returns {(from: Worker, message: any) => void}
 */
export function passFiguresOn(workersNow, patienceMs = PATIENCE_MS) {
  /** @type {Map<string, (answer: { worker: string, families: object[] }) => void>} */
  const asked = new Map();
  return (from, message) => {
    if (message?.wortlaut === 'figures') asked.get(message.id)?.(message);
    if (message?.wortlaut !== 'gather') return;
    const { id } = message;
    const workers = workersNow().filter((worker) => worker.isConnected());
    /** @type {{ worker: string, families: object[] }[]} */
    const processes = [];
    const finish = () => {
      clearTimeout(timer);
      asked.delete(id);
      processes.sort((a, b) => Number(a.worker) - Number(b.worker));
      if (from.isConnected()) from.send({ wortlaut: 'gathered', id, processes });
    };
    const timer = setTimeout(finish, patienceMs);
    asked.set(id, ({ worker, families }) => {
      processes.push({ worker, families });
      if (processes.length === workers.length) finish();
    });
    for (const worker of workers) worker.send({ wortlaut: 'figures?', id });
  };
}

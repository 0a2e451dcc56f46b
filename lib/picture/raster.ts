import path from 'node:path';
import { Worker } from 'node:worker_threads';

/*
 * One thread draws all pictures of a process, one after the other. It begins with the first of them and ends when none was asked for
 * for a while: most of the time a server draws nothing, and need not hold the memory for it.
 */

interface Drawing {
  done(png: Uint8Array): void;
  failed(cause: Error): void;
}

interface Thread {
  readonly worker: Worker;
  readonly drawings: Map<number, Drawing>;
}

/** Started by Node as it lies there, and no part of what is built. */
const WORKER = 'lib/picture/raster-worker.mjs';
const IDLE_MS = 60_000;
/** What takes longer never ends. */
const LONGEST_MS = 10_000;

let thread: Thread | undefined;
let ending: NodeJS.Timeout | undefined;
let count = 0;

/** What is drawn otherwise than as the SVG says by itself. */
export interface Raster {
  /** So many pixels for a unit, 1 unless told. */
  readonly zoom?: number;
  /** The files of the typefaces of its letters; none where letters are outlines. */
  readonly faces?: readonly string[];
}

/** SVG as PNG; rejects when it cannot be drawn. */
export function rasterised(
  svg: string,
  { zoom = 1, faces = [] }: Raster = {},
): Promise<Uint8Array> {
  const { worker, drawings } = (thread ??= startThread());
  clearTimeout(ending);
  const id = count++;
  return new Promise<Uint8Array>((done, failed) => {
    drawings.set(id, { done, failed });
    worker.postMessage({ id, svg, zoom, faces });
    setTimeout(() => drawings.has(id) && void worker.terminate(), LONGEST_MS).unref();
  }).finally(() => {
    if (drawings.size > 0) return;
    clearTimeout(ending);
    ending = setTimeout(() => void worker.terminate(), IDLE_MS).unref();
  });
}

function startThread(): Thread {
  const file = path.join(/* turbopackIgnore: true */ process.cwd(), WORKER);
  // Of the arguments of the process none is for it.
  const worker = new Worker(/* turbopackIgnore: true */ file, { execArgv: [] });
  // It keeps no process from ending.
  worker.unref();
  const drawings = new Map<number, Drawing>();
  const started: Thread = { worker, drawings };
  const end = (cause: Error) => {
    if (thread === started) thread = undefined;
    for (const { failed } of drawings.values()) failed(cause);
    drawings.clear();
  };
  worker.on('message', (answer: Answer) => {
    const drawing = drawings.get(answer.id);
    drawings.delete(answer.id);
    if ('png' in answer) drawing?.done(answer.png);
    else drawing?.failed(new Error(`A picture cannot be drawn: ${answer.failure}`));
  });
  worker.on('error', end);
  worker.on('exit', () => end(new Error('The thread that draws pictures has ended.')));
  return started;
}

/** What lib/picture/raster-worker.mjs sends. */
type Answer =
  | { readonly id: number; readonly png: Uint8Array }
  | { readonly id: number; readonly failure: string };

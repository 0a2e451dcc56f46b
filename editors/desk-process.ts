import { fork, type ChildProcess } from 'node:child_process';
import type { CheckedFile, Choices, FoundFiles, WrittenFile } from '@/lib/editing/desk';
import type { Overview } from '@/lib/editing/overview';
import type { Known } from '@/lib/import/known';
import type { Folder } from '@/lib/content/target';

/** What the server asks of the process that has the content in memory, and what it is answered. */
export interface Questions {
  readonly overview: { readonly asked: null; readonly answer: Overview };
  readonly choices: { readonly asked: null; readonly answer: Choices };
  readonly files: { readonly asked: string; readonly answer: FoundFiles };
  readonly known: { readonly asked: null; readonly answer: Known };
  readonly title: { readonly asked: null; readonly answer: string };
  readonly format: {
    readonly asked: { readonly folder: Folder; readonly id: string };
    readonly answer: 'md' | 'mdx';
  };
  readonly check: { readonly asked: WrittenFile; readonly answer: CheckedFile };
  /** The HTML of the page that the file would have; empty while it has errors. */
  readonly preview: { readonly asked: WrittenFile; readonly answer: string };
}
export type Topic = keyof Questions;

export interface Question {
  readonly number: number;
  readonly topic: Topic;
  readonly asked: unknown;
}
export interface Reply {
  readonly number: number;
  readonly answer?: unknown;
  readonly failure?: string;
}

/** Asks another process; throws `DeskError` when it takes too long, has ended, or has too much to do. */
export interface DeskProcess {
  ask<Name extends Topic>(
    topic: Name,
    asked: Questions[Name]['asked'],
  ): Promise<Questions[Name]['answer']>;
  end(): void;
}

export class DeskError extends Error {}

/** In milliseconds: what takes longer is given up, and the process with it. The first question of all reads the whole folder. */
const PATIENCE = { first: 120_000, later: 20_000 };
const MOST_WAITING = 20;
/** In megabytes. */
const MEMORY = 1_500;

export function startDesk(program: string, log: (message: string) => void): DeskProcess {
  let child: ChildProcess | undefined;
  let hasAnswered = false;
  let isEnding = false;
  let last = 0;
  const waiting = new Map<
    number,
    { done(answer: unknown): void; failed(cause: DeskError): void }
  >();
  const failAll = (message: string) => {
    for (const { failed } of waiting.values()) failed(new DeskError(message));
    waiting.clear();
  };
  const started = (): ChildProcess => {
    const made = fork(program, ['--desk'], {
      execArgv: [`--max-old-space-size=${MEMORY}`],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      serialization: 'advanced',
    });
    hasAnswered = false;
    made.on('message', ({ number, answer, failure }: Reply) => {
      hasAnswered = true;
      const each = waiting.get(number);
      waiting.delete(number);
      if (failure === undefined) each?.done(answer);
      else each?.failed(new DeskError(failure));
    });
    made.once('exit', (code, signal) => {
      if (child === made) child = undefined;
      if (!isEnding) log(`The process that checks has ended (${signal ?? code}).`);
      failAll('the process that checks has ended');
    });
    return made;
  };
  return {
    ask(topic, asked) {
      if (waiting.size >= MOST_WAITING) return Promise.reject(new DeskError('too much to do'));
      const asking = (child ??= started());
      const number = ++last;
      return new Promise((resolve, reject) => {
        const timer = setTimeout(
          () => {
            // It is busy with something that does not end; the next question starts another one.
            asking.kill('SIGKILL');
          },
          hasAnswered ? PATIENCE.later : PATIENCE.first,
        );
        waiting.set(number, {
          done(answer) {
            clearTimeout(timer);

            resolve(answer as Questions[typeof topic]['answer']);
          },
          failed(cause) {
            clearTimeout(timer);
            reject(cause);
          },
        });
        asking.send({ number, topic, asked } satisfies Question);
      });
    },
    end() {
      isEnding = true;
      child?.kill('SIGKILL');
    },
  };
}

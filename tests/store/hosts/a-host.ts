import { SCHEMA } from '@/lib/store/schema';
import type { Asked, AskedHost, Look, StoreVersion } from '@/lib/store/hosts/host';

export const version = (number: number, name = `name-${number}`): StoreVersion => ({
  number,
  name,
});

/** A host as a test has it; `is` may be changed at any time. */
export interface TestHost extends AskedHost {
  is: Partial<Look>;
  /** What a look and a question meet instead of an answer: `hangs`, or an error. */
  fails: 'hangs' | Error | undefined;
  /** The same for questions alone. */
  refuses: 'hangs' | Error | undefined;
  /** What it answers with for a version. */
  row(number: unknown): object;
  /** How often it was asked, and its connections were broken. */
  asked: number;
  dropped: number;
  calledOff: number;
  /** Those it was told to hold at the last look. */
  holds: readonly number[];
  /** Lets one question after the other be answered, instead of at once. */
  waits: boolean;
  answerNext(): void;
}

/** A standby with version 7, unless told. */
export function aHost(is: Partial<Look> = {}): TestHost {
  let pending: { answer(): void; fail(cause: Error): void }[] = [];
  const broken = () => Object.assign(new Error('gone'), { code: 'CONNECTION_DESTROYED' });
  const hung = <Answer>() =>
    new Promise<Answer>((_, reject) => {
      pending.push({ answer: () => {}, fail: reject });
    });
  const host: TestHost = {
    ...{ is, fails: undefined, refuses: undefined, waits: false, holds: [] },
    ...{ asked: 0, dropped: 0, calledOff: 0 },
    row: (number) => ({ version: number }),
    look(hold) {
      host.holds = [...hold];
      if (host.fails === 'hangs') return hung();
      if (host.fails) return Promise.reject(host.fails);
      const seen: Look = {
        ...{ isStandby: true, lag: 0, schema: SCHEMA, current: version(7), versions: [version(7)] },
        ...{ held: undefined },
        ...host.is,
      };
      const held = seen.isStandby ? undefined : (seen.held ?? new Set(hold));
      return Promise.resolve({ ...seen, held });
    },
    ask<Row extends object>(question: { parameters: readonly unknown[] }): Asked<Row> {
      host.asked++;
      const problem = host.fails ?? host.refuses;
      const callOff = () => void host.calledOff++;
      if (problem === 'hangs') return { rows: hung(), callOff };
      if (problem) return { rows: Promise.reject(problem), callOff };
      const rows = [host.row(question.parameters[0])] as Row[];
      if (!host.waits) return { rows: Promise.resolve(rows), callOff };
      return {
        rows: new Promise((resolve, reject) =>
          pending.push({ answer: () => resolve(rows), fail: reject }),
        ),
        callOff,
      };
    },
    drop() {
      host.dropped++;
      for (const { fail } of pending) fail(broken());
      pending = [];
    },
    answerNext: () => pending.shift()?.answer(),
  };
  return host;
}

/** An error as a server sends it. */
export function serverError(code: string, message = code): Error {
  return Object.assign(new Error(message), { code, severity: 'ERROR' });
}

/** An error as Node or the client library have it. */
export function clientError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

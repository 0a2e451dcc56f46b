import type { Failure } from './failure';
import type { Within } from '../reading';

/** What has been counted of the questions to each host, since this process has started. */
export interface HostFigures {
  asked(host: string, within: Within, ms: number): void;
  failed(host: string, failure: Failure): void;
  readonly questions: readonly AskedFigure[];
  readonly failures: readonly FailedFigure[];
}

export interface AskedFigure {
  readonly host: string;
  readonly within: Within;
  readonly count: number;
  readonly seconds: number;
}

export interface FailedFigure {
  readonly host: string;
  readonly failure: Failure;
  readonly count: number;
}

export function hostFigures(): HostFigures {
  const questions = new Map<string, AskedFigure>();
  const failures = new Map<string, FailedFigure>();
  return {
    asked(host, within, ms) {
      const { count, seconds } = questions.get(`${within} ${host}`) ?? { count: 0, seconds: 0 };
      const figure = { host, within, count: count + 1, seconds: seconds + ms / 1_000 };
      questions.set(`${within} ${host}`, figure);
    },
    failed(host, failure) {
      const { count } = failures.get(`${failure} ${host}`) ?? { count: 0 };
      failures.set(`${failure} ${host}`, { host, failure, count: count + 1 });
    },
    get questions() {
      return [...questions.values()];
    },
    get failures() {
      return [...failures.values()];
    },
  };
}

import { failureOf, isOfServer } from './failure';
import type { AskedHost, StoreVersion } from './host';
import { hostFigures, type HostFigures } from './host-figures';
import { hostState, NoAnswer, type HostState } from './host-state';
import { inTime, LATE } from './deadline';
import { TIME_LIMITS } from './limits';
import { StoreAway, TooSlow, VersionGone, type Reading, type Within } from '../reading';
import { nextAsked } from './routing';
import type { Question } from '../sql';

/** The hosts of a store, as one. */
export interface Hosts {
  readonly states: readonly HostState[];
  readonly figures: HostFigures;
  /** Looks at all of them, now. */
  look(): Promise<void>;
  /** Looks at all every second, until it is closed. */
  follow(): void;
  /** The newest version that a host names the current one. */
  newest(): StoreVersion | undefined;
  /** Whether a host can be asked for it. */
  canAsk(version: StoreVersion): boolean;
  readingOf(version: StoreVersion): Reading;
  /** Keeps a version from being removed, on the primary; false when it is being removed. */
  hold(number: number): Promise<boolean>;
  release(number: number): void;
  /** Called back whenever a host is another one than before. */
  onChange(changed: () => void): void;
  close(): void;
}

export interface HostsOptions {
  readonly now: () => Date;
  log(message: string): void;
}

const LOOK_EVERY_MS = 1_000;
/** A host that has not even answered a look for so long hangs; one that has is at work on a question that takes long. */
const SILENT_MS = 1_500;

export function openHosts(
  named: readonly { readonly name: string; readonly host: AskedHost }[],
  { now, log }: HostsOptions,
): Hosts {
  const held = new Set<number>();
  let [changed, turn] = [() => {}, 0];
  const states = named.map(({ name, host }) =>
    hostState(name, host, { hold: () => held, now, log, changed: () => changed() }),
  );
  const figures = hostFigures();
  const look = async () => void (await Promise.all(states.map((state) => state.lookAgain())));
  let timer: NodeJS.Timeout | undefined;

  return {
    ...{ states, figures, look },
    follow() {
      timer ??= setInterval(() => void look(), LOOK_EVERY_MS).unref();
    },
    newest: () =>
      states
        .flatMap(({ look: seen }) => seen?.current ?? [])
        .reduce<StoreVersion | undefined>(
          (best, each) => (best && best.number >= each.number ? best : each),
          undefined,
        ),
    canAsk: (version) => states.some((state) => state.has(version)),
    readingOf: (version) => ({
      version: version.number,
      ask: (question, within = 'entry') => ask(version, question, within),
    }),
    async hold(number) {
      held.add(number);
      // A look that was under way already may have passed that.
      for (let looks = 0; looks < 2; looks++) {
        await Promise.all(states.filter(({ look: seen }) => seen).map((each) => each.lookAgain()));
        const primaries = states.flatMap(({ look: seen }) => seen?.held ?? []);
        if (primaries.length === 0 || primaries.some((has) => has.has(number))) return true;
      }
      held.delete(number);
      return false;
    },
    release: (number) => void held.delete(number),
    onChange: (told) => (changed = told),
    close() {
      clearInterval(timer);
      for (const { host } of states) host.drop();
    },
  };

  async function ask<Row extends object>(
    version: StoreVersion,
    question: Question,
    within: Within,
  ): Promise<Row[]> {
    const until = performance.now() + TIME_LIMITS[within].whole;
    const bound = { ...question, parameters: [version.number, ...question.parameters] };
    const tried = new Set<HostState>();
    let wasGone = false;
    let hasLookedAgain = false;
    for (;;) {
      const state = nextAsked(states.filter((each) => each.has(version) && !tried.has(each)));
      if (!state) {
        if (wasGone && !states.some((each) => each.has(version)))
          throw new VersionGone(`Version ${version.number} is not there any more`);
        // They may be the only ones.
        const doubtful = states.filter((each) => each.isDoubtful || tried.has(each));
        if (doubtful.length === 0 || hasLookedAgain || performance.now() >= until)
          throw new StoreAway(`No host can be asked for version ${version.number}`);
        hasLookedAgain = true;
        await Promise.all(doubtful.map((each) => each.lookAgain()));
        tried.clear();
        continue;
      }
      if (performance.now() >= until)
        throw new StoreAway(`No host has answered in time for version ${version.number}`);
      tried.add(state);
      try {
        return await askAt<Row>(state, bound, within);
      } catch (cause) {
        const failure = failureOf(cause);
        figures.failed(state.name, failure);
        switch (failure) {
          case 'gone':
            wasGone = true;
            state.hasNot(version);
            break;
          case 'lost':
          case 'busy':
            break;
          case 'slow':
            throw new TooSlow('The answer takes too long');
          case 'wrong':
            throw cause;
        }
      }
    }
  }

  async function askAt<Row extends object>(
    state: HostState,
    question: Question,
    within: Within,
  ): Promise<Row[]> {
    const began = performance.now();
    const { era } = state;
    const end = state.begin(++turn);
    let hasSpoken = false;
    try {
      const asked = state.host.ask<Row>(question, within);
      const rows = await inTime(asked.rows, TIME_LIMITS[within].silence);
      if (rows === LATE) {
        asked.callOff();
        const isSilent = performance.now() - state.answeredAt > SILENT_MS;
        throw isSilent ? new NoAnswer() : new TooSlow('The answer takes too long');
      }
      hasSpoken = true;
      return rows;
    } catch (cause) {
      hasSpoken = isOfServer(cause);
      if (failureOf(cause) === 'lost') {
        state.lost(cause, era);
        void state.lookAgain();
      }
      throw cause;
    } finally {
      end(hasSpoken);
      figures.asked(state.name, within, performance.now() - began);
    }
  }
}

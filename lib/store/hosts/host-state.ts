import { failureOf, isPassing, reasonOf } from './failure';
import type { AskedHost, Look, StoreVersion } from './host';
import { inTime, LATE } from './deadline';

/** A host with what is known of it. */
export interface HostState {
  /** As in the address. */
  readonly name: string;
  readonly host: AskedHost;
  /** What it said last; undefined while it is away. */
  readonly look: Look | undefined;
  /** Why it is away, and since when. */
  readonly away: Away | undefined;
  readonly isStandby: boolean;
  readonly open: number;
  readonly askedAt: number;
  /** A question was lost there, and it was not looked at since: a connection that was cut says little about its host. */
  readonly isDoubtful: boolean;
  /** Another one whenever its connections were broken. */
  readonly era: number;
  /** When it has answered last, by `performance.now()`. */
  readonly answeredAt: number;
  has(version: StoreVersion): boolean;
  /** Looks how it is; a look that is under way is waited for. */
  lookAgain(): Promise<void>;
  /** It could not be asked, in that era of its connections. */
  lost(cause: unknown, era: number): void;
  /** It has said that it does not have a version any more. */
  hasNot(version: StoreVersion): void;
  /** A question has begun; returns what is to be called when it is over. */
  begin(turn: number): (hasSpoken: boolean) => void;
}

export interface Away {
  readonly since: Date;
  readonly reason: string;
  /** Whether it may come back by itself. */
  readonly isPassing: boolean;
}

export interface HostStateOptions {
  /** The versions to be held where they can be. */
  readonly hold: () => ReadonlySet<number>;
  readonly now: () => Date;
  readonly log: (message: string) => void;
  /** It is another one than before: here or away, another role, other versions. */
  changed(): void;
}

const UNKNOWN = 'not looked at yet';
/** A look that takes longer is none. */
const LOOK_MS = 1_500;

export function hostState(name: string, host: AskedHost, options: HostStateOptions): HostState {
  const { hold, now, log, changed } = options;
  let look: Look | undefined;
  let away: Away | undefined = { since: now(), reason: UNKNOWN, isPassing: true };
  let looking: Promise<void> | undefined;
  let [open, askedAt, era, answeredAt] = [0, 0, 0, -Infinity];
  let isDoubtful = false;

  function isHere(seen: Look): void {
    const before = look;
    [look, away, answeredAt] = [seen, undefined, performance.now()];
    isDoubtful = false;
    if (before?.isStandby !== seen.isStandby) log(`Store: ${name} can be asked: ${describe(seen)}`);
    if (!before || told(before) !== told(seen)) changed();
  }
  function isAway(cause: unknown): void {
    const reason = reasonOf(cause);
    era++;
    host.drop();
    const [wasHere, since] = [look !== undefined, away?.since ?? now()];
    if (wasHere || away?.reason === UNKNOWN) log(`Store: ${name} cannot be asked: ${reason}`);
    [look, away] = [undefined, { since, reason, isPassing: isPassing(cause) }];
    if (wasHere) changed();
  }
  async function lookOnce(): Promise<void> {
    const [began, of] = [performance.now(), era];
    try {
      const seen = await inTime(host.look(hold()), LOOK_MS);
      if (seen !== LATE) return isHere(seen);
      // One that answers others is only busy.
      isDoubtful = false;
      if (look === undefined || answeredAt < began) isAway(new NoAnswer());
    } catch (cause) {
      // Its connection was broken with all others, because of a question that was lost: that says nothing yet.
      if (era !== of) return lookOnce();
      isDoubtful = false;
      // A host that has no connection left to look by still answers on those that it has given.
      if (look === undefined || failureOf(cause) !== 'busy') isAway(cause);
    }
  }
  return {
    ...{ name, host },
    get look() {
      return look;
    },
    get away() {
      return away;
    },
    get isStandby() {
      return look?.isStandby ?? false;
    },
    get open() {
      return open;
    },
    get askedAt() {
      return askedAt;
    },
    get isDoubtful() {
      return isDoubtful;
    },
    get era() {
      return era;
    },
    get answeredAt() {
      return answeredAt;
    },
    has: (version) => look?.versions.some((each) => isSame(each, version)) ?? false,
    lookAgain: () =>
      (looking ??= lookOnce().finally(() => {
        looking = undefined;
      })),
    lost(cause, of) {
      // Of connections that are broken already there is nothing new to be told.
      if (of !== era || !look) return;
      isDoubtful = true;
      isAway(cause);
    },
    hasNot(version) {
      if (!look) return;
      look = { ...look, versions: look.versions.filter((each) => !isSame(each, version)) };
      changed();
    },
    begin(turn) {
      open++;
      askedAt = turn;
      return (hasSpoken) => {
        open--;
        if (hasSpoken) answeredAt = performance.now();
      };
    },
  };
}

/** It has said nothing for too long. */
export class NoAnswer extends Error {
  readonly code = 'CONNECT_TIMEOUT';
}

export function isSame(a: StoreVersion, b: StoreVersion): boolean {
  return a.number === b.number && a.name === b.name;
}

function describe({ isStandby, current }: Look): string {
  const role = isStandby ? 'a standby' : 'the primary';
  return current ? `${role} with version ${current.number}` : `${role} without an archive`;
}

/** What others have to know of a look. */
function told({ isStandby, current, versions, schema }: Look): string {
  return JSON.stringify([isStandby, current, versions, schema]);
}

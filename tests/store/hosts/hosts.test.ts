import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { failureOf } from '@/lib/store/hosts/failure';
import { openHosts, type Hosts } from '@/lib/store/hosts/hosts';
import { StoreAway, TooSlow, VersionGone, type Reading } from '@/lib/store/reading';
import { nextAsked } from '@/lib/store/hosts/routing';
import { questionOf, sql, VERSION } from '@/lib/store/sql';
import { aHost, clientError, serverError, version, type TestHost } from './a-host';

/* Hosts that do as they are told, and a clock that is moved by hand. */

let hosts: Hosts;
let said: string[];
beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'setTimeout', 'performance'] }));
afterEach(() => {
  hosts?.close();
  vi.clearAllTimers();
  vi.useRealTimers();
});

async function open(named: Readonly<Record<string, TestHost>>): Promise<Hosts> {
  said = [];
  hosts = openHosts(
    Object.entries(named).map(([name, host]) => ({ name, host })),
    { now: () => new Date(0), log: (message) => said.push(message) },
  );
  await hosts.look();
  hosts.follow();
  return hosts;
}
const QUESTION = questionOf(sql`SELECT ${VERSION}`);
const ask = (number = 7, within?: Parameters<Reading['ask']>[1]) =>
  hosts.readingOf(version(number)).ask(QUESTION, within);
const ANSWER = (number: number) => [{ version: number }];
const V8 = { current: version(8), versions: [version(7), version(8)] };
const PRIMARY = { isStandby: false };

test('standbys are asked in turn, the primary is not', async () => {
  const [a, b, c] = [aHost(PRIMARY), aHost(), aHost()];
  await open({ a, b, c });
  for (let times = 0; times < 6; times++) expect(await ask()).toEqual(ANSWER(7));
  expect([a.asked, b.asked, c.asked]).toEqual([0, 3, 3]);
});

test('the primary is asked when no standby can be', async () => {
  const [a, b] = [aHost(PRIMARY), aHost()];
  await open({ a, b });
  b.fails = clientError('ECONNREFUSED');
  expect(await ask()).toEqual(ANSWER(7));
  expect([a.asked, b.asked]).toEqual([1, 1]);
  await ask();
  expect([a.asked, b.asked]).toEqual([2, 1]);
});

test('who has fewer open questions is asked', async () => {
  const [b, c] = [aHost(), aHost()];
  await open({ b, c });
  b.waits = true;
  const open1 = ask();
  for (let times = 0; times < 4; times++) await ask();
  expect([b.asked, c.asked]).toEqual([1, 4]);
  b.answerNext();
  expect(await open1).toEqual(ANSWER(7));
  b.waits = false;
  await ask();
  expect(b.asked).toBe(2);
});

test('whatever the hosts are like, the one that is asked is a standby if there is one, and no other of its kind has less to do', () => {
  const candidates = fc.array(
    fc.record({ isStandby: fc.boolean(), open: fc.nat(5), askedAt: fc.nat() }),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(candidates, (all) => {
      const next = nextAsked(all);
      const peers = all.filter(({ isStandby }) => isStandby === next?.isStandby);
      if (next?.isStandby === false) expect(peers).toEqual(all);
      const least = Math.min(...peers.map((each) => each.open));
      expect(next?.open).toBe(least);
      const longestAgo = peers.filter((each) => each.open === least);
      expect(next?.askedAt).toBe(Math.min(...longestAgo.map(({ askedAt }) => askedAt)));
    }),
  );
});

test('each answer is of the version that was asked for, from a host that has it', async () => {
  const [a, b] = [aHost({ ...PRIMARY, ...V8 }), aHost()];
  await open({ a, b });
  expect(hosts.newest()).toEqual(version(8));
  expect(await ask(8)).toEqual(ANSWER(8));
  expect([a.asked, b.asked]).toEqual([1, 0]);
  expect(await ask(7)).toEqual(ANSWER(7));
  expect([a.asked, b.asked]).toEqual([1, 1]);
  b.is = V8;
  await vi.advanceTimersByTimeAsync(1_000);
  await ask(8);
  expect([a.asked, b.asked]).toEqual([1, 2]);
});

test('another version of the same number is another version', async () => {
  const [a, b] = [
    aHost(PRIMARY),
    aHost({ current: version(7, 'other'), versions: [version(7, 'other')] }),
  ];
  await open({ a, b });
  await ask(7);
  expect([a.asked, b.asked]).toEqual([1, 0]);
});

test.each<[what: string, cause: Error]>([
  ['is cut', clientError('CONNECTION_CLOSED')],
  ['is refused', clientError('ECONNREFUSED')],
  ['is to a server that shuts down', serverError('57P01')],
  ['is to a server that starts', serverError('57P03')],
  ['is not encrypted as it should be', clientError('DEPTH_ZERO_SELF_SIGNED_CERT')],
])(
  'a connection that %s: another host is asked, and that one not until it is seen again',
  async (_what, cause) => {
    const [b, c] = [aHost(), aHost()];
    await open({ b, c });
    const [lost, other] = [b, c];
    lost.fails = cause;
    for (let times = 0; times < 4; times++) expect(await ask()).toEqual(ANSWER(7));
    expect(other.asked).toBeGreaterThanOrEqual(3);
    expect(lost.asked).toBe(1);
    expect(lost.dropped).toBeGreaterThan(0);
    expect(hosts.states.map(({ look }) => look !== undefined)).toEqual([false, true]);
    lost.fails = undefined;
    await vi.advanceTimersByTimeAsync(1_000);
    for (let times = 0; times < 2; times++) await ask();
    expect(lost.asked).toBe(2);
    expect(said.filter((line) => line.startsWith('Store: b'))).toEqual([
      'Store: b can be asked: a standby with version 7',
      expect.stringMatching(/^Store: b cannot be asked: /),
      'Store: b can be asked: a standby with version 7',
    ]);
  },
);

test.each([
  ['has too many connections', '53300'],
  ['has ended it because of what is replayed', '40001'],
  ['has no memory', '53200'],
])('a host that %s is only busy: another one is asked, and it again later', async (_what, code) => {
  const [b, c] = [aHost(), aHost()];
  await open({ b, c });
  b.refuses = serverError(code);
  expect(await ask()).toEqual(ANSWER(7));
  expect(hosts.states.every(({ look }) => look)).toBe(true);
  c.refuses = serverError(code);
  await expect(ask()).rejects.toThrow(StoreAway);
  b.refuses = undefined;
  expect(await ask()).toEqual(ANSWER(7));
});

test('a host that has no connection left to be looked at by is not away: what it answers is not broken off', async () => {
  const a = aHost(PRIMARY);
  await open({ a });
  a.fails = serverError('53300');
  await vi.advanceTimersByTimeAsync(3_000);
  expect([hosts.states[0]?.look !== undefined, a.dropped]).toEqual([true, 0]);
  a.fails = undefined;
  expect(await ask()).toEqual(ANSWER(7));
});

test('the only host lost a connection: it is looked at, and asked again', async () => {
  const a = aHost(PRIMARY);
  await open({ a });
  a.refuses = serverError('57P01');
  const asking = ask();
  a.refuses = undefined;
  expect(await asking).toEqual(ANSWER(7));
  expect(a.asked).toBe(2);
});

test('who asks while the only host is looked at again waits for that', async () => {
  const a = aHost(PRIMARY);
  await open({ a });
  a.refuses = serverError('57P01');
  const first = ask();
  while (hosts.states[0]?.look) await Promise.resolve();
  a.refuses = undefined;
  const others = [ask(), ask()];
  expect(await Promise.all([first, ...others])).toEqual([ANSWER(7), ANSWER(7), ANSWER(7)]);
});

test('no host can be asked: that is said, and it comes back by itself', async () => {
  const [a, b] = [aHost(PRIMARY), aHost()];
  await open({ a, b });
  for (const host of [a, b]) host.fails = clientError('ECONNREFUSED');
  await expect(ask()).rejects.toThrow(new StoreAway('No host can be asked for version 7'));
  await expect(ask()).rejects.toThrow(StoreAway);
  expect(hosts.canAsk(version(7))).toBe(false);
  b.fails = undefined;
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await ask()).toEqual(ANSWER(7));
});

test('a host that hangs is left: what it was asked is asked elsewhere, long before a reader gives up', async () => {
  const [b, c] = [aHost(), aHost()];
  await open({ b, c });
  b.fails = 'hangs';
  const asking = ask(7, 'search');
  const began = performance.now();
  await vi.advanceTimersByTimeAsync(2_600);
  expect(await asking).toEqual(ANSWER(7));
  expect(performance.now() - began).toBeLessThan(3_000);
  expect([b.asked, c.asked]).toEqual([1, 1]);
  expect(hosts.states[0]?.away?.reason).toBe('it does not answer in time');
});

test('a host that answers others is not left because of a question that takes long: that is given up', async () => {
  const [b, c] = [aHost(), aHost()];
  await open({ b, c });
  b.refuses = 'hangs';
  const asking = ask();
  const failed = expect(asking).rejects.toThrow(TooSlow);
  await vi.advanceTimersByTimeAsync(2_600);
  await failed;
  expect([b.calledOff, c.asked]).toEqual([1, 0]);
  expect(hosts.states[0]?.look).toBeDefined();
});

test('what a host itself gives up takes too long on any other', async () => {
  const [b, c] = [aHost(), aHost()];
  await open({ b, c });
  b.refuses = serverError('57014');
  await expect(ask(7, 'search')).rejects.toThrow(new TooSlow('The answer takes too long'));
  expect(c.asked).toBe(0);
});

test('a question that is wrong is not asked twice', async () => {
  const [b, c] = [aHost(), aHost()];
  await open({ b, c });
  b.refuses = serverError('42703', 'column "wort" does not exist');
  await expect(ask()).rejects.toThrow('column "wort" does not exist');
  expect(c.asked).toBe(0);
  expect(hosts.states[0]?.look).toBeDefined();
});

test('a version that was removed on one host is asked for on the others, until none has it', async () => {
  const [b, c] = [aHost(), aHost()];
  await open({ b, c });
  b.refuses = serverError('WL001');
  expect(await ask()).toEqual(ANSWER(7));
  c.refuses = serverError('WL001');
  await expect(ask()).rejects.toThrow(new VersionGone('Version 7 is not there any more'));
});

test('a version is held on the primary, also on the next one', async () => {
  const [a, b] = [aHost(PRIMARY), aHost()];
  await open({ a, b });
  expect(await hosts.hold(7)).toBe(true);
  a.fails = clientError('ECONNREFUSED');
  b.is = PRIMARY;
  await vi.advanceTimersByTimeAsync(1_000);
  expect(b.holds).toEqual([7]);
  hosts.release(7);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(b.holds).toEqual([]);
  expect(said).toContain('Store: b can be asked: the primary with version 7');
});

test('a version that is being removed cannot be held', async () => {
  await open({ a: aHost({ ...PRIMARY, held: new Set<number>() }) });
  expect(await hosts.hold(7)).toBe(false);
});

test('questions and what became of them are counted', async () => {
  const [b, c] = [aHost(), aHost()];
  await open({ b, c });
  b.refuses = serverError('53300');
  for (let times = 0; times < 2; times++) await ask(7, 'search');
  const { questions, failures } = hosts.figures;
  expect(questions.map(({ host, within, count }) => [host, within, count])).toEqual([
    ['b', 'search', 2],
    ['c', 'search', 2],
  ]);
  expect(failures).toEqual([{ host: 'b', failure: 'busy', count: 2 }]);
});

test.each<[cause: unknown, failure: ReturnType<typeof failureOf>]>([
  [serverError('WL001'), 'gone'],
  [serverError('57014'), 'slow'],
  [serverError('28P01'), 'lost'],
  [serverError('3D000'), 'lost'],
  [serverError('08006'), 'lost'],
  [serverError('XX001'), 'busy'],
  [serverError('22P02'), 'wrong'],
  [serverError('25006'), 'wrong'],
  [clientError('EPIPE'), 'lost'],
  [clientError('CONNECT_TIMEOUT'), 'lost'],
  [clientError('UNDEFINED_VALUE'), 'wrong'],
  [new TypeError('a fault of ours'), 'wrong'],
])('%o: %s', (cause, failure) => {
  expect(failureOf(cause)).toBe(failure);
});

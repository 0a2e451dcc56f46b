import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BUNDLE_FORMAT, manifestText } from '@/lib/bundle/manifest';
import { columnSearch } from '@/lib/bundle/search';
import { EMPTY } from '@/lib/compile/empty';
import { followStore } from '@/lib/live/follow-store';
import { healthOf } from '@/lib/live/health';
import { openCurrentVersion } from '@/lib/live/open-store';
import type { StoreOptions } from '@/lib/live/open-version';
import { isAway, pageState } from '@/lib/live/page-state';
import { readinessOf } from '@/lib/live/readiness';
import { liveState } from '@/lib/live/state';
import { storeFamilies } from '@/lib/live/store-figures';
import { metricsText } from '@/lib/metrics/text';
import { buildCorpus } from '@/lib/search/search';
import { openHosts, type Hosts } from '@/lib/store/hosts/hosts';
import type { OpenStore } from '@/lib/store/open';
import { SCHEMA } from '@/lib/store/schema';
import { questionOf, sql, VERSION } from '@/lib/store/sql';
import { anArchive, entriesFrom } from '../archive/an-archive';
import { anElsewhere } from '../search/elsewhere/an-elsewhere';
import { aHost, clientError, serverError, version, type TestHost } from '../store/hosts/a-host';

/* A server and its store: the primary `a` and the standby `b`, with version 7. */

let hosts: Hosts;
let a: TestHost;
let b: TestHost;
let said: string[];
let short: string[];
let opened: string[];
let look: () => Promise<void>;
/** By which program each version was compiled, unless by this one. */
let programs: Record<number, string>;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'setTimeout', 'performance'] });
  [said, short, opened, programs] = [[], [], [], {}];
  const row = (number: unknown) => ({ version: number, manifest: manifestOf(Number(number)) });
  a = Object.assign(aHost({ isStandby: false }), { row });
  b = Object.assign(aHost(), { row });
});
afterEach(() => {
  hosts.close();
  vi.clearAllTimers();
  vi.useRealTimers();
  globalThis.wortlautLiveState = undefined;
});

const bundleOf = (number: number) => String(number).padStart(16, '0');
const manifestOf = (number: number) =>
  manifestText({
    ...{ format: BUNDLE_FORMAT, version: bundleOf(number), content: `content-${number}` },
    ...{ program: programs[number] ?? 'program', made: '2026-11-28T00:00:00Z' },
    counts: { statements: number, documents: 1, sources: 0 },
    files: {},
  });

/** An archive of which nothing is known but the question that it asks. */
const openTest: OpenStore = async (reading, name, before) => {
  opened.push(before ? `${name} after another` : name);
  const asking = async () => void (await reading.ask(questionOf(sql`SELECT ${VERSION}`)));
  const entries = entriesFrom(anArchive({ version: name }));
  const search = columnSearch({
    ...{ corpus: buildCorpus(EMPTY), elsewhere: anElsewhere({}) },
    ...{ numberOf: () => undefined, lastAdded: new Uint32Array() },
  });
  return {
    entries: { ...entries, about: async () => (await asking(), entries.about()) },
    search: { ...search, best: async (words, most) => (await asking(), search.best(words, most)) },
  };
};

function options(): StoreOptions {
  const now = () => new Date('2026-11-28T12:00:00Z');
  const log = (line: string) => void said.push(line);
  hosts = openHosts(
    [
      { name: 'a', host: a },
      { name: 'b', host: b },
    ],
    { now, log },
  );
  hosts.follow();
  return {
    ...{ hosts, program: 'program', open: openTest, now, log },
    short: (of) => void short.push(of),
  };
}
/** A server that starts. */
async function start(): Promise<void> {
  const given = options();
  look = followStore(given, await openCurrentVersion(given));
  said = [];
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const health = () => healthOf(liveState());
const served = () => liveState().served.manifest.version;
const load = (host: TestHost, number: number) =>
  (host.is = {
    ...host.is,
    ...{ current: version(number), versions: [version(7), version(number)] },
  });
const REFUSED = clientError('ECONNREFUSED');
const SINCE = '2026-11-28T12:00:00.000Z';
const AWAY = `The database cannot be asked since ${SINCE}: pages that are kept are served, others are refused.`;

test('what is current is served, and held', async () => {
  await start();
  expect([served(), opened]).toEqual([bundleOf(7), [bundleOf(7)]]);
  expect(health()).toMatchObject({ status: 'ok', reasons: [], warnings: [], statements: 7 });
  await pass(1_000);
  expect(a.holds).toEqual([7]);
});

test('a new version is served as soon as one host has it; the standby without it is told, not asked', async () => {
  await start();
  const before = liveState().served.entries;
  load(a, 8);
  await pass(1_500);
  expect([served(), opened]).toEqual([bundleOf(8), [bundleOf(7), `${bundleOf(8)} after another`]]);
  expect(health()).toMatchObject({
    status: 'ok',
    warnings: ['b is behind: it has version 7, served is 8'],
  });
  const asked = b.asked;
  await liveState().served.entries.about();
  expect(b.asked).toBe(asked);
  // Who began with the version before ends with it.
  await before.about();
  expect(b.asked).toBe(asked + 1);
  load(b, 8);
  await pass(1_000);
  expect(health().warnings).toEqual([]);
  expect(said).toEqual(['Serving version 8: 8 statements in 1 documents']);
});

test('the version before may be removed once the last answers are given', async () => {
  await start();
  load(a, 8);
  await pass(1_500);
  expect(a.holds).toEqual([7, 8]);
  await pass(182_000);
  expect(a.holds).toEqual([8]);
});

test('when no host can be asked that is told, what is kept stays, and it comes back by itself', async () => {
  await start();
  let day = 1;
  const state = pageState(() => day);
  const before = state();
  [a.fails, b.fails] = [REFUSED, REFUSED];
  await pass(1_500);
  expect(isAway()).toBe(true);
  expect(health()).toMatchObject({
    status: 'stale',
    reasons: [AWAY],
    warnings: [
      `a is away since ${SINCE}: nothing answers at its port`,
      `b is away since ${SINCE}: nothing answers at its port`,
    ],
  });
  // A new day makes no page anew while none can be made.
  day = 2;
  expect(state()).toBe(before);
  expect(await readinessOf(liveState())).toEqual({ status: 'ready', reasons: [AWAY] });
  await expect(liveState().served.entries.about()).rejects.toThrow('No host can be asked');
  expect(short).toEqual(['away']);
  b.fails = undefined;
  await pass(1_500);
  expect(isAway()).toBe(false);
  expect(state()).not.toBe(before);
  expect(health()).toMatchObject({ status: 'ok', reasons: [] });
  expect(said.filter((line) => !line.startsWith('Store: '))).toEqual([
    'The database cannot be asked: pages that are kept are served, others are refused',
    'The database can be asked again',
  ]);
});

test('a standby that is promoted holds what is served', async () => {
  await start();
  a.fails = REFUSED;
  b.is = { isStandby: false };
  await pass(1_500);
  expect([b.holds, served(), isAway()]).toEqual([[7], bundleOf(7), false]);
});

test('the only host with the newest version is lost: the older one is served, until the newer is back', async () => {
  await start();
  load(a, 8);
  await pass(1_500);
  a.fails = REFUSED;
  await pass(3_000);
  const fallen = 'No host can be asked for version 8: the older version 7 is served';
  expect([served(), health().reasons]).toEqual([bundleOf(7), [`${fallen}.`]]);
  expect(await readinessOf(liveState())).toEqual({ status: 'ready', reasons: [] });
  a.fails = undefined;
  await pass(1_500);
  expect([served(), health().reasons]).toEqual([bundleOf(8), []]);
  // It was opened before.
  expect(opened).toHaveLength(2);
  expect(said).toContain(fallen);
});

test('a connection that was cut makes nobody go back', async () => {
  await start();
  load(a, 8);
  await pass(1_500);
  a.refuses = serverError('57P01');
  await expect(liveState().served.entries.about()).rejects.toThrow();
  a.refuses = undefined;
  await pass(1_500);
  expect(served()).toBe(bundleOf(8));
});

test('whoever names an older version the current one is followed', async () => {
  await start();
  load(a, 8);
  load(b, 8);
  await pass(1_500);
  for (const host of [a, b]) host.is = { ...host.is, current: version(7) };
  await pass(1_500);
  expect([served(), health().status]).toEqual([bundleOf(7), 'ok']);
});

test.each<[what: string, change: () => void, reason: string]>([
  [
    'compiled by another program',
    () => (programs[8] = 'another'),
    'Version 8 was made by another version of the program: compile and store again with this one',
  ],
  [
    'of a newer schema',
    () => (a.is = { ...a.is, schema: 99 }),
    `The database has schema 99, this program knows ${SCHEMA}: update the program`,
  ],
])(
  'a newer version that is %s: the one before is served on, and that is told',
  async (_what, change, reason) => {
    await start();
    change();
    load(a, 8);
    await pass(2_500);
    expect(served()).toBe(bundleOf(7));
    expect(health()).toMatchObject({
      status: 'stale',
      reasons: [`A newer version cannot be served: ${reason}`],
    });
    expect(said).toEqual([`Version 8 cannot be served: ${reason}`]);
    load(a, 7);
    await pass(1_500);
    await look();
    expect(health().status).toBe('ok');
  },
);

test.each<[what: string, change: () => void, message: string]>([
  [
    'hosts with a wrong password and no database',
    () => {
      a.fails = serverError('28P01', 'password authentication failed for user "leser"');
      b.fails = serverError('3D000', 'database "archiv" does not exist');
    },
    [
      'no host of the store has an archive to be read',
      '  a: password authentication failed for user "leser": see PGPASSWORD and PGPASSFILE',
      '  b: database "archiv" does not exist',
    ].join('\n'),
  ],
  [
    'a database without an archive',
    () => {
      for (const host of [a, b]) host.is = { ...host.is, current: undefined, versions: [] };
    },
    [
      'no host of the store has an archive to be read',
      '  a: nothing was stored in the database yet: run `npm run store` first',
      '  b: nothing was stored in the database yet: run `npm run store` first',
    ].join('\n'),
  ],
  [
    'an older schema',
    () => (a.is = { ...a.is, schema: 0 }),
    `The database has schema 0, this program needs ${SCHEMA}: run \`npm run store\` of this program`,
  ],
  [
    'an archive of another program',
    () => (programs[7] = 'another'),
    'Version 7 was made by another version of the program: compile and store again with this one',
  ],
])('who starts with %s is told at once', async (_what, change, message) => {
  change();
  await expect(openCurrentVersion(options())).rejects.toThrow(new Error(message));
});

test('who starts before the hosts waits for them, for half a minute', async () => {
  [a.fails, b.fails] = [REFUSED, serverError('57P03', 'the database system is starting up')];
  const opening = openCurrentVersion(options());
  await pass(5_000);
  b.fails = undefined;
  await pass(2_000);
  expect((await opening).version).toEqual(version(7));
  expect(said).toContain('No host of the store can be asked yet: waiting …');
  hosts.close();
  [a.fails, b.fails] = [REFUSED, REFUSED];
  const failing = expect(openCurrentVersion(options())).rejects.toThrow(
    'no host of the store has an archive to be read\n  a: nothing answers at its port\n  b: nothing answers at its port',
  );
  await pass(40_000);
  await failing;
});

test('figures tell how each host is', async () => {
  await start();
  load(a, 8);
  await pass(1_500);
  b.fails = REFUSED;
  await pass(1_500);
  const { store } = liveState();
  const text = metricsText(store ? storeFamilies(store) : []);
  const lines = text.split('\n').filter((line) => /^wortlaut_store_(?:host|version)/.test(line));
  expect(lines).toEqual([
    'wortlaut_store_host_up{host="a"} 1',
    'wortlaut_store_host_up{host="b"} 0',
    'wortlaut_store_host_primary{host="a"} 1',
    'wortlaut_store_host_version{host="a"} 8',
    'wortlaut_store_host_lag_seconds{host="a"} 0',
    'wortlaut_store_host_open{host="a"} 0',
    'wortlaut_store_host_open{host="b"} 0',
    'wortlaut_store_version 8',
  ]);
});

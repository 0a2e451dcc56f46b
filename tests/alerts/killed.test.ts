import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aHook } from './a-hook';
import { aMailServer, type Accepted, type Habits, type MailServer } from './a-mail-server';
import { aPublishedFolder, runAlerts, type AlertsRun } from './a-run';

/* Real processes, a real mail server and a real program that takes webhooks; the processes are killed in between. */

const SIZE = 60;
const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const folder = aPublishedFolder();
const file = path.join(folder.root, 'alerts.yml');
const stateFolder = path.join(folder.root, '.alerts');
let server: MailServer | undefined;

beforeAll(() => folder.publish(SIZE));
afterAll(() => folder.remove());
beforeEach(() =>
  writeFileSync(file, 'searches:\n  - search: /suche\n    mail: erika@example.org\n', {
    mode: 0o600,
  }),
);
afterEach(async () => {
  await server?.close();
  rmSync(stateFolder, { recursive: true, force: true });
});

/** A run that tells everything that is there. */
function started(port: number): AlertsRun {
  const environment = { WORTLAUT_SMTP: `smtp://127.0.0.1:${port}`, SECRET };
  return runAlerts(folder, environment, '--from-start');
}

/** The statements that a message tells of. */
const namesIn = ({ mail }: Accepted) => new Set(mail.text?.match(/Aussage \d+ steht/g));

describe('A run that is killed', () => {
  /** Whoever kills at that moment does so once. */
  const killing = (moment: (kill: () => Promise<void>) => Habits) => {
    let run: AlertsRun | undefined;
    let isDone = false;
    const kill = async () => {
      if (isDone) return;
      isDone = true;
      await run?.kill();
    };
    return { habits: moment(kill), watch: (started: AlertsRun) => (run = started) };
  };

  test.each<[string, number, (kill: () => Promise<void>) => Habits]>([
    [
      'when the server is called',
      1,
      (kill) => ({
        options: { onConnect: (_session, callback) => void kill().then(() => callback()) },
      }),
    ],
    ['in the middle of the message', 1, (kill) => ({ piece: () => void kill() })],
    ['when the message is accepted, before that is noted', 2, (kill) => ({ arrived: kill })],
  ])(
    '%s: the next one tells everything, %i times under one id',
    async (_when, times, moment) => {
      const { habits, watch } = killing(moment);
      server = await aMailServer(habits);
      const killed = started(server.port);
      watch(killed);
      expect(await killed.ended).toBe('SIGKILL');
      const next = started(server.port);
      expect([await next.ended, next.said()]).toEqual([0, '/alerts.yml:2: 60 statements told\n']);
      expect(server.accepted).toHaveLength(times);
      expect(new Set(server.accepted.map(({ mail }) => mail.messageId)).size).toBe(1);
      // Fifty are shown, the others are a link.
      for (const each of server.accepted) {
        expect(namesIn(each).size).toBe(50);
        expect(each.mail.text).toContain('10 weitere Aussagen finden Sie über die Suche:');
      }
      // What was left half done is gone.
      expect(readdirSync(stateFolder)).toEqual([expect.stringMatching(/^[0-9a-f]{32}\.json$/)]);
    },
    60_000,
  );

  test('after that is noted: the next one tells nothing', async () => {
    server = await aMailServer();
    const killed = started(server.port);
    await new Promise<void>((resolve) => {
      killed.child.stdout?.on('data', () => void killed.kill().then(resolve));
    });
    expect(killed.said()).toBe('/alerts.yml:2: 60 statements told\n');
    const next = started(server.port);
    expect([await next.ended, next.said()]).toEqual([0, '/alerts.yml:2: nothing new\n']);
    expect(server.accepted).toHaveLength(1);
  }, 60_000);

  test('at any moment, again and again: everything is told under one id', async () => {
    server = await aMailServer();
    const random = randomFrom(Number(process.env.FC_SEED ?? 1));
    for (let kill = 0; kill < 6; kill++) {
      const run = started(server.port);
      await Promise.race([setTimeout(400 + random() * 1_200), run.ended]);
      await run.kill();
    }
    expect(await started(server.port).ended).toBe(0);
    expect(server.accepted.length).toBeGreaterThan(0);
    expect(new Set(server.accepted.map(({ mail }) => mail.messageId)).size).toBe(1);
  }, 60_000);

  test('while a webhook takes its message: it gets it again under the same id', async () => {
    const runs: AlertsRun[] = [];
    const hook = await aHook(Buffer.alloc(32, 7), async (response) => {
      if (hook.taken.length === 0) await runs[0]?.kill();
      response.writeHead(204).end();
    });
    const entry = `  - search: /suche\n    webhook: ${hook.url}\n    secretVariable: SECRET\n`;
    writeFileSync(file, `searches:\n${entry}`);
    runs.push(started(1));
    expect(await runs[0]?.ended).toBe('SIGKILL');
    expect(await started(1).ended).toBe(0);
    expect(hook.taken.map(({ isSigned }) => isSigned)).toEqual([true, true]);
    expect(hook.taken[1]?.id).toBe(hook.taken[0]?.id);
    expect(hook.taken[1]?.body).toEqual(hook.taken[0]?.body);
    await hook.close();
  }, 60_000);
});

test('of two runs at once only one sends', async () => {
  let arrived: () => void = () => undefined;
  const isThere = new Promise<void>((resolve) => (arrived = resolve));
  const second = isThere.then(async () => {
    const run = started(server?.port ?? 0);
    return [await run.ended, run.said()] as const;
  });
  server = await aMailServer({
    async arrived() {
      arrived();
      await second;
    },
  });
  const first = started(server.port);
  const [code, said] = await second;
  expect(code).toBe(1);
  expect(said).toMatch(
    /^Nothing is sent: process \d+ on .* has been at it since .*Z\. If that is not so, delete \/\.alerts\/alerts\.lock\.\n$/,
  );
  expect(await first.ended).toBe(0);
  expect(server.accepted).toHaveLength(1);
}, 60_000);

test('what is published later is told, also by a file with a mistake in another search', async () => {
  server = await aMailServer();
  const mail = { WORTLAUT_SMTP: `smtp://127.0.0.1:${server.port}` };
  const begun = runAlerts(folder, mail);
  expect([await begun.ended, begun.said()]).toEqual([
    0,
    '/alerts.yml:2: followed from now on, 60 statements there already\n',
  ]);
  await folder.publish(SIZE + 2);
  writeFileSync(
    file,
    'searches:\n  - search: /suche?q=a&vn=2010\n    mail: max@example.org\n  - search: /suche\n    mail: erika@example.org\n',
  );
  const next = runAlerts(folder, mail);
  expect([await next.ended, next.said()]).toEqual([
    1,
    '/alerts.yml:2:13 error search: `vn` is nothing that a search asks for, did you mean `von`?\n/alerts.yml:4: 2 statements told\n',
  ]);
  expect(server.accepted.map((each) => [...namesIn(each)])).toEqual([
    ['Aussage 60 steht', 'Aussage 61 steht'],
  ]);
}, 60_000);

test('where nothing is compiled yet, it is compiled first', async () => {
  const run = runAlerts(
    folder,
    { WORTLAUT_BUNDLE: '', WORTLAUT_SMTP: 'smtp://localhost' },
    '--dry-run',
  );
  expect([await run.ended, run.said().split('\n').at(-2)]).toEqual([
    0,
    expect.stringMatching(
      /^\/alerts\.yml:2: would be followed from now on, \d+ statements there already$/,
    ),
  ]);
}, 60_000);

/** Numbers from 0 to 1, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

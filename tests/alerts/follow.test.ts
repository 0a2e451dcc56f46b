import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { follow } from '@/lib/alerts/follow';
import { keyOf } from '@/lib/alerts/key';
import { followAll, previewAll, printedFollowed, runLocked } from '@/lib/alerts/run';
import type { SavedSearch } from '@/lib/alerts/saved-search';
import type { Sent } from '@/lib/alerts/sent';
import { stateFolder, type StateFolder } from '@/lib/alerts/state-folder';
import type { Statement } from '@/lib/model/archive';
import type { Problem } from '@/lib/model/problem';
import { archiveOf, statementNumber } from './an-archive';
import { aReceiver, aSavedSearch, surroundings, type Received } from './receivers';
import { say } from '@/lib/messages/message';

let folder: string;
let states: StateFolder;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'wortlaut-alerts-'));
  states = stateFolder(folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

const hook = (url: string) => ({ type: 'webhook' as const, url, secret: Buffer.alloc(32) });

/** One run over an archive with these statements: what was said, and what was received. */
async function run(
  statements: readonly Statement[],
  {
    saved = aSavedSearch(),
    sent,
    ...given
  }: {
    saved?: SavedSearch;
    sent?: Sent;
    fromStart?: boolean;
    now?: () => Date;
    archive?: ReturnType<typeof archiveOf>;
  } = {},
): Promise<{ said: string; received: readonly Received[] }> {
  const { archive = archiveOf(statements), ...rest } = given;
  const receiver = aReceiver(() => sent ?? { ok: true });
  const following = { ...surroundings(archive), ...rest, states, send: receiver.send };
  const { said, isWrong } = await follow(saved, following);
  return { said: isWrong ? `error: ${said}` : said, received: receiver.received };
}

const [first, second, third] = [1, 2, 3].map((number) => statementNumber(number));
const all = [first, second, third].flatMap((each) => each ?? []);
const some = all.slice(0, 1);
const NONE = 'nothing new: no statement has all of its words';
const hitsOf = (received: readonly Received[]) => received.map(({ hits }) => hits);

describe('A saved search', () => {
  test('tells nothing of what is there when it begins, and then what is new, once', async () => {
    expect(await run(some)).toEqual({
      said: 'followed from now on, 1 statement there already',
      received: [],
    });
    const { said, received } = await run(all);
    expect([said, hitsOf(received)]).toEqual(['2 statements told', [['rente/a2', 'rente/a3']]]);
    expect(await run(all)).toEqual({ said: 'nothing new', received: [] });
  });

  test('tells what is there as well when it is asked to', async () => {
    expect(hitsOf((await run(some, { fromStart: true })).received)).toEqual([['rente/a1']]);
  });

  test('is told nothing of a corrected wording, and nothing of a hit that vanishes and returns', async () => {
    await run(some);
    expect((await run([statementNumber(1, 'Die Rente 1 war sicher.')])).said).toBe('nothing new');
    expect((await run([])).said).toBe(NONE);
    expect((await run(some)).said).toBe('nothing new');
  });

  test('is told nothing of a statement that has moved', async () => {
    await run(some);
    const archive = archiveOf([statementNumber(2)]);
    const { entries } = archive;
    const formerOf = async (id: string) =>
      id === 'rente/a1'
        ? ({ type: 'moved', to: 'rente/a2', day: 0 } as const)
        : entries.ledger.formerOf(id);
    const moved = { ...entries, ledger: { ...entries.ledger, formerOf } };
    const after = { archive: { ...archive, entries: moved } };
    expect((await run([], after)).said).toBe('nothing new');
    // The old address may be forgotten: the new one is known.
    expect((await run([statementNumber(2)])).said).toBe('nothing new');
  });

  test('waits for statements that have all of its words', async () => {
    const saved = aSavedSearch('Rente Wettbewerb');
    expect((await run(some, { saved })).said).toBe(
      'followed from now on, 0 statements there already',
    );
    expect((await run(all, { saved })).said).toBe(NONE);
    const both = statementNumber(4, 'Wettbewerb um die Rente.');
    expect(hitsOf((await run([...all, both], { saved })).received)).toEqual([['rente/a4']]);
  });

  test('waits for its word, and is not told of similar ones', async () => {
    const saved = aSavedSearch('Wettbewerp');
    const similar = statementNumber(1, 'Der Wettbewerb ist da.');
    await run([], { saved });
    expect((await run([similar], { saved })).said).toBe(NONE);
    const itself = statementNumber(2, 'So steht es da: Wettbewerp.');
    expect(hitsOf((await run([similar, itself], { saved })).received)).toEqual([['rente/a2']]);
  });

  test('is followed anew when the search or the recipient changes, not when its name or order does', () => {
    const saved = aSavedSearch();
    const key = keyOf(saved);
    expect(keyOf({ ...saved, query: { ...saved.query, sort: 'aelteste' } })).toBe(key);
    const others = [
      { ...saved, query: { ...saved.query, von: '2010' } },
      { ...saved, recipient: { type: 'mail', address: 'max@example.org' } as const },
      { ...saved, recipient: hook('https://x.example/') },
    ].map(keyOf);
    expect(new Set([key, ...others]).size).toBe(4);
    expect(key).toMatch(/^[0-9a-f]{32}$/);
  });
});

describe('A message that is not taken', () => {
  const refused: Sent = { ok: false, reason: 'no' };

  test('is sent again under its id, and what came meanwhile in another one', async () => {
    await run([]);
    const failing = await run(some, { sent: refused });
    expect(failing.said).toBe('error: 1 statement not told: no; the next run tries it again');
    const { id } = pendingOf(aSavedSearch());
    expect((await run(all, { sent: refused })).received).toEqual([]);
    const { received } = await run(all);
    expect(hitsOf(received)).toEqual([['rente/a1'], ['rente/a2', 'rente/a3']]);
    expect(received[0]?.id).toBe(id);
    expect((await run(all)).received).toEqual([]);
  });

  test('tells only of what is still there', async () => {
    await run([]);
    await run(all, { sent: refused });
    expect(hitsOf((await run(some)).received)).toEqual([['rente/a1']]);
  });

  test('of which nothing is left is not sent', async () => {
    await run([]);
    await run(some, { sent: refused });
    expect(await run([])).toEqual({ said: NONE, received: [] });
    expect(pendingOf(aSavedSearch()).id).toBeUndefined();
  });

  test('waits as long as the recipient asks', async () => {
    await run([]);
    const waitUntil = new Date('2026-11-27T13:00:00.000Z');
    await run(some, { sent: { ...refused, waitUntil } });
    expect(await run(some)).toEqual({
      said: 'waits until 2026-11-27T13:00:00.000Z, as the recipient asks',
      received: [],
    });
    expect(hitsOf((await run(some, { now: () => waitUntil })).received)).toEqual([['rente/a1']]);
    expect((await run(some)).said).toBe('nothing new');
  });

  test('is never sent again when the recipient wants no more', async () => {
    await run([]);
    const { said } = await run(some, { sent: { ...refused, stops: true } });
    expect(said).toBe('error: 1 statement not told: no; delete it from the file');
    expect(await run(all)).toEqual({
      said: 'stopped on 2026-11-27T12:00:00.000Z, as the recipient wants: delete it from the file',
      received: [],
    });
  });

  function pendingOf(saved: SavedSearch) {
    const state = states.read(keyOf(saved));
    return { id: typeof state === 'object' ? state.pending?.id : undefined };
  }
});

test('a program is told of a hundred statements at once, a person of all', async () => {
  const many = Array.from({ length: 250 }, (_, number) => statementNumber(number));
  const saved = aSavedSearch('Rente', hook('https://x.example/'));
  await run([], { saved });
  const { received } = await run(many, { saved });
  expect(received.map(({ hits }) => hits.length)).toEqual([100, 100, 50]);
  expect(new Set(received.flatMap(({ hits }) => hits)).size).toBe(250);
  expect(new Set(received.map(({ id }) => id)).size).toBe(3);
  await run([]);
  expect((await run(many)).received.map(({ total }) => total)).toEqual([250]);
});

test('a damaged state is no reason to begin anew in silence', async () => {
  await run([]);
  const file = states.fileOf(keyOf(aSavedSearch()));
  writeFileSync(file, '{"format":1,');
  expect(await run(some)).toEqual({
    said: `error: ${file} is damaged, nothing is sent: put its backup in its place, or delete it to follow the search anew`,
    received: [],
  });
});

describe('Several saved searches', () => {
  const mails = ['a', 'b', 'c'].map((name) =>
    aSavedSearch('Rente', { type: 'mail', address: `${name}@example.org` }),
  );

  /** What is said of each, and who was tried. */
  async function runAll(searches: readonly SavedSearch[], answers: readonly Sent[]) {
    const said: string[] = [];
    let tried = 0;
    const send = async (): Promise<Sent> => answers[tried++] ?? { ok: true };
    const following = { ...surroundings(archiveOf(some)), states, send, fromStart: true };
    await followAll(searches, following, (saved, followed) =>
      said.push(printedFollowed('alerts.yml', saved, followed)),
    );
    return { said, tried };
  }

  test('do not hold up each other when one fails', async () => {
    expect(await runAll(mails, [{ ok: true }, { ok: false, reason: 'no' }])).toEqual({
      said: [
        'alerts.yml:2: 1 statement told',
        'alerts.yml:2: error: 1 statement not told: no; the next run tries it again',
        'alerts.yml:2: 1 statement told',
      ],
      tried: 3,
    });
  });

  test('that go the same way are not tried while nobody answers there', async () => {
    const down: Sent = { ok: false, reason: 'no', isDown: true };
    const searches = [...mails, aSavedSearch('Rente', hook('https://x.example/a'))];
    const { said, tried } = await runAll(searches, [down]);
    expect(tried).toBe(2);
    expect(said.map((each) => each.replace(/.*?: (?:error: )?/, ''))).toEqual([
      '1 statement not told: no; the next run tries it again',
      'not tried: nobody answered there just now; the next run tries it again',
      'not tried: nobody answered there just now; the next run tries it again',
      '1 statement told',
    ]);
  });

  test('do not hold up each other when what was told cannot be written', async () => {
    const [broken] = mails.map(keyOf);
    const write: StateFolder['write'] = (key, state) => {
      if (key === broken) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
      states.write(key, state);
    };
    const said: string[] = [];
    const receiver = aReceiver();
    const following = {
      ...surroundings(archiveOf(some)),
      ...{ fromStart: true, send: receiver.send, states: { ...states, write } },
    };
    await followAll(mails, following, (_saved, followed) => said.push(followed.said));
    expect(said).toEqual([
      'what was told cannot be written: no space left',
      '1 statement told',
      '1 statement told',
    ]);
    expect(receiver.received).toHaveLength(2);
  });

  /** A run of the whole file, in which these searches stand. */
  async function runFile(searches: readonly SavedSearch[], given: Partial<RunOf> = {}) {
    const { place = folder, file = '/srv/alerts.yml', problems = [] } = given;
    const following = { ...surroundings(archiveOf(some)), file, states, send: aReceiver().send };
    return runLocked({ searches, problems }, place, following, () => undefined);
  }
  interface RunOf {
    readonly place: string;
    readonly file: string;
    readonly problems: readonly Problem[];
  }

  test('are forgotten when they are no longer in the file, unless it has a mistake; those of other files are not', async () => {
    const [kept, ...gone] = mails.map(keyOf);
    const one = mails.slice(0, 1);
    const place = {
      ...{ line: 2, column: 5, message: say('plain', { text: 'wrong' }) },
      severity: 'error',
    } as const;
    const problems = [{ file: 'alerts.yml', ...place }];
    expect(await runFile(mails)).toEqual({ ok: true, forgotten: 0 });
    expect(await runFile([], { file: '/another.yml' })).toEqual({ ok: true, forgotten: 0 });
    expect(await runFile(one, { problems })).toEqual({ ok: true, forgotten: 0 });
    expect(await runFile(one)).toEqual({ ok: true, forgotten: 2 });
    expect(states.read(kept ?? '')).toBeTypeOf('object');
    expect(gone.map((key) => states.read(key))).toEqual([undefined, undefined]);
    // Neither the lock nor anything half done is left.
    expect(readdirSync(folder)).toEqual([`${kept}.json`]);
  });

  test('are not sent where nothing can be written down', async () => {
    writeFileSync(path.join(folder, 'file'), '');
    const place = path.join(folder, 'file', 'state');
    expect(await runFile(mails, { place })).toEqual({
      ok: false,
      reason: `what is told cannot be written down: ENOTDIR: not a directory, mkdir '${place}'.`,
    });
  });

  test('a preview says what would be told, and writes nothing', async () => {
    const said: string[] = [];
    const preview = async (statements: readonly Statement[]) => {
      const following = { ...surroundings(archiveOf(statements)), states };
      await previewAll(mails.slice(0, 1), following, (_saved, followed) =>
        said.push(followed.said),
      );
    };
    await preview(some);
    expect(readdirSync(folder)).toEqual([]);
    await runAll(mails, []);
    const before = readdirSync(folder);
    await preview(some);
    await preview(all);
    const [saved] = mails;
    await run(all, { ...(saved && { saved }), sent: { ok: false, reason: 'no' } });
    await preview(all);
    expect(said).toEqual([
      'would be followed from now on, 1 statement there already',
      'nothing new',
      '2 statements would be told',
      '2 statements would be told',
    ]);
    expect(readdirSync(folder)).toEqual(before);
  });
});

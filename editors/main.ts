import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openCheckedLinks } from '@/lib/editing/checked-links';
import { GitError, NoRepositoryError, openRepository } from '@/lib/editing/repository';
import { loginLimit, openSessions } from '@/lib/editing/sessions';
import { editorsSettings, type EditorsSettings } from '@/lib/editing/settings';
import { newToken, ownerOf, ownerOfHash } from '@/lib/editing/tokens';
import { placesOf } from '@/lib/content/places';
import { SettingError } from '@/lib/content/time-limit';
import { startDesk } from './desk-process';
import { workAtDesk } from './desk-worker';
import { editorsServer } from './server';
import type { Asset, World } from './world';

/*
 * The editors' process, as `scripts/editors-build.ts` bundles it: the server, or with `--desk` the process beside it that has the content in
 * memory and can be ended when it takes too long.
 */

async function serve(): Promise<void> {
  const [root, environment] = [process.cwd(), process.env];
  const log = (message: string) => console.log(message);
  const settings = editorsSettings(root, environment);
  const { folder } = placesOf(root, environment);
  const repository = await openRepository(folder.path);
  const own = await loginOf(settings, repository, log);
  const desk = startDesk(fileURLToPath(import.meta.url), log);
  // The file is read each time: a token that is taken out is void at once, and so is the session that began with it.
  const tokens = () =>
    own ?? (settings.tokens === undefined ? '' : readFileSync(settings.tokens, 'utf8'));
  const world: World = {
    ...{ settings, content: folder, repository, desk, log },
    sessions: openSessions(),
    logins: loginLimit(),
    links: openCheckedLinks(settings.state),
    ownerOf: (token) => ownerOf(token, tokens()),
    ownerOfHash: (hash) => ownerOfHash(hash, tokens()),
    assets: assetsIn(path.dirname(fileURLToPath(import.meta.url))),
  };
  const server = editorsServer(world);
  const end = () => {
    desk.end();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
  server.once('error', giveUp);
  server.listen(settings.port, settings.host, () =>
    log(`Editors write at ${settings.origins[0]}/redaktion`),
  );
  // So that nobody waits for it later.
  await desk.ask('title', null);
}

/** Where nothing is set up, on this machine only: a token for this run, for whom git says works here. */
async function loginOf(
  { proxy, tokens }: EditorsSettings,
  repository: World['repository'],
  log: (message: string) => void,
): Promise<string | undefined> {
  if (tokens !== undefined) readFileSync(tokens);
  if (proxy || tokens !== undefined) return undefined;
  const author = await repository.ownAuthor();
  if (!author)
    throw new SettingError(
      'Nobody could be named as the author of a change: set WORTLAUT_EDITORS_TOKENS to a file of tokens (npm run redaktion -- token "Name <mail>" makes one), or git config user.name and user.email.',
    );
  const { token, line } = newToken(author);
  log(`Token of ${author.name}, for this run only: ${token}`);
  return line;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
};

function assetsIn(folder: string): Map<string, Asset> {
  return new Map(
    readdirSync(folder).flatMap((name): [string, Asset][] => {
      const type = TYPES[path.extname(name)];
      return type === undefined
        ? []
        : [[name, { type, bytes: readFileSync(path.join(folder, name)) }]];
    }),
  );
}

function giveUp(cause: unknown): never {
  console.error(messageOf(cause));
  process.exit(1);
}

function messageOf(cause: unknown): string {
  if (cause instanceof SettingError) return cause.message;
  if (cause instanceof NoRepositoryError || cause instanceof GitError)
    return `Editors' changes are commits, and the content folder is in no git repository that can be used (${cause.message}). Make it one: git init, git add ., git commit in it.`;
  if (cause instanceof Error && 'code' in cause) return cause.message;
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}

if (process.argv.includes('--desk')) workAtDesk();
else await serve().catch(giveUp);

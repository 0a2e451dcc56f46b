import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type Browser, type Page } from '@playwright/test';

/** The process of the editors, over a copy of the content in a git of its own. */
export interface EditorsProcess {
  readonly base: string;
  file(name: string): string;
  git(...args: string[]): string;
  token(who: 'Erika' | 'Max'): string;
  /** A browser of somebody, logged in. */
  loggedIn(browser: Browser, who: 'Erika' | 'Max', options?: object): Promise<Page>;
}

const root = fileURLToPath(new URL('..', import.meta.url));

export function editorsProcess(port: number): EditorsProcess {
  const base = `http://localhost:${port}`;
  let top = '';
  let server: ChildProcess | undefined;
  const tokens = new Map<string, string>();
  const environment = () => ({
    ...process.env,
    PORT: String(port),
    HOST: 'localhost',
    WORTLAUT_CONTENT: path.join(top, 'inhalt'),
    WORTLAUT_CACHE: path.join(top, 'cache'),
    WORTLAUT_EDITORS_TOKENS: path.join(top, 'tokens'),
    WORTLAUT_EDITORS_STATE: path.join(top, 'state'),
    WORTLAUT_EDITORS_PROXY: '127.0.0.9',
    WORTLAUT_EDITORS_HEADER: 'Remote-User',
    WORTLAUT_EDITORS_URL: base,
  });
  const run = (...args: string[]) =>
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/redaktion.ts', ...args], {
      cwd: root,
      env: environment(),
      encoding: 'utf8',
    });
  const git = (...args: string[]) =>
    execFileSync(
      'git',
      ['-c', 'user.name=Technik', '-c', 'user.email=technik@example.org', ...args],
      {
        cwd: path.join(top, 'inhalt'),
        encoding: 'utf8',
      },
    ).trim();
  test.beforeAll(async ({ request }) => {
    top = mkdtempSync(path.join(tmpdir(), 'wortlaut-redaktion-'));
    cpSync(path.join(root, 'content'), path.join(top, 'inhalt'), { recursive: true });
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-q', '-m', 'Anfang');
    for (const who of ['Erika', 'Max'])
      tokens.set(
        who,
        /: (\S+)\n$/.exec(
          run('token', `${who} Beispiel <${who.toLowerCase()}@example.org>`),
        )?.[1] ?? '',
      );
    server = spawn(process.execPath, ['--import', 'tsx', 'scripts/redaktion.ts'], {
      cwd: root,
      env: environment(),
      stdio: 'ignore',
    });
    await expect
      .poll(() =>
        request.get(`${base}/redaktion`).then(
          (said) => said.status(),
          () => 0,
        ),
      )
      .toBe(401);
    expect(readFileSync(path.join(top, 'tokens'), 'utf8')).not.toContain(tokens.get('Erika') ?? '');
  });
  test.afterAll(() => {
    server?.kill('SIGTERM');
    rmSync(top, { recursive: true, force: true });
  });
  return {
    ...{ base, git },
    token: (who) => tokens.get(who) ?? '',
    file: (name) => path.join(top, 'inhalt', name),
    async loggedIn(browser, who, options = {}) {
      const page = await (
        await browser.newContext({ baseURL: base, locale: 'de-DE', ...options })
      ).newPage();
      await page.goto('/redaktion');
      await page.getByLabel('Zugangswort').fill(tokens.get(who) ?? '');
      await page.keyboard.press('Enter');
      await expect(page.getByText(`Angemeldet als ${who} Beispiel`)).toBeVisible();
      return page;
    },
  };
}

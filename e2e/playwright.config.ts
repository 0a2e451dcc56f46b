import { defineConfig } from '@playwright/test';
import { givenContent, host, ports, serveArguments } from './servers';

const executablePath = process.env.CHROMIUM_PATH;
const forAnyArchive = '**/any-archive.e2e.ts';

const server = (port: number, content: string) => ({
  command: ['node', ...serveArguments(port)].join(' '),
  cwd: '..',
  url: `http://${host}:${port}/api/health`,
  reuseExistingServer: false,
  env: { NEXT_TELEMETRY_DISABLED: '1', WORTLAUT_CONTENT: content },
});

/** The built site as a reader sees it: with the project's own content, and, for what holds for every archive, with the given one. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  outputDir: '../test-results/e2e',
  fullyParallel: true,
  workers: 2,
  // Generous, so that a machine under load is slow and not wrong: what a test waits for is told by its assertions.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  projects: [
    { name: 'own', use: { baseURL: `http://${host}:${ports.own}` } },
    ...(givenContent
      ? [
          {
            name: 'given',
            testMatch: forAnyArchive,
            use: { baseURL: `http://${host}:${ports.given}` },
          },
        ]
      : []),
  ],
  use: {
    locale: 'de-DE',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // As root, as in most containers, Chromium runs only without its sandbox.
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: [
    server(ports.own, 'content'),
    ...(givenContent ? [server(ports.given, givenContent)] : []),
  ],
});

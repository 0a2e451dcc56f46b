import { buildIfNeeded } from './build-stamp';
import { chromium } from './chromium';
import { runModule } from './run';

/* npm run e2e: walks the built site in a real Chromium. Arguments go to Playwright: npm run e2e -- search */

const path = await chromium(process.env);
await buildIfNeeded(process.cwd());
process.exitCode = await runModule(
  '@playwright/test/cli.js',
  ['test', '--config', 'e2e/playwright.config.ts', ...process.argv.slice(2)],
  path ? { CHROMIUM_PATH: path } : {},
);

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What depends on colours; nothing else differs between the schemes (app/styles/tokens.css). */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What axe finds on a page, or in a part of it: the rule and the element. */
export async function findings(page: Page, part?: string): Promise<string[]> {
  const axe = builder(page).withTags(RULES);
  return found(part === undefined ? axe : axe.include(part));
}

/** What it finds in the dark as well. The page is light again afterwards. */
export async function findingsInTheDark(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await found(builder(page).withRules(COLOUR_RULES));
  await page.emulateMedia({ colorScheme: 'light' });
  return dark;
}

/**
 * There are no frames, so the findings need not be put together in a second page, nor is anything asked about what is right:
 * half the time. What axe would load ahead, a page from a disk may not.
 */
function builder(page: Page): AxeBuilder {
  return new AxeBuilder({ page })
    .options({ resultTypes: ['violations'], preload: false })
    .setLegacyMode();
}

async function found(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

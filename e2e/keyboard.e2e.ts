import { expect, test, type Page } from '@playwright/test';

/** Presses Tab until the link or button has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, name: RegExp | string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return element
        ? (element.getAttribute('aria-label') ?? element.textContent ?? '').trim()
        : '';
    });
    if (typeof name === 'string' ? focused === name : name.test(focused)) return;
  }
  throw new Error(`Tab never reaches ${name}`);
}

test('the first stop leads over the navigation to the content', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('Zum Inhalt springen');
  await expect(page.locator(':focus')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('a statement is reached, and its link followed, with the keyboard only', async ({ page }) => {
  await page.goto('/');
  await tabTo(page, 'Dokumente');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/dokumente');
  await tabTo(page, '5 Jahre Option: Erfahrungen und Erwartungen');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/dokumente/5-jahre-option');
  await tabTo(page, 'Aussage öffnen');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/dokumente/5-jahre-option/keine-alleinige-uebernahme');
});

test('what has the focus can be seen', async ({ page }) => {
  await page.goto('/suche');
  for (let presses = 0; presses < 25; presses++) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return true;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    });
    expect(
      seen,
      await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? ''),
    ).toBe(true);
  }
});

test('a search is made with the keyboard only', async ({ page }) => {
  await page.goto('/suche');
  await page.getByLabel('Wort, Name oder Datum').focus();
  await page.keyboard.type('Wettbewerb');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2010');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/suche\?q=Wettbewerb&von=2010/);
  await expect(page.getByRole('heading', { name: '1 Aussage gefunden' })).toBeVisible();
});

for (const address of ['/suche/person?q=Option', '/suche/thema?q=Option', '/suche?q=Option']) {
  test(`what has the focus is not hidden behind a bar on ${address}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 420 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(address);
    const drawer = page.locator('#eingrenzen > details > summary');
    if (await drawer.isVisible()) await drawer.click();
    for (let stop = 0; stop < 40; stop++) {
      await page.keyboard.press('Tab');
      // Covered is what something else lies over, in its middle.
      const covered = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) return undefined;
        const { left, top, width, height } = focused.getBoundingClientRect();
        const on = document.elementFromPoint(left + width / 2, top + height / 2);
        const isThere = on !== null && (focused.contains(on) || on.contains(focused));
        return isThere || on?.closest('label')?.contains(focused) ? undefined : focused.outerHTML;
      });
      expect(covered).toBeUndefined();
    }
  });
}

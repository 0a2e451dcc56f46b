import { expect, test, type Page } from '@playwright/test';
import { findings } from './axe';

/* What is seen without scrolling: hits at first sight, filters before them on a phone, nothing that jumps. */

const PHONE = { width: 375, height: 800 };
const DESK = { width: 1280, height: 900 };

const drawer = (page: Page) => page.locator('#eingrenzen > details > summary');
const box = (page: Page, name: RegExp) => page.getByRole('checkbox', { name });

/** Upper and lower edges of the hits, from the top of the page. */
function hitEdges(page: Page): Promise<{ top: number; bottom: number }[]> {
  return page.locator('#treffer article').evaluateAll((articles) =>
    articles.map((article) => {
      const { top, bottom } = article.getBoundingClientRect();
      return { top: top + scrollY, bottom: bottom + scrollY };
    }),
  );
}

test.describe('on a desk', () => {
  test.use({ viewport: DESK });

  test('a whole hit and the whole wording of the next stand above the fold', async ({ page }) => {
    await page.goto('/suche?q=Option');
    const [first] = await hitEdges(page);
    expect(first?.bottom).toBeLessThanOrEqual(DESK.height);
    const wording = await page.locator('#treffer article blockquote').nth(1).boundingBox();
    expect((wording?.y ?? Infinity) + (wording?.height ?? 0)).toBeLessThanOrEqual(DESK.height);
  });

  test('of the compact list at least six whole hits do', async ({ page }) => {
    await page.goto('/suche?q=Option&ansicht=kompakt');
    const whole = (await hitEdges(page)).filter(({ bottom }) => bottom <= DESK.height);
    expect(whole.length).toBeGreaterThanOrEqual(6);
  });

  test('words, dates and button stand in one line, the filters beside the hits', async ({
    page,
  }) => {
    await page.goto('/suche?q=Option');
    const middles = await page
      .locator('#q, #von, #bis, #suchformular button')
      .evaluateAll((fields) =>
        fields.map((field) => {
          const { top, bottom } = field.getBoundingClientRect();
          return Math.round((top + bottom) / 2);
        }),
      );
    expect(middles).toEqual(Array.from({ length: 4 }, () => middles[0]));
    await expect(drawer(page)).toBeHidden();
    await expect(box(page, /^Zitate/)).toBeVisible();
  });

  test('the compact list is an address that orders, filters and the form keep', async ({
    page,
  }) => {
    await page.goto('/suche?q=Option');
    await page
      .getByRole('navigation', { name: 'Ansicht' })
      .getByRole('link', { name: 'Kompakt' })
      .click();
    await expect(page).toHaveURL('/suche?q=Option&ansicht=kompakt');
    await page.getByRole('link', { name: 'Älteste zuerst' }).click();
    await expect(page).toHaveURL('/suche?q=Option&sort=aelteste&ansicht=kompakt');
    await expect(page.getByRole('button', { name: 'Eingrenzen' })).toHaveCount(0);
    await box(page, /^Erwartungen/).check();
    await expect(page).toHaveURL('/suche?q=Option&sort=aelteste&ansicht=kompakt&art=erwartung');
    await expect(page.locator('#treffer article')).toHaveCount(3);
    await page.getByLabel('Von', { exact: true }).fill('2010');
    await page.locator('#suchformular').getByRole('button', { name: 'Suchen' }).click();
    await expect(page).toHaveURL(/ansicht=kompakt/);
    await expect(
      page.getByRole('navigation', { name: 'Ansicht' }).getByRole('link', { name: 'Kompakt' }),
    ).toHaveAttribute('aria-current', 'true');
  });

  test('hits have headings, articles have names, and one region is live', async ({ page }) => {
    for (const address of ['/suche?q=Option', '/suche?q=Option&ansicht=kompakt']) {
      await page.goto(address);
      await expect(page.locator('#treffer article h3')).toHaveCount(8);
      await expect(
        page.getByRole('article', { name: '8. Juli 2010 Zitat von Stadt Mülheim an der Ruhr' }),
      ).toHaveCount(1);
      await expect(page.getByRole('status')).toHaveCount(1);
    }
  });

  test('the keyboard skips to the hits and to the filters', async ({ page }) => {
    await page.goto('/suche?q=Option');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveText('Zu den Treffern springen');
    await expect(page.locator(':focus')).toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveText('Zum Eingrenzen springen');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#eingrenzen$/);
    await page.goto('/suche?q=Option#treffer');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('#treffer') !== null)).toBe(
      true,
    );
  });
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'on a phone' : 'on a phone without a script', () => {
    test.use({ viewport: PHONE, javaScriptEnabled });

    test('from the words to a ticked filter and back to the first hit without passing a hit', async ({
      page,
    }) => {
      await page.goto('/suche');
      await page.getByLabel('Wort, Name oder Datum').fill('Option');
      await page.locator('#suchformular').getByRole('button', { name: 'Suchen' }).click();
      // Without a script the empty fields are sent along.
      await expect(page).toHaveURL(javaScriptEnabled ? '/suche?q=Option' : /\?q=Option&von=&bis=$/);
      const [first] = await hitEdges(page);
      expect(first?.top).toBeLessThan(PHONE.height);
      // The filters come before the hits, in sight and in the order of reading.
      await expect(drawer(page)).toBeInViewport();
      await expect(box(page, /^Erwartungen/)).toBeHidden();
      await drawer(page).click();
      await box(page, /^Erwartungen/).check();
      if (javaScriptEnabled) {
        await expect(page).toHaveURL('/suche?q=Option&art=erwartung');
        await page.getByRole('link', { name: '3 Treffer zeigen' }).click();
      } else {
        await page.getByRole('button', { name: 'Eingrenzen' }).click();
        await expect(page).toHaveURL(/\?q=Option&von=&bis=&art=erwartung$/);
      }
      await expect(box(page, /^Erwartungen/)).toBeHidden();
      await expect(drawer(page)).toHaveText('Eingrenzen 1 Filter gesetzt');
      await expect(page.getByRole('heading', { name: '3 Aussagen gefunden' })).toBeInViewport();
      await expect(page.locator('#treffer article').first()).toBeInViewport();
    });

    test('the dates are folded, say what they are, and open by themselves when one is wrong', async ({
      page,
    }) => {
      const dates = page.locator('#zeitraum > details > summary');
      await page.goto('/suche?von=2004&bis=2010');
      await expect(dates).toHaveText('Zeitraum 2004 bis 2010');
      await expect(page.getByLabel('Von', { exact: true })).toBeHidden();
      await dates.click();
      await expect(page.getByLabel('Von', { exact: true })).toHaveValue('2004');
      await page.goto('/suche?von=31.02.2010');
      await expect(page.getByLabel('Von', { exact: true })).toBeVisible();
      await expect(page.getByRole('alert').filter({ hasText: 'Februar' })).toContainText(
        'Gezeigt wird, was ohne die fehlerhafte Angabe gefunden wurde.',
      );
    });

    test('the menu opens over the page and leads on', async ({ page }) => {
      await page.goto('/');
      const menu = page.getByRole('navigation', { name: 'Hauptnavigation' });
      await expect(menu).toBeHidden();
      await page.getByRole('button', { name: 'Menü', exact: true }).click();
      await expect(menu.getByRole('link', { name: 'Chronik' })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(menu).toBeHidden();
      await page.getByRole('button', { name: 'Menü', exact: true }).click();
      await menu.getByRole('link', { name: 'Chronik' }).click();
      await expect(page).toHaveURL('/chronik');
    });

    test('all values of a filter are found by letter and name, and what is ticked goes along', async ({
      page,
    }) => {
      await page.goto('/suche/dokument?q=Option');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'Suche eingrenzen: Dokumente',
      );
      await box(page, /^5 Jahre Option/).check();
      await page.getByRole('button', { name: 'B', exact: true }).click();
      await expect(page.getByRole('checkbox')).toHaveCount(2);
      await expect(page.getByText('1 gewählter Name steht auf anderen Seiten')).toBeVisible();
      await page.getByLabel('Dokument suchen').fill('jahr');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('checkbox')).toHaveCount(1);
      await expect(box(page, /^5 Jahre Option/)).toBeChecked();
      await page.getByLabel('Dokument suchen').fill('gibtesnicht');
      await page.keyboard.press('Enter');
      await expect(page.getByText('Kein Name enthält ein Wort')).toBeVisible();
      await page.getByRole('button', { name: 'Auswahl übernehmen' }).click();
      await expect(page).toHaveURL(/\/suche\?q=Option&dokument=5-jahre-option/);
      await expect(page.locator('#treffer article')).toHaveCount(8);
    });
  });
}

test('the drawer, the page of a filter and the menu are used with the keyboard only', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await page.goto('/suche?q=Option');
  await expect(page.getByRole('button', { name: 'Eingrenzen' })).toHaveCount(0);
  await drawer(page).focus();
  await page.keyboard.press('Enter');
  await box(page, /^Erwartungen/).focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL('/suche?q=Option&art=erwartung');
  await expect(box(page, /^Erwartungen/)).toBeFocused();
  await page.getByRole('link', { name: '3 Treffer zeigen' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#treffer article').first()).toBeInViewport();
});

test('an organisation shows what is addressed to it, with the quotes from that', async ({
  page,
}) => {
  await page.goto('/organisationen');
  const council = page.locator('main li').filter({ hasText: 'Rat der Stadt Mülheim' });
  await expect(council).toContainText('2 Dokumente an diese Stelle gerichtet');
  await expect(council).not.toContainText('0 Aussagen');
  await council.getByRole('link').first().click();
  const addressed = page.locator('main section').filter({ hasText: 'An diese Stelle gerichtet' });
  await expect(addressed.getByRole('heading', { level: 3 })).toHaveText([
    'Beschlussvorlage für den Rat der Stadt Mülheim an der Ruhr vom 08.07.2010',
    'Beschlussvorlage für die Sitzung des Rates der Stadt Mülheim an der Ruhr am 08.07.2004',
  ]);
  await expect(addressed).toContainText('eine alleinige Übernahme der Aufgaben nicht in Betracht');
});

test('headings of sections read as their titles', async ({ page }) => {
  await page.goto('/dokumente/5-jahre-option');
  await expect(page.getByRole('heading', { name: 'Historie', exact: true })).toBeVisible();
});

test.describe('axe finds nothing', () => {
  for (const [view, address] of [
    ['the compact list', '/suche?q=Option&ansicht=kompakt'],
    ['the page of a filter', '/suche/dokument?q=Option'],
    ['a filter narrowed to nothing', '/suche/person?person-suche=xyz'],
    ['an organisation that is addressed', '/organisationen/rat-der-stadt-muelheim-an-der-ruhr'],
  ] as const) {
    for (const scripted of [true, false]) {
      test(`on ${view}${scripted ? '' : ' before scripts arrive'}`, async ({ page }) => {
        if (!scripted) await page.route('**/skripte/**', (route) => route.abort());
        await page.goto(address);
        expect(await findings(page)).toEqual([]);
      });
    }
  }

  test('on the open drawer and the open menu of a phone', async ({ page }) => {
    await page.setViewportSize(PHONE);
    await page.goto('/suche?q=Option');
    await drawer(page).click();
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Menü', exact: true }).click();
    expect(await findings(page)).toEqual([]);
  });
});

/** Slow 3G as the tools of Chromium have it. */
const SLOW_LINE = {
  offline: false,
  latency: 400,
  downloadThroughput: 50_000,
  uploadThroughput: 50_000,
};

for (const { width, height } of [PHONE, DESK]) {
  for (const address of [
    '/',
    '/dokumente/5-jahre-option',
    '/dokumente/5-jahre-option/wettbewerb',
    '/suche?q=Option',
  ]) {
    test(`${address} does not jump at ${width} px when its fonts arrive on a slow line`, async ({
      page,
    }) => {
      test.setTimeout(300_000);
      await page.setViewportSize({ width, height });
      const line = await page.context().newCDPSession(page);
      await line.send('Network.enable');
      await line.send('Network.emulateNetworkConditions', SLOW_LINE);
      await page.goto(address, { timeout: 90_000 });
      await expect
        .poll(() => page.evaluate(loadedFonts), { timeout: 60_000 })
        .toBeGreaterThanOrEqual(2);
      expect(await page.evaluate(layoutShift)).toBeLessThanOrEqual(0.05);
    });
  }
}

/** How many of the site's own fonts are there; those that stand in have been from the beginning. */
function loadedFonts(): number {
  return [...document.fonts].filter(
    ({ family, status }) => /^"?wortlaut(?:Serif|Sans)"?$/.test(family) && status === 'loaded',
  ).length;
}

/** All that has moved since the page was there, without what the reader moved. */
function layoutShift(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry && typeof entry.value === 'number') sum += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(sum), 500);
  });
}

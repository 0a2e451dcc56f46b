import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/* Contrasts are computed from the colours as the style sheet declares them (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */

const css = readFileSync('app/styles/tokens.css', 'utf8');

/** The colours of the `:root` behind a media query; of the first when there is none. */
function tokensIn(query: string): Record<string, string> {
  const start = query === '' ? 0 : css.indexOf(`@media ${query} {`);
  if (start < 0) throw new Error(`tokens.css has no ${query}`);
  const block = css.slice(css.indexOf(':root {', start), css.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g)].map(([, name = '', colour = '']) => [
      name,
      colour,
    ]),
  );
}

const DARK = '(prefers-color-scheme: dark)';
const MORE = '(prefers-contrast: more)';
const SCHEMES = {
  light: [''],
  dark: ['', DARK],
  'light, more contrast': ['', MORE],
  'dark, more contrast': ['', DARK, MORE, `${MORE} and ${DARK}`],
};

describe.each(Object.entries(SCHEMES))('in the scheme %s', (scheme, queries) => {
  const tokens: Record<string, string> = Object.assign({}, ...queries.map(tokensIn));
  const contrast = (front: string, back: string) => contrastOf(tokens[front], tokens[back]);
  const least = scheme.includes('more') ? 7 : 4.5;

  test.each([
    ['ink', 'paper'],
    ['ink', 'paper-deep'],
    // What has no hit stands in this, too.
    ['ink-soft', 'paper'],
    ['ink-soft', 'paper-deep'],
    ['accent', 'paper'],
    ['accent', 'paper-deep'],
    ['accent-deep', 'paper'],
    ['error', 'paper'],
    ['paper', 'accent'],
    ['paper', 'accent-deep'],
    ['mark-ink', 'mark'],
    ['ink', 'only-first'],
    ['ink', 'only-second'],
  ])('%s on %s can be read', (front, back) => {
    expect(contrast(front, back)).toBeGreaterThanOrEqual(least);
  });

  test.each([
    ['underline', 'paper'],
    ['underline', 'paper-deep'],
    // The dots of terms, the edges of fields.
    ['rule-strong', 'paper'],
    ['rule-strong', 'paper-deep'],
  ])('%s on %s can be seen', (front, back) => {
    expect(contrast(front, back)).toBeGreaterThanOrEqual(3);
  });
});

test('every underline is drawn in one of the colours that reach 3 : 1', () => {
  const others = styleSheets().flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/text-decoration-color:\s*([^;]+);/g)]
      .map(([, colour = '']) => colour)
      .filter(
        (colour) =>
          !['var(--underline)', 'var(--rule-strong)', 'var(--accent)', 'currentcolor'].includes(
            colour,
          ),
      )
      .map((colour) => `${file}: ${colour}`),
  );
  expect(others).toEqual([]);
});

function styleSheets(): string[] {
  return ['app', 'components'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.css'))
      .map((name) => `${folder}/${name}`),
  );
}

function contrastOf(front: string | undefined, back: string | undefined): number {
  const [lighter = 0, darker = 0] = [luminanceOf(front), luminanceOf(back)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminanceOf(colour = ''): number {
  const digits = colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit) : [];
  const parts = digits.length > 0 ? digits : (colour.slice(1).match(/../g) ?? []);
  const [red = NaN, green = NaN, blue = NaN] = parts.map((part) => {
    const share = parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

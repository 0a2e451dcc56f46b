import { readFileSync } from 'node:fs';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openFaces } from '@/lib/picture/faces';
import { COLOURS, layoutOf, type Layout, type SetLine } from '@/lib/picture/layout';
import { PICTURE_SIZE } from '@/lib/picture/picture';
import { svgOf } from '@/lib/picture/svg';
import { anyPicture, aPicture, aWording } from './a-picture';

const faces = await openFaces();
await initWasm(readFileSync('node_modules/@resvg/resvg-wasm/index_bg.wasm'));

const read = ({ lines }: Layout) => lines.map(({ words }) => words.join(' '));

describe('A picture says', () => {
  test('what it is, when, the wording in quotation marks, whose it is, and where it stands', () => {
    expect(read(layoutOf(aPicture(), faces))).toEqual([
      'Zitat',
      '8. Juli 2010',
      '„',
      'Wortlaut',
      '“',
      '„',
      'Die kommunale Option',
      'bietet damit deutlich',
      'bessere Bedingungen.“',
      'Stadt Mülheim an der Ruhr',
      'Ursprünglich in: Beschlussvorlage vom 08.07.2010,',
      'zitiert in: 5 Jahre Option',
    ]);
  });

  test('what nobody has said in these words without quotation marks', () => {
    const picture = aPicture({ text: aWording('Es ging gut.', false), labels: [], site: 'W' });
    expect(read(layoutOf(picture, faces)).slice(0, 4)).toEqual(['„', 'W', '“', 'Es ging gut.']);
  });

  test('a title where the wording has letters that cannot be drawn', () => {
    const { lines } = layoutOf(aPicture({ text: aWording('Er sagte: שלום.') }), faces);
    const [title] = lines.filter(({ words }) => words.includes('Ratsvorlage'));
    expect(title?.face).toBe('serifBold');
    expect(lines.flatMap(({ words }) => words)).not.toContain('sagte:');
  });

  test('nothing of a name that cannot be drawn, and the rest', () => {
    const picture = aPicture({ who: '东京', site: 'ארכיון', where: [] });
    expect(read(layoutOf(picture, faces))).toEqual([
      'Zitat',
      '8. Juli 2010',
      '„',
      'Die kommunale Option',
      'bietet damit deutlich',
      'bessere Bedingungen.“',
    ]);
  });

  test('a long title of a document in two lines, and no more', () => {
    const where = [`In: ${'Beschlussvorlage für den Rat der Stadt '.repeat(9)}`];
    const foot = layoutOf(aPicture({ where }), faces).lines.slice(-3);
    expect(foot.map(({ words }) => words.at(-1))).toEqual(['Ruhr', 'Stadt', '…']);
  });
});

/** So much a letter may reach over the next, in pixels. */
const OVERHANG = 4;

/** Where there is ink; undefined where there is none. */
function inkOf(line: SetLine) {
  const drawing = new Resvg(svgOf({ lines: [line] }, faces).replace(/<rect[^>]*>/g, ''));
  const box = drawing.getBBox();
  const ink = box && {
    left: box.x,
    top: box.y,
    right: box.x + box.width,
    bottom: box.y + box.height,
  };
  drawing.free();
  return ink;
}

test('nothing leaves the picture or lies upon something else, whatever it says', () => {
  fc.assert(
    fc.property(anyPicture, (picture) => {
      const { lines, rule } = layoutOf(picture, faces);
      const inks = lines.flatMap((line) => inkOf(line) ?? []);
      for (const [position, ink] of inks.entries()) {
        expect(ink.left).toBeGreaterThan(20);
        expect(ink.right).toBeLessThan(PICTURE_SIZE.width - 60);
        expect(ink.top).toBeGreaterThan(40);
        expect(ink.bottom).toBeLessThan(PICTURE_SIZE.height - 30);
        if (rule) expect(ink.bottom <= rule.y || ink.top >= rule.y + 2).toBe(true);
        for (const other of inks.slice(position + 1)) {
          const isApart =
            ink.right <= other.left + OVERHANG ||
            other.right <= ink.left + OVERHANG ||
            ink.bottom <= other.top + 1 ||
            other.bottom <= ink.top + 1;
          expect(isApart, JSON.stringify([ink, other])).toBe(true);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('its colours are those of the site by day', () => {
  const css = readFileSync('app/styles/tokens.css', 'utf8');
  const names = { paper: 'paper', ink: 'ink', soft: 'ink-soft', rule: 'rule', accent: 'accent' };
  const declared = Object.entries(names).map(([name, token]) => [
    name,
    new RegExp(`--${token}: (#[0-9a-f]+);`).exec(css)?.[1],
  ]);
  expect(COLOURS).toEqual(Object.fromEntries(declared));
});

import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawPicture } from '@/lib/picture/draw';
import { palettePng } from '@/lib/picture/palette-png.mjs';
import { pictureVersion } from '@/lib/picture/picture';
import { rasterised } from '@/lib/picture/raster';
import { anyPicture, aPicture, aWording } from './a-picture';

/** The chunks of a PNG, by their names. */
function chunksOf(png: Uint8Array): Record<string, Buffer> {
  const bytes = Buffer.from(png);
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  const chunks: Record<string, Buffer> = {};
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    chunks[bytes.toString('latin1', at + 4, at + 8)] = bytes.subarray(at + 8, at + 8 + length);
    at += length + 12;
  }
  return chunks;
}

function sizeOf(png: Uint8Array): [width: number | undefined, height: number | undefined] {
  const { IHDR } = chunksOf(png);
  return [IHDR?.readUInt32BE(0), IHDR?.readUInt32BE(4)];
}

describe('A drawn picture', () => {
  test('is a PNG of 1200 × 630, and small', async () => {
    const png = await drawPicture(aPicture({ text: aWording('Ein Satz mehr. '.repeat(90)) }));
    expect(sizeOf(png)).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(80_000);
  });

  test('is the same each time, and another one for another wording', async () => {
    const [first, second, other] = await Promise.all(
      ['Es ist geglückt.', 'Es ist geglückt.', 'Es ist missglückt.'].map((text) =>
        drawPicture(aPicture({ text: aWording(text) })),
      ),
    );
    expect(second).toEqual(first);
    expect(other).not.toEqual(first);
  });

  test('is drawn whatever it says', async () => {
    await fc.assert(
      fc.asyncProperty(anyPicture, async (picture) => {
        expect(sizeOf(await drawPicture(picture))).toEqual([1200, 630]);
      }),
      { numRuns: 15 },
    );
  });

  test('that cannot be drawn costs no other', async () => {
    await expect(rasterised('<svg')).rejects.toThrow('A picture cannot be drawn');
    expect(sizeOf(await drawPicture(aPicture()))).toEqual([1200, 630]);
  });
});

describe('A PNG with a palette', () => {
  const pixels = (...colours: number[]) =>
    Uint8Array.from(colours.flatMap((each) => [each >> 16, (each >> 8) & 255, each & 255, 255]));

  test('has each colour once, and for each pixel its place', () => {
    const png = palettePng(pixels(0xff0000, 0x00ff00, 0xff0000, 0x0000ff), 2, 2);
    const { PLTE, IDAT } = chunksOf(png ?? new Uint8Array());
    expect(PLTE?.toString('hex')).toBe('ff000000ff000000ff');
    expect([...inflateSync(IDAT ?? '')]).toEqual([0, 0, 1, 0, 0, 2]);
  });

  test('has 256 colours at the most', () => {
    const colours = Array.from({ length: 257 }, (_none, number) => number * 300);
    expect(palettePng(pixels(...colours.slice(1)), 256, 1)).toBeDefined();
    expect(palettePng(pixels(...colours), 257, 1)).toBeUndefined();
  });
});

test('the version changes with whatever the picture says', () => {
  const versions = [
    {},
    { text: aWording('Anders.') },
    { text: aWording('Anders.', false) },
    { labels: ['Zitat', '9. Juli 2010'] },
    { who: 'Stadt Essen' },
    { where: [] },
    { site: 'Archiv' },
    { kind: 'experience' as const },
  ].map((change) => pictureVersion(aPicture(change)));
  expect(new Set(versions).size).toBe(versions.length);
  expect(pictureVersion(aPicture())).toBe(versions[0]);
});

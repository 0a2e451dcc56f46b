import type { Face, Faces } from './faces';
import { COLOURS, type Layout, type SetLine } from './layout';
import { PICTURE_SIZE } from './picture';

/** A picture as SVG, its letters as outlines: whoever draws it needs no typeface, and sets nothing anew. */
export function svgOf({ lines, rule, sign }: Layout, faces: Faces): string {
  const { width, height } = PICTURE_SIZE;
  const outlines = new Map<string, string>();
  const letters = lines.map((line) => lineSvg(line, faces[line.face], outlines));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<defs>${[...outlines.values()].join('')}</defs>`,
    `<rect width="${width}" height="${height}" fill="${COLOURS.paper}"/>`,
    rule &&
      `<rect x="${rule.x}" y="${rule.y}" width="${rule.width}" height="2" fill="${COLOURS.rule}"/>`,
    `<rect y="${height - BAND}" width="${width}" height="${BAND}" fill="${COLOURS.accent}"/>`,
    sign && signSvg(sign),
    ...letters,
    '</svg>',
  ].join('');
}

/** So that a picture on white paper has an edge among those of others. */
const BAND = 12;

function signSvg({ shape, x, y, size }: NonNullable<Layout['sign']>): string {
  const { path, line } = shape;
  const paint =
    line === undefined
      ? `fill="${COLOURS.accent}"`
      : `fill="none" stroke="${COLOURS.accent}" stroke-width="${line}"`;
  return `<path transform="translate(${x} ${y}) scale(${size / 12})" d="${path}" ${paint}/>`;
}

/** Each glyph is outlined once: `outlines` has those that there are, by their ids. */
function lineSvg(line: SetLine, face: Face, outlines: Map<string, string>): string {
  const { words, size, colour, baseline } = line;
  const scale = size / face.unitsPerEm;
  const { width: space } = face.set(' ');
  let left = line.x;
  const glyphs = words.flatMap((word) => {
    const set = face.set(word);
    const from = left;
    left += (set.width + space) * size;
    return set.glyphs.map(({ glyph, x, y }) => {
      const id = `${line.face}-${glyph}`;
      if (!outlines.has(id)) outlines.set(id, `<path id="${id}" d="${face.outline(glyph)}"/>`);
      const place = `translate(${round(from + x * size)} ${round(baseline - y * size)})`;
      return `<use href="#${id}" transform="${place} scale(${scale} ${-scale})"/>`;
    });
  });
  return `<g fill="${COLOURS[colour]}">${glyphs.join('')}</g>`;
}

function round(length: number): number {
  return Math.round(length * 100) / 100;
}

import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** A typeface, opened: what it has letters for, and how it sets them. All lengths are in parts of the type size. */
export interface Face {
  has(sign: string): boolean;
  set(text: string): SetText;
  /** The outline of a glyph as the path of an SVG, in units of the typeface, upwards. */
  outline(glyph: number): string;
  readonly unitsPerEm: number;
}

/** A text as it is set: the glyphs of a word with their places, from its left end on the baseline. */
export interface SetText {
  readonly width: number;
  readonly glyphs: readonly PlacedGlyph[];
}

export interface PlacedGlyph {
  readonly glyph: number;
  readonly x: number;
  readonly y: number;
}

/**
 * The type of the site, whole and in fixed weights: what pages load is cut into subsets, as browsers want it, and in a
 * format that nothing but a browser reads.
 */
const FILES = {
  serif: 'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  serifBold: 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  sans: 'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  sansBold: 'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
} as const;

const FOLDER = 'node_modules/@expo-google-fonts';

export type FaceName = keyof typeof FILES;
export type Faces = Readonly<Record<FaceName, Face>>;

/** Wordings have old-style figures, as on the pages. */
const FEATURES: Partial<Record<FaceName, readonly string[]>> = { serif: ['onum', 'pnum'] };

let opened: Promise<Faces> | undefined;

/** Opened with the first picture: most processes draw none. What has failed is tried again. */
export function openFaces(): Promise<Faces> {
  return (opened ??= readFaces().catch((cause: unknown) => {
    opened = undefined;
    throw cause;
  }));
}

async function readFaces(): Promise<Faces> {
  const [serif, serifBold, sans, sansBold] = await Promise.all([
    readFace('serif'),
    readFace('serifBold'),
    readFace('sans'),
    readFace('sansBold'),
  ]);
  return { serif, serifBold, sans, sansBold };
}

/** The files of the typefaces that letters of a chart are set in, by their place below the program. */
export const CHART_FACES: readonly string[] = [FILES.sans, FILES.sansBold, FILES.serif].map(
  (file) => `${FOLDER}/${file}`,
);

async function readFace(name: FaceName): Promise<Face> {
  const harfbuzz = await import('harfbuzzjs');
  const file = path.join(/* turbopackIgnore: true */ process.cwd(), FOLDER, FILES[name]);
  const face = new harfbuzz.Face(
    new harfbuzz.Blob(await readFile(/* turbopackIgnore: true */ file)),
  );
  const font = new harfbuzz.Font(face);
  const signs = new Set(face.collectUnicodes());
  const features = (FEATURES[name] ?? []).map((tag) => new harfbuzz.Feature(tag));
  const buffer = new harfbuzz.Buffer();
  return {
    has: (sign) => signs.has(sign.codePointAt(0) ?? 0),
    unitsPerEm: face.upem,
    outline: (glyph) => font.glyphToPath(glyph),
    set(text) {
      buffer.reset();
      buffer.addText(text);
      buffer.guessSegmentProperties();
      harfbuzz.shape(font, buffer, features);
      let x = 0;
      const glyphs = buffer.getGlyphInfosAndPositions().map((each) => {
        const { codepoint: glyph, xAdvance = 0, xOffset = 0, yOffset = 0 } = each;
        const placed = { glyph, x: (x + xOffset) / face.upem, y: yOffset / face.upem };
        x += xAdvance;
        return placed;
      });
      return { width: x / face.upem, glyphs };
    },
  };
}

import { KIND_SHAPES, type KindShape } from '@/lib/model/kind-shapes';
import { drawable } from './drawable';
import type { FaceName, Faces } from './faces';
import { fittedText, type Ending } from './fit';
import { oneLine, twoLines, wordsOf, type FilledLine } from './lines';
import { PICTURE_SIZE, type Picture } from './picture';
import { rulerOf, type Ruler } from './ruler';

/** Everything on a picture, in its place; lengths in pixels. */
export interface Layout {
  readonly lines: readonly SetLine[];
  /** Between the text and what stands under it. */
  readonly rule?: { readonly x: number; readonly y: number; readonly width: number } | undefined;
  readonly sign?:
    | { readonly shape: KindShape; readonly x: number; readonly y: number; readonly size: number }
    | undefined;
}

/** A line of words in one face, size and colour. */
export interface SetLine {
  readonly words: readonly string[];
  readonly face: FaceName;
  readonly size: number;
  readonly colour: Colour;
  /** Its left end. */
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
}

/** As in app/styles/tokens.css, by day. */
export const COLOURS = {
  paper: '#fcfcfa',
  ink: '#18201d',
  soft: '#515c57',
  rule: '#d5dad5',
  accent: '#0c6047',
} as const;
export type Colour = keyof typeof COLOURS;

/** What opens a quotation hangs in the margin. */
const LEFT = 84;
const RIGHT = 68;
const WIDTH = PICTURE_SIZE.width - LEFT - RIGHT;
const HEAD_BASELINE = 92;
const TEXT_TOP = 124;
const LAST_BASELINE = PICTURE_SIZE.height - 62;
const FOOT_STEP = 37;
/** From the rule to the baseline of the first line under it, and from the text to the rule. */
const [RULE_ABOVE, TEXT_ABOVE] = [54, 24];
const [SIZE_LABEL, SIZE_SITE, SIZE_FOOT] = [30, 34, 26];
/** Of the head, for the name of the site at the most. */
const SITE_SHARE = 0.36;

type Rulers = Readonly<Record<FaceName, Ruler>>;

/** Lays a picture out: nothing on it overlaps or leaves it, whatever it says. */
export function layoutOf(picture: Picture, faces: Faces): Layout {
  const rulers: Rulers = {
    serif: rulerOf(faces.serif),
    serifBold: rulerOf(faces.serifBold),
    sans: rulerOf(faces.sans),
    sansBold: rulerOf(faces.sansBold),
  };
  const foot = footOf(picture, faces, rulers);
  const ruleY =
    foot.length === 0 ? LAST_BASELINE : LAST_BASELINE - (foot.length - 1) * FOOT_STEP - RULE_ABOVE;
  return {
    lines: [
      ...headOf(picture, faces, rulers),
      ...textOf(picture, ruleY - TEXT_ABOVE - TEXT_TOP, faces, rulers),
      ...foot,
    ],
    rule: foot.length === 0 ? undefined : { x: LEFT, y: ruleY, width: WIDTH },
    sign: picture.kind && {
      shape: KIND_SHAPES[picture.kind],
      x: LEFT,
      y: HEAD_BASELINE - SIGN_SIZE * 0.92,
      size: SIGN_SIZE,
    },
  };
}

const SIGN_SIZE = 25;
const SIGN_GAP = 14;
const BETWEEN_LABELS = 26;

/** What it is and when at the left, the name of the site with its marks at the right. */
function headOf(picture: Picture, faces: Faces, rulers: Rulers): SetLine[] {
  const site = siteOf(picture.site, faces, rulers);
  const lines: SetLine[] = [];
  let x = LEFT + (picture.kind ? SIGN_SIZE + SIGN_GAP : 0);
  const end = (site[0]?.x ?? LEFT + WIDTH) - BETWEEN_LABELS;
  for (const [position, label] of picture.labels.entries()) {
    const face = position === 0 ? 'sansBold' : 'sans';
    const line = lineOf(label, face, (end - x) / SIZE_LABEL, faces, rulers);
    if (!line) continue;
    lines.push(
      setLine(line, { face, size: SIZE_LABEL, colour: 'ink', x, baseline: HEAD_BASELINE }),
    );
    x += line.width * SIZE_LABEL + BETWEEN_LABELS;
  }
  return [...lines, ...site];
}

function siteOf(name: string, faces: Faces, rulers: Rulers): SetLine[] {
  const line = lineOf(name, 'serifBold', (WIDTH * SITE_SHARE) / SIZE_SITE, faces, rulers);
  if (!line) return [];
  const style = { face: 'serifBold', size: SIZE_SITE, baseline: HEAD_BASELINE } as const;
  const mark = (sign: string): FilledLine => ({
    words: [sign],
    width: rulers.serifBold.width(sign),
    isHyphenated: false,
  });
  const [opening, closing] = [mark('„'), mark('“')];
  let x = LEFT + WIDTH - (opening.width + line.width + closing.width) * SIZE_SITE;
  return [opening, line, closing].map((each) => {
    const colour = each === line ? 'ink' : 'accent';
    const set = setLine(each, { ...style, colour, x });
    x += set.width;
    return set;
  });
}

/** The wording; where it cannot be drawn, a title. */
function textOf({ text }: Picture, height: number, faces: Faces, rulers: Rulers): SetLine[] {
  const wording = text.type === 'wording' ? drawableText(text.text, faces, 'serif') : undefined;
  const title = text.type === 'wording' ? text.title : text.text;
  const isQuoted = wording !== undefined && text.type === 'wording' && text.isQuoted;
  const face = wording === undefined ? 'serifBold' : 'serif';
  const shown = wording ?? drawableText(title, faces, face);
  if (shown === undefined) return [];
  const ruler = rulers[face];
  const fitted = fittedText(shown, { width: WIDTH, height }, ruler, ENDINGS[`${isQuoted}`]);
  const top = TEXT_TOP + (height - fitted.height) * OPTICAL_MIDDLE;
  const style = { face, size: fitted.size, colour: 'ink', x: LEFT } as const;
  const lines = fitted.lines.map((line) =>
    setLine(line, { ...style, baseline: top + line.baseline }),
  );
  const [first] = lines;
  if (!isQuoted || !first) return lines;
  const width = ruler.width('„') * fitted.size;
  return [{ ...first, words: ['„'], width, x: LEFT - width }, ...lines];
}

const OPTICAL_MIDDLE = 0.42;

const ENDINGS: Readonly<Record<'true' | 'false', Ending>> = {
  true: { whole: '“', cut: ' […]“' },
  false: { whole: '', cut: ' […]' },
};

/** Whose it is, and where it stands: up to four lines, from the last one upwards. */
function footOf({ who, where }: Picture, faces: Faces, rulers: Rulers): SetLine[] {
  const width = WIDTH / SIZE_FOOT;
  const places = where.flatMap((each, position) => {
    const drawn = drawableText(each, faces, 'sans') ?? '';
    // What is named first may be long: the paper of a council, with its date.
    if (position === 0) return twoLines(drawn, width, rulers.sans);
    return oneLine(wordsOf(drawn), width, rulers.sans) ?? [];
  });
  const name = who === undefined ? undefined : lineOf(who, 'sansBold', width, faces, rulers);
  const lines: (readonly [FilledLine, FaceName, Colour])[] = [
    ...(name ? [[name, 'sansBold', 'ink'] as const] : []),
    ...places.map((line) => [line, 'sans', 'soft'] as const),
  ];
  return lines.map(([line, face, colour], position) =>
    setLine(line, {
      face,
      size: SIZE_FOOT,
      colour,
      x: LEFT,
      baseline: LAST_BASELINE - (lines.length - 1 - position) * FOOT_STEP,
    }),
  );
}

function lineOf(
  text: string,
  face: FaceName,
  width: number,
  faces: Faces,
  rulers: Rulers,
): FilledLine | undefined {
  const drawn = drawableText(text, faces, face);
  return drawn === undefined ? undefined : oneLine(wordsOf(drawn), width, rulers[face]);
}

function drawableText(text: string, faces: Faces, face: FaceName): string | undefined {
  return drawable(text, faces[face])?.trim();
}

function setLine({ words, width }: FilledLine, style: Omit<SetLine, 'words' | 'width'>): SetLine {
  return { ...style, words, width: width * style.size };
}

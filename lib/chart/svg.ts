import { KIND_SHAPES } from '@/lib/model/kind-shapes';
import { TYPE_SIZE, type Link, type Mark, type Text, type Tone } from './drawing';

/** How a printer of drawings says what something looks like. Each answer is attributes, with a space before them, or nothing. */
export interface Look {
  fill(tone: Tone): string;
  stroke(tone: Tone): string;
  /** A filling of stripes. */
  hatched(tone: Tone): string;
  letters(text: Text): string;
  /** The beginning and the end of what leads somewhere. */
  link(link: Link): readonly [begin: string, end: string];
}

/** Marks as SVG, without the element around them. */
export function marksSvg(marks: readonly Mark[], look: Look): string {
  return marks.map((mark) => markSvg(mark, look)).join('');
}

function markSvg(mark: Mark, look: Look): string {
  switch (mark.type) {
    case 'box':
      return `<rect${place(mark)} width="${round(mark.width)}" height="${round(mark.height)}"${mark.radius ? ` rx="${round(mark.radius)}"` : ''}${painted(mark, look)}/>`;
    case 'circle':
      return `<circle cx="${round(mark.x)}" cy="${round(mark.y)}" r="${round(mark.radius)}"${painted(mark, look)}/>`;
    case 'line': {
      const [[x1, y1], [x2, y2]] = [mark.from, mark.to];
      return `<path d="M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}"${look.stroke(mark.tone)}${thick(mark.thickness)}${mark.dashed ? DASHED : ''}/>`;
    }
    case 'path':
      return `<path d="${attribute(mark.d)}"${painted(mark, look)}${thick(mark.thickness)}/>`;
    case 'sign':
      return signSvg(mark, look);
    case 'text':
      return `<text${place(mark)}${anchor(mark)}${look.letters(mark)}>${textOf(mark.text)}</text>`;
    case 'link': {
      const [begin, end] = look.link(mark);
      return `${begin}${mark.marks.map((inner) => markSvg(inner, look)).join('')}${end}`;
    }
  }
}

function signSvg(
  { kind, x, y, size }: Extract<Mark, { readonly type: 'sign' }>,
  look: Look,
): string {
  const { path, line } = KIND_SHAPES[kind];
  const scale = size / SIGN_SIZE;
  // The shapes stand half a unit below the middle of their square, as low as small letters do.
  const moved = `translate(${round(x - size / 2)} ${round(y - size / 2 - scale / 2)})`;
  const paint = line === undefined ? look.fill(kind) : `${look.stroke(kind)}${thick(line)}`;
  return `<path transform="${moved} scale(${round(scale)})" d="${path}"${paint}/>`;
}

/** The square in which the shapes of kinds are drawn. */
const SIGN_SIZE = 12;

function painted(
  { tone, paint }: { readonly tone: Tone; readonly paint?: 'outline' | 'dashed' | 'hatched' },
  look: Look,
): string {
  switch (paint) {
    case undefined:
      return look.fill(tone);
    case 'hatched':
      return look.hatched(tone);
    case 'outline':
      return look.stroke(tone);
    case 'dashed':
      return `${look.stroke(tone)}${DASHED}`;
  }
}

const DASHED = ' stroke-dasharray="4 3"';

function thick(thickness: number | undefined): string {
  return thickness === undefined ? '' : ` stroke-width="${round(thickness)}"`;
}

function anchor({ anchor: at = 'start' }: Text): string {
  return at === 'start' ? '' : ` text-anchor="${at}"`;
}

function place({ x, y }: { readonly x: number; readonly y: number }): string {
  return ` x="${round(x)}" y="${round(y)}"`;
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}

export function fontSize({ size = 'normal' }: Text): number {
  return TYPE_SIZE[size];
}

/** The text of an element; what XML 1.0 does not allow at all is left out. */
export function textOf(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

export function attribute(text: string): string {
  return textOf(text).replaceAll('"', '&#34;');
}

/** https://www.w3.org/TR/xml/#charsets */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

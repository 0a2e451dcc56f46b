import type { Kind } from '@/lib/model/kind';

/*
 * A drawing as data: what stands where, and what it stands for. How that looks is for whoever prints it: the page in the colours of
 * its scheme (`components/chart`), a file in its own (`svg-file.ts`). Lengths are units; a page shows one as a CSS pixel at the most.
 */

/** Two of each chart are drawn: the wide one is shown from 48rem on and on paper, the narrow one where there is less room. */
export const WIDE = 960;
export const NARROW = 340;

export interface Drawing {
  /** At most `WIDE` or `NARROW`. */
  readonly width: number;
  readonly height: number;
  /** Later ones lie on earlier ones. */
  readonly marks: readonly Mark[];
}

/** What a colour stands for. Nothing may be told apart by it alone. */
export type Tone =
  | Kind
  /** How many, from few to many. */
  | `level-${1 | 2 | 3 | 4 | 5}`
  /** The words of a comparison, the rows of a chart. */
  | `series-${1 | 2 | 3 | 4 | 5}`
  /** What became of an expectation. */
  | 'good'
  | 'mixed'
  | 'bad'
  | 'unknown'
  /** What everything is about. */
  | 'accent'
  /** Letters, and letters that may be overlooked. */
  | 'ink'
  | 'soft'
  /** Lines of a grid, lines of an axis, the ground of what is empty, the paper itself. */
  | 'grid'
  | 'axis'
  | 'empty'
  | 'paper';

export type PlainMark = Box | Circle | Line | Path | Sign | Text;
export type Mark = PlainMark | Link;

interface Painted {
  readonly tone: Tone;
  /** Otherwise it is filled. `dashed` and `outline` are lines in its tone, `hatched` is a filling of stripes. */
  readonly paint?: 'outline' | 'dashed' | 'hatched';
}

export interface Box extends Painted {
  readonly type: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
}

export interface Circle extends Painted {
  readonly type: 'circle';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface Line {
  readonly type: 'line';
  readonly tone: Tone;
  readonly from: Point;
  readonly to: Point;
  /** 1 unless told. */
  readonly thickness?: number;
  readonly dashed?: boolean;
}

export type Point = readonly [x: number, y: number];

export interface Path extends Painted {
  readonly type: 'path';
  /** SVG path data, with absolute coordinates. */
  readonly d: string;
  /** Of an outline; 1 unless told. */
  readonly thickness?: number;
}

/** The sign of a kind, in its tone; `x` and `y` are its middle. */
export interface Sign {
  readonly type: 'sign';
  readonly kind: Kind;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** A line of text; `y` is its baseline. Its type size is `TYPE_SIZE`. */
export interface Text {
  readonly type: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** `ink` unless told. */
  readonly tone?: 'ink' | 'soft' | 'accent' | 'paper';
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly size?: keyof typeof TYPE_SIZE;
  readonly bold?: boolean;
  /** Wording is set in the serif. */
  readonly isWording?: boolean;
}

export const TYPE_SIZE = { small: 12, normal: 14 } as const;

/** Marks that lead somewhere. */
export interface Link {
  readonly type: 'link';
  /** An address of the site, beginning with `/`, or a fragment of the page. */
  readonly href: string;
  /** What it leads to, as a tool tip: `Juli 2010: 7 Aussagen`. */
  readonly name: string;
  readonly marks: readonly PlainMark[];
}

import type { RelationType } from '@/lib/model/relation';
import type { PlainMark, Point, Tone } from './drawing';

/*
 * How relations are drawn: each type has a line and a mark on it of its own, so that they are told apart without colour.
 */

interface LineLook {
  readonly tone: Tone;
  readonly thickness: number;
  readonly dashed: boolean;
}

const LOOKS: Readonly<Record<RelationType, LineLook>> = {
  repeats: { tone: 'axis', thickness: 1.2, dashed: false },
  contradicts: { tone: 'bad', thickness: 1.6, dashed: true },
  confirms: { tone: 'axis', thickness: 1.2, dashed: false },
  specifies: { tone: 'series-3', thickness: 1.2, dashed: false },
  replaces: { tone: 'series-2', thickness: 2.6, dashed: false },
  supportedBy: { tone: 'axis', thickness: 1.2, dashed: true },
};

/** The line of a relation, as SVG path data; its mark is not on it yet. */
export function relationPath(type: RelationType, d: string): PlainMark {
  const { tone, thickness, dashed } = LOOKS[type];
  return { type: 'path', tone, d, thickness, paint: dashed ? 'dashed' : 'outline' };
}

/** What stands on the line: a cross, a dot, a ring …; a repetition has none. */
export function relationMark(type: RelationType, [x, y]: Point): PlainMark[] {
  const { tone } = LOOKS[type];
  const around: PlainMark = { type: 'circle', x, y, radius: 6.5, tone: 'paper' };
  switch (type) {
    case 'repeats':
      return [];
    case 'contradicts':
      return [
        around,
        stroke(tone, `M${x - 4} ${y - 4}L${x + 4} ${y + 4}M${x - 4} ${y + 4}L${x + 4} ${y - 4}`),
      ];
    case 'confirms':
      return [
        around,
        stroke(
          tone,
          `M${x - 4} ${y}L${x} ${y}M${x} ${y - 4}L${x} ${y + 4}M${x} ${y}L${x + 4} ${y}`,
        ),
      ];
    case 'specifies':
      return [around, { type: 'circle', x, y, radius: 4, tone, paint: 'outline' }];
    case 'replaces':
      return [
        { type: 'path', tone, d: `M${x} ${y - 6}L${x + 6} ${y}L${x} ${y + 6}L${x - 6} ${y}Z` },
      ];
    case 'supportedBy':
      return [
        around,
        { type: 'box', x: x - 3.5, y: y - 3.5, width: 7, height: 7, tone, paint: 'outline' },
      ];
  }
}

/** A piece of such a line with its mark, for a legend; as high as a line of text, `y` is its middle. */
export function relationSample(type: RelationType, x: number, y: number): PlainMark[] {
  return [relationPath(type, `M${x - 3} ${y}L${x + 19} ${y}`), ...relationMark(type, [x + 8, y])];
}

function stroke(tone: Tone, d: string): PlainMark {
  return { type: 'path', tone, d, paint: 'outline', thickness: 2 };
}

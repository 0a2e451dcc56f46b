import type { ExpectationStatus } from '@/lib/model/relation';
import type { PlainMark, Tone } from './drawing';

/** How what became of an expectation is coloured. */
export const OUTCOME_TONES: Readonly<Record<ExpectationStatus, Tone>> = {
  fulfilled: 'good',
  partly: 'mixed',
  notFulfilled: 'bad',
  noEvidence: 'unknown',
  open: 'ink',
  unchecked: 'soft',
};

/** How far a sign reaches from its middle, and how far signs beside each other are apart. */
export const OUTCOME_RADIUS = 5;
export const OUTCOME_DISTANCE = 15;

/** The sign of a status as in the text (`components/statement/outcome-sign.tsx`), around its middle; nothing of what lies behind it shows through. */
export function outcomeMarks(status: ExpectationStatus, x: number, y: number): PlainMark[] {
  const tone = OUTCOME_TONES[status];
  const radius = OUTCOME_RADIUS;
  const ring = { type: 'circle', x, y, radius, tone } as const;
  const ground = { ...ring, radius: radius + 1.5, tone: 'paper' } as const;
  switch (status) {
    case 'fulfilled':
      return [ground, ring];
    case 'partly':
      return [
        ground,
        { ...ring, paint: 'outline' },
        {
          type: 'path',
          d: `M${x} ${y - radius}A${radius} ${radius} 0 0 0 ${x} ${y + radius}Z`,
          tone,
        },
      ];
    case 'notFulfilled':
      return [
        ground,
        { ...ring, paint: 'outline' },
        {
          type: 'line',
          tone,
          from: [x - radius, y + radius],
          to: [x + radius, y - radius],
          thickness: 1.5,
        },
      ];
    case 'noEvidence':
      return [ground, { ...ring, paint: 'dashed' }];
    case 'open':
      return [ground, { ...ring, paint: 'outline' }];
    case 'unchecked':
      return [
        ground,
        { type: 'line', tone, from: [x - radius, y], to: [x + radius, y], thickness: 1.5 },
      ];
  }
}

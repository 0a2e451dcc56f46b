import type { Drawing, Mark, Tone } from './drawing';
import { attribute, marksSvg, textOf, type Look } from './svg';

/**
 * A drawing as it stands within a page: tones are classes, so that its colours are those of the scheme. Links are for the mouse;
 * whoever uses the keyboard has them in the table. `id` is of that drawing alone: stripes are named after it.
 */
export function pageSvg(drawing: Drawing, id: string): string {
  const stripes = [...hatchedTones(drawing.marks)].map((tone) => stripesSvg(tone, id)).join('');
  return `${stripes && `<defs>${stripes}</defs>`}${marksSvg(drawing.marks, lookIn(id))}`;
}

function lookIn(id: string): Look {
  return {
    fill: (tone) => ` class="${tone}"`,
    stroke: (tone) => ` class="${tone} line"`,
    hatched: (tone) => ` fill="url(#${id}-${tone})"`,
    letters: ({ tone = 'ink', size = 'normal', bold, isWording }) =>
      ` class="${[tone, size, bold && 'bold', isWording && 'wording'].filter(Boolean).join(' ')}"`,
    link: ({ href, name }) => [
      `<a href="${attribute(href)}" tabindex="-1"><title>${textOf(name)}</title>`,
      '</a>',
    ],
  };
}

function stripesSvg(tone: Tone, id: string): string {
  return `<pattern id="${id}-${tone}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0H5V5H0Z" class="paper"/><path d="M0 2.5H5" class="${tone} line" stroke-width="2"/></pattern>`;
}

export function hatchedTones(marks: readonly Mark[]): Set<Tone> {
  return new Set(
    marks.flatMap((mark) => {
      if (mark.type === 'link') return [...hatchedTones(mark.marks)];
      return 'paint' in mark && mark.paint === 'hatched' ? [mark.tone] : [];
    }),
  );
}

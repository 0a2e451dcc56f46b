import { evened } from './blocks';
import { paragraphText } from './drawing-text';
import { allBelow, textBelow } from './walk-xml';
import type { XmlElement } from './xml';

/** The words of a chart: titles, names of series and categories, each once. Its figures are no sentences. */
export function chartTexts(chart: XmlElement): string[] {
  const written = [...allBelow(chart, 'a:p')].map(paragraphText);
  const cached = [...allBelow(chart, 'c:strCache')].flatMap((cache) =>
    [...allBelow(cache, 'c:v')].map(textBelow),
  );
  return [...new Set([...written, ...cached].map(evened))].filter((text) => text !== '');
}

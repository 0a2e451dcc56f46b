import { escapeHtml, mapText } from './html';

/*
 * Sic: words of a wording of which the archive says that they stand so in the source. The remark is the page's, not the
 * wording's: text, hash, check and search know nothing of it.
 */

/** Every place where the words stand in a text: as whole words, whatever the white space between them. */
export function placesOf(words: string, text: string): { start: number; end: number }[] {
  const pattern = words.trim().split(/\s+/).map(escapePattern).join('\\s+');
  const standing = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'gu');
  return [...text.matchAll(standing)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** The wording as safe HTML with the remark, safe HTML too, behind every place where one of the words stands. */
export function markSic(html: string, sic: readonly string[], remark: string): string {
  if (sic.length === 0) return html;
  const text = textIn(html);
  const places = sic.flatMap((words) => placesOf(words, text)).map(({ end }) => end);
  const ends = [...new Set(places)].sort((a, b) => a - b);
  let start = 0;
  const marked = mapText(html, (run) => {
    const inside = ends.filter((end) => end > start && end <= start + run.length);
    const cuts = [0, ...inside.map((end) => end - start), run.length];
    start += run.length;
    return cuts
      .slice(1)
      .map((cut, position) => escapeHtml(run.slice(cuts[position], cut)))
      .join(PLACE);
  });
  // Behind the ends of emphasis, links and marks: the remark belongs to none of them.
  return marked.replace(/\0((?:<\/(?!(?:p|li|ol|ul)>)[a-z]+>)*)/g, (_all, closing: string) =>
    closing.concat(remark),
  );
}

/** The wording as plain text with the remark behind every place where one of the words stands. */
export function remarkedSic(text: string, sic: readonly string[], remark: string): string {
  const ends = new Set(sic.flatMap((words) => placesOf(words, text)).map(({ end }) => end));
  return [...ends]
    .sort((a, b) => b - a)
    .reduce((remarked, end) => remarked.slice(0, end) + remark + remarked.slice(end), text);
}

/** No text that was read contains it. */
const PLACE = '\0';

function textIn(html: string): string {
  let text = '';
  mapText(html, (run) => {
    text += run;
    return '';
  });
  return text;
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

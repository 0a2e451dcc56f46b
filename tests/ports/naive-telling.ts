import type { Statement } from '@/lib/model/archive';
import type { Search } from '@/lib/ports/search';
import type { SearchQuery } from '@/lib/search/query';
import { naiveSearch } from './naive-search';

/** The telling words of what is found, word by word, for texts of which the stems are known. */
export function naiveTelling(
  statements: readonly Statement[],
  query: SearchQuery,
  most: number,
): Awaited<ReturnType<Search['tellingWords']>> {
  const found = new Set(naiveSearch(statements, query).all);
  const inside = statements.filter(({ id }) => found.has(id));
  const outside = statements.filter(({ id }) => !found.has(id));
  return STEMS.map((stem) => ({
    ...stem,
    inside: inside.filter(({ text }) => hasForm(text, stem.forms)).length,
    outside: outside.filter(({ text }) => hasForm(text, stem.forms)).length,
  }))
    .filter((word) => word.inside > 2)
    .filter((word) => word.inside / inside.length > word.outside / outside.length)
    .map((word) => ({ ...word, score: score(word, inside.length, outside.length) }))
    .filter((word) => word.score >= 10.83)
    .sort((a, b) => b.score - a.score || (a.stem < b.stem ? -1 : 1))
    .slice(0, most)
    .map((word) => ({
      word: mostFrequent(word.forms, inside),
      inside: word.inside,
      outside: word.outside,
    }));
}

/** What the generated texts are made of, but for stop words. */
const STEMS = [
  { stem: 'bruck', forms: ['Brücke'] },
  { stem: 'fenst', forms: ['Fenster'] },
  { stem: 'gart', forms: ['Garten'] },
  { stem: 'schne', forms: ['Schnee'] },
  { stem: 'wolk', forms: ['Wolke'] },
  { stem: 'zaun', forms: ['Zaun', 'Zäune'] },
];

function hasForm(text: string, forms: readonly string[]): boolean {
  return text.split(' ').some((word) => forms.includes(word));
}

/** Of equally frequent ones the first by its folded letters: `zaeune` before `zaun`. */
function mostFrequent(forms: readonly string[], inside: readonly Statement[]): string {
  const times = (form: string) =>
    inside.flatMap(({ text }) => text.split(' ')).filter((word) => word === form).length;
  const [most = ''] = [...forms].reverse().sort((a, b) => times(b) - times(a));
  return most;
}

/** Twice the sum over the four cells of what is observed times the logarithm of how many times more than expected that is. */
function score(
  word: { readonly inside: number; readonly outside: number },
  found: number,
  others: number,
): number {
  const total = found + others;
  const withIt = word.inside + word.outside;
  return [
    [word.inside, (found * withIt) / total],
    [word.outside, (others * withIt) / total],
    [found - word.inside, (found * (total - withIt)) / total],
    [others - word.outside, (others * (total - withIt)) / total],
  ].reduce(
    (sum, [observed = 0, expected = 0]) =>
      sum + (observed === 0 ? 0 : 2 * observed * Math.log(observed / expected)),
    0,
  );
}

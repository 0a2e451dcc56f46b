import type { ChartName } from '@/lib/model/chart-name';
import { addressOfWords, readAskedWords, type AskedWords } from '@/lib/search/words-in-time/asked';

/** The address of the page that a file of a chart names: of its query only what the chart depends on. */
export function addressShown(name: ChartName, shown: string, params: URLSearchParams): string {
  return name === 'verlauf' ? addressOfWords(askedIn(params)) : shown;
}

export function askedIn(params: URLSearchParams): AskedWords {
  const names = [...new Set(params.keys())];
  return readAskedWords(Object.fromEntries(names.map((name) => [name, params.getAll(name)]))).asked;
}

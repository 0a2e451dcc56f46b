import { wordsInTime as answered } from '@/app/verlauf/words-in-time';
import { wordsInTimeChart } from '@/components/chart/words-in-time';
import type { Chart } from '@/lib/chart/chart';
import { currentSearch } from '@/lib/live/current';
import { addressOfWords, readAskedWords, type AskedWords } from '@/lib/search/words-in-time/asked';

/** How often the words of an address occur over time. */
export async function wordsInTime(
  _shown: string,
  params: URLSearchParams,
): Promise<Chart | undefined> {
  const asked = askedIn(params);
  const { inTime } = await answered(asked, currentSearch());
  return inTime && wordsInTimeChart(inTime, asked);
}

/** The address of the page that shows the same, with nothing in it that it does not read. */
export function addressOfAsked(params: URLSearchParams): string {
  return addressOfWords(askedIn(params));
}

function askedIn(params: URLSearchParams): AskedWords {
  const names = [...new Set(params.keys())];
  return readAskedWords(Object.fromEntries(names.map((name) => [name, params.getAll(name)]))).asked;
}

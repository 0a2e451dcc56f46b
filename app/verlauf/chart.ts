import { wordsInTimeChart } from '@/components/chart/words-in-time';
import type { Chart } from '@/lib/chart/chart';
import type { Search } from '@/lib/ports/search';
import { readAskedWords } from '@/lib/search/words-in-time/asked';
import { wordsInTime } from './words-in-time';

/** The chart that an address of the page asks for. */
export async function wordsChart(
  params: URLSearchParams,
  search: Search,
): Promise<Chart | undefined> {
  const { asked } = readAskedWords(
    Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)])),
  );
  const { inTime } = await wordsInTime(asked, search);
  return inTime && wordsInTimeChart(inTime, asked);
}

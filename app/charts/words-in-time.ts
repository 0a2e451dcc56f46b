import { wordsInTime as answered } from '@/app/verlauf/words-in-time';
import { wordsInTimeChart } from '@/components/chart/words-in-time';
import type { Chart } from '@/lib/chart/chart';
import { currentSearch } from '@/lib/live/current';
import { readAskedWords } from '@/lib/search/words-in-time/asked';

/** How often the words of an address occur over time. */
export async function wordsInTime(
  _shown: string,
  params: URLSearchParams,
): Promise<Chart | undefined> {
  const names = [...new Set(params.keys())];
  const { asked } = readAskedWords(
    Object.fromEntries(names.map((name) => [name, params.getAll(name)])),
  );
  const { inTime } = await answered(asked, currentSearch());
  return inTime && wordsInTimeChart(inTime, asked);
}

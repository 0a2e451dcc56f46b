import { wordsInTime as answered } from '@/app/verlauf/words-in-time';
import { wordsInTimeChart } from '@/components/chart/words-in-time';
import type { Chart } from '@/lib/chart/chart';
import { currentSearch } from '@/lib/live/current';
import { askedIn } from './address-shown';

/** How often the words of an address occur over time. */
export async function wordsInTime(
  _shown: string,
  params: URLSearchParams,
): Promise<Chart | undefined> {
  const asked = askedIn(params);
  const { inTime } = await answered(asked, currentSearch());
  return inTime && wordsInTimeChart(inTime, asked);
}

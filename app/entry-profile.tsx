import { ChartView } from '@/components/chart/chart-view';
import { Glance } from '@/components/entry/glance';
import { SearchWithin } from '@/components/entry/search-within';
import { TellingWords } from '@/components/entry/telling-words';
import { currentEntries } from '@/lib/live/current';
import { chartOf, profileOf, searchOf, whoWhen } from './profile';

interface Props {
  readonly of: 'person' | 'organisation' | 'thema';
  readonly id: string;
  /** Of its page. */
  readonly address: string;
}

/** What there is to see of the statements of an entry before they are listed; nothing where there are none. */
export async function EntryProfile({ of, id, address }: Props) {
  const within = searchOf(of, id);
  const total = await currentEntries().count({ of: of === 'thema' ? 'topic' : of, id });
  if (total === 0) return null;
  const { glance, words, chips } = await profileOf(within);
  const charts = await Promise.all([
    of !== 'person' && whoWhen(within),
    of !== 'thema' && chartOf(within, 'thema'),
  ]);
  return (
    <>
      <Glance {...glance} />
      {charts.map((chart) => chart && <ChartView key={chart.name} chart={chart} shown={address} />)}
      <TellingWords words={words} />
      {total >= WORTH_SEARCHING && <SearchWithin kept={{ name: of, value: id }} groups={chips} />}
    </>
  );
}

/** Fewer statements are seen at once. */
const WORTH_SEARCHING = 5;

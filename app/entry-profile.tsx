import type { ReactNode } from 'react';
import { ChartRow } from '@/components/chart/chart-row';
import { Glance } from '@/components/entry/glance';
import { SearchWithin } from '@/components/entry/search-within';
import { TellingWords } from '@/components/entry/telling-words';
import { OutcomesInTime } from './outcomes-in-time';
import { chartOf, profileOf, searchOf, topicsOrYears, whoWhen } from './profile';

interface Props {
  readonly of: 'person' | 'organisation' | 'thema';
  readonly id: string;
  /** Of its page. */
  readonly address: string;
  /** How many statements it has. */
  readonly count: number;
  /** What else there is to see of them. */
  readonly children?: ReactNode;
}

/** What there is to see of the statements of an entry, and the ways to some of them, before all are listed. */
export async function EntryProfile({ of, id, address, count, children }: Props) {
  if (count === 0) return children;
  const within = searchOf(of, id);
  const { glance, words, chips } = await profileOf(within);
  const charts = await Promise.all([
    of !== 'person' && whoWhen(within),
    of !== 'thema' && (of === 'person' ? topicsOrYears(within) : chartOf(within, 'thema')),
  ]);
  return (
    <>
      <Glance {...glance} />
      {charts.map((chart) => chart && <ChartRow key={chart.name} chart={chart} shown={address} />)}
      <OutcomesInTime shown={address} of={{ facet: of, id }} />
      {children}
      <TellingWords words={words} />
      {count >= WORTH_SEARCHING && <SearchWithin kept={{ name: of, value: id }} groups={chips} />}
    </>
  );
}

/** Fewer statements are seen at once. */
const WORTH_SEARCHING = 5;

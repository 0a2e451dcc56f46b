import { ChartRow } from '@/components/chart/chart-row';
import { currentEntries, currentSearch } from '@/lib/live/current';
import type { NamedFacet } from '@/lib/search/query';
import { outcomesChartOf } from './charts/outcomes';

interface Props {
  /** The address of the page. */
  readonly shown: string;
  /** Whose expectations; all of the archive unless told. */
  readonly of?: { readonly facet: NamedFacet; readonly id: string };
}

/** What became of the expectations of a person, an organisation, a topic or a document, or of all; nothing where there are none. */
export async function OutcomesInTime({ shown, of }: Props) {
  const chart = await outcomesChartOf(of, currentEntries(), currentSearch());
  return chart && <ChartRow chart={chart} shown={shown} />;
}

import { relationMapChart } from '@/components/chart/relation-map';
import { RelationsAmong } from '@/components/entry/relations-among';
import { relationMapOf } from '@/lib/archive/relation-map';
import { currentEntries } from '@/lib/live/current';
import { addressOf } from '@/lib/model/address';

interface Props {
  readonly of: 'topic' | 'document';
  readonly id: string;
}

/** What is related on a topic or in a document; nothing where nothing is. */
export async function RelationSection({ of, id }: Props) {
  const map = await relationMapOf(of, id, currentEntries());
  if (map.total === 0) return null;
  return (
    <RelationsAmong
      map={map}
      chart={relationMapChart(map, of === 'document' ? id : undefined)}
      here={addressOf[of](id)}
    />
  );
}

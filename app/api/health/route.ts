import { liveState } from '@/lib/live/state';
import { NOTHING } from '@/lib/ports/entries';
import { isError, printed } from '@/lib/model/problem';

/** Whether the server is well: `ok`, or `stale` while the content on the disk is broken and the last good state is served. */
export async function GET(): Promise<Response> {
  const { entries, problems, checkedVersion } = liveState();
  const { statements } = await entries.about();
  const { total: documents } = await entries.list('document', NOTHING);
  const errors = problems.filter(isError);
  return Response.json(
    {
      status: errors.length > 0 ? 'stale' : 'ok',
      version: entries.version,
      checkedVersion,
      documents,
      statements,
      problems: errors.map(printed),
    },
    { headers: { 'Cache-Control': 'no-store' } },
  );
}

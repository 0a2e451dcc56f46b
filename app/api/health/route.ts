import { liveState } from '@/lib/live/state';
import { isError, printed } from '@/lib/model/problem';

/** Whether the server is well: `ok`, or `stale` while the content on the disk is broken and the last good state is served. */
export function GET(): Response {
  const { archive, problems, checkedVersion } = liveState();
  const errors = problems.filter(isError);
  return Response.json(
    {
      status: errors.length > 0 ? 'stale' : 'ok',
      version: archive.version,
      checkedVersion,
      documents: archive.documents.length,
      statements: archive.statements.length,
      problems: errors.map(printed),
    },
    { headers: { 'Cache-Control': 'no-store' } },
  );
}

import { addressOf } from '@/lib/model/address';
import type { Statement } from '@/lib/model/archive';
import { KIND_WORDS } from '@/lib/model/kind';
import { ArchiveTime } from './archive-time';

/** What a statement is called where there is no room for its wording, `Zitat, 8. Juli 2004`, as the way to it. */
export function StatementName({
  statement: { id, kind, date },
}: {
  readonly statement: Statement;
}) {
  return (
    <a href={addressOf.statement(id)}>
      {KIND_WORDS[kind].singular}
      {date && (
        <>
          {', '}
          <ArchiveTime date={date} />
        </>
      )}
    </a>
  );
}

import { addressOf } from '@/lib/model/address';
import type { Statement } from '@/lib/model/archive';
import { KIND_WORDS } from '@/lib/model/kind';
import { ArchiveTime } from './archive-time';

/** What a statement is called where there is no room for its wording, `Zitat, 8. Juli 2004`, as the way to it. */
export function StatementName({
  statement: { id, kind, date },
  isHistory = false,
}: {
  readonly statement: Statement;
  /** Whether to the history of the position on its page. */
  readonly isHistory?: boolean;
}) {
  return (
    <a href={isHistory ? addressOf.position(id) : addressOf.statement(id)}>
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

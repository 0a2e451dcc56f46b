import { say, type Message } from '@/lib/messages/message';
import type { Problem } from '@/lib/model/problem';
import { LEDGER_FILE } from './ledger-file';
import type { ReadContent } from './resolve';

/** What an archive had when it was last published by this process. */
export interface Had {
  readonly ledger: boolean;
  readonly documents: boolean;
}

/**
 * What was there and is gone as a whole: a volume that is not mounted, a branch that was checked out by mistake. It would
 * be a good state of its own, and is never put in the place of a fuller one while readers look at that.
 */
export function checkLost(
  had: Had,
  now: Pick<ReadContent, 'files' | 'drafts' | 'ledger' | 'named'>,
): Problem[] {
  const gone = (file: string, message: Message): Problem => ({
    file: now.named(file),
    line: 1,
    column: 1,
    severity: 'error',
    message,
  });
  const hasDocuments = [...now.files, ...(now.drafts ?? [])].some(
    ({ folder }) => folder === 'documents',
  );
  return [
    ...(had.ledger && !now.ledger ? [gone(LEDGER_FILE, say('ledger-vanished'))] : []),
    ...(had.documents && !hasDocuments ? [gone('documents', say('documents-vanished'))] : []),
  ];
}

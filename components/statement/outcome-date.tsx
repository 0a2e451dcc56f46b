import { statement as texts } from '@/components/texts';
import type { OutcomeEntry } from '@/lib/archive/entry';
import { ArchiveTime } from './archive-time';

/** When an expectation came to stand so, behind the word for it; where nothing was found, until when it was looked for. */
export function OutcomeDate({ outcome: { status, date } }: { readonly outcome: OutcomeEntry }) {
  if (!date) return null;
  switch (status) {
    case 'fulfilled':
    case 'partly':
    case 'notFulfilled':
      return (
        <span>
          {', '}
          <ArchiveTime date={date} />
        </span>
      );
    case 'noEvidence':
    case 'open':
      return (
        <span>
          {texts.asOf}
          <ArchiveTime date={date} />)
        </span>
      );
  }
}

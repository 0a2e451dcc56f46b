import type { ResolvedTarget } from '@/lib/archive/entry';
import { addressOf } from '@/lib/model/address';
import { ArchiveTime } from './archive-time';
import { Excerpt } from './excerpt';

interface Props {
  readonly target: ResolvedTarget;
  /** Address of the comparison with it, if it is a statement. */
  readonly compare?: string;
}

/** The way to what a statement refers to. */
export function TargetLink({ target, compare }: Props) {
  switch (target.type) {
    case 'statement':
      return (
        <Excerpt
          statement={target.statement}
          document={target.document}
          {...(compare ? { compare } : {})}
        />
      );
    case 'document':
      return (
        <p>
          <a href={addressOf.document(target.document.id)}>{target.document.title}</a>
          {target.document.date && (
            <>
              {', '}
              <ArchiveTime date={target.document.date} />
            </>
          )}
        </p>
      );
    case 'web':
      return (
        <p>
          <a href={target.url}>{target.label}</a>
          {hostOf(target.url) && ` (${hostOf(target.url)})`}
        </p>
      );
  }
}

/** Whose page it is: readers see it before they go there. An address of e-mail has none. */
function hostOf(url: string): string {
  return new URL(url).host.replace(/^www\./, '');
}

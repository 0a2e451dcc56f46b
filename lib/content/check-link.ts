import { about, say } from '@/lib/messages/message';
import { proposeId } from '@/lib/model/id';
import type { Place } from '@/lib/model/problem';
import { error, type Complaint } from './complaint';
import type { Directory } from './directory';
import type { ParsedLink } from './parsed';

/** What is wrong with where a relation or a piece of evidence leads. */
export function checkLink(
  { target }: ParsedLink,
  subject: string,
  place: Place,
  directory: Directory,
): Complaint[] {
  if (target.type === 'web') return [];
  const message = directory.complaintAbout({ subject, ...target });
  if (message) return [error(place, message)];
  if (target.folder !== 'documents')
    return [
      error(place, about(subject, say('relation-to-another-folder', { folder: target.folder }))),
    ];
  if (
    target.fragment !== undefined &&
    directory.fragment(target.id, target.fragment)?.type === 'section'
  ) {
    return [
      error(
        place,
        about(subject, say('relation-to-a-section', { section: proposeId(target.fragment) })),
      ),
    ];
  }
  return [];
}

/** Whether a link leads to just this statement. */
export function leadsTo({ target }: ParsedLink, document: string, statement: string): boolean {
  return (
    target.type === 'content' &&
    target.folder === 'documents' &&
    target.id === document &&
    target.fragment === statement
  );
}

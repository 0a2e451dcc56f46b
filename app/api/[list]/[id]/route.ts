import { currentEntries } from '@/lib/live/current';
import { dataAnswer, noLonger, nothingThere } from '../../answer';
import { listNamed } from '@/lib/api/lists';

/** A document, person, organisation, topic or term, as data. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/api/[list]/[id]'>,
): Promise<Response> {
  const { list, id } = await params;
  const entries = currentEntries();
  const found = await listNamed(list)?.one(id, entries);
  if (found) return dataAnswer(found);
  // Of these only documents are withdrawn with a record.
  return list === 'documents' ? noLonger(id, entries) : nothingThere();
}

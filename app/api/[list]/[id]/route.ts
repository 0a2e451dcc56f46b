import { currentEntries } from '@/lib/live/current';
import { dataAnswer, nothingThere } from '../../answer';
import { listNamed } from '../../lists';

/** A document, person, organisation, topic or term, as data. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/api/[list]/[id]'>,
): Promise<Response> {
  const { list, id } = await params;
  const found = await listNamed(list)?.one(id, currentEntries());
  return found ? dataAnswer(found) : nothingThere();
}

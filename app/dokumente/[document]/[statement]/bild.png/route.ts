import { currentEntries } from '@/lib/live/current';
import { addressOf } from '@/lib/model/address';
import { noPicture, pictureAnswer } from '../../../../picture-answer';
import { pictureOfStatement } from '../../../../pictures';

/** The picture of a statement. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/dokumente/[document]/[statement]/bild.png'>,
): Promise<Response> {
  const entries = currentEntries();
  const { document, statement: name } = await params;
  const id = `${document}/${name}`;
  const statement = await entries.get('statement', id);
  if (!statement) return noPicture(id, entries);
  const picture = await pictureOfStatement(statement, entries);
  return pictureAnswer(request, addressOf.statement(id), picture);
}

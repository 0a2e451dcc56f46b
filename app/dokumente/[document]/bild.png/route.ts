import { currentEntries } from '@/lib/live/current';
import { addressOf } from '@/lib/model/address';
import { noPicture, pictureAnswer } from '../../../picture-answer';
import { pictureOfDocument } from '../../../pictures';

/** The picture of a document. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/dokumente/[document]/bild.png'>,
): Promise<Response> {
  const entries = currentEntries();
  const { document: id } = await params;
  const document = await entries.get('document', id);
  if (!document) return noPicture(id, entries);
  const picture = await pictureOfDocument(document, entries);
  return pictureAnswer(request, addressOf.document(id), picture);
}

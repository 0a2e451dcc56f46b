import { currentEntries } from '@/lib/live/current';
import { proofAnswer } from '../../../answer';

/** The proof that a statement is under the latest seal, as a file to keep. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/nachweis/aussage/[document]/[statement]'>,
): Promise<Response> {
  const { document, statement } = await params;
  const proof = await currentEntries().ledger.inclusion(`${document}/${statement}`);
  return proofAnswer(proof, `nachweis-${document}-${statement}.json`);
}

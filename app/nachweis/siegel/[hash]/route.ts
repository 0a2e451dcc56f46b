import { currentEntries } from '@/lib/live/current';
import { proofAnswer } from '../../answer';

/** The proof that a seal, named by the SHA-256 of its line, is contained in the latest one. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/nachweis/siegel/[hash]'>,
): Promise<Response> {
  const { hash } = await params;
  const proof = await currentEntries().ledger.consistency(hash);
  if (proof === 'changing') return new Response(null, { status: 503 });
  return proofAnswer(proof, `siegel-${hash.slice(0, 8)}.json`);
}

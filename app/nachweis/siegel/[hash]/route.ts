import { liveState } from '@/lib/live/state';
import { proofAnswer } from '../../answer';

/** The proof that a seal, named by the SHA-256 of its line, is contained in the latest one. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/nachweis/siegel/[hash]'>,
): Promise<Response> {
  const { hash } = await params;
  const { archive, ledgerProofs } = liveState();
  const proofs = ledgerProofs();
  // While the ledger is being changed nobody can tell what it contains.
  if (!proofs && archive.ledger.seals.length > 0) return new Response(null, { status: 503 });
  return proofAnswer(proofs?.consistency(hash), `siegel-${hash.slice(0, 8)}.json`);
}

import { copyTexts } from '@/lib/export/texts';
import { startCheckingProofs } from '../check-proof';
import { startParts } from '../parts';

/*
 * Checks proofs in a copy. Whether a seal is still contained, a copy cannot say: it may be older than the seal, and would accuse
 * the archive of having lost it.
 */

startParts([
  () =>
    startCheckingProofs({
      ask: async () => undefined,
      unavailable: copyTexts.containmentUnknown,
    }),
]);

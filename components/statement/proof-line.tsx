import { proof as texts } from '@/components/texts';
import type { ProofEntry } from '@/lib/archive/proof';

/** What was checked, against which text, and where the wording stands in it. */
export function ProofLine({ proof }: { readonly proof: ProofEntry | undefined }) {
  if (!proof) return texts.noSource;
  const { document, unchecked, address } = proof;
  return (
    <>
      {texts.checked(proof.proof, document.type)}{' '}
      <a href={address}>{texts.place(proof.proof.passages)}</a>
      {unchecked && `. ${texts.unchecked(unchecked.type)}`}
    </>
  );
}

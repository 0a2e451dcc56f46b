import { seals } from '@/components/texts';
import { addressOf } from '@/lib/model/address';
import type { SealLine } from '@/lib/model/ledger';
import { hexOf, utf8, type Bytes } from '@/lib/proof/seal/bytes';
import { hashedLater } from '@/lib/proof/seal/hashing';
import {
  checkConsistency,
  checkInclusion,
  consistencyIn,
  inclusionIn,
  sealIn,
  type ConsistencyFile,
} from '@/lib/proof/seal/proof';

/** What a check in the browser came to, in sentences, and the lines that it is about. */
export interface Finding {
  readonly sentences: readonly string[];
  readonly lines: readonly string[];
}

/** Who is asked for the proof that a seal is contained. */
export interface ProofSource {
  /** `hash` is that of the line of a seal; undefined when nobody answers. */
  ask(hash: string): Promise<Response | undefined>;
  /** What to say then. */
  readonly unavailable: string;
}

const texts = seals.check;

const site: ProofSource = {
  ask: (hash) => fetch(addressOf.sealProof(hash)).catch(() => undefined),
  unavailable: texts.unavailable,
};

/** Checks what a reader has kept. Somebody is asked only for the proof that a seal is contained, and that is checked as well. */
export async function findingOn(text: string, source: ProofSource = site): Promise<Finding> {
  if (!globalThis.crypto?.subtle) return only(texts.insecure);
  const proof = inclusionIn(text);
  if (!proof) {
    const line = text.trim();
    const seal = sealIn(line);
    return seal ? only(await containment(line, seal, source)) : only(texts.unreadable);
  }
  const checked = await hashedLater(checkInclusion(proof), digest);
  if (!checked.ok) return only(checked.reason === 'wrong' ? texts.wrong : texts.unreadable);
  const { seal, date, by } = checked.seal;
  return {
    sentences: [texts.right(seal, date, by), await containment(proof.seal, checked.seal, source)],
    lines: proof.lines.map(({ line }) => line),
  };
}

/** Whether the archive still contains a seal, of which the line is given. */
async function containment(
  line: string,
  { seal }: SealLine,
  { ask, unavailable }: ProofSource,
): Promise<string> {
  const answer = await ask(hexOf(await digest(utf8(line))));
  if (answer?.status === 404) return texts.notContained(seal);
  if (!answer?.ok) return unavailable;
  const file = consistencyIn(await answer.text());
  return file?.kept === line ? consistency(file, seal) : texts.inconsistent(seal);
}

async function consistency(file: ConsistencyFile, seal: string): Promise<string> {
  const checked = await hashedLater(checkConsistency(file), digest);
  if (!checked.ok) return texts.inconsistent(seal);
  const latest = checked.seal.seal;
  const isBeginning = file.path !== undefined || file.kept === file.seal;
  return isBeginning ? texts.contained(seal, latest) : texts.merged(seal, latest);
}

async function digest(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

function only(sentence: string): Finding {
  return { sentences: [sentence], lines: [] };
}

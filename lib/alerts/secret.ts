/*
 * Secrets of webhooks as Standard Webhooks writes them: `whsec_` and 24 to 64 bytes in base 64.
 * https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */

const [SHORTEST, LONGEST] = [24, 64];

/** The bytes of a secret; undefined for anything else. */
export function readSecret(text: string): Uint8Array | undefined {
  const [, digits = ''] = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(text.trim()) ?? [];
  const bytes = Buffer.from(digits, 'base64');
  return bytes.length >= SHORTEST && bytes.length <= LONGEST ? bytes : undefined;
}

/** What to write, as messages say it. */
export const SECRET_FORM = `\`whsec_\` and ${SHORTEST} to ${LONGEST} bytes in base 64, such as from: echo whsec_$(openssl rand -base64 32)`;

import { z } from 'zod';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_ID = 100;

/** An id: lower-case ASCII letters and digits, joined by single hyphens, at most 100 characters. It is also an address. */
export const id = z.string().superRefine((text, context) => {
  if (isId(text)) return;
  const proposal = proposeId(text);
  const repair = proposal ? `: write \`${proposal}\`` : '';
  const reason =
    text.length > LONGEST_ID
      ? `is longer than ${LONGEST_ID} characters`
      : 'is not an id (a-z, 0-9 and single hyphens)';
  context.addIssue({
    code: 'custom',
    message: `\`${text.slice(0, LONGEST_ID)}\` ${reason}${repair}`,
  });
});

export function isId(text: string): boolean {
  return text.length <= LONGEST_ID && ID.test(text);
}

/** An id made from any text (`Kommunale Öffnung` → `kommunale-oeffnung`); empty when nothing of it can be kept. */
export function proposeId(text: string): string {
  const ascii = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => GERMAN[letter] ?? '')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, (run) => (/^\p{M}+$/u.test(run) ? '' : '-'));
  return ascii.slice(0, LONGEST_ID).replace(/^-+|-+$/g, '');
}

const GERMAN: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

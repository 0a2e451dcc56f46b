import { z } from 'zod';
import { nameOfSign, visible } from './visible';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_ID = 100;

/** An id: lower-case ASCII letters and digits, joined by single hyphens, at most 100 characters. It is also an address. */
export const id = z.string().superRefine((text, context) => {
  if (isId(text)) return;
  context.addIssue({ code: 'custom', message: whyNoId(text) });
});

/**
 * What is wrong with a text that is no id, and the id to write instead where one can be made of it; `as` is how it is
 * written where it stands: `[#…]`, a file name.
 */
export function whyNoId(text: string, as: (id: string) => string = (each) => each): string {
  const shown = `\`${as(text.slice(0, LONGEST_ID))}\``;
  if (text === '') return `${shown} names no id: write one of a-z, 0-9 and single hyphens`;
  const proposal = proposeId(text);
  const repair = proposal ? `: write \`${as(proposal)}\`` : '';
  const letters = Array.from(text.slice(0, LONGEST_ID));
  const strange = letters.findIndex((letter) => isLookAlike(letter) || visible(letter) !== letter);
  const letter = letters[strange];
  if (letter !== undefined) {
    const what = isLookAlike(letter) ? 'only looks like one of a-z' : 'cannot be seen';
    const sign = isLookAlike(letter) ? `\`${letter}\` (${nameOfSign(letter)})` : nameOfSign(letter);
    return `${shown} has a sign that ${what}: ${sign}, in place ${strange + 1}; write it with a-z, 0-9 and single hyphens`;
  }
  return text.length > LONGEST_ID
    ? `${shown} is longer than ${LONGEST_ID} characters${repair}`
    : `${shown} is not an id (a-z, 0-9 and single hyphens)${repair}`;
}

/** Letters of other scripts, of which some cannot be told from a-z. Proposing an id without them would hide that. */
function isLookAlike(letter: string): boolean {
  return /(?!\p{Script=Latin})\p{L}|[\uFF01-\uFF5E]/u.test(letter);
}

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

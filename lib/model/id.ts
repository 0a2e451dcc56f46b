import { z } from 'zod';
import { issueText, say, type Message } from '@/lib/messages/message';
import { nameOfSign, visible } from './visible';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_ID = 100;

/** An id: lower-case ASCII letters and digits, joined by single hyphens, at most 100 characters. It is also an address. */
export const id = z.string().superRefine((text, context) => {
  if (isId(text)) return;
  context.addIssue({ code: 'custom', message: issueText(whyNoId(text)) });
});

/**
 * What is wrong with a text that is no id, and the id to write instead where one can be made of it; `as` is how it is
 * written where it stands: `[#…]`, a file name.
 */
export function whyNoId(text: string, as: (id: string) => string = (each) => each): Message {
  const shown = as(text.slice(0, LONGEST_ID));
  if (text === '') return say('id-empty', { shown });
  const letters = Array.from(text.slice(0, LONGEST_ID));
  const strange = letters.findIndex((letter) => isLookAlike(letter) || visible(letter) !== letter);
  const letter = letters[strange];
  if (letter !== undefined) {
    const [sign, place] = [nameOfSign(letter), strange + 1];
    return isLookAlike(letter)
      ? say('id-look-alike', { shown, letter, sign, place })
      : say('id-unseen-sign', { shown, sign, place });
  }
  // Whoever wrote the name of the file meant its id.
  const proposed = proposeId(text.replace(/\.mdx?$/i, ''));
  const proposal = proposed === '' ? {} : { proposal: as(proposed) };
  return text.length > LONGEST_ID
    ? say('id-too-long', { shown, most: LONGEST_ID, ...proposal })
    : say('id-malformed', { shown, ...proposal });
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

import { said } from './entry';

const RULE = 'a-z, 0-9 and single hyphens';
const REGEL = 'a-z, 0-9 und einzelnen Bindestrichen';

/** Ids, which are addresses. `shown` is the id as it is written where it stands. */
export const IDS = {
  'id-empty': said<{ shown: string }>(
    'kennungen',
    ({ shown }) => [`\`${shown}\` names no id`, `write one of ${RULE}`],
    ({ shown }) => [`\`${shown}\` nennt keine Kennung`, `schreiben Sie eine aus ${REGEL}`],
  ),
  'id-malformed': said<{ shown: string; proposal?: string }>(
    'kennungen',
    ({ shown, proposal }) => [
      `\`${shown}\` is not an id (${RULE})`,
      proposal === undefined ? undefined : `write \`${proposal}\``,
    ],
    ({ shown, proposal }) => [
      `\`${shown}\` ist keine Kennung (sie besteht aus ${REGEL})`,
      proposal === undefined ? 'schreiben Sie eine andere' : `schreiben Sie \`${proposal}\``,
    ],
  ),
  'id-too-long': said<{ shown: string; most: number; proposal?: string }>(
    'kennungen',
    ({ shown, most, proposal }) => [
      `\`${shown}\` is longer than ${most} characters`,
      proposal === undefined ? undefined : `write \`${proposal}\``,
    ],
    ({ shown, most, proposal }) => [
      `\`${shown}\` ist länger als ${most} Zeichen`,
      proposal === undefined ? 'kürzen Sie die Kennung' : `schreiben Sie \`${proposal}\``,
    ],
  ),
  'id-look-alike': said<{ shown: string; letter: string; sign: string; place: number }>(
    'kennungen',
    ({ shown, letter, sign, place }) => [
      `\`${shown}\` has a sign that only looks like one of a-z: \`${letter}\` (${sign}), in place ${place}`,
      `write it with ${RULE}`,
      '; ',
    ],
    ({ shown, letter, sign, place }) => [
      `\`${shown}\` hat ein Zeichen, das nur aussieht wie eines von a-z: \`${letter}\` (${germanSign(sign)}), an Stelle ${place}`,
      `schreiben Sie die Kennung mit ${REGEL}`,
    ],
  ),
  'id-unseen-sign': said<{ shown: string; sign: string; place: number }>(
    'kennungen',
    ({ shown, sign, place }) => [
      `\`${shown}\` has a sign that cannot be seen: ${sign}, in place ${place}`,
      `write it with ${RULE}`,
      '; ',
    ],
    ({ shown, sign, place }) => [
      `\`${shown}\` hat ein unsichtbares Zeichen: ${germanSign(sign)}, an Stelle ${place}`,
      `schreiben Sie die Kennung mit ${REGEL}`,
    ],
  ),
  'id-taken': said<{ id: string; line: number }>(
    'kennungen',
    ({ id, line }) => [
      `the id \`${id}\` is taken by the statement in line ${line}`,
      'choose another',
    ],
    ({ id, line }) => [
      `Die Kennung \`${id}\` hat schon die Aussage in Zeile ${line}`,
      'wählen Sie eine andere',
    ],
  ),
  'id-of-a-section': said<{ id: string }>(
    'kennungen',
    ({ id }) => [
      `the statement \`${id}\` has the same address as this section`,
      'give one another id',
    ],
    ({ id }) => [
      `Die Aussage \`${id}\` hat dieselbe Adresse wie dieser Abschnitt`,
      'geben Sie einem von beiden eine andere Kennung',
    ],
  ),
  'id-mark-unread': said<{ mark: string }>(
    'kennungen',
    ({ mark }) => [
      `\`${mark}\` cannot be read as an id`,
      'write `[#id]` in one line, with a-z, 0-9 and single hyphens, at the end of the list item or heading; as text it is written `\\[#…\\]`',
    ],
    ({ mark }) => [
      `\`${mark}\` kann nicht als Kennung gelesen werden`,
      `schreiben Sie \`[#kennung]\` in einer Zeile, aus ${REGEL}, ans Ende des Listenpunkts oder der Überschrift; als Text schreiben Sie \`\\[#…\\]\``,
    ],
  ),
  'id-mark-astray': said<{ mark: string }>(
    'kennungen',
    ({ mark }) => [
      `\`${mark}\` names nothing here`,
      'it stands at the end of a list item or heading; as text it is written `\\[#…\\]`',
    ],
    ({ mark }) => [
      `\`${mark}\` benennt hier nichts`,
      'setzen Sie es ans Ende eines Listenpunkts oder einer Überschrift; als Text schreiben Sie `\\[#…\\]`',
    ],
  ),
  'id-in-braces': said<{ mark: string; id: string }>(
    'kennungen',
    ({ mark, id }) => [
      `\`${mark}\` is read behind \`:::quote\` and the like only`,
      `at the end of a list item or heading write \`[#${id}]\``,
    ],
    ({ mark, id }) => [
      `\`${mark}\` wird nur hinter \`:::quote\` und dergleichen gelesen`,
      `am Ende eines Listenpunkts oder einer Überschrift schreiben Sie \`[#${id}]\``,
    ],
  ),
};

const SCRIPTS: Readonly<Record<string, string>> = {
  Cyrillic: 'kyrillisch',
  Greek: 'griechisch',
  Armenian: 'armenisch',
  Cherokee: 'Cherokee-Schrift',
  'full width': 'volle Breite',
};

/** `U+0430, Cyrillic` → `U+0430, kyrillisch` */
function germanSign(sign: string): string {
  const [code, script] = sign.split(', ');
  return script === undefined ? sign : `${code}, ${SCRIPTS[script] ?? script}`;
}

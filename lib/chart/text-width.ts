import { TYPE_SIZE, type Text } from './drawing';

/**
 * How wide signs of the sans are, in hundredths of the type size; measured in Source Sans 3 at weight 400. The wider ones of the
 * semi-bold and of the serif are allowed for by factors, see below.
 */
const ADVANCES: readonly (readonly [hundredths: number, signs: string])[] = [
  [20, ' '],
  [25, "|¦',.:;ij·ìíîï‚‘’ı"],
  [27, 'IlÌÍÎÏİ‹›ſ'],
  [30, '!f¡()[]{}•ł'],
  [34, '-°t'],
  [37, '/\\rª²³¹º'],
  [43, '*s®šş"?z«»¿„“”ž'],
  [46, 'xcçčć'],
  [49, 'vyýÿJYÝ–FL'],
  [53, '#$+0123456789<=>^_aegk~¢£¤¥§¬±×àáâãäåèéêë÷€ŁğąęXVESÈÉÊËŠŞĘ'],
  [57, 'ATZ`hou¨¯´¸ÀÁÂÃÄÅðòóôõöøùúûüŽőűĄbnñńdpqµ¶þCPRÇČĆ'],
  [61, 'KÞßB&DGĞ→←↔'],
  [67, 'ÐHNUÑÙÚÛÜŃŰOQÒÓÔÕÖØŐẞ'],
  [74, 'wM©'],
  [85, '¼æW¾—½%Æmœ@Œ'],
  [95, '…'],
];
const ADVANCE_OF = new Map(
  ADVANCES.flatMap(([hundredths, signs]) => [...signs].map((sign) => [sign, hundredths] as const)),
);
/** Signs that are not in the table: other scripts. */
const OTHER = 100;
const BOLD = 1.06;
const WORDING = 1.16;
const ELLIPSIS = '…';

type Setting = Pick<Text, 'size' | 'bold' | 'isWording'>;

/** How many units a text takes, hardly less than it does in truth, and mostly a few per cent more. */
export function textWidth(text: string, setting: Setting = {}): number {
  let hundredths = 0;
  for (const sign of text) hundredths += ADVANCE_OF.get(sign) ?? OTHER;
  return (hundredths / 100) * unitOf(setting);
}

/** As much of a text as has room in so many units, cut at a word if it can be, with an ellipsis; nothing where not even a sign has room. */
export function fitted(text: string, width: number, setting: Setting = {}): string {
  if (textWidth(text, setting) <= width) return text;
  let room = (width * 100) / unitOf(setting) - (ADVANCE_OF.get(ELLIPSIS) ?? OTHER);
  let kept = '';
  for (const sign of text) {
    room -= ADVANCE_OF.get(sign) ?? OTHER;
    if (room < 0) break;
    kept += sign;
  }
  const atWord = kept.replace(/\s+\S*$/u, '');
  const cut = atWord.length >= kept.length * LEAST_KEPT ? atWord : kept;
  return cut.trim() === '' ? '' : cut.trimEnd() + ELLIPSIS;
}

/** A cut at a word may cost so much of what had room. */
const LEAST_KEPT = 0.7;

function unitOf({ size = 'normal', bold = false, isWording = false }: Setting): number {
  return TYPE_SIZE[size] * (bold ? BOLD : 1) * (isWording ? WORDING : 1);
}

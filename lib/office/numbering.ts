/** A number as lists show it; the names are those of WordprocessingML (`w:numFmt`) and of DrawingML without its ending. */
export function numeral(value: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
    case 'alphaLc':
    case 'a':
      return letters(value).toLowerCase();
    case 'upperLetter':
    case 'alphaUc':
    case 'A':
      return letters(value);
    case 'lowerRoman':
    case 'romanLc':
    case 'i':
      return roman(value).toLowerCase();
    case 'upperRoman':
    case 'romanUc':
    case 'I':
      return roman(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    default:
      return String(value);
  }
}

/** a … z, aa, bb: as Word counts (ISO/IEC 29500-1, 17.18.59). */
function letters(value: number): string {
  const letter = String.fromCharCode(65 + ((value - 1) % 26));
  return letter.repeat(Math.min(20, Math.floor((value - 1) / 26) + 1));
}

const ROMAN = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let [rest, text] = [value, ''];
  for (const [size, sign] of ROMAN) for (; rest >= size; rest -= size) text += sign;
  return text;
}

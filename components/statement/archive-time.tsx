import type { ArchiveDate } from '@/lib/model/date';
import { germanDate } from '@/lib/model/date-german';

/** A date in German words, as precise as it is, and for machines where HTML has a form for it. */
export function ArchiveTime({ date }: { readonly date: ArchiveDate }) {
  const machine = machineDate(date);
  return machine === undefined ? (
    <span>{germanDate(date)}</span>
  ) : (
    <time dateTime={machine}>{germanDate(date)}</time>
  );
}

/** https://html.spec.whatwg.org/#the-time-element knows years, months and days, but neither intervals, ranges nor decades. */
function machineDate({ edtf, precision }: ArchiveDate): string | undefined {
  switch (precision) {
    case 'day':
      return edtf.slice(0, 10);
    case 'month':
      return edtf.slice(0, 7);
    case 'year':
      return edtf.slice(0, 4);
    case 'decade':
    case 'century':
    case 'interval':
    case 'oneOf':
      return undefined;
  }
}

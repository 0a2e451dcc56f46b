import { source as texts } from '@/components/texts';
import type { CheckedText } from '@/lib/archive/proof';
import { addressOf } from '@/lib/model/address';
import { germanDate, germanDay } from '@/lib/model/date-german';
import type { Day } from '@/lib/model/day';

interface Props {
  readonly text: CheckedText;
  /** The day on which wordings were last checked against it. */
  readonly checkedOn: Day;
}

/** Against which file the wording was checked, who made that from what, and when it was checked. */
export function CheckedAgainst({ text: { source, states }, checkedOn }: Props) {
  const { from, by, date } = source.transcription ?? {};
  const remarks = [
    texts.shortTranscription({ from, by, date: date && germanDate(date) }),
    texts.changed(Math.max(0, states.length - 1)),
    texts.lastCheckedOn(germanDay(checkedOn)),
  ].filter(Boolean);
  return (
    <>
      <a href={addressOf.source(source.id)}>{texts.withSum(source.sum)}</a>
      {`; ${remarks.join('; ')}`}
    </>
  );
}

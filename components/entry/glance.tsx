import { ArchiveTime } from '@/components/statement/archive-time';
import { StatementName } from '@/components/statement/statement-name';
import { Facts } from '@/components/site/facts';
import { Row } from '@/components/site/row';
import { profile as texts } from '@/components/texts';
import { addressOf } from '@/lib/model/address';
import type { Organisation, Statement } from '@/lib/model/archive';
import { calendarOf, type DaySpan } from '@/lib/model/day';
import { excerpt } from '@/lib/model/excerpt';

export interface GlanceProps {
  /** The first and the last statement with a date, where these are two. */
  readonly ends: { readonly first: Statement; readonly last: Statement } | undefined;
  /** The longest time of which is sure that nothing was said, and the statements around it. */
  readonly silence:
    { readonly span: DaySpan; readonly before: Statement; readonly behind: Statement } | undefined;
  /** Whom the documents are addressed to. */
  readonly addressees: readonly Organisation[];
  readonly moreAddressees: number;
}

/** What there is of an entry: from when to when, when nothing, to whom. */
export function Glance({ ends, silence, addressees, moreAddressees }: GlanceProps) {
  const isSilent =
    silence !== undefined && silence.span.last - silence.span.first >= SHORTEST_SILENCE;
  if (!ends && !isSilent && addressees.length === 0) return null;
  return (
    <Row title={texts.glance}>
      <Facts
        facts={[
          { name: texts.first, value: ends && <End statement={ends.first} /> },
          { name: texts.last, value: ends && <End statement={ends.last} /> },
          {
            name: texts.silence,
            value: isSilent ? (
              <>
                {texts.atLeast(wholeMonths(silence.span))}:{' '}
                <StatementName statement={silence.before} />
                {texts.thenOnly}
                <StatementName statement={silence.behind} />
              </>
            ) : undefined,
          },
          {
            name: texts.addressees,
            value:
              addressees.length > 0 ? (
                <>
                  {addressees.map(({ id, name }, at) => (
                    <span key={id}>
                      {at > 0 && ', '}
                      <a href={addressOf.organisation(id)}>{name}</a>
                    </span>
                  ))}
                  {moreAddressees > 0 && texts.moreAddressees(moreAddressees)}
                </>
              ) : undefined,
          },
        ]}
      />
    </Row>
  );
}

/** Days: what is shorter is no silence. */
const SHORTEST_SILENCE = 365;
const LENGTH = 90;

/** From the day before to the day behind. */
function wholeMonths({ first, last }: DaySpan): number {
  const [from, to] = [calendarOf(first - 1), calendarOf(last + 1)];
  return (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
}

function End({ statement: { id, date, text } }: { readonly statement: Statement }) {
  return (
    <>
      {date && <ArchiveTime date={date} />}
      {': '}
      <a href={addressOf.statement(id)}>{excerpt(text, LENGTH)}</a>
    </>
  );
}

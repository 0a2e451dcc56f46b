import { ChartView } from '@/components/chart/chart-view';
import { daysChart } from '@/components/chart/days-chart';
import { PeriodNeighbours } from '@/components/chronicle/period-neighbours';
import { Breadcrumbs } from '@/components/site/breadcrumbs';
import { PageHeading } from '@/components/site/page-heading';
import { Row } from '@/components/site/row';
import { anniversary, chronicle } from '@/components/texts';
import { StatementsPage } from '@/app/statements-page';
import { currentEntries } from '@/lib/live/current';
import { addressOf, ANNIVERSARIES } from '@/lib/model/address';
import { germanDayOfYear } from '@/lib/model/date-german';
import { dayOfYearNamed, nameOfDayOfYear, type DayOfYear } from '@/lib/model/day-of-year';

interface Props {
  readonly day: DayOfYear;
  readonly seite: string | string[] | undefined;
}

/** What was said on a day of the year, the years below each other, and the other days on which something was. */
export async function AnniversaryPage({ day, seite }: Props) {
  const entries = currentEntries();
  const days = await entries.anniversaries();
  const chart = daysChart(days, day);
  const name = germanDayOfYear(day);
  const { before, after } = neighbours(day, [...days.keys()]);
  return (
    <>
      <Breadcrumbs crumbs={[{ label: chronicle.title, href: '/chronik' }]} />
      <PageHeading title={anniversary.titleOf(name)}>
        {chart ? anniversary.found(name, days.get(nameOfDayOfYear(day)) ?? 0) : anniversary.none}
      </PageHeading>
      <PeriodNeighbours before={before} after={after} />
      {days.has(nameOfDayOfYear(day)) && (
        <StatementsPage
          statements={{ of: 'anniversary', ...day }}
          seite={seite}
          address={addressOf.anniversary(day)}
        />
      )}
      {chart && (
        <Row title={anniversary.allDays} wide>
          <ChartView chart={chart} shown={ANNIVERSARIES} />
        </Row>
      )}
    </>
  );
}

/** The nearest days with statements; behind the last of the year comes the first. */
function neighbours(day: DayOfYear, named: readonly string[]) {
  const name = nameOfDayOfYear(day);
  const others = named.filter((each) => each !== name);
  return {
    before: linkTo(others.filter((each) => each < name).at(-1) ?? others.at(-1)),
    after: linkTo(others.find((each) => each > name) ?? others[0]),
  };
}

function linkTo(name: string | undefined) {
  const day = name === undefined ? undefined : dayOfYearNamed(name);
  return day && { label: germanDayOfYear(day), href: addressOf.anniversary(day) };
}

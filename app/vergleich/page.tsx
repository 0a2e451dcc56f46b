import type { Metadata } from 'next';
import { ComparedWordings } from '@/components/comparison/compared-wordings';
import { ComparisonHead } from '@/components/comparison/comparison-head';
import { SharedWords } from '@/components/comparison/shared-words';
import { StatementPickers, type PickerProps } from '@/components/comparison/statement-picker';
import { Suggestions } from '@/components/comparison/suggestions';
import { PageHeading } from '@/components/site/page-heading';
import { ErrorSummary } from '@/components/site/error-summary';
import { comparison as texts } from '@/components/texts';
import { relatedTo, type StatementEntry } from '@/lib/archive/entry';
import { currentEntries } from '@/lib/live/current';
import { compareWordings } from '@/lib/proof/comparison';
import { keptBy, readComparison, SIDE_PARAMS, type AskedComparison, type Side } from './asked';
import { hitsFor } from './search';

type Props = PageProps<'/vergleich'>;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { errors } = await readComparison(await searchParams, currentEntries());
  return { title: errors.length > 0 ? texts.errorPrefix + texts.title : texts.title };
}

/** Two statements side by side, and the search for others. */
export default async function ComparisonPage({ searchParams }: Props) {
  const entries = currentEntries();
  const asked = await readComparison(await searchParams, entries);
  const [first, second] = [asked.first.chosen, asked.second.chosen];
  const both =
    first && second && first.statement.id !== second.statement.id
      ? ([first, second] as const)
      : undefined;
  const isSearching = asked.first.words !== '' || asked.second.words !== '';
  const isCompared = both !== undefined;
  const pickers = (
    <StatementPickers
      sides={[
        await pickerOf('first', asked, isCompared),
        await pickerOf('second', asked, isCompared),
      ]}
    />
  );
  const alone = first ?? second;
  return (
    <>
      <ErrorSummary title={texts.errorSummary} errors={asked.errors} />
      <PageHeading title={texts.title}>
        {texts.intro} <span className="screen-only">{texts.introPicking}</span>
      </PageHeading>
      {(isSearching || !both) && pickers}
      {both && <Compared first={both[0]} second={both[1]} />}
      {both && !isSearching && pickers}
      {both ? (
        <>
          <Suggestions
            side="first"
            to={both[0].statement.id}
            related={await othersThan(both[1], both[0])}
          />
          <Suggestions
            side="second"
            to={both[1].statement.id}
            related={await othersThan(both[0], both[1])}
          />
        </>
      ) : (
        alone && (
          <Suggestions
            to={alone.statement.id}
            related={await relatedTo(alone.statement.id, entries)}
          />
        )
      )}
    </>
  );
}

async function pickerOf(
  side: Side,
  asked: AskedComparison,
  isCompared: boolean,
): Promise<PickerProps> {
  const { field } = SIDE_PARAMS[side];
  return {
    side,
    field,
    isCompared,
    typed: asked[side].typed,
    error: asked.errors.find((error) => error.field === field)?.message,
    chosen: asked[side].chosen,
    kept: keptBy(side, asked),
    result: await hitsFor(side, asked),
  };
}

async function Compared({
  first,
  second,
}: {
  readonly first: StatementEntry;
  readonly second: StatementEntry;
}) {
  const comparison = compareWordings(first.statement.text, second.statement.text);
  return (
    <>
      <ComparisonHead
        first={first}
        second={second}
        relations={await relatedTo(first.statement.id, currentEntries())}
      />
      {comparison.shared && (
        <SharedWords shared={comparison.shared} withLongest={comparison.type === 'wordByWord'} />
      )}
      <ComparedWordings first={first} second={second} comparison={comparison} />
    </>
  );
}

/** What a statement is related to, apart from the one it is being compared with. */
async function othersThan({ statement: other }: StatementEntry, { statement }: StatementEntry) {
  return (await relatedTo(statement.id, currentEntries())).filter(
    ({ target }) => target.type === 'statement' && target.statement.id !== other.id,
  );
}

import type { Metadata } from 'next';
import { ComparedWordings } from '@/components/comparison/compared-wordings';
import { ComparisonForm } from '@/components/comparison/comparison-form';
import { ComparisonHead } from '@/components/comparison/comparison-head';
import { SharedWords } from '@/components/comparison/shared-words';
import { Suggestions } from '@/components/comparison/suggestions';
import { PageHeading } from '@/components/site/page-heading';
import { ErrorSummary } from '@/components/site/error-summary';
import { comparison as texts } from '@/components/texts';
import { relatedTo } from '@/lib/archive/entry';
import { currentArchive } from '@/lib/live/archive';
import type { StatementEntry } from '@/lib/archive/entry';
import { differencesBetween } from '@/lib/proof/differences';
import { sharedBy } from '@/lib/proof/shared';
import { readComparison } from './asked';

type Props = PageProps<'/vergleich'>;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { errors } = readComparison(await searchParams, currentArchive());
  return { title: errors.length > 0 ? texts.errorPrefix + texts.title : texts.title };
}

/** Two statements side by side. */
export default async function ComparisonPage({ searchParams }: Props) {
  const archive = currentArchive();
  const { fields, errors, first, second } = readComparison(await searchParams, archive);
  const both =
    first && second && first.statement.id !== second.statement.id
      ? ([first, second] as const)
      : undefined;
  return (
    <>
      <ErrorSummary title={texts.errorSummary} errors={errors} />
      <PageHeading title={texts.title}>{texts.intro}</PageHeading>
      {both && <Compared first={both[0]} second={both[1]} />}
      <ComparisonForm fields={fields} errors={errors} example={archive.newestFirst[0]?.id} />
      {both ? (
        <>
          <Suggestions
            side="first"
            to={both[0].statement.id}
            related={othersThan(both[1], both[0])}
          />
          <Suggestions
            side="second"
            to={both[1].statement.id}
            related={othersThan(both[0], both[1])}
          />
        </>
      ) : (
        first && (
          <Suggestions to={first.statement.id} related={relatedTo(first.statement.id, archive)} />
        )
      )}
    </>
  );
}

function Compared({
  first,
  second,
}: {
  readonly first: StatementEntry;
  readonly second: StatementEntry;
}) {
  const differences = differencesBetween(first.statement.text, second.statement.text);
  return (
    <>
      <ComparisonHead
        first={first}
        second={second}
        relations={relatedTo(first.statement.id, currentArchive())}
      />
      {differences && <SharedWords shared={sharedBy(differences)} />}
      <ComparedWordings first={first} second={second} differences={differences} />
    </>
  );
}

/** What a statement is related to, apart from the one it is being compared with. */
function othersThan({ statement: other }: StatementEntry, { statement }: StatementEntry) {
  return relatedTo(statement.id, currentArchive()).filter(
    ({ target }) => target.type === 'statement' && target.statement.id !== other.id,
  );
}

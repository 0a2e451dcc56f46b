import type { Metadata } from 'next';
import { ComparedWordings } from '@/components/comparison/compared-wordings';
import { ComparisonForm } from '@/components/comparison/comparison-form';
import { ComparisonHead } from '@/components/comparison/comparison-head';
import { Suggestions } from '@/components/comparison/suggestions';
import { PageHeading } from '@/components/site/page-heading';
import { ErrorSummary } from '@/components/site/error-summary';
import { comparison as texts } from '@/components/texts';
import { relatedTo } from '@/lib/archive/entry';
import { currentArchive } from '@/lib/live/archive';
import { differencesBetween } from '@/lib/proof/differences';
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
  const both = first && second && first.statement.id !== second.statement.id;
  const related = first ? relatedTo(first.statement.id, archive) : [];
  return (
    <>
      <ErrorSummary title={texts.errorSummary} errors={errors} />
      <PageHeading title={texts.title}>{texts.intro}</PageHeading>
      {both && (
        <>
          <ComparisonHead first={first} second={second} relations={related} />
          <ComparedWordings first={first} second={second} differences={differencesBetween(first.statement.text, second.statement.text)} />
        </>
      )}
      <ComparisonForm fields={fields} errors={errors} example={archive.newestFirst[0]?.id} />
      {first && !both && <Suggestions to={first.statement.id} related={related} />}
    </>
  );
}

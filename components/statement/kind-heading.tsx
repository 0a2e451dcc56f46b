import { PageHeading } from '@/components/site/page-heading';
import { counts, kindExplained } from '@/components/texts';
import { KIND_WORDS, type Kind } from '@/lib/model/kind';
import { KindSign } from './kind-sign';

interface Props {
  readonly kind: Kind;
  /** How many statements of the kind there are. */
  readonly count: number;
  /** How many of them are listed, if not all. */
  readonly listed?: number | undefined;
}

/** The head of the page of a kind. */
export function KindHeading({ kind, count, listed = count }: Props) {
  return (
    <PageHeading title={KIND_WORDS[kind].plural} label={<KindSign kind={kind} />}>
      <p>{kindExplained[kind]}</p>
      <p>{listed === count ? counts.statements(count) : counts.statementsOf(listed, count)}</p>
    </PageHeading>
  );
}

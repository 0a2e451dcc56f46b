import { PageHeading } from '@/components/site/page-heading';
import { counts, kindExplained } from '@/components/texts';
import { KIND_WORDS, type Kind } from '@/lib/model/kind';
import { KindSign } from './kind-sign';

/** The head of the page of a kind. */
export function KindHeading({ kind, count }: { readonly kind: Kind; readonly count: number }) {
  return (
    <PageHeading title={KIND_WORDS[kind].plural} label={<KindSign kind={kind} />}>
      <p>{kindExplained[kind]}</p>
      <p>{counts.statements(count)}</p>
    </PageHeading>
  );
}

import { KindHeading } from '@/components/statement/kind-heading';
import { addressOf } from '@/lib/model/address';
import { currentEntries } from '@/lib/live/current';
import { KIND_WORDS, type Kind, type KIND_ADDRESSES } from '@/lib/model/kind';
import { StatementsPage } from './statements-page';

/** What the page of a kind is given. The compiler names the kind whose address no folder of app/ answers. */
export type KindPageProps<Of extends Kind> = PageProps<(typeof KIND_ADDRESSES)[Of]['page']>;

interface Props {
  readonly kind: Kind;
  readonly seite: string | string[] | undefined;
}

/** All statements of a kind, newest first. */
export async function KindPage({ kind, seite }: Props) {
  const { kinds } = await currentEntries().about();
  return (
    <>
      <KindHeading kind={kind} count={kinds.get(kind) ?? 0} />
      <StatementsPage
        statements={{ of: 'kind', kind }}
        seite={seite}
        address={addressOf.kind(kind)}
        followed={KIND_WORDS[kind].plural}
      />
    </>
  );
}

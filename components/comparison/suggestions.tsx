import { Row } from '@/components/site/row';
import { Relations } from '@/components/statement/relations';
import { comparison as texts } from '@/components/texts';
import type { RelatedEntry } from '@/lib/archive/entry';

interface Props {
  /** The id of the statement that is to be compared. */
  readonly to: string;
  readonly related: readonly RelatedEntry[];
}

/** What the statement may be compared with: what it is related to. */
export function Suggestions({ to, related }: Props) {
  if (related.length === 0) return null;
  return (
    <Row title={texts.suggestions}>
      <Relations id={to} relations={related} />
    </Row>
  );
}

import { Row } from '@/components/site/row';
import { Relations } from '@/components/statement/relations';
import { comparison as texts } from '@/components/texts';
import type { RelatedEntry } from '@/lib/archive/entry';

interface Props {
  /** The id of the statement that is to be compared. */
  readonly to: string;
  readonly related: readonly RelatedEntry[];
  /** Which of the statements compared it is; left out when it is the only one. */
  readonly side?: 'first' | 'second';
}

/** What the statement may be compared with: what it is related to. */
export function Suggestions({ to, related, side }: Props) {
  if (related.length === 0) return null;
  return (
    <Row title={texts.suggestions[side ?? 'alone']}>
      <Relations id={to} relations={related} />
    </Row>
  );
}

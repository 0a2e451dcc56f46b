import type { Difference } from '@/lib/proof/differences';

interface Props {
  readonly difference: Difference;
  /** What is said before a run that only the first or only the second wording has, and behind either. */
  readonly spoken: { readonly first: string; readonly second: string; readonly end: string };
  /** Classes that tell the two apart by line, not by colour alone. */
  readonly look: { readonly first: string | undefined; readonly second: string | undefined };
}

/** Some words of two wordings: plain where both have them, else in `<del>` or `<ins>`, which many screen readers pass over, so said in words too. */
export function ChangedRun({ difference, spoken, look }: Props) {
  if (difference.in === 'both') return difference.text;
  const Element = difference.in === 'first' ? 'del' : 'ins';
  return (
    <Element className={look[difference.in]}>
      <span className="visually-hidden"> {spoken[difference.in]} </span>
      {difference.text}
      <span className="visually-hidden"> {spoken.end} </span>
    </Element>
  );
}

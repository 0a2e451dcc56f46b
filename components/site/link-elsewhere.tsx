import type { ReactNode } from 'react';

interface Props {
  readonly href: string;
  /** The address of the page, where the link may lead to just that. */
  readonly here: string | undefined;
  readonly children: ReactNode;
}

/** A link; on the page that it would lead to its text alone. */
export function LinkElsewhere({ href, here, children }: Props) {
  return href === here ? children : <a href={href}>{children}</a>;
}

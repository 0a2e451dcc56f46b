interface Props {
  /** What a screen reader is told when the page shows another search. */
  readonly announcement: string;
}

/** Tells the script of the page that its search can follow the form, see browser/live-search.ts. */
export function LiveSearch({ announcement }: Props) {
  return (
    <p id="suchstand" hidden>
      {announcement}
    </p>
  );
}

import { Contents } from './contents';
import { SectionView, type ReadableSection } from './section-view';

interface Props {
  readonly sections: readonly ReadableSection[];
  /** The address of the page that they stand on. */
  readonly here?: string | undefined;
}

/** All sections in their order; the list of contents stands after what comes before the first heading. */
export function Sections({ sections, here }: Props) {
  const views = sections.map((section) => (
    <SectionView key={section.anchor} section={section} here={here} />
  ));
  const beforeHeadings = sections[0]?.title === '' ? 1 : 0;
  return (
    <>
      {views.slice(0, beforeHeadings)}
      <Contents sections={sections} />
      {views.slice(beforeHeadings)}
    </>
  );
}

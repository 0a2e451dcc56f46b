import { Contents } from './contents';
import { SectionView, type ReadableSection } from './section-view';

/** All sections in their order; the list of contents stands after what comes before the first heading. */
export function Sections({ sections }: { readonly sections: readonly ReadableSection[] }) {
  const views = sections.map((section) => <SectionView key={section.anchor} section={section} />);
  const beforeHeadings = sections[0]?.title === '' ? 1 : 0;
  return (
    <>
      {views.slice(0, beforeHeadings)}
      <Contents sections={sections} />
      {views.slice(beforeHeadings)}
    </>
  );
}

import { SearchBox } from '@/components/search/search-box';
import { notFound, refused as texts } from '@/components/texts';
import { PageHeading } from './page-heading';
import { Row } from './row';

interface Props {
  readonly refusal: Exclude<keyof typeof texts, 'whatToDo'>;
}

/** Says why a request was not answered, and what to do instead. */
export function RefusedPage({ refusal }: Props) {
  const { title, label, intro, advice } = texts[refusal];
  return (
    <>
      <PageHeading title={title} label={label}>
        {intro}
      </PageHeading>
      {refusal === 'adresse-zu-lang' ? (
        <Row title={notFound.searchFor}>
          <p>{advice}</p>
          <SearchBox words="" />
        </Row>
      ) : (
        <Row title={texts.whatToDo}>
          <p>{advice}</p>
        </Row>
      )}
    </>
  );
}

import { renderToStaticMarkup } from 'react-dom/server';
import { today } from '@/app/clock';
import { readableSections } from '@/app/blocks';
import { DocumentHeading } from '@/components/document/document-heading';
import { Sections } from '@/components/document/sections';
import { documentEntryOf } from '@/lib/archive/document-entry';
import { openDesk, type Desk, type WrittenFile } from '@/lib/editing/desk';
import { previewEntries } from '@/lib/editing/preview-entries';
import { addressOf } from '@/lib/model/address';
import type { Question, Questions, Reply, Topic } from './desk-process';

/** Answers what the server asks, one question after the other, until the server is gone. */
export function workAtDesk(): void {
  const desk = openDesk(process.cwd(), process.env, today);
  let queue: Promise<unknown> = Promise.resolve();
  process.on('disconnect', () => process.exit(0));
  process.on('message', ({ number, topic, asked }: Question) => {
    queue = queue.then(async () => {
      process.send?.(await replyTo(desk, number, topic, asked));
    });
  });
}

async function replyTo(desk: Desk, number: number, topic: Topic, asked: unknown): Promise<Reply> {
  try {
    return { number, answer: await ANSWERS[topic](desk, asked as never) };
  } catch (cause) {
    console.error(cause);
    return { number, failure: cause instanceof Error ? cause.message : String(cause) };
  }
}

const ANSWERS: {
  readonly [Name in Topic]: (
    desk: Desk,
    asked: Questions[Name]['asked'],
  ) => Questions[Name]['answer'] | Promise<Questions[Name]['answer']>;
} = {
  overview: (desk) => desk.overview(),
  choices: (desk) => desk.choices(),
  files: (desk, asked) => desk.files(asked),
  known: (desk) => desk.known(),
  title: (desk) => desk.title(),
  format: (desk, { folder, id }) => desk.formatOf(folder, id),
  check: (desk, file) => desk.check(file),
  preview: previewHtml,
};

/** The page of a document, drawn as the site draws it. */
async function previewHtml(desk: Desk, file: WrittenFile): Promise<string> {
  const snapshot = desk.preview(file);
  if (!snapshot) return '';
  const entries = previewEntries(snapshot, today());
  const document = await entries.get('document', file.id);
  if (!document) return '';
  const entry = await documentEntryOf(document, entries);
  return renderToStaticMarkup(
    <>
      <DocumentHeading {...entry} />
      <Sections
        here={addressOf.document(document.id)}
        sections={await readableSections(document.sections, entries)}
      />
    </>,
  );
}

import type { Heading, List, ListItem, Root, RootContent } from 'mdast';
import { say, type Message } from '@/lib/messages/message';
import { kindNamedBy, type Kind } from '@/lib/model/kind';
import { isId, proposeId, whyNoId } from '@/lib/model/id';
import type { Place } from '@/lib/model/problem';
import { readComponent } from './components';
import { error, warning, type Complaint } from './complaint';
import type { ParsedBlock, ParsedSection, ParsedStatement, Reference } from './parsed';
import { idMarkAtEnd, strayMarks } from './id-mark';
import { placeOf } from './place';
import { plainText } from './plain-text';
import { htmlOf } from './prose';
import { readDirective, readListItem, shortFormId } from './statements';
import type { Folder } from './target';

export interface Body {
  readonly sections: ParsedSection[];
  readonly statements: ParsedStatement[];
  readonly references: Reference[];
  /** Ids of statements that could not be read, as written and as proposed. */
  readonly unread: string[];
  /** How many `::review[…]` there are. */
  reviews: number;
  readonly complaints: Complaint[];
}

/** Who has an anchor, and the number that the next one of the same heading is given. */
type Taken = Place & { next: number };
type OpenSection = { anchor: string; title: string; depth: number; blocks: ParsedBlock[] } & Place;

/**
 * Cuts a tree into sections and their blocks, in the order of the source.
 *
 * Only documents hold statements; in the other folders a statement is an error.
 */
export function readBody(root: Root, lines: readonly string[], folder: Folder, id: string): Body {
  const body: Body = {
    ...{ sections: [], statements: [], references: [], unread: [], reviews: 0, complaints: [] },
  };
  const anchors = new Map<string, Taken>();
  const kinds: (Kind | undefined)[] = [];
  let section: OpenSection = {
    anchor: 'abschnitt-anfang',
    title: '',
    depth: 0,
    blocks: [],
    line: 1,
    column: 1,
  };
  let prose: RootContent[] = [];

  const complain = (complaint: Complaint) => void body.complaints.push(complaint);
  const flush = () => {
    strayMarks(prose, lines).forEach(complain);
    if (prose.length > 0) section.blocks.push({ type: 'prose', html: htmlOf(prose, folder, id) });
    prose = [];
  };
  const close = () => {
    flush();
    if (section.depth > 0 || section.blocks.length > 0) body.sections.push(section);
  };
  const add = (statement: ParsedStatement | undefined, written: string | null | undefined) => {
    if (!statement) return void (written && body.unread.push(written, proposeId(written)));
    if (folder !== 'documents')
      return complain(error(statement, say('statement-outside-documents')));
    flush();
    body.statements.push(statement);
    section.blocks.push({ type: 'statement', id: statement.id });
  };
  const refer = (reference: Reference) => void body.references.push(reference);
  const around = () => ({ folder, document: id, section: section.anchor, lines, complain, refer });

  for (const node of root.children) {
    switch (node.type) {
      case 'heading': {
        close();
        section = openSection(node, section.depth, anchors, lines, complain);
        if (folder !== 'documents' && folder !== 'pages')
          complain(error(section, say('heading-in-short-text', { folder })));
        kinds.length = Math.max(0, section.depth - 2);
        kinds[section.depth - 2] = kindNamedBy(section.title);
        break;
      }
      case 'containerDirective':
        add(readDirective(node, around()), node.attributes?.id);
        break;
      case 'leafDirective': {
        flush();
        const text = plainText(node);
        if (node.name === 'review') {
          body.reviews++;
          complain(error(placeOf(node), reviewOf(text, folder)));
          break;
        }
        if (text === '') complain(error(placeOf(node), say('gap-empty')));
        else section.blocks.push({ type: 'gap', text });
        if (text !== '') complain(warning(placeOf(node), say('gap-open', { text })));
        break;
      }
      case 'list': {
        const kind = kinds.findLast((each) => each !== undefined);
        for (const run of runsOf(node, lines)) {
          if (run.type === 'list') prose.push(run);
          else add(readListItem(run, kind, around()), shortFormId(run, lines));
        }
        break;
      }
      case 'mdxJsxFlowElement': {
        flush();
        const result = readComponent(node);
        if (result.ok) section.blocks.push({ type: 'component', component: result.component });
        if (result.ok) body.references.push(...result.references);
        else complain(result.complaint);
        break;
      }
      default:
        prose.push(node);
    }
  }
  close();
  return body;
}

/** What is to be decided by a person before it is published. In a draft this holds nothing up. */
function reviewOf(text: string, folder: Folder): Message {
  if (folder !== 'documents') return say('review-in-no-document');
  return text === '' ? say('review-empty') : say('review-open', { text });
}

function openSection(
  node: Heading,
  depthBefore: number,
  anchors: Map<string, Taken>,
  lines: readonly string[],
  complain: (complaint: Complaint) => void,
): OpenSection {
  const place = placeOf(node);
  const last = node.children.at(-1);
  const mark = last?.type === 'text' ? idMarkAtEnd(last, lines) : undefined;
  const title = plainText(
    last?.type === 'text' && mark
      ? { ...node, children: [...node.children.slice(0, -1), { ...last, value: mark.before }] }
      : node,
  );
  const slug = mark?.id ?? proposeId(title);
  strayMarks([node], lines, mark?.place).forEach(complain);
  if (title === '') complain(error(place, say('heading-empty')));
  if (node.depth === 1) complain(error(place, say('heading-of-the-title')));
  else if (node.depth > Math.max(depthBefore, 1) + 1)
    complain(
      warning(
        place,
        say('heading-skips-level', { marks: '#'.repeat(Math.max(depthBefore, 1) + 1) }),
      ),
    );
  if (mark && !isId(slug))
    complain(
      error(
        mark.place,
        whyNoId(slug, (each) => `[#${each}]`),
      ),
    );
  const base = `abschnitt-${slug || 'ohne-titel'}`;
  const first = anchors.get(base);
  if (first) complain(warning(place, say('heading-twice', { line: first.line, title })));
  else anchors.set(base, { ...place, next: 2 });
  const anchor = first ? freeAnchor(base, first, anchors, place) : base;
  return { anchor, title, depth: Math.max(node.depth, 2), blocks: [], ...place };
}

function freeAnchor(base: string, first: Taken, anchors: Map<string, Taken>, place: Place): string {
  while (anchors.has(`${base}-${first.next}`)) first.next++;
  const anchor = `${base}-${first.next++}`;
  anchors.set(anchor, { ...place, next: 2 });
  return anchor;
}

/** A list as its statements and what stands between them: runs of ordinary items stay lists. */
function runsOf(list: List, lines: readonly string[]): (List | ListItem)[] {
  const runs: (List | ListItem)[] = [];
  list.children.forEach((item, index) => {
    const last = runs.at(-1);
    if (shortFormId(item, lines) !== undefined) runs.push(item);
    else if (last?.type === 'list') last.children.push(item);
    else
      runs.push({
        ...list,
        children: [item],
        ...(list.ordered ? { start: (list.start ?? 1) + index } : {}),
      });
  });
  return runs;
}

import type { RelationMap } from '@/lib/archive/relation-map';
import { boxColumns } from '@/lib/chart/box-columns';
import type { Cell, Chart, ChartTable } from '@/lib/chart/chart';
import { curvePath, pointAt, type Curve } from '@/lib/chart/curve';
import {
  NARROW,
  WIDE,
  type Drawing,
  type Mark,
  type PlainMark,
  type Point,
} from '@/lib/chart/drawing';
import { relationMark, relationPath } from '@/lib/chart/relation-line';
import { fitted } from '@/lib/chart/text-width';
import { addressOf } from '@/lib/model/address';
import type { Document, Statement } from '@/lib/model/archive';
import { excerpt } from '@/lib/model/excerpt';
import { KIND_WORDS } from '@/lib/model/kind';
import { RELATION_WORDS, type RelationType } from '@/lib/model/relation';
import type { RelationLine } from '@/lib/ports/entries';
import { whenOf } from './position-texts';
import { relationMap as texts } from './texts';

/** Documents and statements; more are no picture. */
export const MOST_NODES = 100;

/**
 * Documents as boxes, in columns by time, their statements as rows in them, and the relations as curves between the rows. Undefined
 * where there is no relation, or too much for a picture. The same archive has the same picture: nothing in it is left to chance.
 */
export function relationMapChart(map: RelationMap, own?: string): Chart | undefined {
  const isWhole = map.total === map.lines.length;
  const nodes = map.documents.length + map.statements.length;
  if (map.total === 0 || !isWhole || nodes > MOST_NODES) return undefined;
  return {
    name: 'beziehungen',
    title: texts.title,
    description: texts.described(map.documents.length, map.statements.length, map.counts),
    wide: drawn(map, own, WIDE, Math.min(4, map.documents.length)),
    narrow: drawn(map, own, NARROW, 1),
    legend: map.counts.map(({ type }) => ({
      tone: 'axis',
      sample: type,
      label: RELATION_WORDS[type].forward,
    })),
    table: relationTable(map, own),
  };
}

/** Each relation with its two ends, and the documents that these stand in; `own` is the page's, which does not lead to itself. */
function relationTable(map: RelationMap, own: string | undefined): ChartTable {
  const names = namesIn(map);
  const documentOf = new Map(map.statements.map(({ id, document }) => [id, document]));
  const documentCell = (id: string | undefined): Cell => {
    if (id === undefined) return { text: '' };
    const cell = { text: names.get(id) ?? id, value: id };
    return id === own ? cell : { ...cell, href: addressOf.document(id) };
  };
  return {
    columns: [
      { key: 'from', label: texts.columns.from },
      { key: 'from-document', label: texts.columns.document },
      { key: 'relation', label: texts.columns.relation },
      { key: 'to', label: texts.columns.to },
      { key: 'to-document', label: texts.columns.document },
    ],
    rows: map.lines.map(({ from, type, to }) => [
      { text: names.get(from) ?? from, value: from, href: addressOf.statement(from) },
      documentCell(documentOf.get(from)),
      { text: RELATION_WORDS[type].forward },
      ...(to.type === 'statement'
        ? [
            { text: names.get(to.id) ?? to.id, value: to.id, href: addressOf.statement(to.id) },
            documentCell(documentOf.get(to.id)),
          ]
        : [{ text: '' }, documentCell(to.id)]),
    ]),
  };
}

function namesIn({ statements, documents }: RelationMap): ReadonlyMap<string, string> {
  return new Map([
    ...statements.map((each) => [each.id, nameOf(each)] as const),
    ...documents.map(({ id, title }) => [id, title] as const),
  ]);
}

function nameOf(statement: Statement): string {
  return texts.named(
    KIND_WORDS[statement.kind].singular,
    whenOf(statement),
    excerpt(statement.text, LONGEST_NAME),
  );
}

const LONGEST_NAME = 60;

const GUTTER = 66;
const MOST_WIDTH = 330;
const HEAD = 28;
const ROW = 22;
const PADDING = 6;
const APART = 18;

interface Placed {
  readonly document: Document;
  readonly statements: readonly Statement[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly column: number;
}

function drawn(map: RelationMap, own: string | undefined, room: number, columns: number): Drawing {
  const boxes = placedBoxes(map, room, columns);
  const ends = new Map<string, End>(
    boxes.flatMap(({ document, statements, x, y, width, column }) => [
      [document.id, { left: x, right: x + width, y: y + HEAD / 2, column }] as const,
      ...statements.map(
        ({ id }, at) =>
          [id, { left: x, right: x + width, y: y + HEAD + at * ROW + ROW / 2, column }] as const,
      ),
    ]),
  );
  const edges = map.lines.flatMap((line): Edge[] => {
    const [from, to] = [ends.get(line.from), ends.get(line.to.id)];
    return from && to ? [{ line, ...curveOf(from, to) }] : [];
  });
  return {
    width: Math.max(...boxes.map(({ x, width }) => x + width)) + GUTTER * 0.7,
    height: Math.max(...boxes.map(({ y, height }) => y + height)) + 2,
    marks: [
      ...edges.map(({ line, curve }) => relationPath(line.type, curvePath(curve))),
      ...edgeMarks(edges),
      ...boxes.flatMap((box) => boxMarks(box, box.document.id === own)),
      ...edges.flatMap(arrow),
    ],
  };
}

/** By time, undated last; those of one day as their ids are. */
function placedBoxes({ documents, statements }: RelationMap, room: number, columns: number) {
  const first = ({ date }: Document | Statement) => date?.span.first ?? Infinity;
  const ordered = [...documents].sort(
    (a, b) => compare(first(a), first(b)) || (a.id < b.id ? -1 : 1),
  );
  const sorted = ordered.map((document) => ({
    document,
    statements: document.statements.flatMap(
      (id) => statements.find((each) => each.id === id) ?? [],
    ),
  }));
  const heights = sorted.map((each) => HEAD + each.statements.length * ROW + PADDING);
  const places = boxColumns(heights, columns, APART);
  const used = Math.max(...places.map(({ column }) => column)) + 1;
  const width = Math.min(MOST_WIDTH, (room - GUTTER * (used - 1) - GUTTER * 0.7) / used);
  return sorted.map(({ document, statements: own }, at): Placed => {
    const { column, top } = places[at] ?? { column: 0, top: 0 };
    return {
      document,
      statements: own,
      x: column * (width + GUTTER) + 1,
      y: top + 1,
      width: width - 1,
      height: heights[at] ?? HEAD,
      column,
    };
  });
}

/** Infinity less Infinity is no number. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** Where relations may begin and end. */
interface End {
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly column: number;
}

interface Edge {
  readonly line: RelationLine;
  readonly curve: Curve;
  /** Whether its end comes from the right. */
  readonly endsRight: boolean;
  /** The room between two columns in which it can be marked. */
  readonly gutter: number;
}

function curveOf(from: End, to: End): Pick<Edge, 'curve' | 'endsRight' | 'gutter'> {
  if (from.column === to.column) {
    const out = from.right + Math.min(GUTTER * 0.85, 18 + Math.abs(to.y - from.y) * 0.12);
    return {
      curve: [
        [from.right, from.y],
        [out, from.y],
        [out, to.y],
        [to.right, to.y],
      ],
      endsRight: true,
      gutter: from.right,
    };
  }
  const isForward = from.column < to.column;
  const [begin, end] = isForward ? [from.right, to.left] : [from.left, to.right];
  const handle = (end - begin) / 2;
  return {
    curve: [
      [begin, from.y],
      [begin + handle, from.y],
      [end - handle, to.y],
      [end, to.y],
    ],
    endsRight: !isForward,
    gutter: isForward ? from.right : from.left - GUTTER,
  };
}

/** The mark of each relation on its curve, where it lies on no other; it stands in the room between columns, which no box covers. */
function edgeMarks(edges: readonly Edge[]): Mark[] {
  const taken: Point[] = [];
  return edges.flatMap(({ line, curve, gutter }) => {
    const free = PLACES.map((t) => pointAt(curve, t)).find(
      ([x, y]) =>
        x > gutter + 8 &&
        x < gutter + GUTTER - 12 &&
        taken.every((other) => Math.hypot(other[0] - x, other[1] - y) > 14),
    );
    if (!free) return [];
    taken.push(free);
    return relationMark(line.type, free);
  });
}

const PLACES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.12, 0.88, 0.06];

function boxMarks({ document, statements, x, y, width, height }: Placed, isOwn: boolean): Mark[] {
  const head: PlainMark = {
    type: 'text',
    x: x + 10,
    y: y + 19,
    text: fitted(document.title, width - 20, TITLE),
    ...TITLE,
  };
  return [
    { type: 'box', x, y, width, height, radius: 3, tone: 'paper' },
    {
      type: 'box',
      x,
      y,
      width,
      height,
      radius: 3,
      tone: isOwn ? 'ink' : 'axis',
      paint: 'outline',
    },
    isOwn
      ? head
      : {
          type: 'link',
          href: addressOf.document(document.id),
          name: document.title,
          marks: [head],
        },
    ...statements.map((statement, at): Mark => {
      const middle = y + HEAD + at * ROW + ROW / 2;
      return {
        type: 'link',
        href: addressOf.statement(statement.id),
        name: nameOf(statement),
        marks: [
          { type: 'sign', kind: statement.kind, x: x + 17, y: middle, size: 14 },
          {
            type: 'text',
            x: x + 30,
            y: middle + 4,
            text: fitted(excerpt(statement.text, LONGEST_NAME), width - 38, WORDS),
            ...WORDS,
          },
        ],
      };
    }),
  ];
}

const TITLE = { bold: true, size: 'small' } as const;
const WORDS = { isWording: true, size: 'small' } as const;

/** To what is related to; what contradicts each other has no direction. */
function arrow({ line: { type }, curve, endsRight }: Edge): Mark[] {
  const [, , , [x, y]] = curve;
  const back = endsRight ? 8 : -8;
  return SYMMETRICAL.has(type)
    ? []
    : [
        {
          type: 'path',
          tone: 'ink',
          d: `M${round(x)} ${round(y)}L${round(x + back)} ${round(y - 4)}V${round(y + 4)}Z`,
        },
      ];
}

const SYMMETRICAL: ReadonlySet<RelationType> = new Set<RelationType>(['contradicts']);

function round(length: number): number {
  return Math.round(length * 10) / 10;
}

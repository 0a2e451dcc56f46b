import ts from 'typescript';

/** One small change of a source. */
export interface Mutant {
  /** What is replaced, as offsets in the source, and by what. */
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /** Counted from 1. */
  readonly line: number;
  /** `0.45 → 0`, `< → <=`, `if (…) → if (true)` */
  readonly change: string;
}

/**
 * The mutants of a TypeScript source: every number, comparison, sum, connective and condition changed, one at a time, and every
 * function without a result emptied. A default behind `??` that is a mere 0 is left, because what it stands for cannot be missing.
 */
export function mutantsOf(source: string): Mutant[] {
  const file = ts.createSourceFile('source.tsx', source, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const replace = (node: ts.Node, replacement: string, change?: string) => {
    const [start, end] = [node.getStart(file), node.getEnd()];
    const line = file.getLineAndCharacterOfPosition(start).line + 1;
    mutants.push({
      start,
      end,
      replacement,
      line,
      change: change ?? `${source.slice(start, end)} → ${replacement}`,
    });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
    if (ts.isNumericLiteral(node) && !isDefault(node)) {
      for (const other of otherNumbers(Number(node.text))) replace(node, String(other));
    } else if (node.kind === ts.SyntaxKind.TrueKeyword) replace(node, 'false');
    else if (node.kind === ts.SyntaxKind.FalseKeyword) replace(node, 'true');
    else if (ts.isBinaryExpression(node)) {
      const operator = node.operatorToken.getText(file);
      for (const other of isText(node.left) || isText(node.right)
        ? []
        : (OPERATORS[operator] ?? []))
        replace(
          node.operatorToken,
          other,
          `${shortened(node.getText(file))}: ${operator} → ${other}`,
        );
    } else if (ts.isIfStatement(node)) {
      for (const other of ['true', 'false'])
        replace(
          node.expression,
          other,
          `if (${shortened(node.expression.getText(file))}) → if (${other})`,
        );
    } else if (ts.isConditionalExpression(node)) {
      const condition = node.condition.getText(file);
      for (const other of ['true', 'false'])
        replace(node.condition, other, `${shortened(condition)} ? → ${other} ?`);
    } else if (ts.isFunctionLike(node) && node.type?.kind === ts.SyntaxKind.VoidKeyword) {
      const body = 'body' in node ? node.body : undefined;
      if (body && ts.isBlock(body)) replace(body, '{}', `${nameOf(node)}() does nothing`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return mutants;
}

/** The source with the mutant's change. */
export function mutated(source: string, { start, end, replacement }: Mutant): string {
  return source.slice(0, start) + replacement + source.slice(end);
}

/** Whole numbers below ten count something or are a place: one more. Others are measures: none or half, and double. */
function otherNumbers(number: number): number[] {
  if (!Number.isInteger(number)) return [0, number * 2];
  return number < 10 ? [number + 1] : [Math.floor(number / 2), number * 2];
}

const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  '<': ['<='],
  '<=': ['<'],
  '>': ['>='],
  '>=': ['>'],
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||'],
  '||': ['&&'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '+=': ['-='],
  '-=': ['+='],
  '|': ['&'],
  '&': ['|'],
};

/** `places[at] ?? 0` */
function isDefault(node: ts.NumericLiteral): boolean {
  const { parent } = node;
  return (
    ts.isBinaryExpression(parent) &&
    parent.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken &&
    parent.right === node
  );
}

function isText(node: ts.Expression): boolean {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}

function nameOf({ name }: ts.SignatureDeclaration): string {
  return name && ts.isIdentifier(name) ? name.text : 'a function';
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** What the standard settles to the last bit; of all else in `Math` each engine has its own version, with its own last bits. */
const settled = new Set(
  `abs ceil clz32 floor fround imul max min round sign sqrt trunc
   E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2`.split(/\s+/),
);

/** Rooms whose code leads to numbers. */
const rooms = [
  ...['core', 'elementary', 'dicom', 'image', 'stats', 'learn', 'radiomics'],
  ...['cases', 'phantom', 'prediction', 'protocol', 'study', 'tables'],
];

test.each(rooms)(
  '%s leaves no last bit of a number to the engine: no exp, log, sin of Math, no power that rounds',
  (room) => {
    const found = sourcesOf(room).flatMap((file) => leftToTheEngine(file, readFileSync(file, 'utf8')));
    expect(found).toEqual([]);
  },
);

test('the reader finds calls, functions handed on, powers, and nothing in comments', () => {
  const text = `
    // Math.exp(1) and x ** 3
    const a = Math.exp(1) + Math['log'](2) + [1].map(Math.sin)[0] + Math.sqrt(2) * Math.PI;
    const { cos } = Math;
    const b = 2 ** 30 + 2 ** (n - 1) + -(2 ** -10) + a ** 2 + 10 ** n + 2 ** 0.5 + 2 ** (1 / n) + 2 ** f(n);
    b **= 2;
    const view = a.subarray(0, 3).fill(1);
    a.subarray(0, 3).fill(1);`;
  expect(leftToTheEngine('x.ts', text).map((found) => found.split(': ')[1])).toEqual([
    'Math.exp',
    "Math['log']",
    'Math.sin',
    'Math',
    'a ** 2',
    '10 ** n',
    '2 ** 0.5',
    '2 ** (1 / n)',
    '2 ** f(n)',
    'b **= 2',
    'a.subarray(0, 3).fill(1)',
  ]);
});

function sourcesOf(room: string): string[] {
  const folder = fileURLToPath(new URL(`../packages/${room}/src`, import.meta.url));
  expect(existsSync(folder)).toBe(true);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|\.d\.ts$|testing|conformance|generated/.test(file))
    .map((file) => join(folder, file));
  expect(files.length).toBeGreaterThan(2);
  return files;
}

/** The places in a source, as `file:line: text`. */
function leftToTheEngine(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const out: string[] = [];
  const note = (node: ts.Node) =>
    out.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${node.getText()}`);
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === 'Math') {
      const { parent } = node;
      if (!ts.isPropertyAccessExpression(parent) && !ts.isElementAccessExpression(parent)) note(node);
      else if (!ts.isPropertyAccessExpression(parent) || !settled.has(parent.name.text)) note(parent);
    }
    if (ts.isBinaryExpression(node) && isPower(node) && !isExact(node)) note(node);
    if (ts.isCallExpression(node) && isFilledView(node)) note(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return out;
}

function isPower({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
  return kind === ts.SyntaxKind.AsteriskAsteriskToken || kind === ts.SyntaxKind.AsteriskAsteriskEqualsToken;
}

/** Firefox 153 compiles `view.subarray(a, b).fill(x)` to a view of another place, where what it gives is used (fill in a statement of its own). */
function isFilledView({ expression: filled, parent }: ts.CallExpression): boolean {
  if (ts.isExpressionStatement(parent) || !ts.isPropertyAccessExpression(filled) || filled.name.text !== 'fill')
    return false;
  const { expression: view } = filled;
  return (
    ts.isCallExpression(view) &&
    ts.isPropertyAccessExpression(view.expression) &&
    view.expression.name.text === 'subarray'
  );
}

/** Whole powers of 2 are exact in every engine: sums and products of whole numbers and of names. */
function isExact({ left, right }: ts.BinaryExpression): boolean {
  return left.getText() === '2' && /^[\w\s.()+*-]+$/.test(right.getText()) && !/\w\(|\d\.\d/.test(right.getText());
}

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** A text in the sources that stands in reports: `file:line`, and what of it is fixed. */
export interface Template {
  readonly place: string;
  readonly parts: readonly string[];
  /** Whether its parts lie in several elements of the page. */
  readonly markup: boolean;
  /** Whether the source says it in some cases only: a branch, a case, an entry of a table of words. */
  readonly conditional: boolean;
}

const rooms = ['html/sections', 'methods', 'standards', 'tables', 'words'];
const sources = fileURLToPath(new URL('../', import.meta.url));

/** Files whose words stand elsewhere than in the report of a study, and lists of works: each has a test of its own. */
const elsewhere: ReadonlySet<string> = new Set([
  'methods/references.ts',
  'methods/step-references.ts',
  'words/describe-cohort.ts',
  'words/leakage-experiment.ts',
  'words/model-performance.ts',
]);

/** All templates of the rooms that make sentences: every literal that has three words or more. */
export function templates(): Template[] {
  const files = rooms.flatMap((room) => readdirSync(`${sources}${room}`).map((file) => `${room}/${file}`));
  return files
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !elsewhere.has(file))
    .flatMap(templatesOf);
}

function templatesOf(file: string): Template[] {
  const source = ts.createSourceFile(file, readFileSync(`${sources}${file}`, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Template[] = [];
  const visit = (node: ts.Node): void => {
    if (isCompared(node)) return;
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    const parts = textOf(node);
    if (parts !== undefined && isClause(parts)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({
        place: `${file}:${line + 1}`,
        parts,
        markup: /<\/?(?:p|table|pre|ul|li|div)\b/.test(node.getText()),
        conditional: isConditional(file, node),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Whether a text is only compared with another. */
function isCompared({ parent }: ts.Node): boolean {
  return (
    parent !== undefined &&
    ts.isBinaryExpression(parent) &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken
  );
}

function isConditional(file: string, node: ts.Node): boolean {
  for (let own = node; own.parent !== undefined; own = own.parent) {
    const { parent } = own;
    if (ts.isConditionalExpression(parent) && own !== parent.condition) return true;
    if (ts.isIfStatement(parent) && own !== parent.expression) return true;
    if (ts.isBinaryExpression(parent) && own === parent.right && logical.has(parent.operatorToken.kind)) return true;
    if (ts.isCaseOrDefaultClause(parent)) return true;
    // What follows a return under a condition.
    if (ts.isBlock(parent) && parent.statements.some((each) => leaves(each) && each.end <= own.pos)) return true;
    // An entry of a table of words at the top of a file.
    if (
      ts.isPropertyAssignment(parent) &&
      own === parent.initializer &&
      !file.startsWith('standards/') &&
      isTable(parent)
    )
      return true;
  }
  return false;
}

/** Whether a statement may leave the function. */
function leaves(statement: ts.Statement): boolean {
  if (!ts.isIfStatement(statement)) return false;
  const { thenStatement } = statement;
  const last = ts.isBlock(thenStatement) ? thenStatement.statements.at(-1) : thenStatement;
  return last !== undefined && ts.isReturnStatement(last);
}

/** Whether a property belongs to a table of words at the top of a file. */
function isTable({ parent: object }: ts.PropertyAssignment): boolean {
  const declared = object.parent;
  return ts.isVariableDeclaration(declared) && ts.isSourceFile(declared.parent.parent.parent);
}

const logical: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
]);

/** The fixed parts of a literal, without markup. */
function textOf(node: ts.Node): string[] | undefined {
  const parts = ts.isTemplateExpression(node)
    ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]
    : ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)
      ? [node.text]
      : undefined;
  return parts
    ?.join('\0')
    .replace(/<[^>]*>/g, '\0')
    .split('\0')
    .map((part) => part.replace(/\s+/g, ' '))
    .filter((part) => /[A-Za-z]{2}/.test(part));
}

function isClause(parts: readonly string[]): boolean {
  return (parts.join(' ').match(/(?<![\w-])[a-z]{2,}(?![\w-])/gi) ?? []).length >= 3;
}

/** Whether a text (of `plainText`) has all fixed parts of a template, one after the other. */
export function stands({ parts, markup }: Template, text: string): boolean {
  const trimmed = parts.map((part) => part.trim());
  if (!trimmed.every((part) => text.includes(part))) return false;
  if (trimmed.length === 1) return true;
  const near = trimmed.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join(markup ? '.*?' : '.{0,600}?');
  return new RegExp(near, 's').test(text);
}

/** A page as its reader sees it, figures left out. */
export function plainText(page: string): string {
  return page
    .replace(/<style[\s\S]*?<\/style>|<svg[\s\S]*?<\/svg>/g, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}

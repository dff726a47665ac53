import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** A text in the sources that stands in reports: `file:line`, and what of it is fixed. */
export interface Template {
  readonly place: string;
  readonly parts: readonly string[];
}

const rooms = ['html/sections', 'methods', 'standards', 'tables', 'words'];
const sources = fileURLToPath(new URL('../', import.meta.url));

/** All templates of the rooms that make sentences: every literal that has three words or more. */
export function templates(): Template[] {
  const files = rooms.flatMap((room) => readdirSync(`${sources}${room}`).map((file) => `${room}/${file}`));
  return files.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts')).flatMap(templatesOf);
}

function templatesOf(file: string): Template[] {
  const source = ts.createSourceFile(file, readFileSync(`${sources}${file}`, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Template[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    const parts = textOf(node);
    if (parts !== undefined && isClause(parts)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({ place: `${file}:${line + 1}`, parts });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

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

/** Whether a text (of `plainText`) has all fixed parts of a template. */
export function stands({ parts }: Template, text: string): boolean {
  return parts.every((part) => text.includes(part.trim()));
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

import * as z from 'zod';
import { protocolSchema } from './schema.js';

/** The part of JSON Schema that zod writes and this file reads. */
interface SchemaNode {
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: SchemaNode | boolean;
  readonly items?: SchemaNode;
  readonly prefixItems?: readonly SchemaNode[];
  readonly anyOf?: readonly SchemaNode[];
  readonly oneOf?: readonly SchemaNode[];
}

/**
 * The JSON Schema (draft 2020-12) of a protocol file, with which editors complete and check it while it is written. A file that
 * extends another needs only what differs, so nothing is required here; radscore checks the whole after merging.
 */
export function protocolJsonSchema(): Record<string, unknown> {
  const { properties, ...schema } = withoutRequired(z.toJSONSchema(protocolSchema, { io: 'input' })) as SchemaNode;
  return {
    ...schema,
    title: 'radscore protocol',
    properties: {
      extends: {
        type: 'string',
        description: 'A built-in protocol or a file, of which this one says only what differs.',
      },
      without: {
        type: 'array',
        items: { type: 'string' },
        description: 'Dotted paths of what is not taken over, e.g. signatures.Intra+Peri6mm.',
      },
      ...properties,
    },
  };
}

/** A schema without its lists of required keys; a key of that name that is described stays. */
function withoutRequired(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutRequired);
  if (typeof node !== 'object' || node === null) return node;
  const kept = Object.entries(node).filter(([key, value]) => key !== 'required' || !Array.isArray(value));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutRequired(value)]));
}

let root: SchemaNode | undefined;

function rootNode(): SchemaNode {
  root ??= protocolJsonSchema() as SchemaNode;
  return root;
}

/** The schemas that hold at a path; several where the form leaves a choice. */
function nodesAt(path: readonly PropertyKey[]): SchemaNode[] {
  let nodes = alternatives(rootNode());
  for (const key of path) {
    nodes = nodes.flatMap((node) => {
      const next =
        typeof key === 'number'
          ? (node.prefixItems?.[key] ?? node.items)
          : (node.properties?.[String(key)] ?? node.additionalProperties);
      return typeof next === 'object' ? alternatives(next) : [];
    });
  }
  return nodes;
}

function alternatives(node: SchemaNode): SchemaNode[] {
  const parts = [...(node.anyOf ?? []), ...(node.oneOf ?? [])];
  return [node, ...parts.flatMap(alternatives)];
}

/** The keys that a map at this path may have. */
export function knownKeys(path: readonly PropertyKey[]): string[] {
  return [...new Set(nodesAt(path).flatMap(({ properties }) => Object.keys(properties ?? {})))];
}

/** What the schema says of a path. */
export function describePath(path: readonly PropertyKey[]): string | undefined {
  return nodesAt(path).find(({ description }) => description !== undefined)?.description;
}

/** The sections of a protocol that have a key of this name, for a key that appears in the wrong one. */
export function sectionsWith(key: string): string[] {
  const { properties = {} } = rootNode();
  return Object.keys(properties).filter((section) => knownKeys([section]).includes(key));
}

/** The values that may stand at a path, where the schema lists them. */
export function choicesAt(path: readonly PropertyKey[]): string[] {
  const found = nodesAt(path).flatMap(({ enum: listed = [], const: only }) => (only === undefined ? listed : [only]));
  return [...new Set(found.filter((each) => typeof each === 'string'))];
}

/** The paths of keys that are read for older files and have no effect. */
export function deprecatedPaths(): string[][] {
  const below = (node: SchemaNode): string[][] =>
    Object.entries(node.properties ?? {}).flatMap(([key, next]) =>
      next.deprecated === true ? [[key]] : below(next).map((path) => [key, ...path]),
    );
  return below(rootNode());
}

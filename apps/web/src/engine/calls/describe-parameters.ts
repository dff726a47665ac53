import { families, filters, settingsSchema } from '@radscore/radiomics';
import * as z from 'zod';
import type { Call } from '../call.js';

/** A JSON Schema of plain values, as far as a form needs it. */
export interface ValueSchema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly ValueSchema[];
  readonly items?: ValueSchema | boolean;
  readonly properties?: Readonly<Record<string, ValueSchema>>;
}

/** What can be chosen for an extraction: what a form is made from. */
export interface DescribedParameters {
  readonly settings: Readonly<Record<string, ValueSchema>>;
  readonly imageTypes: readonly {
    readonly name: string;
    readonly summary: string;
    readonly parameters: Readonly<Record<string, ValueSchema>>;
  }[];
  readonly families: readonly { readonly name: string; readonly title: string; readonly onRequest: boolean }[];
}

const propertiesOf = (schema: z.core.$ZodType) =>
  (z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as ValueSchema).properties ?? {};

export const describeParameters: Call<undefined, DescribedParameters> = () => ({
  settings: propertiesOf(settingsSchema),
  imageTypes: filters.map(({ name, summary, parameters }) => ({
    name,
    summary,
    parameters: propertiesOf(parameters),
  })),
  families: families.map(({ name, title, onRequest = false }) => ({ name, title, onRequest })),
});

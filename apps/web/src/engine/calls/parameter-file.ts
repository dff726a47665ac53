import type { ErrorData } from '@radscore/core';
import { parseParameters } from '@radscore/radiomics/parameter-file';
import { makeParameters } from '@radscore/radiomics/parameters';
import { stringify } from 'yaml';
import type { Call } from '../call.js';

/** Parameters in the form of PyRadiomics' parameter file. */
export type ParameterDocument = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export interface ReadParameters {
  readonly document: ParameterDocument;
  readonly warnings: readonly ErrorData[];
}

/** Reads a parameter file. @throws RAD-PARAMETER-* with line and field. */
export const readParameterFile: Call<{ readonly text: string }, ReadParameters> = ({ text }) => {
  const { source, warnings } = parseParameters(text);
  return { document: source, warnings };
};

/** The parameter file that the command line takes: the same parameters. @throws RAD-PARAMETER-* for what does not hold. */
export const writeParameterFile: Call<{ readonly document: ParameterDocument }, string> = ({ document }) => {
  makeParameters(document);
  return stringify(document);
};

import type { Protocol } from '@radscore/protocol';

/** Names of the comparator's signature, variant and model. */
export const clinicalModel = { variant: 'clinical-comparator', model: 'regression' } as const;

/**
 * The study without its images: the protocol reduced to a regression of the clinical variables, chosen in training as the
 * protocol chooses them. Undefined without clinical variables.
 * @example Object.values(clinicalProtocol(protocol)!.variants) // => [{ radiomics: 'none', clinical: true }]
 */
export function clinicalProtocol(protocol: Protocol): Protocol | undefined {
  if (protocol.clinical.variables.length === 0) return undefined;
  const name = protocol.endpoint.kind === 'binary' ? 'logistic' : 'cox';
  const [signature = ''] = Object.keys(protocol.signatures);
  const { balance: _, readers: __, ...rest } = protocol;
  return {
    ...rest,
    signatures: { [signature]: protocol.signatures[signature]! },
    variants: { [clinicalModel.variant]: { radiomics: 'none', clinical: true } },
    models: {
      [clinicalModel.model]: {
        name,
        parameters: {},
        threshold: name === 'logistic' ? 'youden' : 'median',
        scale: true,
      },
    },
    selection: [],
    evaluation: { ...protocol.evaluation, repeats: 0, bootstrap: 0, permutations: 0 },
  };
}

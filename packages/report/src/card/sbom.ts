/** A part of the software: a package of a registry with its licence and hash. */
export interface SoftwareComponent {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  /** SHA-512 of the package as hexadecimal digits. */
  readonly sha512?: string;
}

/**
 * A software bill of materials in the form of CycloneDX 1.5 (JSON): the model as a machine-learning model, the program and its packages. Pure
 * and without a clock: the same model and program give the same bytes.
 *
 * @param model name, and hash of its file
 */
export function softwareBill(
  model: { readonly title: string; readonly hash: string },
  program: { readonly name: string; readonly version: string },
  components: readonly SoftwareComponent[],
): object {
  const purl = (name: string, version: string) => `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'machine-learning-model',
        'bom-ref': model.hash,
        name: model.title,
        version: model.hash.slice(0, 12),
        hashes: [{ alg: 'SHA-256', content: model.hash }],
      },
    },
    components: [
      {
        type: 'application',
        'bom-ref': purl(program.name, program.version),
        name: program.name,
        version: program.version,
        licenses: [{ license: { id: 'Apache-2.0' } }],
        purl: purl(program.name, program.version),
      },
      ...components.map(({ name, version, license, sha512 }) => ({
        type: 'library',
        'bom-ref': purl(name, version),
        name,
        version,
        ...(license !== undefined && {
          licenses: [/[ ()]/.test(license) ? { expression: license } : { license: { id: license } }],
        }),
        ...(sha512 !== undefined && { hashes: [{ alg: 'SHA-512', content: sha512 }] }),
        purl: purl(name, version),
      })),
    ],
    dependencies: [
      { ref: model.hash, dependsOn: [purl(program.name, program.version)] },
      {
        ref: purl(program.name, program.version),
        dependsOn: components.map(({ name, version }) => purl(name, version)),
      },
    ],
  };
}

/** The part of dcmjs, which has no types of its own, that writes files. */
declare module 'dcmjs' {
  interface Dcmjs {
    readonly log: { setLevel(level: 'error'): void };
    readonly data: {
      readonly DicomDict: new (meta: object) => { dict: object; write(): ArrayBuffer };
      readonly DicomMetaDictionary: {
        denaturalizeDataset(dataset: object): object;
        /** By `(0008,0005)`. */
        readonly dictionary: Readonly<Record<string, { readonly vr?: string } | undefined>>;
      };
    };
  }
  const dcmjs: Dcmjs;
  export default dcmjs;
}

/** The part of dcmjs, which has no types of its own, that writes files. */
declare module 'dcmjs' {
  interface Dcmjs {
    readonly log: { setLevel(level: 'error'): void };
    readonly data: {
      readonly DicomDict: new (meta: object) => { dict: object; write(): ArrayBuffer };
      readonly DicomMetaDictionary: { denaturalizeDataset(dataset: object): object };
    };
  }
  const dcmjs: Dcmjs;
  export default dcmjs;
}

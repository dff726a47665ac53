// What every host has beyond ECMAScript: Node, browsers and workers alike. Pure rooms compile with this and nothing else, so that a
// stray `process` or `document` is a compile error.
declare class TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes?: ArrayBufferView | ArrayBuffer): string;
}
declare function atob(text: string): string;
declare function structuredClone<T>(value: T): T;

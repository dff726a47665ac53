import url from 'dcmjs-codecs/build/dcmjs-native-codecs.wasm?url';

let compiled: Promise<WebAssembly.Module> | undefined;

/** The decoder of compressed DICOM, fetched from where the page came from when the first image is opened. */
export function codecs(): Promise<WebAssembly.Module> {
  compiled ??= fetch(url)
    .then((response) => response.arrayBuffer())
    .then((bytes) => WebAssembly.compile(bytes));
  return compiled;
}

/** Luma of ITU-R BT.601, 0.299 R + 0.587 G + 0.114 B, rounded to the nearest whole number; a grey keeps its value. */
export function luma(red: number, green: number, blue: number): number {
  return Math.round((299 * red + 587 * green + 114 * blue) / 1000);
}

/**
 * Colours as grey: the `luma` of each pixel. It is also what JPEG and DICOM store as Y.
 *
 * @param colours the channels of each pixel side by side, red, green, blue first
 * @param channels 3, or 4 with an opacity that is passed over
 * @param grey where to write, one value a pixel
 */
export function luminance<A extends Uint8Array | Uint16Array>(colours: A, channels: 3 | 4, grey: A): A {
  for (let pixel = 0, at = 0; pixel < grey.length; pixel++, at += channels) {
    grey[pixel] = luma(colours[at], colours[at + 1], colours[at + 2]);
  }
  return grey;
}

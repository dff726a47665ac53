/**
 * Colours as grey: luminance = 0.2125 R + 0.7154 G + 0.0721 B (ITU-R BT.709 as ITK rounds it), rounded to the nearest whole
 * number. A grey colour keeps its value exactly.
 *
 * @param colours the channels of each pixel side by side, red, green, blue first
 * @param channels 3, or 4 with an opacity that is passed over
 * @param grey where to write, one value a pixel
 */
export function luminance<A extends Uint8Array | Uint16Array>(colours: A, channels: 3 | 4, grey: A): A {
  for (let pixel = 0, at = 0; pixel < grey.length; pixel++, at += channels) {
    grey[pixel] = Math.round((2125 * colours[at] + 7154 * colours[at + 1] + 721 * colours[at + 2]) / 10000);
  }
  return grey;
}

import type { Forest } from './forest.js';

/** Nodes while trees grow: typed arrays that double when they are full. */
export class ForestBuilder {
  readonly roots: number[] = [];
  size = 0;
  feature = new Int32Array(256);
  left = new Int32Array(256);
  right = new Int32Array(256);
  threshold = new Float64Array(256);
  value = new Float64Array(256);
  cover = new Float64Array(256);
  impurity = new Float64Array(256);

  /** Appends a leaf; `split` may turn it into a branch. Returns its index. */
  add(value: number, cover: number, impurity: number): number {
    if (this.size === this.feature.length) this.enlarge();
    const node = this.size++;
    this.feature[node] = -1;
    this.left[node] = -1;
    this.right[node] = -1;
    this.value[node] = value;
    this.cover[node] = cover;
    this.impurity[node] = impurity;
    return node;
  }

  /** Makes a leaf a branch; its children are set when they are added. */
  split(node: number, feature: number, threshold: number): void {
    this.feature[node] = feature;
    this.threshold[node] = threshold;
  }

  /** Makes a branch whose children were never added a leaf again. */
  unsplit(node: number): void {
    this.split(node, -1, 0);
  }

  /** The nodes so far as plain JSON. */
  forest(): Forest {
    const plain = (array: Int32Array | Float64Array): number[] => {
      const out: number[] = [];
      for (let node = 0; node < this.size; node++) out.push(array[node]!);
      return out;
    };
    return {
      precision: 'single',
      roots: [...this.roots],
      feature: plain(this.feature),
      threshold: plain(this.threshold),
      left: plain(this.left),
      right: plain(this.right),
      value: plain(this.value),
      cover: plain(this.cover),
    };
  }

  private enlarge(): void {
    const integers = (old: Int32Array): Int32Array<ArrayBuffer> => {
      const larger = new Int32Array(old.length * 2);
      larger.set(old);
      return larger;
    };
    const doubles = (old: Float64Array): Float64Array<ArrayBuffer> => {
      const larger = new Float64Array(old.length * 2);
      larger.set(old);
      return larger;
    };
    this.feature = integers(this.feature);
    this.left = integers(this.left);
    this.right = integers(this.right);
    this.threshold = doubles(this.threshold);
    this.value = doubles(this.value);
    this.cover = doubles(this.cover);
    this.impurity = doubles(this.impurity);
  }
}

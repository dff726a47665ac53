/** Plain data as bytes: numbers by their 64 bits, little end first, with one NaN and both zeros; keys in the order of the object. */
export class ByteSink {
  private readonly parts: Uint8Array[] = [];

  add(value: unknown): this {
    if (typeof value === 'number') return this.number(value);
    if (typeof value === 'string') return this.text(`"${value}"`);
    if (ArrayBuffer.isView(value)) return this.items(Array.from(value as Float64Array));
    if (Array.isArray(value)) return this.items(value);
    if (typeof value === 'object' && value !== null) {
      this.text('{');
      for (const [key, item] of Object.entries(value)) this.text(key).add(item);
      return this.text('}');
    }
    return this.text(String(value));
  }

  bytes(): Uint8Array {
    const out = new Uint8Array(this.parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of this.parts) {
      out.set(part, at);
      at += part.length;
    }
    return out;
  }

  private items(items: readonly unknown[]): this {
    this.text(`[${items.length}`);
    for (const item of items) this.add(item);
    return this.text(']');
  }

  private number(value: number): this {
    const bytes = new Uint8Array(8);
    const view = new DataView(bytes.buffer);
    if (Number.isNaN(value)) view.setBigUint64(0, 0x7ff8000000000000n, true);
    else view.setFloat64(0, value, true);
    this.parts.push(bytes);
    return this;
  }

  private text(text: string): this {
    this.parts.push(new TextEncoder().encode(text));
    return this;
  }
}

import { setTimeout } from 'node:timers/promises';

/** Anything that a picture can be taken of: a page, or a part of it. */
interface Pictured {
  screenshot(): Promise<Buffer>;
}

/** A picture once nothing moves any more: two of them, a second apart, are equal. @throws after two minutes. */
export async function still(shown: Pictured): Promise<Buffer> {
  let before = await shown.screenshot();
  for (let tries = 0; tries < 120; tries++) {
    await setTimeout(1000);
    const now = await shown.screenshot();
    if (now.equals(before)) return now;
    before = now;
  }
  throw new Error('the page does not come to rest');
}

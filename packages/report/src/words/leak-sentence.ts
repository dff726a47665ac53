import type { Leak } from '@radscore/study';

/** What a step of the published order saw of rows it is tested on, in a sentence. */
export function leakSentence(leak: Leak): string {
  if (leak.code === 'AS-WRITTEN') return leak.values.text;
  const name = leak.step.split('/').at(-1)!;
  const rows = `${leak.rowsSeen} rows outside training`;
  switch (leak.code) {
    case 'SAW-VALUES':
      return `${name} was fitted before the split and saw the values of ${rows}: the paper fitted it on all patients before dividing them.`;
    case 'SAW-OUTCOMES':
      return `${name} was fitted before the split and saw the values and outcomes of ${rows}: the paper fitted it on all patients before dividing them.`;
    case 'SAW-NEIGHBOURS':
      return `${name} made new rows before the split, from neighbours that include ${rows}: the paper balanced all patients before dividing them.`;
  }
}

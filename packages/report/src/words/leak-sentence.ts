import type { Leak } from '@radscore/study';
import { count } from '../svg/format.js';

/** What a step of the published order saw of rows it is tested on, in a sentence. */
export function leakSentence(leak: Leak): string {
  if (leak.code === 'AS-WRITTEN') return leak.values.text;
  const name = leak.step.split('/').at(-1)!;
  const rows = `${count(leak.rowsSeen, 'row')} outside training`;
  switch (leak.code) {
    case 'SAW-VALUES':
      return `${name} was fitted before the split and saw the values of ${rows}.`;
    case 'SAW-OUTCOMES':
      return `${name} was fitted before the split and saw the values and outcomes of ${rows}.`;
    case 'SAW-NEIGHBOURS':
      return `${name} made new rows before the split, from neighbours that include ${rows}.`;
  }
}

import { expect, test } from 'vitest';
import { kaplanMeier, survivalAt } from './kaplan-meier.js';

// R 4.2.2, survival 3.5-3: survfit(Surv(c(1, 2, 3, 4), c(0, 1, 0, 1)) ~ 1, conf.type = ...)
const r = {
  plain: [1, 0.133232],
  log: [1, 0.2995071],
  'log-log': [Number.NaN, 0.05407343],
  logit: [Number.NaN, 0.1535131],
  arcsine: [Number.NaN, 0.1442085],
} as const;

test.each(Object.entries(r))(
  'before the first event the %s limit is that of survfit, undefined where the scale is infinite',
  (name, lower) => {
    const interval = name as keyof typeof r;
    const curve = kaplanMeier([1, 2, 3, 4], [0, 1, 0, 1], { interval });
    expect(curve.lower[0]).toEqual(lower[0]);
    expect(curve.lower[1]).toBeCloseTo(lower[1], 6);
    expect(curve.lower[3]).toBeNaN();
    const at = survivalAt(curve, [1])[0]!;
    expect([at.survival, at.lower, at.reason === undefined]).toEqual(
      Number.isNaN(lower[0]) ? [1, null, false] : [1, 1, true],
    );
  },
);

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** Functions of which each host has its own version, with its own last bits. */
const hostsOwn = /Math\.(a?(sin|cos|tan)h?|atan2|cbrt|exp|expm1|log|log10|log1p|log2|pow)\(/;

test.each(['../packages/radiomics/src', '../packages/image/src/resample'])(
  '%s takes its elementary functions from the kernels, so that every host finds the same bits',
  (room) => {
    const folder = fileURLToPath(new URL(room, import.meta.url));
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.ts') && !/\.test\.ts$|testing|conformance/.test(name),
    );
    expect(sources.length).toBeGreaterThan(5);
    expect(sources.filter((name) => hostsOwn.test(readFileSync(join(folder, name), 'utf8')))).toEqual([]);
  },
);

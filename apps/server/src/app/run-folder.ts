import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorDataSchema, runStates } from '@radscore/api';
import { writeFileAtomic } from '@radscore/host-node/files';
import * as z from 'zod';

/** What a run was asked for; written once. */
export const orderSchema = z.object({
  title: z.string(),
  created: z.string(),
  cohort: z.boolean(),
  features: z.boolean(),
  /** Where the paths of the cohort begin. */
  base: z.string(),
});

/** How far it is; written at each change. */
export const statusSchema = z.object({
  state: z.enum(runStates),
  error: errorDataSchema.exactOptional(),
  failures: z.array(z.object({ id: z.string(), error: errorDataSchema })),
});

export type Order = z.infer<typeof orderSchema>;
export type Status = z.infer<typeof statusSchema>;

/** The names of the files of a run. It can be repeated by hand from them: `radscore study run protocol.yaml --cohort cohort.csv --out run`. */
export const namesOf = (folder: string) => ({
  order: join(folder, 'order.json'),
  status: join(folder, 'status.json'),
  protocol: join(folder, 'protocol.yaml'),
  cohort: join(folder, 'cohort.csv'),
  features: join(folder, 'features.csv'),
  images: join(folder, 'images'),
  run: join(folder, 'run'),
});

/** Names of folders of runs: nothing else below the folder of runs is looked at. */
export const runId = /^\d{8}-\d{6}-[0-9a-f]{6}$/;

/** The runs of a folder, in the order in which they were made; what is none is left out. */
export async function readRuns(
  out: string,
): Promise<{ readonly id: string; readonly order: Order; readonly status: Status }[]> {
  const names = (await readdir(out)).filter((name) => runId.test(name)).sort();
  const found = await Promise.all(
    names.map(async (id) => {
      const { order, status } = namesOf(join(out, id));
      const [orderRead, statusRead] = [
        orderSchema.safeParse(await json(order)),
        statusSchema.safeParse(await json(status)),
      ];
      return orderRead.success && statusRead.success ? [{ id, order: orderRead.data, status: statusRead.data }] : [];
    }),
  );
  return found.flat();
}

export async function writeStatus(folder: string, status: Status): Promise<void> {
  await writeFileAtomic(namesOf(folder).status, JSON.stringify(status));
}

async function json(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}

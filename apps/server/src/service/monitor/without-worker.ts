import type { Service } from '../service-context.js';

/** Seconds without a worker of the build that a task needs, after which that is an alert. */
const aloneSeconds = 300;

/** How many studies wait for a worker of their build that has not been there for five minutes. */
export async function studiesWithoutWorker({ database, queue }: Pick<Service, 'database' | 'queue'>): Promise<number> {
  const computing = await database.query<{ task: string }>(`select task from radscore.study where state = 'computing'`);
  if (computing.length === 0) return 0;
  return (
    await queue.unserved(
      computing.map(({ task }) => task),
      aloneSeconds,
    )
  ).length;
}

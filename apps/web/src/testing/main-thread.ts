import type { Browser, Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: of the clock, and of the processor. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** The longest task that held up a page while something was done, ms: by the clock, and by the processor, which others on the machine do not lengthen. */
export async function longestTask(
  browser: Browser,
  page: Page,
  work: () => Promise<void>,
): Promise<{ readonly clock: number; readonly processor: number }> {
  await browser.startTracing(page, { categories: ['toplevel'] });
  await work();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`;
  const mainThreads = new Set(
    trace.traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map((each) => threadOf(each)),
  );
  const tasks = trace.traceEvents.filter((each) => /RunTask$/.test(each.name) && mainThreads.has(threadOf(each)));
  if (tasks.length === 0) throw new Error('The trace names no task of the page.');
  const most = (of: (task: TraceEvent) => number | undefined) => Math.max(...tasks.map((task) => of(task) ?? 0)) / 1000;
  return { clock: most(({ dur }) => dur), processor: most(({ tdur }) => tdur) };
}

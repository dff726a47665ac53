/**
 * Begins to count. @returns what tells the milliseconds of the processor that this process has used since: of a machine that also does
 * other things the clock tells more than what the work takes.
 */
export function processorTime(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
}

import { type Executor, inlineExecutor } from '@radscore/jobs';
import type { StudyPorts } from '@radscore/study';
import { taskKinds } from '@radscore/tasks';
import { nodeTaskHost } from '../threads/node-task-host.js';

/** Everything on the calling thread, with the results in a folder. */
export function inlinePorts(folder: string, cases = folder): StudyPorts {
  const host = nodeTaskHost({ cases, store: folder });
  return { executor: inlineExecutor(taskKinds, host), ...host };
}

/** Does tasks on the calling thread. */
export function inlineThread(folder: string): Executor {
  return inlinePorts(folder).executor;
}

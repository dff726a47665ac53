import { type Started, startIn } from './run.js';

export interface StartedApp {
  readonly started: Started;
  /** It can be opened once, within a minute. */
  readonly address: string;
}

/**
 * Starts `radscore app`, as a user would, and waits for the address that it prints.
 *
 * @param notes the folder where it leaves the note for `radscore app --url`.
 */
export async function startApp(notes: string, ...flags: readonly string[]): Promise<StartedApp> {
  const started = startIn({ RADSCORE_STATE: notes }, 'app', ...flags);
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    started.process.stdout!.on('data', (chunk) => {
      said += chunk;
      const found = /http:\S+/.exec(said);
      if (found) resolve(found[0]);
    });
    void started.ended.then(({ stderr }) => reject(new Error(stderr)));
  });
  return { started, address };
}

/** A port for an app of this process, among those that systems do not hand out themselves. */
export const testPort = (offset = 0): number => 20_000 + ((process.pid + offset) % 10_000);

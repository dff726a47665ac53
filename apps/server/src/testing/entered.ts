import { type App, startApp } from '../app/index.js';

/** Asks a running app as somebody who has entered. */
export type Ask = (path: string, init?: RequestInit) => Promise<Response>;

export interface Entered {
  readonly app: App;
  readonly ask: Ask;
}

/** Starts an app on a free port of this machine and enters. */
export async function enteredApp(
  setting: Omit<Parameters<typeof startApp>[0], 'port' | 'version' | 'jobs'>,
): Promise<Entered> {
  const app = await startApp({ jobs: 2, version: '0.1.0', port: 0, ...setting });
  return { app, ask: await enter(app.address()) };
}

/** Opens an address that an app has printed. */
export async function enter(address: string): Promise<Ask> {
  const response = await fetch(address, { redirect: 'manual' });
  const cookie = response.headers.get('set-cookie')!.split(';')[0];
  return (path, init = {}) =>
    fetch(new URL(path, address), { ...init, headers: { cookie, ...(init.headers as Record<string, string>) } });
}

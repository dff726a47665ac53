import {
  type SignedIn,
  screenAddressSchema,
  sessionSchema,
  signedOutSchema,
  signInBegunSchema,
  type WaysToSignIn,
  waysToSignInSchema,
} from '@radscore/api';
import { isRadError } from '@radscore/core';
import { askForData, askServer, type ServerRequest } from '@radscore/host-web';
import { mode } from './mode.js';
import { createStore } from './store.js';

export interface SessionState {
  /** Who is signed in. */
  readonly session: SignedIn | undefined;
}

/** Who is signed in to the hospital's service: for this tab alone, never kept. */
export const session = createStore<SessionState>({ session: undefined });

const route = '/api/session';

/** Asks who is signed in, where this browser has a session already. */
export async function openSession(): Promise<void> {
  const { mode: own, entered } = mode.get();
  if (own !== 'hospital' || !entered) return;
  await ended(async () => enter(await askForData(sessionSchema, route))).catch(() => {});
}

/** Who was signed in last, whose patient the tab may still hold: a session also ends by itself, and whoever drew goes on with it then. */
let last: string | undefined;

/** Signs in; for another person than before the page starts afresh. @throws RAD-SIGN-IN-FAILED, RAD-SIGN-IN-LATER; as `askServer`. */
export async function signIn(account: string, password: string): Promise<void> {
  const body = { account, password };
  const entered = await askForData(sessionSchema, route, { method: 'POST', body });
  if (last !== undefined && last !== entered.account.id) return location.reload();
  enter(entered);
  mode.set({ entered: true });
}

const providerRoute = '/api/sign-in';

/** How one can sign in. @throws as `askServer`. */
export const waysToSignIn = (): Promise<WaysToSignIn> => askForData(waysToSignInSchema, providerRoute);

/** Goes to the provider's page, which leads back to where this one stands. @throws RAD-PROVIDER-DOWN; as `askServer`. */
export async function signInElsewhere(): Promise<void> {
  const { data: to = '' } = screenAddressSchema.safeParse(location.hash.replace(/^#\/?/, ''));
  const { address } = await askForData(signInBegunSchema, providerRoute, { method: 'POST', body: { to } });
  location.assign(address);
}

/**
 * Signs out, at the provider too where one signed in there, and leaves nothing of a patient in the tab: the page starts afresh.
 *
 * @throws as `askServer`.
 */
export async function signOut(): Promise<void> {
  const request = { method: 'DELETE', headers: sessionHeaders() } as const;
  const { next } = await ended(() => askForData(signedOutSchema, route, request));
  forget();
  if (next === null) location.reload();
  else location.assign(next);
}

function enter(entered: SignedIn): void {
  last = entered.account.id;
  session.set({ session: entered });
}

/** Asks the service as who is signed in. @throws as `askForData`; where the session is over the page goes back to signing in. */
export function askHospital<T>(
  schema: Parameters<typeof askForData<T>>[0],
  path: string,
  { background = false, ...request }: ServerRequest & { readonly background?: boolean } = {},
): Promise<T> {
  return ended(() => askForData(schema, path, { ...request, headers: sessionHeaders(background) }));
}

/** As {@link askHospital}, for what is no plain data. */
export function fetchHospital(path: string): Promise<Response> {
  return ended(() => askServer(path, { headers: sessionHeaders() }));
}

/** Whether who is signed in may do something. */
export const may = (permission: string): boolean => session.get().session?.may.includes(permission) ?? false;

/** Headers of every request. What a page asks by itself does not keep a session alive. */
export function sessionHeaders(background = false): Record<string, string> {
  const { session: own } = session.get();
  return { ...(own && { 'x-csrf-token': own.csrf }), ...(background && { 'x-background': '1' }) };
}

async function ended<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isRadError(error, 'RAD-NOT-SIGNED-IN')) forget();
    throw error;
  }
}

function forget(): void {
  session.set({ session: undefined });
  mode.set({ entered: false });
}

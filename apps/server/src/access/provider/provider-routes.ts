import { beginSignInSchema, signInBegunSchema, waysToSignInSchema } from '@radscore/api';
import { isRadError, type RadError } from '@radscore/core';
import type { Database } from '@radscore/queue-postgres';
import type { FastifyRequest } from 'fastify';
import * as z from 'zod';
import { serverError, serverErrors } from '../../errors.js';
import { errorAnswer, type HttpServer } from '../../http/index.js';
import { appendAudit } from '../audit.js';
import { hostCookieName, type OwnCookie, ownCookie } from '../cookies.js';
import type { SignInLimit } from '../sign-in-limit.js';
import { addBackChannelRoute, backChannelPath } from './back-channel.js';
import { enter } from './enter.js';
import { beginFlow, callbackPath, flowCookie, jsonOf } from './flow.js';
import type { Provider } from './provider.js';

const path = '/api/sign-in';

/** Addresses that are asked before anybody has entered. */
export const signInPaths: readonly string[] = [path, callbackPath, backChannelPath];

interface ProviderRoutes {
  readonly database: Database;
  readonly now: () => number;
  readonly secure: boolean;
  /** Whether the service has accounts of its own too. */
  readonly local: boolean;
  readonly provider: Provider | undefined;
  readonly limit: SignInLimit;
  readonly session: OwnCookie;
  readonly onRefused: (error: RadError) => void;
}

const codes = Object.keys(serverErrors) as (keyof typeof serverErrors)[];
const refusedSchema = z.object({
  code: z.enum(codes),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});

/**
 * `GET /api/sign-in`: the ways to sign in, and why the last one came to nothing; `POST`: begins one with the provider, where the page then
 * goes; the provider sends the browser back to `/api/sign-in/callback`, from where it goes to the page, signed in or not.
 */
export function addProviderRoutes(http: HttpServer, routes: ProviderRoutes): void {
  const { database, now, secure, local, provider, limit, session, onRefused } = routes;
  const flows = flowCookie(secure);
  const name = hostCookieName(secure, 'radscore-refused');
  const refused = ownCookie(name, { secure, sameSite: 'strict', seconds: 60 });

  http.get(path, { schema: { response: { 200: waysToSignInSchema } } }, (request, reply) => {
    const { data: last } = refusedSchema.safeParse(jsonOf(refused.read(request)));
    if (last !== undefined) refused.clear(reply);
    const error = last && errorAnswer(serverError(last.code, last.values as never)).answer.error;
    return { local, provider: provider?.name ?? null, refused: error ?? null };
  });
  if (provider === undefined) return;
  addBackChannelRoute(http, { database, now, provider, onRefused });

  http.post(
    path,
    { schema: { body: beginSignInSchema, response: { 200: signInBegunSchema } } },
    async (request, reply) => {
      const { origin } = request.headers;
      if (origin === undefined) throw serverError('RAD-FOREIGN-PAGE', {});
      const flow = beginFlow({ at: now(), origin, to: request.body.to });
      const address = await provider.begin(flow).catch((error: RadError) => {
        onRefused(error);
        throw error;
      });
      flows.write(reply, flow);
      return { address };
    },
  );

  // Asked once, by a browser that comes back: not by what only looks whether there is something (HEAD).
  http.get(callbackPath, { exposeHeadRoute: false }, async (request, reply) => {
    const flow = flows.read(request, now());
    // Another answer, good or bad, is not taken for the same flow.
    flows.clear(reply);
    try {
      limit.begin(undefined, request.ip);
      if (flow === undefined) throw serverError('RAD-SIGN-IN-STALE', {});
      const identity = await provider.finish(new URL(request.url, flow.origin), flow);
      session.write(reply, await enter(database, identity, flow, now()));
      limit.succeeded(undefined, request.ip);
    } catch (error) {
      if (!isRadError(error)) throw error;
      await keepRefusal(error);
      refused.write(reply, JSON.stringify({ code: error.code, values: error.values }));
    }
    return reply.redirect(`/#/${flow?.to ?? ''}`, 303);
  });

  /** A flood of answers that nobody asked for does not fill the audit log. */
  async function keepRefusal(error: RadError): Promise<void> {
    onRefused(error);
    const isKept = error.code === 'RAD-NO-ROLE' || error.code === 'RAD-SIGN-IN-LATER';
    if (isKept) return;
    const event = { actor: 'unknown', act: 'sign-in-failed', values: { by: 'provider', reason: error.code } };
    await database.transaction((transaction) => appendAudit(transaction, event, now()));
  }
}

/** Where the browser goes to sign out at the provider too, from the page that it has open; null where nowhere. */
export async function leaveProvider(
  provider: Provider | undefined,
  { account, idToken }: { readonly account: { readonly id: string }; readonly idToken: string | null },
  { headers: { origin } }: FastifyRequest,
): Promise<string | null> {
  if (provider === undefined || origin === undefined || !provider.knows(account.id)) return null;
  return provider.leave(idToken, origin);
}

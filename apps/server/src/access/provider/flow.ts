import { createHash } from 'node:crypto';
import { screenAddressSchema } from '@radscore/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import { hostCookieName, ownCookie } from '../cookies.js';
import { makeSecret } from '../secrets.js';

/** From leaving for the provider to coming back. */
const longestMs = 10 * 60_000;

const flowSchema = z.object({
  at: z.number(),
  secret: z.string().length(43),
  /** Where the person has the page open. */
  origin: z.url(),
  /** What is shown afterwards. */
  to: screenAddressSchema,
});

/** A sign-in that was begun in a browser and is under way. */
export type Flow = z.infer<typeof flowSchema>;

export const beginFlow = (setting: Pick<Flow, 'at' | 'origin' | 'to'>): Flow => ({ ...setting, secret: makeSecret() });

/**
 * What goes to the provider follows from the flow's secret and does not tell it. So the browser alone keeps the flow, and whoever has not
 * begun it cannot end it: its state, its nonce, and PKCE's verifier (RFC 7636) do not fit.
 */
export const stateOf = (flow: Flow): string => derived('state', flow);
export const nonceOf = (flow: Flow): string => derived('nonce', flow);
export const verifierOf = (flow: Flow): string => derived('verifier', flow);

function derived(what: string, { secret, at }: Flow): string {
  return createHash('sha256').update(`${what} ${at} ${secret}`).digest('base64url');
}

/** Where the provider sends the browser back to. */
export const callbackPath = '/api/sign-in/callback';

/** Keeps a flow in the browser. The cookie is Lax, as the provider's page is what leads back. */
export function flowCookie(secure: boolean) {
  const name = hostCookieName(secure, 'radscore-sign-in');
  const cookie = ownCookie(name, { secure, sameSite: 'lax', seconds: longestMs / 1000 });
  return {
    write: (reply: FastifyReply, flow: Flow) => cookie.write(reply, JSON.stringify(flow)),
    clear: cookie.clear,
    /** The flow of a browser; undefined where there is none, it took too long, or it was begun under another name of the service. */
    read(request: FastifyRequest, now: number): Flow | undefined {
      const { data: flow } = flowSchema.safeParse(jsonOf(cookie.read(request)));
      if (flow === undefined || now < flow.at || now >= flow.at + longestMs) return undefined;
      return new URL(flow.origin).host === request.headers.host ? flow : undefined;
    },
  };
}

export function jsonOf(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

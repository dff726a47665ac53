import { isRadError, type RadError } from '@radscore/core';
import type { Database } from '@radscore/queue-postgres';
import * as z from 'zod';
import type { HttpServer, ZodTypes } from '../../http/index.js';
import { appendAudit } from '../audit.js';
import { createSignInLimit } from '../sign-in-limit.js';
import { endElsewhere } from './end-elsewhere.js';
import type { Provider } from './provider.js';

/** Where the provider tells that somebody has signed out there. */
export const backChannelPath = '/api/sign-in/back-channel';

interface BackChannel {
  readonly database: Database;
  readonly now: () => number;
  readonly provider: Provider;
  readonly onRefused: (error: RadError) => void;
}

/** A token is some hundred bytes. */
const longestBody = 64 * 1024;

/**
 * `POST /api/sign-in/back-channel` (OpenID Connect Back-Channel Logout 1.0): the provider, not a browser, sends a token of logout as a form.
 * Its signature is what it is believed by. The answer is the same whether a session ended or none was there.
 */
export function addBackChannelRoute(http: HttpServer, { database, now, provider, onRefused }: BackChannel): void {
  // Of its own: a flood of false tokens keeps nobody from signing in, nor the other way round.
  const limit = createSignInLimit(now);
  // Other routes take no forms.
  http.register(async (own) => {
    own.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: longestBody },
      (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    own.withTypeProvider<ZodTypes>().post(
      backChannelPath,
      {
        schema: {
          body: z.object({ logout_token: z.string() }),
          response: { 200: z.object({ done: z.literal(true) }) },
        },
      },
      async (request) => {
        limit.begin(undefined, request.ip);
        const { logout_token: token } = request.body;
        try {
          await endElsewhere(database, await provider.loggedOut(token), provider.prefix, now());
        } catch (error) {
          if (isRadError(error)) await keepRefusal(error);
          throw error;
        }
        limit.succeeded(undefined, request.ip);
        return { done: true as const };
      },
    );
  });

  async function keepRefusal(error: RadError): Promise<void> {
    onRefused(error);
    const event = { actor: 'unknown', act: 'sign-out-failed', values: { by: 'provider', reason: error.code } };
    await database.transaction((transaction) => appendAudit(transaction, event, now()));
  }
}

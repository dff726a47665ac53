import * as z from 'zod';
import { errorDataSchema } from './error-answer.js';

/** `POST /api/session`: signs in; answered with {@link sessionSchema} and a cookie. */
export const signInSchema = z.object({ account: z.string().min(1).max(200), password: z.string().max(1000) });

/** `GET /api/session`: who is signed in. */
export const sessionSchema = z.object({
  account: z.object({ id: z.string(), name: z.string(), roles: z.array(z.string()) }),
  /** read, approve, administer, store */
  may: z.array(z.string()),
  /** Goes with every change as header `x-csrf-token`. */
  csrf: z.string(),
  /** When it ends at the latest: ISO 8601. */
  ends: z.string(),
});

export type SignedIn = z.infer<typeof sessionSchema>;

/** `DELETE /api/session`: the answer. */
export const signedOutSchema = z.object({
  /** Where the page goes to sign out at the provider too. */
  next: z.string().nullable(),
});

/** `GET /api/sign-in`: the ways to sign in. */
export const waysToSignInSchema = z.object({
  /** With an account of the service itself. */
  local: z.boolean(),
  /** Name of the provider with which one signs in otherwise. */
  provider: z.string().nullable(),
  /** Why the sign-in with the provider, from which the browser has just come back, came to nothing. */
  refused: errorDataSchema.nullable(),
});

export type WaysToSignIn = z.infer<typeof waysToSignInSchema>;

/** A screen of the workbench with what it shows, without `#/`: `review?key=...`. Nothing in it leads to another address. */
export const screenAddressSchema = z
  .string()
  .max(300)
  .regex(/^(?:[a-z]+(?:\?[\w=&.-]*)?)?$/);

/** `POST /api/sign-in`: begins a sign-in with the provider. */
export const beginSignInSchema = z.object({
  /** What is shown afterwards. */
  to: screenAddressSchema,
});

/** ... and its answer. */
export const signInBegunSchema = z.object({
  /** Where the page goes. */
  address: z.string(),
});

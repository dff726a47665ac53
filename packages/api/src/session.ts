import * as z from 'zod';

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

import { serverError } from '../errors.js';

const windowMs = 15 * 60_000;
/** Tries that failed within a quarter of an hour: of one account from one address, of one address, of one account from anywhere. */
const most = { pair: 5, address: 50, account: 50 } as const;
/** So many are remembered; the oldest are forgotten first. */
const mostKept = 10_000;

/** Slows guessing down. It forgets when the process ends, which an attacker cannot bring about. */
export interface SignInLimit {
  /**
   * Counts a try before its password is looked at, so that many at once count too; without an account where none is named, as by who
   * comes back from a provider.
   *
   * @throws RAD-SIGN-IN-LATER.
   */
  begin(account: string | undefined, address: string): void;
  /** The password was right: the try does not count, nor do earlier ones from there. */
  succeeded(account: string | undefined, address: string): void;
}

/** @param now milliseconds. */
export function createSignInLimit(now: () => number): SignInLimit {
  const tries = new Map<string, number[]>();
  const recent = (key: string) => (tries.get(key) ?? []).filter((at) => at > now() - windowMs);
  const pairOf = (account: string, address: string) => `pair ${address} ${account}`;
  const keysOf = (account: string | undefined, address: string): (readonly [key: string, limit: number])[] => [
    [`address ${address}`, most.address],
    ...(account === undefined
      ? []
      : ([
          [pairOf(account, address), most.pair],
          [`account ${account}`, most.account],
        ] as const)),
  ];
  return {
    begin(account, address) {
      const keys = keysOf(account, address);
      const waits = keys.map(([key, limit]) => {
        const times = recent(key);
        return times.length < limit ? 0 : times.at(-limit)! + windowMs - now();
      });
      const wait = Math.max(...waits);
      if (wait > 0) throw serverError('RAD-SIGN-IN-LATER', { minutes: Math.ceil(wait / 60_000) });
      for (const [key] of keys) {
        const times = [...recent(key), now()];
        // Those that were tried last are forgotten last.
        tries.delete(key);
        tries.set(key, times);
      }
      for (const key of tries.keys()) {
        if (tries.size <= mostKept) break;
        tries.delete(key);
      }
    },
    succeeded(account, address) {
      for (const [key] of keysOf(account, address)) tries.get(key)?.pop();
      if (account !== undefined) tries.delete(pairOf(account, address));
    },
  };
}

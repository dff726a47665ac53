/** The sole right to something, for as long as it is renewed. */
export interface Lease {
  /** Grows with every holder: a result that names an older number than the current holder's is not recorded. */
  readonly number: number;
  /** False once the lease has been lost: it was not renewed in time and another holder took it. */
  held(): Promise<boolean>;
  release(): Promise<void>;
}

/** Who gives leases: a folder, a database. */
export interface Leases {
  /** Takes the lease, which then renews itself. @throws a coded error that names the holder, where it is held. */
  take(name: string, options?: { readonly takeOver?: boolean }): Promise<Lease>;
}

/** Seconds between renewals, and after which a lease that was not renewed is free. */
export const leaseSeconds = { renew: 10, free: 60 } as const;

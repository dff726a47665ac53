import type { AccessEvent, Actor, Permission, ServiceAccess } from '@radscore/server/service';

/** Lets those in who name their permissions in a header, and keeps what is recorded. For tests alone. */
export function stubAccess(): ServiceAccess & { readonly events: AccessEvent[] } {
  const events: AccessEvent[] = [];
  return {
    events,
    open: [],
    addRoutes: () => {},
    async actorOf({ headers }): Promise<Actor | undefined> {
      const may = headers['x-may'];
      if (typeof may !== 'string') return undefined;
      return { id: 'doctor', name: 'Doctor^Test', may: new Set(may.split(',') as Permission[]) };
    },
    async record(event) {
      events.push(event);
    },
  };
}

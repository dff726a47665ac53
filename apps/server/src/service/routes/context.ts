import type { FastifyRequest } from 'fastify';
import type { Actor, Permission, ServiceAccess } from '../access.js';
import type { ServiceCore } from '../service.js';

/** What routes share. */
export interface RouteContext {
  readonly service: ServiceCore;
  /** Who asks, if they may. @throws RAD-NOT-SIGNED-IN, RAD-NOT-ALLOWED. */
  readonly requires: (request: FastifyRequest, permission: Permission) => Promise<Actor>;
  readonly record: ServiceAccess['record'];
}

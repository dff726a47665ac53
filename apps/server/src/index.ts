// radscore behind HTTP. What starts a server is in an entry of its own: `@radscore/server/app`.
export { serverError, serverErrors } from './errors.js';

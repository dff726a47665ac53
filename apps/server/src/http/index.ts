// What the app and the service have in common.
export { createHttp, type HttpServer, type HttpSetting } from './create-http.js';
export { errorAnswer } from './error-answer.js';
export { findPages } from './pages.js';
export { pagePolicy, safeHeaders } from './policy.js';
export type { ZodTypes } from './zod-routes.js';

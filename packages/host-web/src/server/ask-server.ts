import { errorAnswerSchema } from '@radscore/api';
import { reviveError } from '@radscore/core';
import { webError } from '../errors.js';

export interface ServerRequest {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Plain data goes as JSON, a blob as it is. */
  readonly body?: object | Blob;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Asks the server that the page came from.
 *
 * @throws the coded error that it answers; RAD-SERVER-SILENT where it does not answer, or not as radscore does.
 */
export async function askServer(
  route: string,
  { method = 'GET', body, headers }: ServerRequest = {},
): Promise<Response> {
  const isFile = body instanceof Blob;
  const type = isFile ? 'application/octet-stream' : 'application/json';
  const response = await fetch(route, {
    method,
    ...(body && { body: isFile ? body : JSON.stringify(body) }),
    headers: { ...headers, ...(body && { 'content-type': type }) },
  }).catch((error: Error) => {
    throw webError('RAD-SERVER-SILENT', { detail: error.message });
  });
  if (response.ok) return response;
  const answer = errorAnswerSchema.safeParse(await response.json().catch(() => undefined));
  if (!answer.success) throw webError('RAD-SERVER-SILENT', { detail: `status ${response.status}` });
  throw reviveError(answer.data.error);
}

/** Asks for plain data. @throws as `askServer`. */
export async function askForData<T>(
  schema: { safeParse(value: unknown): { success: true; data: T } | { success: false } },
  route: string,
  request?: ServerRequest,
): Promise<T> {
  const response = await askServer(route, request);
  const parsed = schema.safeParse(await response.json().catch(() => undefined));
  if (!parsed.success) throw webError('RAD-SERVER-SILENT', { detail: 'it is of another version than the page' });
  return parsed.data;
}

import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileAtomic } from '@radscore/host-node/files';
import { dicomwebClient, pacsError, type SendTarget, type SentInstance, sendInstances } from '@radscore/host-pacs';
import { serverError } from '../../errors.js';
import type { Service } from '../service-context.js';
import type { Destination } from '../site/site-schema.js';
import type { KeptDocument } from '../store/kept-document.js';

/**
 * Sends documents to a destination.
 *
 * @throws RAD-PACS-UNREACHABLE, RAD-PACS-BUSY; RAD-PACS-REFUSED, RAD-DESTINATION-GONE for good.
 */
export async function deliver(
  service: Pick<Service, 'site' | 'documents'>,
  name: string,
  documents: readonly KeptDocument[],
): Promise<void> {
  const destination = service.site.destinations[name];
  if (destination === undefined) throw serverError('RAD-DESTINATION-GONE', { name });
  const files = await Promise.all(documents.map(({ hash }) => readFile(service.documents.pathOf(hash))));
  switch (destination.kind) {
    case 'dicom':
      return requireSent(name, await sendInstances(nodeOf(service.site, destination), files));
    case 'stow':
      return requireSent(name, await dicomwebClient(destination).store(files));
    case 'fhir-folder':
      return writeBundles(destination.folder, documents, files);
    case 'fhir':
      for (const file of files) await postBundle(destination, file);
  }
}

/** Where a DICOM destination is reached, and as whom. */
function nodeOf(
  site: Service['site'],
  { title, host, port, tls }: Extract<Destination, { kind: 'dicom' }>,
): SendTarget {
  return { from: site.dicom?.title ?? 'RADSCORE', title, host, port, ...(tls && { tls: {} }) };
}

function requireSent(peer: string, sent: readonly SentInstance[]): void {
  const refused = sent.find(({ outcome }) => outcome === 'refused');
  if (refused !== undefined)
    throw pacsError('RAD-PACS-REFUSED', { peer, detail: `status ${refused.status ?? 'none: the class is not taken'}` });
  const busy = sent.find(({ outcome }) => outcome === 'busy');
  if (busy !== undefined) throw pacsError('RAD-PACS-BUSY', { peer, detail: `status ${busy.status}` });
}

/** One file a bundle, named by its content: writing it again changes nothing. */
async function writeBundles(folder: string, documents: readonly KeptDocument[], files: readonly Uint8Array[]) {
  await mkdir(folder, { recursive: true });
  for (const [i, { hash }] of documents.entries()) await writeFileAtomic(join(folder, `${hash}.json`), files[i]!);
}

async function postBundle({ url, headers }: Extract<Destination, { kind: 'fhir' }>, bundle: Buffer): Promise<void> {
  const peer = new URL(url).host;
  const response = await fetch(url, {
    method: 'POST',
    // What is told of a patient goes where it is meant for.
    redirect: 'manual',
    headers: { ...headers, 'content-type': 'application/fhir+json' },
    body: bundle as Uint8Array<ArrayBuffer>,
    signal: AbortSignal.timeout(60_000),
  }).catch((error: Error) => {
    throw pacsError('RAD-PACS-UNREACHABLE', { peer, detail: error.message });
  });
  await response.body?.cancel();
  if (response.ok) return;
  const passing = response.status >= 500 || [408, 409, 423, 429].includes(response.status);
  throw pacsError(passing ? 'RAD-PACS-BUSY' : 'RAD-PACS-REFUSED', { peer, detail: `HTTP ${response.status}` });
}

import type { Service } from '../service-context.js';
import type { Archive } from '../site/site-schema.js';
import type { ArchiveClient } from './archive.js';
import { dicomArchive } from './dicom-archive.js';
import { dicomwebArchive } from './dicomweb-archive.js';

/** The archives of a site, by name. */
export function archivesOf({ site, inbox, log }: Service, signal: AbortSignal): ReadonlyMap<string, ArchiveClient> {
  const clientOf = (name: string, archive: Archive): ArchiveClient => {
    switch (archive.kind) {
      case 'dicomweb':
        return dicomwebArchive({ name, archive, inbox, limits: site.inbox, log, signal });
      case 'dicom':
        return dicomArchive({ name, archive, title: site.dicom!.title, signal });
    }
  };
  return new Map(Object.entries(site.pull).map(([name, archive]) => [name, clientOf(name, archive)]));
}

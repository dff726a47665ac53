import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { auditEvent } from '@radscore/interchange';
import { auditEntries, readAnchors, verifyAudit } from '@radscore/server/access';
import { withSite } from '../with-site.js';

export interface VerifyFlags {
  readonly config: string;
  readonly anchor?: string;
}
export interface ExportFlags {
  readonly config: string;
  readonly out: string;
}

/** @throws RAD-AUDIT-BROKEN. */
export async function verifyCommand({ config, anchor }: VerifyFlags): Promise<void> {
  const { entries, anchors } = await withSite(config, async ({ site, database }) => {
    const file = anchor ?? (existsSync(site.audit.anchor) ? site.audit.anchor : undefined);
    const heads = file === undefined ? [] : await readAnchors(file);
    return { entries: await verifyAudit(database, heads), anchors: heads.length };
  });
  const against = anchors === 0 ? 'no anchor was there to check against' : `checked against ${anchors} anchors`;
  process.stdout.write(`The audit log is intact: ${entries} entries, ${against}.\n`);
}

export async function exportCommand({ config, out }: ExportFlags): Promise<void> {
  const count = await withSite(config, async ({ site, database }) => {
    const file = await open(out, 'w');
    let written = 0;
    try {
      for await (const { details, ...entry } of auditEntries(database)) {
        const act = { ...entry, details: JSON.parse(details) as Record<string, unknown> };
        await file.write(`${JSON.stringify(auditEvent(act, site.organisation || 'radscore'))}\n`);
        written++;
      }
    } finally {
      await file.close();
    }
    return written;
  });
  process.stdout.write(`${count} entries were written to ${out}.\n`);
}

import { type DicomInput, writeCtSeries, writeSegmentation } from '@radscore/dicom';

/** A CT of so many slices, with a SEG of a block in its middle: `[...slices, seg]`. */
export async function smallStudy(size = 16, slices = 4, patientId = 'P1'): Promise<DicomInput[]> {
  const geometry = {
    size: [size, size, slices] as const,
    spacing: [1, 1, 2] as const,
    origin: [0, 0, 0] as const,
    direction: [1, 0, 0, 0, 1, 0, 0, 0, 1] as const,
  } as never as Parameters<typeof writeCtSeries>[0]['geometry'];
  const data = Int16Array.from({ length: size * size * slices }, (_, i) => (i * 37) % 200);
  const ct = await writeCtSeries({ geometry, data } as never, { patientId, bodyPart: 'LIVER' });
  const inside = Uint8Array.from(data, (_, i) => Number(i % size > 4 && i % size < 10));
  const seg = await writeSegmentation([{ label: 'tumour', mask: { geometry, data: inside } }], { source: ct });
  return [...ct, { name: 'seg.dcm', bytes: seg }];
}

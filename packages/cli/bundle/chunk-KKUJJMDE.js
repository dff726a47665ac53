import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  phantomStudy
} from "./chunk-MLOW6YOF.js";
import {
  writeFileAtomic
} from "./chunk-E7O7Y25G.js";
import {
  writeCtSeries,
  writeSegmentation,
  writeUltrasound
} from "./chunk-GO2TTPFV.js";

// packages/study/dist/node/write-phantom-patient.js
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
async function writePhantomPatient({ folder, protocol, patient, seed }) {
  const study = phantomStudy(protocol);
  const files = phantomFiles(study);
  const { image, segments, secondReader } = study.scan(patient, seed);
  const at = (name) => join(folder, patient.id, name);
  await mkdir(at(files.image), { recursive: true });
  const metadata = { patientId: patient.id, description: "Phantom" };
  const slices = study.modality === "CT" ? await writeCtSeries(image, metadata) : [await writeUltrasound(image, metadata)];
  await Promise.all(slices.map(({ name, bytes }) => writeFileAtomic(join(at(files.image), name), bytes)));
  const write = async (file, masks) => {
    const labelled = [...masks].map(([label, mask]) => ({ label, mask }));
    await writeFileAtomic(at(file), await writeSegmentation(labelled, { source: slices }));
  };
  await write(files.mask, segments);
  if (secondReader !== void 0)
    await write(files.secondReader, secondReader);
}
function phantomFiles({ modality }) {
  return { image: modality.toLowerCase(), mask: "seg.dcm", secondReader: "seg-reader2.dcm" };
}

export {
  writePhantomPatient,
  phantomFiles
};

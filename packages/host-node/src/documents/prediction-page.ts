import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type MeasuringHost, previewCaseTask } from '@radscore/cases';
import { type CasePrediction, type ModelFile, type PatientCase, predictionRequest } from '@radscore/prediction';
import { predictionPage } from '@radscore/report';
import { reportToPdf } from '../report/pdf.js';

/** What a page of a prediction is made from. */
export interface PredictedPatient {
  readonly model: ModelFile;
  readonly patient: PatientCase;
  readonly prediction: CasePrediction;
  readonly host: MeasuringHost;
  readonly radscore: string;
}

/** The page of a prediction, with the picture where an image was read. */
export async function pageOfPrediction({
  model,
  patient,
  prediction,
  host,
  radscore,
}: PredictedPatient): Promise<string> {
  const request = predictionRequest(model, patient);
  const modality = model.imaging?.images.modality;
  const [preview] = request && modality ? await previewCaseTask.run({ request, modality }, host) : [];
  return predictionPage({ model, prediction, ...(preview && { preview }), radscore });
}

/** The page as PDF. @throws RAD-REPORT-NO-BROWSER, RAD-REPORT-PDF. */
export async function pdfOfPrediction(predicted: PredictedPatient): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'radscore-page-'));
  try {
    const [page, pdf] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
    await writeFile(page, await pageOfPrediction(predicted));
    await reportToPdf(page, pdf);
    return await readFile(pdf);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

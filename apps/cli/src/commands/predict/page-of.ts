import { type MeasuringHost, previewCaseTask } from '@radscore/cases';
import { type CasePrediction, type ModelFile, type PatientCase, predictionRequest } from '@radscore/prediction';
import { predictionPage } from '@radscore/report';

/** What a page of a prediction is made from. */
export interface PredictedPatient {
  readonly model: ModelFile;
  readonly patient: PatientCase;
  readonly prediction: CasePrediction;
  readonly host: MeasuringHost;
  readonly radscore: string;
}

/** The page of a prediction, with the picture where an image was read. */
export async function pageOf({ model, patient, prediction, host, radscore }: PredictedPatient): Promise<string> {
  const request = predictionRequest(model, patient);
  const modality = model.imaging?.images.modality;
  const [preview] = request && modality ? await previewCaseTask.run({ request, modality }, host) : [];
  return predictionPage({ model, prediction, ...(preview && { preview }), radscore });
}

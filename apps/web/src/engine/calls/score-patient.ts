import { previewCaseTask } from '@radscore/cases';
import { toJson } from '@radscore/core';
import { codecSource, encoderOpener, fileSource } from '@radscore/host-web';
import { memoryStore } from '@radscore/jobs';
import {
  type CasePrediction,
  type ModelFile,
  nearestFifth,
  type PatientCase,
  predictCase,
  predictionRequest,
  predictPatient,
  type SimilarPatients,
  similarPatients,
} from '@radscore/prediction';
import {
  type PredictionFigure,
  type PredictionWords,
  predictionFigures,
  predictionPage,
  predictionPicture,
  predictionWords,
} from '@radscore/report';
import { version } from '../../version.js';
import type { Call } from '../call.js';
import { codecs } from '../codecs.js';
import { onnxAddress } from '../onnx.js';
import { openedSource, openReferences } from '../opened-source.js';
import { modelOf } from '../session.js';

/** What is known of a patient: references to files that were listed, or values of features; clinical values as written. */
export interface PatientInput
  extends Pick<PatientCase, 'image' | 'mask' | 'segments' | 'series' | 'identity' | 'clinical'> {
  readonly features?: Readonly<Record<string, number | null>>;
  /** The image and outlines that are open in the viewer, where they are not files: a made-up patient. */
  readonly opened?: boolean;
}

/** A prediction with everything that the page shows of it. */
export interface ScoredPatient {
  readonly prediction: CasePrediction;
  readonly words: PredictionWords;
  readonly figures: readonly PredictionFigure[];
  readonly similar: SimilarPatients | undefined;
  /** The fifth of the development patients with the nearest predictions, from 0. */
  readonly fifth: number | undefined;
  /** The slice with the outlines that were measured, as SVG; absent where no image was read. */
  readonly picture: PredictionFigure['figure'] | undefined;
  /** What `radscore predict` writes to a .json and an .html file. */
  readonly files: { readonly json: string; readonly html: string };
}

/** Scores a patient with the model that is open. @throws RAD-MODEL-*, and what reading and measuring throw. */
export const scorePatient: Call<PatientInput, ScoredPatient> = async ({ features, opened, ...given }, { session }) => {
  const model = modelOf(session);
  const patient = opened ? { ...given, ...openReferences } : given;
  if (features !== undefined || patient.image === undefined) {
    const found = predictPatient(model, { features: features ?? {}, clinical: patient.clinical });
    return shown(model, { ...found, notes: [] }, undefined);
  }
  const host = {
    cases: opened ? openedSource(session) : fileSource(session.files, codecSource(await codecs())),
    store: memoryStore(),
    openEncoder: encoderOpener(session.files, onnxAddress),
  };
  const prediction = await predictCase(model, patient, host);
  return shown(model, prediction, await previewOf(model, patient, host));
};

type Host = Parameters<typeof previewCaseTask.run>[1];

async function previewOf(model: ModelFile, patient: PatientCase, host: Host) {
  const request = predictionRequest(model, patient);
  if (request === undefined || model.imaging === undefined) return undefined;
  const [preview] = await previewCaseTask.run({ request, modality: model.imaging.images.modality }, host);
  return preview;
}

function shown(
  model: ModelFile,
  prediction: CasePrediction,
  preview: Awaited<ReturnType<typeof previewOf>>,
): ScoredPatient {
  const html = predictionPage({ model, prediction, ...(preview && { preview }), radscore: version });
  return {
    prediction,
    words: predictionWords(model, prediction),
    figures: predictionFigures(model, prediction),
    similar: similarPatients(model, prediction.value),
    fifth: nearestFifth(model, prediction.value),
    picture: preview && predictionPicture(preview, Object.keys(model.imaging?.regions ?? {})),
    files: { json: `${toJson(prediction, 1)}\n`, html },
  };
}

import { type Development, type ModelFile, pipelineOf } from '@radscore/prediction';
import { countRowsOf, type Figure, figures, trainingOf } from '@radscore/report';
import * as z from 'zod';
import { texts } from '../texts/index.js';

/** A clinical value that a model reads, as its form asks for it. */
export interface ModelField {
  readonly name: string;
  readonly label: string;
  readonly type: ModelFile['clinical'][number]['type'];
  readonly unit?: string;
  readonly levels: readonly string[];
  /** The clinical scores read this value as the input of this name. */
  readonly scoreInput?: string;
}

/** A feature that a model reads, with what it was trained on. */
export interface ModelFeature {
  readonly name: string;
  readonly min: number | null;
  readonly max: number | null;
}

/** A model as the page shows it before a patient is scored. */
export interface OpenedModel {
  readonly title: string;
  readonly candidate: string;
  readonly hash: string;
  readonly endpoint: ModelFile['endpoint'];
  readonly patients: number;
  readonly events: number;
  /** `36 rows of 12 patients`, or patients alone. */
  readonly developedOn: string;
  readonly notice: string;
  readonly clinical: readonly ModelField[];
  readonly features: readonly ModelFeature[];
  /** Ranges of the columns that clinical values become. */
  readonly clinicalRanges: readonly ModelFeature[];
  /** Segments that the outlines must have; absent where the model measures no image. */
  readonly segments?: readonly string[];
  readonly fifths: Development['fifths'];
  /** Kaplan-Meier of these; absent where the file carries none. */
  readonly courses?: Figure;
}

const scoreColumns = z.record(z.string(), z.string().optional()).catch({});

/** What of a model the page needs. */
export function describeModel(model: ModelFile): OpenedModel {
  const { title, candidate, hash, endpoint, training, notice, clinical, imaging, development } = model;
  const inputOf = new Map(
    Object.entries(scoreColumns.parse(development?.protocol.scoreInputs ?? {})).map(([input, name]) => [name, input]),
  );
  const own = new Set(clinical.flatMap(({ columns }) => columns));
  const fittedOn = trainingOf(model);
  const inputs = pipelineOf(model).inputs.map(({ name, min, max }) => ({ name, min, max }));
  return {
    title,
    candidate: candidate.id,
    hash,
    endpoint,
    ...training,
    developedOn: countRowsOf(fittedOn.rows, fittedOn.patients),
    notice,
    clinical: clinical.map(({ name, label, type, unit, levels = [] }) => ({
      name,
      label,
      type,
      levels,
      ...(unit !== undefined && { unit }),
      ...(inputOf.has(name) && { scoreInput: inputOf.get(name)! }),
    })),
    features: inputs.filter(({ name }) => !own.has(name)),
    clinicalRanges: inputs.filter(({ name }) => own.has(name)),
    ...(imaging && { segments: Object.keys(imaging.segments) }),
    fifths: development?.fifths ?? [],
    ...coursesOf(model),
  };
}

/** The course of each fifth, as the file keeps it: at a few times, and as long as ten patients were at risk. */
function coursesOf({ endpoint, development }: ModelFile): { courses?: Figure } {
  const groups = (development?.fifths ?? []).flatMap(({ patients, events, survival = [] }, k) =>
    survival.length === 0
      ? []
      : [
          {
            name: texts.predict.fifth(k + 1),
            n: patients,
            events,
            time: survival.map(({ time }) => time),
            atRisk: survival.map(({ atRisk }) => atRisk),
            censored: survival.map(() => 0),
            survival: survival.map((each) => each.survival),
            lower: survival.map(({ lower }) => lower),
            upper: survival.map(({ upper }) => upper),
          },
        ],
  );
  if (groups.length === 0) return {};
  const labels = {
    timeLabel: texts.predict.time(endpoint.unit),
    outcomeLabel: texts.predict.freeOf(endpoint.positive),
  };
  return { courses: figures.kaplanMeier.draw({ ...labels, groups }) };
}

import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  perturbOutline,
  phantomCase,
  phantomUltrasound
} from "./chunk-CZF5W4GT.js";
import {
  RadError,
  createRng,
  didYouMean
} from "./chunk-7UY37RIP.js";

// packages/study/dist/phantom/draw.js
function drawFlag(rng, probability) {
  return rng.uniform() < probability ? 1 : 0;
}
function drawNormal(rng, mean, sd, [least, most], decimals = 0) {
  return round(Math.min(most, Math.max(least, mean + sd * rng.normal())), decimals);
}
function drawMarker(rng, median, spread) {
  return round(median * Math.exp(spread * rng.normal()), 1);
}
function logistic(logOdds) {
  return 1 / (1 + Math.exp(-logOdds));
}
function round(value, decimals) {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}
function phantomId(i) {
  return `PH-${String(i + 1).padStart(3, "0")}`;
}

// packages/study/dist/phantom/early-recurrence.js
var earlyRecurrence = {
  protocol: "crlm-early-recurrence-15-models",
  modality: "CT",
  defaults: { patients: 80, signal: 8 },
  about: `The outcome is recurrence in the liver alone within 12 months. Its log-odds are
signal x (intraSignal - 1/2) + 0.8 x (chemo_before_liver_resection - 0.5) - 1.2.

intraSignal (0 to 1) is how restless the tumours are inside: their texture has a standard deviation of 6 + 20 HU x intraSignal.
The liver around them and all other clinical columns have no bearing on the outcome.
One patient in ten without the event recurs outside the liver: progression_or_recurrence_liveronly stays 0. One in twenty dies within the
year without recurrence, one in twenty is lost to follow-up within it; the others without it are followed for longer than a year, and some
of them recur in the liver later. One patient in ten has a clinical value that is missing, written -999.`,
  patients: ({ patients, seed, signal }) => {
    const root = createRng(seed).split("phantom-early-recurrence");
    return Array.from({ length: patients }, (_, i) => {
      const rng = root.split(i);
      const intraSignal = rng.uniform();
      const chemotherapy = drawFlag(rng, 0.5);
      const tumours = 1 + drawFlag(rng, 0.45) + drawFlag(rng, 0.15);
      const largestRadiusMm = round(9 + 6 * rng.uniform(), 1);
      const early = drawFlag(rng, logistic(signal * (intraSignal - 0.5) + 0.8 * (chemotherapy - 0.5) - 1.2));
      const clinical = {
        age: drawNormal(rng, 60, 12, [30, 88]),
        body_mass_index: drawNormal(rng, 27, 5, [16, 48], 1),
        max_tumor_size: round(largestRadiusMm / 5, 1),
        chemo_before_liver_resection: chemotherapy,
        node_positive_primary: drawFlag(rng, 0.6),
        synchronous_crlm: drawFlag(rng, 0.5),
        multiple_metastases: tumours > 1 ? 1 : 0,
        carcinoembryonic_antigen: drawMarker(rng, 9, 1.3),
        extrahep_disease: drawFlag(rng, 0.1)
      };
      const missing = drawFlag(rng, 0.1) === 1 ? { body_mass_index: -999 } : {};
      const cohort = { ...course(rng, early), ...clinical, ...missing };
      return { id: phantomId(i), cohort, truth: { intraSignal, tumours, largestRadiusMm } };
    });
  },
  scan: ({ id, truth }, seed) => {
    const { intraSignal, tumours, largestRadiusMm } = truth;
    const options = { intraSignal, rimSignal: 0, tumours, largestRadiusMm };
    return phantomCase(createRng(seed).split("phantom-early-recurrence-images").split(id), options);
  }
};
function course(rng, early) {
  const fate = rng.uniform();
  const within = round(1 + 11 * rng.uniform(), 1);
  const beyond = round(12.5 + 60 * rng.uniform(), 1);
  const survival2 = (death, months) => ({ vital_status: death, overall_survival_months: months });
  const liver = (recurrence, months) => ({
    progression_or_recurrence_liveronly: recurrence,
    months_to_liver_DFS_progression: months
  });
  if (early === 1)
    return { ...liver(1, within), ...survival2(drawFlag(rng, 0.5), round(within + 40 * rng.uniform(), 1)) };
  if (fate < 0.05)
    return { ...liver(0, within), ...survival2(1, within) };
  if (fate < 0.1)
    return { ...liver(0, within), ...survival2(0, within) };
  if (fate < 0.2)
    return { ...liver(0, beyond), ...survival2(drawFlag(rng, 0.6), beyond) };
  return {
    ...liver(drawFlag(rng, 0.25), beyond),
    ...survival2(drawFlag(rng, 0.3), round(beyond + 20 * rng.uniform(), 1))
  };
}

// packages/study/dist/phantom/peritumoral-recurrence.js
var phantomRimWidth = 4;
var peritumoralRecurrence = {
  protocol: "crlm-recurrence-peritumoral",
  modality: "CT",
  defaults: { patients: 60, signal: 14 },
  about: `The outcome is recurrence. Its log-odds are signal x (rimSignal - 1/2) + 0.6 x (multiple_lobes - 0.4).

rimSignal (0 to 1) is how restless the liver is within ${phantomRimWidth} mm of the tumours: a texture with a standard deviation of
24 HU x rimSignal is added there, and nowhere else. A region with the rim of ${phantomRimWidth} mm holds all of the signal, one with 2 mm a part.
beyondSignal (0 to 1) is the same for the liver from ${phantomRimWidth} to 8 mm: it has no bearing on the outcome, so a rim of 6 mm only adds noise.
intraSignal (0 to 1) is how restless the tumours are inside (standard deviation 6 + 20 HU x intraSignal): it has no bearing on the outcome.
Of the clinical columns only multiple_lobes has one; all others are drawn without looking at it.
Hospital two has slices of 3 mm instead of 2.5 mm and noise of 9 instead of 8 HU. Every patient has at least one tumour;
max_tumor_size is the longest axis of the largest as it was drawn.`,
  patients: ({ patients, seed, signal }) => {
    const root = createRng(seed).split("phantom-cohort");
    return Array.from({ length: patients }, (_, i) => {
      const rng = root.split(i);
      const rimSignal = rng.uniform();
      const [intraSignal, beyondSignal] = [0.5 * rng.uniform(), rng.uniform()];
      const tumours = 1 + drawFlag(rng, 0.5) + drawFlag(rng, 0.2);
      const lobes = tumours > 1 ? drawFlag(rng, 0.7) : 0;
      const largestRadiusMm = round(9 + 5 * rng.uniform(), 1);
      const recurrence = drawFlag(rng, logistic(signal * (rimSignal - 0.5) + 0.6 * (lobes - 0.4)));
      const cohort = {
        hospital: i % 5 < 3 ? "one" : "two",
        age: drawNormal(rng, 59, 10, [30, 88]),
        sex: drawFlag(rng, 0.6) === 1 ? "male" : "female",
        bmi: drawNormal(rng, 23.5, 3, [16, 38], 1),
        cea: drawMarker(rng, 8, 1.2),
        node_positive: drawFlag(rng, 0.6),
        colon_primary: drawFlag(rng, 0.55),
        multiple_lobes: lobes,
        comorbidity: drawFlag(rng, 0.3),
        max_tumor_size: round(largestRadiusMm / 5, 1),
        synchronous: drawFlag(rng, 0.5),
        tumors: tumours,
        recurrence
      };
      return { id: phantomId(i), cohort, truth: { rimSignal, intraSignal, beyondSignal, largestRadiusMm } };
    });
  },
  scan: ({ id, cohort, truth }, seed) => {
    const scanner = cohort.hospital === "one" ? {} : { spacing: [1.6, 1.6, 3], noiseHu: 9 };
    const { largestRadiusMm, ...signals } = truth;
    const tumours = Number(cohort.tumors);
    const options = { ...signals, largestRadiusMm, tumours, rimWidthMm: phantomRimWidth, ...scanner };
    return phantomCase(createRng(seed).split("phantom-images").split(id), options);
  }
};

// packages/study/dist/phantom/survival.js
var medianMonths = 45;
var survival = {
  protocol: "crlm-survival-rad-score",
  modality: "CT",
  defaults: { patients: 90, signal: 4 },
  about: `The outcome is overall survival. Times to death are exponential with a median of ${medianMonths} months at a log hazard ratio of 0, which is
signal x (intraSignal - 1/2) + 0.5 x (node_positive_primary - 0.6).

intraSignal (0 to 1) is how restless the tumours are inside: their texture has a standard deviation of 6 + 20 HU x intraSignal.
The liver around them and all other clinical columns have no bearing on survival. Follow-up ends between 24 and 110 months, without
looking at the patient: who is alive then is censored. Every third patient is of the external cohort, whose scanner has slices of 3 mm
instead of 2.5 mm and noise of 10 instead of 8 HU.`,
  patients: ({ patients, seed, signal }) => {
    const root = createRng(seed).split("phantom-survival");
    return Array.from({ length: patients }, (_, i) => {
      const rng = root.split(i);
      const intraSignal = rng.uniform();
      const nodes = drawFlag(rng, 0.6);
      const tumours = 1 + drawFlag(rng, 0.45) + drawFlag(rng, 0.15);
      const largestRadiusMm = round(9 + 6 * rng.uniform(), 1);
      const logHazard = signal * (intraSignal - 0.5) + 0.5 * (nodes - 0.6);
      const death = -Math.log(1 - rng.uniform()) * medianMonths / (Math.LN2 * Math.exp(logHazard));
      const followUp = 24 + 86 * rng.uniform();
      const cohort = {
        overall_survival_months: Math.max(0.1, round(Math.min(death, followUp), 1)),
        vital_status: death <= followUp ? 1 : 0,
        cohort: i % 3 === 2 ? "external" : "main",
        age: drawNormal(rng, 60, 12, [30, 88]),
        sex: drawFlag(rng, 0.6) === 1 ? "male" : "female",
        node_positive_primary: nodes,
        synchronous_crlm: drawFlag(rng, 0.5),
        multiple_metastases: tumours > 1 ? 1 : 0,
        carcinoembryonic_antigen: drawMarker(rng, 9, 1.3),
        max_tumor_size: round(largestRadiusMm / 5, 1),
        bilobar_disease: tumours > 1 ? drawFlag(rng, 0.6) : 0,
        extrahep_disease: drawFlag(rng, 0.1),
        chemo_before_liver_resection: drawFlag(rng, 0.6)
      };
      return { id: phantomId(i), cohort, truth: { intraSignal, logHazard, tumours, largestRadiusMm } };
    });
  },
  scan: ({ id, cohort, truth }, seed) => {
    const scanner = cohort.cohort === "main" ? {} : { spacing: [1.6, 1.6, 3], noiseHu: 10 };
    const { intraSignal, tumours, largestRadiusMm } = truth;
    const options = { intraSignal, rimSignal: 0, tumours, largestRadiusMm, ...scanner };
    return phantomCase(createRng(seed).split("phantom-survival-images").split(id), options);
  }
};

// packages/study/dist/phantom/ultrasound-recurrence.js
var ultrasoundRecurrence = {
  protocol: "crlm-recurrence-ultrasound",
  modality: "US",
  defaults: { patients: 100, signal: 5 },
  about: `The outcome is recurrence in the liver within two years. Its log-odds are
signal x (rimSignal - 1/2) + signal / 2 x (lesionSignal - 1/2) + 0.9 x (node_positive - 0.5) + 0.9 x (bilobar - 0.4) - 0.2.

lesionSignal and rimSignal (0 to 1) are how restless the echoes are inside the metastasis and in the 5 mm around it: the logarithm of the
echo strength varies with a standard deviation of 0.5 x signal, under the same speckle. The parenchyma beyond and the other clinical columns
have no bearing on the outcome, so images and clinical columns together can say more than either.
Every fifth patient is of the external centre, whose machine has pixels of 0.3 mm instead of 0.25 mm, coarser speckle and more gain.`,
  patients: ({ patients, seed, signal }) => {
    const root = createRng(seed).split("phantom-ultrasound");
    return Array.from({ length: patients }, (_, i) => {
      const rng = root.split(i);
      const [rimSignal, lesionSignal] = [rng.uniform(), rng.uniform()];
      const nodes = drawFlag(rng, 0.5);
      const bilobar = drawFlag(rng, 0.4);
      const images = signal * (rimSignal - 0.5) + signal / 2 * (lesionSignal - 0.5);
      const cohort = {
        center: i % 5 === 4 ? "external" : "main",
        recurrence: drawFlag(rng, logistic(images + 0.9 * (nodes - 0.5) + 0.9 * (bilobar - 0.4) - 0.2)),
        node_positive: nodes,
        synchronous: drawFlag(rng, 0.6),
        bilobar,
        preoperative_chemotherapy: drawFlag(rng, 0.5),
        targeted_drugs: drawFlag(rng, 0.3),
        ca199: drawMarker(rng, 60, 1.4)
      };
      const radiusMm = round(7 + 5 * rng.uniform(), 1);
      return { id: phantomId(i), cohort, truth: { rimSignal, lesionSignal, radiusMm } };
    });
  },
  scan: ({ id, cohort, truth }, seed) => {
    const machine = cohort.center === "main" ? {} : { pixelMm: 0.3, speckleMm: 0.38, gainDb: 2 };
    const { rimSignal, lesionSignal, radiusMm } = truth;
    const rng = createRng(seed).split("phantom-ultrasound-images").split(id);
    return phantomUltrasound(rng, { rimSignal, lesionSignal, radiusMm, ...machine });
  }
};

// packages/study/dist/phantom/whole-liver.js
var twoReaders = 40;
var wholeLiver = {
  protocol: "rc-metachronous-whole-liver",
  modality: "CT",
  defaults: { patients: 80, signal: 7 },
  about: `The outcome is liver metastasis within 24 months. Its log-odds are signal x (parenchymaSignal - 1/2) + 2 x (1 for pT T4, else 0, - 0.3).

parenchymaSignal (0 to 1) is how restless the liver is: its texture has a standard deviation of 6 + 12 HU x parenchymaSignal everywhere
but in the vessels. There are no tumours. All clinical columns but pT have no bearing on the outcome. Of the patients without the
event one in ten left before 24 months; one in ten gets metastases after them.
Every second patient, up to ${twoReaders}, was outlined by a second reader (mask_reader2): the outlines of liver and caudate lobe moved by a
smooth displacement with a standard deviation of 1 mm, in each patient a little more generous or tight all round (standard deviation 1.2 mm).`,
  patients: ({ patients, seed, signal }) => {
    const root = createRng(seed).split("phantom-whole-liver");
    return Array.from({ length: patients }, (_, i) => {
      const rng = root.split(i);
      const parenchymaSignal = rng.uniform();
      const stage = rng.uniform();
      const pT = stage < 0.25 ? "T2" : stage < 0.7 ? "T3" : "T4";
      const event = drawFlag(rng, logistic(signal * (parenchymaSignal - 0.5) + 2 * ((pT === "T4" ? 1 : 0) - 0.3)));
      const fate = rng.uniform();
      const late = fate < 0.1 ? 1 : 0;
      const left = fate > 0.9;
      const beyond = 24.5 + 40 * rng.uniform();
      const within = 2 + 22 * rng.uniform();
      const cohort = {
        liver_metastasis: event === 1 ? 1 : late,
        months: round(event === 1 || left ? within : beyond, 1),
        age: drawNormal(rng, 58, 11, [28, 86]),
        sex: drawFlag(rng, 0.6) === 1 ? "male" : "female",
        pT,
        pN: ["N0", "N1", "N2"][rng.below(3)],
        hepatitis: drawFlag(rng, 0.15),
        cea: drawMarker(rng, 4.5, 0.9),
        ca199: drawMarker(rng, 18, 1)
      };
      const secondReader = i % 2 === 0 && i < 2 * twoReaders;
      return { id: phantomId(i), cohort, truth: { parenchymaSignal }, secondReader };
    });
  },
  scan: ({ id, truth, secondReader }, seed) => {
    const rng = createRng(seed).split("phantom-whole-liver-images").split(id);
    const liverSdHu = 6 + 12 * truth.parenchymaSignal;
    const scan = phantomCase(rng, { tumours: 0, caudate: true, liverSdHu, spacing: [2, 2, 3] });
    if (secondReader !== true)
      return scan;
    const outward = 1.2 * rng.split("reader2").normal();
    const outlined = [...scan.segments].map(([name, mask]) => {
      const drawnAgain = name === "liver" || name === "caudate";
      return [name, drawnAgain ? perturbOutline(mask, rng.split(`reader2 ${name}`), { sd: 1, outward }) : mask];
    });
    return { ...scan, secondReader: new Map(outlined) };
  }
};

// packages/study/dist/phantom/index.js
var phantomStudies = [
  peritumoralRecurrence,
  earlyRecurrence,
  ultrasoundRecurrence,
  wholeLiver,
  survival
];
function phantomStudy(protocol) {
  const study = phantomStudies.find((candidate) => candidate.protocol === protocol);
  if (study !== void 0)
    return study;
  const names = phantomStudies.map((candidate) => candidate.protocol);
  throw new RadError("RAD-PARAMETER-UNKNOWN", {
    kind: "phantom",
    name: protocol,
    known: names.join(", "),
    suggestion: didYouMean(protocol, names)
  });
}

export {
  phantomStudies,
  phantomStudy
};

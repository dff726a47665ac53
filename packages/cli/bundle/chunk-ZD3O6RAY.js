import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  parseLabel
} from "./chunk-J2PYCWKM.js";
import {
  imageStepNames
} from "./chunk-2PNOVJHT.js";
import {
  checkRegions
} from "./chunk-XJUSZSZC.js";
import {
  families,
  makeParameters,
  require_dist
} from "./chunk-B6ETTNSI.js";
import {
  eventsOf,
  explainRecord,
  loadPipeline,
  takeOutcome
} from "./chunk-NRL5OR5C.js";
import {
  auc,
  bootstrap,
  brierScore,
  chiSquareTest,
  classificationFigures,
  clopperPearson,
  concordance,
  concordanceDifference,
  confusionMatrix,
  coxRegression,
  crossTabulate,
  delong,
  delongPaired,
  hazardRatios,
  hosmerLemeshow,
  icc,
  integratedBrier,
  kaplanMeier,
  logRank,
  medianFollowUp,
  parseParameters,
  percentileInterval,
  predictCoxSurvival,
  predictRecord,
  predictSurvivalRows,
  proportionalHazards,
  r2FromC,
  recalibrate,
  recordRows,
  sampleSizeBinary,
  sampleSizeSurvival,
  spearman,
  stepByName,
  survivalAt,
  timeDependentAuc
} from "./chunk-T3PMWZZE.js";
import {
  candidatesOf,
  isLesionColumn,
  lesionColumns
} from "./chunk-FAP6H43U.js";
import {
  external_exports
} from "./chunk-CTXU5GBD.js";
import {
  RadError,
  createRng,
  didYouMean,
  hashOf,
  isRadError,
  toRadError,
  withCapital
} from "./chunk-7UY37RIP.js";
import {
  __toESM
} from "./chunk-PB6ZSKJE.js";

// packages/study/dist/run/estimate.js
function estimate(compute) {
  try {
    const found = compute();
    if (found.value !== null && !Number.isFinite(found.value))
      return { value: null, reason: "it is not finite" };
    return found.value !== null && found.ci?.some((end) => Number.isNaN(end)) ? withoutInterval(found) : found;
  } catch (error) {
    if (isRadError(error))
      return { value: null, reason: error.message };
    throw error;
  }
}
function resampled(values2, confidence, method) {
  if (values2.length === 0)
    return { value: null, reason: "no resample gave a value" };
  const ascending = [...values2].sort((a, b) => a - b);
  const at2 = (p) => {
    const place = p * (ascending.length - 1);
    const low = Math.floor(place);
    const high = Math.min(low + 1, ascending.length - 1);
    return ascending[low] + (place - low) * (ascending[high] - ascending[low]);
  };
  const value = values2.reduce((sum, x) => sum + x, 0) / values2.length;
  return { value, ci: [at2((1 - confidence) / 2), at2((1 + confidence) / 2)], method };
}
function describeEstimate(found, digits = 2) {
  if (found === void 0)
    return "not measured";
  if (found.value === null)
    return `not known (${found.reason})`;
  const shown2 = (value) => value.toFixed(digits).replace(/^-(?=.*[1-9])/, "\u2212").replace(/^-/, "");
  const number = shown2(found.value);
  return found.ci === void 0 ? number : `${number} (95% CI ${shown2(found.ci[0])} to ${shown2(found.ci[1])})`;
}
function withoutInterval({ value, se, method }) {
  return { value, ...se !== void 0 && Number.isFinite(se) && { se }, ...method !== void 0 && { method } };
}

// packages/study/dist/run/departures.js
function departuresOf(final, resamples) {
  const found = /* @__PURE__ */ new Map();
  const entry = (sentence) => {
    const kind = sentence.replace(/\d+/g, "#");
    const known = found.get(kind) ?? { sentence, inFinal: false, resamples: 0 };
    found.set(kind, known);
    return known;
  };
  for (const sentence of final)
    entry(sentence).inFinal = true;
  for (const notes of resamples)
    for (const each of new Set(notes.map(entry)))
      each.resamples++;
  return [...found.values()].map((each) => ({ ...each, of: resamples.length }));
}
function whereDeparted({ inFinal, resamples, of }) {
  const often = resamples === 0 ? void 0 : `${resamples} of ${of} resampled fits`;
  if (!inFinal)
    return `in ${often ?? "no fit"}`;
  return often === void 0 ? "in the final model" : `in the final model and ${often}`;
}

// packages/study/dist/checks/calibration.js
var calibration = {
  number: 11,
  name: "Calibration",
  find({ key, set }) {
    const measures = key.honest.performance.find((each) => each.set === set)?.measures;
    const [slope, intercept] = [measures?.calibrationSlope, measures?.calibrationIntercept];
    if (slope?.value == null)
      return { verdict: "not-applicable", sentence: `The slope of calibration is ${describeEstimate(slope)}.` };
    const covers = (found, ideal) => found?.value == null || found.ci === void 0 || found.ci[0] <= ideal && found.ci[1] >= ideal;
    const fine = covers(slope, 1) && covers(intercept, 0);
    const told = `The slope is ${describeEstimate(slope)}, where 1 is ideal${intercept === void 0 ? "" : `, the intercept ${describeEstimate(intercept)}, where 0 is`}`;
    const reading = slope.value < 1 ? "predictions are too extreme" : "predictions are too timid";
    return {
      verdict: fine ? "pass" : "warn",
      sentence: fine ? `${told}.` : `${told}: ${reading}, or their level is off.`,
      values: { slope: slope.value, intercept: intercept?.value ?? null }
    };
  }
};

// packages/study/dist/run/binary-performance.js
var replicates = 500;
function binaryPerformance(set, p, event, options) {
  const { threshold, confidence, calibrationGroups, positive } = options;
  const level = { level: confidence };
  const called = p.map((value, i) => value >= (typeof threshold === "number" ? threshold : threshold[i]) ? 1 : 0);
  const whole = classificationFigures(confusionMatrix(event, called, { positive }), level);
  const share = (found) => found.value === null ? { value: null, reason: found.reason } : { value: found.value, ci: found.exact, method: "Clopper-Pearson" };
  const resampled2 = (name, value, statistic) => {
    const rng = createRng(`performance/${set}/${name}`);
    const usable = bootstrap(p.length, statistic, { replicates, rng, strata: event }).filter((drawn) => !Number.isNaN(drawn));
    if (usable.length < replicates / 2)
      return { value, method: "no interval: undefined in most bootstrap samples" };
    return { value, ci: percentileInterval(usable, confidence), method: `bootstrap, ${replicates} samples` };
  };
  const ofCalls = (name) => {
    const found = whole[name];
    if (found.value === null)
      return found;
    return resampled2(name, found.value, (rows) => ofCounts[name](countCalls(event, called, rows)));
  };
  const squaredErrors = p.map((value, i) => (value - event[i]) ** 2);
  const inside = p.map((value) => Math.min(1 - 1e-6, Math.max(1e-6, value)));
  const constant = p.every((value) => value === p[0]);
  const line = (name) => {
    if (constant)
      return { value: null, reason: "the prediction is the same for everybody" };
    return estimate(() => {
      const { value, ci, standardError } = recalibrate(inside, event, level)[name];
      return { value, ci, se: standardError, method: "logistic recalibration" };
    });
  };
  return {
    set,
    n: p.length,
    events: event.reduce((sum, value) => sum + value, 0),
    measures: {
      auc: estimate(() => {
        const { auc: auc2, ci, standardError } = delong(p, event, level);
        if (standardError > 0)
          return { value: auc2, ci, se: standardError, method: "DeLong" };
        if (auc2 > 0 && auc2 < 1)
          return { value: auc2, method: "no interval: the predictions are all the same" };
        return { value: auc2, ci: certainInterval(auc2, event, confidence), method: certainMethod };
      }),
      accuracy: share(whole.accuracy),
      balancedAccuracy: ofCalls("balancedAccuracy"),
      sensitivity: share(whole.sensitivity),
      specificity: share(whole.specificity),
      ppv: share(whole.ppv),
      npv: share(whole.npv),
      f1: ofCalls("f1"),
      mcc: ofCalls("mcc"),
      noInformationRate: { value: whole.noInformationRate },
      brier: estimate(() => resampled2("brier", brierScore(p, event), (rows) => meanOf(squaredErrors, rows))),
      hosmerLemeshowP: constant ? { value: null, reason: "the prediction is the same for everybody" } : estimate(() => ({ value: hosmerLemeshow(p, event, { groups: calibrationGroups }).p })),
      calibrationSlope: line("slope"),
      calibrationIntercept: line("intercept")
    }
  };
}
var certainMethod = "Clopper-Pearson on the rarer class: at this AUC the method of DeLong has no error";
function certainInterval(auc2, event, confidence) {
  const events2 = event.filter((value) => value === 1).length;
  const trials = Math.min(events2, event.length - events2);
  return clopperPearson(Math.round(auc2 * trials), trials, confidence);
}
function meanOf(values2, rows) {
  let sum = 0;
  for (const row of rows)
    sum += values2[row];
  return sum / rows.length;
}
function countCalls(event, called, rows) {
  const counts = [0, 0, 0, 0];
  for (const row of rows)
    counts[2 * event[row] + called[row]]++;
  const [tn, fp, fn, tp] = counts;
  return { tp, fp, fn, tn };
}
var ofCounts = {
  balancedAccuracy: ({ tp, fp, fn, tn }) => (tp / (tp + fn) + tn / (tn + fp)) / 2,
  f1: ({ tp, fp, fn }) => 2 * tp / (2 * tp + fp + fn),
  mcc: ({ tp, fp, fn, tn }) => (tp * tn - fp * fn) / (Math.sqrt(tp + fp) * Math.sqrt(tp + fn) * Math.sqrt(tn + fp) * Math.sqrt(tn + fn))
};

// packages/study/dist/run/survival-accuracy.js
function survivalAccuracy(risk, outcome, training, { horizons, confidence }) {
  if (training === void 0)
    return { integratedBrier: unknownBaseline, referenceBrier: unknownBaseline };
  const { time, unit } = outcome;
  const event = eventsOf(outcome);
  const before = training.outcome;
  const reached = horizons.filter((horizon) => horizon <= Math.max(...time));
  const end = Math.max(...reached.length > 0 ? reached : time);
  const grid = [...new Set([...time, ...before.time, end].filter((t) => t <= end))].sort((a, b) => a - b);
  const score = (deaths) => estimate(() => {
    const matrix = { rows: time.length, cols: grid.length, data: deaths() };
    const { value, ci, standardError } = integratedBrier(matrix, grid, time, event, { level: confidence });
    return { value, ci, se: standardError, method: `Graf, to ${end} ${unit}` };
  });
  return {
    integratedBrier: score(() => {
      const fit = coxRegression(asColumn(training.risk), before.time, eventsOf(before));
      return predictCoxSurvival(fit, asColumn(risk), grid).survival.data.map((survival) => 1 - survival);
    }),
    referenceBrier: score(() => {
      const curve = survivalAt(kaplanMeier(before.time, eventsOf(before)), grid);
      const lowest = Math.min(...curve.flatMap(({ survival }) => survival ?? []));
      const deaths = curve.map(({ survival }) => 1 - (survival ?? lowest));
      return Float64Array.from({ length: time.length * grid.length }, (_, at2) => deaths[Math.floor(at2 / time.length)]);
    })
  };
}
var unknownBaseline = { value: null, reason: "the predictions come from several fits" };
function asColumn(values2) {
  return { rows: values2.length, cols: 1, data: Float64Array.from(values2) };
}

// packages/study/dist/run/survival-performance.js
function survivalPerformance(set, risk, outcome, { threshold, horizons, confidence, training }) {
  const { time } = outcome;
  const event = eventsOf(outcome);
  const high = risk.map((value, i) => Number(value >= (typeof threshold === "number" ? threshold : threshold[i])));
  const cox = (values2) => coxRegression({ rows: values2.length, cols: 1, data: Float64Array.from(values2) }, time, event);
  const z = { level: confidence };
  const auc2 = horizons.map((horizon) => [
    `auc@${horizon}`,
    estimate(() => {
      const { value, ci, standardError } = timeDependentAuc(risk, time, event, horizon, z);
      return { value, ci, se: standardError, method: "cumulative/dynamic, IPCW" };
    })
  ]);
  return {
    set,
    n: risk.length,
    events: event.reduce((sum, value) => sum + value, 0),
    measures: {
      cIndex: estimate(() => {
        const { value, ci, standardError } = concordance(risk, time, event, z);
        if (risk.every((each) => each === risk[0]))
          return { value, method: "no interval: the predictions are all the same" };
        return { value, ci, se: standardError, method: "Harrell, infinitesimal jackknife" };
      }),
      ...Object.fromEntries(auc2),
      logRankP: estimate(() => ({ value: logRank(time, event, high).p })),
      hazardRatio: estimate(() => {
        const fit = cox(high);
        const { ratio, ci } = hazardRatios(fit, confidence)[0];
        return { value: ratio, ci, se: fit.standardErrors[0], method: "Cox, high against low risk" };
      }),
      calibrationSlope: estimate(() => {
        const fit = cox(risk);
        const half = 1.959963984540054 * fit.standardErrors[0];
        const value = fit.coefficients[0];
        return {
          value,
          ci: [value - half, value + half],
          se: fit.standardErrors[0],
          method: "Cox coefficient of the risk score"
        };
      }),
      ...survivalAccuracy(risk, outcome, training, { horizons, confidence })
    }
  };
}

// packages/study/dist/run/judge.js
function primaryMeasure({ endpoint }) {
  return endpoint.kind === "binary" ? "auc" : "cIndex";
}
function primaryValue({ outcome }, places, values2) {
  const own = takeOutcome(outcome, places);
  const event = eventsOf(own);
  if (own.kind === "binary")
    return event.includes(0) && event.includes(1) ? auc(values2, event) : void 0;
  if (!event.includes(1) || own.time.length < 2)
    return void 0;
  try {
    return concordance(values2, own.time, event).value;
  } catch (error) {
    if (isRadError(error))
      return void 0;
    throw error;
  }
}
function primaryValueOf(data, ids, values2) {
  const place = new Map(data.ids.map((id, i) => [id, i]));
  return primaryValue(data, ids.map((id) => place.get(id)), values2);
}
function performanceOf({ endpoint, evaluation }, { outcome }, set, places, values2, threshold, training) {
  const own = takeOutcome(outcome, places);
  const { confidence, calibrationGroups } = evaluation;
  if (own.kind === "survival") {
    const fittedOn2 = training && takeOutcome(outcome, training.places);
    return survivalPerformance(set, values2, own, {
      threshold,
      horizons: endpoint.horizons,
      confidence,
      ...training && fittedOn2?.kind === "survival" && { training: { risk: training.values, outcome: fittedOn2 } }
    });
  }
  return binaryPerformance(set, values2, own.event, {
    threshold,
    confidence,
    calibrationGroups,
    positive: endpoint.positive
  });
}
function primaryOf(protocol, performance, set) {
  return performance.find((each) => each.set === set)?.measures[primaryMeasure(protocol)];
}

// packages/study/dist/run/key-candidate.js
function keyCandidate(protocol, data, candidates, done) {
  const { primary } = protocol.report;
  const usable = candidates.filter(({ failure }) => failure === void 0);
  if (primary !== void 0) {
    const id2 = `${primary.signature}/${primary.variant}/${primary.model}`;
    const found = candidatesOf(protocol).find((each) => each.id === id2);
    if (found !== void 0 && usable.some((each) => each.id === id2))
      return found;
  }
  const measure = primaryMeasure(protocol);
  const score = ({ signature: signature2, variant: variant2, model: model2, honest }) => {
    const own = honest.performance.find(({ set }) => set === "out-of-fold")?.measures[measure]?.value;
    if (own !== void 0 && own !== null)
      return own;
    const folds = done.flatMap(({ unit, result }) => {
      const fit = result[model2];
      const mine = unit.kind === "choice" && unit.signature === signature2 && unit.variant === variant2;
      if (!mine || fit === void 0 || "error" in fit)
        return [];
      return primaryValueOf(data, unit.predict["out-of-fold"], fit.predictions["out-of-fold"]) ?? [];
    });
    return folds.length === 0 ? -1 : folds.reduce((a, b) => a + b, 0) / folds.length;
  };
  const best = usable.reduce((a, b) => score(b) > score(a) ? b : a, usable[0]);
  const { id, signature, variant, model } = best;
  return { id, signature, variant, model };
}
function judgedSet({ honest }) {
  const sets = honest.performance.map(({ set }) => set);
  return ["test", "out-of-fold", "external", "train"].find((set) => sets.includes(set)) ?? "train";
}
function compareScores(data, ids, first, second) {
  const place = new Map(data.ids.map((id, i) => [id, i]));
  const own = takeOutcome(data.outcome, ids.map((id) => place.get(id)));
  const event = eventsOf(own);
  const find = () => own.kind === "binary" ? delongPaired(first, second, event) : concordanceDifference(first, second, own.time, event);
  const method = own.kind === "binary" ? "DeLong, paired" : "difference of correlated C-indices";
  return {
    difference: estimate(() => {
      const { difference, standardError, ci } = find();
      return { value: difference, ci, se: standardError, method };
    }),
    p: estimate(() => ({ value: find().p, method }))
  };
}
function correlationWith(values2, others) {
  const both = values2.flatMap((value, i) => others[i] === null || others[i] === void 0 ? [] : [[value, others[i]]]);
  return estimate(() => {
    const { r } = spearman(both.map(([a]) => a), both.map(([, b]) => b));
    if (both.length < 5 || Math.abs(r) >= 1)
      return { value: r };
    const half = 1.959963984540054 * Math.sqrt((1 + r ** 2 / 2) / (both.length - 3));
    return { value: r, ci: [Math.tanh(Math.atanh(r) - half), Math.tanh(Math.atanh(r) + half)], method: "Spearman" };
  });
}
var fewCandidates = 4;
function compareCandidates(data, candidates, key, improvement) {
  const first = candidates.find(({ id }) => id === key.id);
  const others = candidates.filter(({ id, failure }) => id !== key.id && failure === void 0);
  const among = others.length < fewCandidates ? others.flatMap((a, i) => others.slice(i + 1).map((b) => [b, a])) : [];
  const pairs = [...others.map((second) => [first, second]), ...among];
  const sets = [.../* @__PURE__ */ new Set([judgedSet(first), "external"])];
  return sets.flatMap((set) => pairs.flatMap(([a, b]) => comparePair(data, a, b, set, improvement)));
}
function comparePair(data, first, second, set, improvement) {
  const place = new Map(data.ids.map((id, i) => [id, i]));
  const events2 = eventsOf(data.outcome);
  const own = new Map(first.honest.predictions.filter((each) => each.set === set).map(({ id, value }) => [id, value]));
  const others = second.honest.predictions.filter((each) => each.set === set && own.has(each.id));
  if (others.length === 0)
    return [];
  const ids = others.map(({ id }) => id);
  const [a, b] = [ids.map((id) => own.get(id)), others.map(({ value }) => value)];
  const event = ids.map((id) => events2[place.get(id)]);
  const extra = data.outcome.kind === "binary" ? improvement(a, b, event) : {};
  return [{ set, first: first.id, second: second.id, ...compareScores(data, ids, a, b), ...extra }];
}

// packages/study/dist/run/volumes.js
function volumesOf({ features }) {
  const own = features.names.indexOf(lesionColumns.volume);
  const place = own >= 0 ? own : features.names.findIndex((name) => /_shape_(MeshVolume|VoxelVolume)$|_shape2D_(MeshSurface|PixelSurface)$/.test(name));
  return place < 0 ? void 0 : features.columns[place];
}

// packages/study/dist/checks/check.js
function count(n, one, many = `${one}s`) {
  return `${n} ${n === 1 ? one : many}`;
}
function judgedPredictions({ key, set, data }) {
  const place = new Map(data.ids.map((id, i) => [id, i]));
  return key.honest.predictions.flatMap(({ id, set: own, value }) => own === set ? [{ row: place.get(id), value }] : []);
}
function trainingEvents({ key }) {
  const train = key.honest.performance.find(({ set }) => set === "train");
  return { n: train?.n ?? 0, events: train?.events ?? 0 };
}

// packages/study/dist/checks/confounding.js
var confounding = {
  number: 9,
  name: "Confounding by volume, site or scanner",
  find(context) {
    const { comparators: comparators2, data, cohort } = context;
    const judged = judgedPredictions(context);
    const volumes = volumesOf(data);
    const parts = [];
    const values2 = {};
    let verdict = "pass";
    if (volumes === void 0)
      parts.push("Tumour volume is not among the features, so the model could not be compared with it.");
    else {
      const r = correlationWith(judged.map(({ value }) => value), judged.map(({ row }) => volumes[row]));
      const volume = comparators2.find(({ name }) => name === "volume");
      values2.volumeCorrelation = r.value;
      values2.gainOverVolume = volume?.difference?.value ?? null;
      parts.push(`The prediction correlates with volume at ${describeEstimate(r)}. ${volume?.sentence ?? "Volume alone was not tried."}`);
      const beats = volume?.difference?.value != null && (volume.difference.ci?.[0] ?? -1) > 0;
      if (!beats)
        verdict = "warn";
    }
    const site = siteAssociation(cohort, data);
    if (site !== void 0) {
      values2.siteP = site;
      if (site < 0.05)
        verdict = "warn";
      parts.push(site < 0.05 ? `The outcome differs between sites (p = ${site.toFixed(3)}): a model that recognises the scanner would seem to predict.` : `The outcome does not differ between sites (p = ${site.toFixed(2)}).`);
    }
    return { verdict, sentence: parts.join(" "), values: values2 };
  }
};
function siteAssociation({ patients }, data) {
  const site = new Map(patients.map(({ id, site: own }) => [id, own]));
  const sites = data.ids.map((id) => site.get(id) ?? "");
  if (new Set(sites).size < 2)
    return void 0;
  try {
    return chiSquareTest(crossTabulate(sites, eventsOf(data.outcome), [...new Set(sites)].sort(), [0, 1])).p;
  } catch (error) {
    if (isRadError(error))
      return void 0;
    throw error;
  }
}

// packages/study/dist/checks/cut-offs.js
var cutOffs = {
  number: 13,
  name: "Cut-offs chosen on training data only",
  find({ key: { honest } }) {
    return {
      verdict: "pass",
      sentence: `The cut-off (${honest.threshold.value.toPrecision(4)}) is ${honest.threshold.rule}. radscore takes no cut-off from test patients.`,
      values: { threshold: honest.threshold.value }
    };
  }
};

// packages/study/dist/checks/duplicate-images.js
var duplicateImages = {
  number: 5,
  name: "The same image on both sides of a split",
  find({ imageHashes, splits, data }) {
    const byHash = /* @__PURE__ */ new Map();
    const hashes = imageHashes ?? new Map(data.ids.map((id, i) => [id, data.features.columns.map((values3) => values3[i]).join()]));
    if (data.features.names.length === 0)
      return { verdict: "not-applicable", sentence: "There are neither images nor features." };
    for (const [id, hash] of hashes)
      byHash.set(hash, [...byHash.get(hash) ?? [], id]);
    const twins = [...byHash.values()].filter((ids) => ids.length > 1);
    const across = twins.filter((ids) => splits.main.some(({ train, test }) => ids.some((id) => train.includes(id)) && ids.some((id) => test.includes(id) || splits.external.includes(id))));
    const what = imageHashes === void 0 ? "rows of features" : "images";
    const values2 = { duplicates: twins.length, across: across.length };
    if (across.length > 0)
      return {
        verdict: "fail",
        sentence: `Identical ${what} stand on both sides of a split: ${across[0].join(", ")}${across.length > 1 ? ` and ${across.length - 1} more` : ""}.`,
        values: values2
      };
    if (twins.length > 0)
      return {
        verdict: "warn",
        sentence: `${count(twins.length, "group")} of patients have identical ${what}, all on one side of the split: ${twins[0].join(", ")}.`,
        values: values2
      };
    return { verdict: "pass", sentence: `No two patients have identical ${what}.`, values: values2 };
  }
};

// packages/study/dist/checks/follow-up.js
var followUp = {
  number: 15,
  name: "Horizon against follow-up",
  find({ protocol, data, cohort }) {
    const { endpoint } = protocol;
    const horizon = endpoint.kind === "survival" ? Math.max(0, ...endpoint.horizons) : endpoint.within;
    if (data.outcome.kind === "binary") {
      const excluded = cohort.exclusions.filter(({ stage }) => stage === "endpoint").length;
      if (horizon === void 0)
        return {
          verdict: "not-applicable",
          sentence: "The outcome is given as yes or no; how long patients were followed is not known to the run."
        };
      const share = excluded / Math.max(1, excluded + data.ids.length);
      const rule = endpoint.censoredBefore === "exclude" ? "left out" : "counted as free of the event";
      return {
        verdict: share > 0.1 ? "warn" : "pass",
        sentence: `The event counts within ${horizon} ${endpoint.unit}; patients followed for less without it were ${rule} (${excluded} left out by the endpoint, ${(100 * share).toFixed(0)} %).`,
        values: { horizon, excluded }
      };
    }
    const { time, unit } = data.outcome;
    const found = medianFollowUp(time, eventsOf(data.outcome));
    const values2 = { medianFollowUp: found.time, horizon: horizon ?? null };
    if (found.time === null)
      return { verdict: "warn", sentence: "The median follow-up (reverse Kaplan-Meier) is not reached.", values: values2 };
    if (horizon === void 0 || horizon === 0)
      return {
        verdict: "pass",
        sentence: `Median follow-up is ${found.time.toFixed(1)} ${unit} (reverse Kaplan-Meier).`,
        values: values2
      };
    const fine = found.time >= horizon;
    return {
      verdict: fine ? "pass" : "warn",
      sentence: `Median follow-up is ${found.time.toFixed(1)} ${unit} (reverse Kaplan-Meier), the longest horizon ${horizon}${fine ? "." : ": beyond it few patients speak."}`,
      values: values2
    };
  }
};

// packages/study/dist/checks/later-predictors.js
var laterPredictors = {
  number: 1,
  name: "Predictors measured after the index date",
  find({ protocol, cohort }) {
    const { variables } = protocol.clinical;
    if (variables.length === 0)
      return { verdict: "not-applicable", sentence: "The study has no clinical predictors." };
    const later = cohort.columns.filter(({ name, measured }) => variables.includes(name) && measured === "after").map(({ name }) => name);
    if (later.length > 0)
      return {
        verdict: "fail",
        sentence: `Measured after the index date and yet predictors: ${later.join(", ")}.`,
        values: { columns: later.length }
      };
    return {
      verdict: "pass",
      sentence: `${count(variables.length, "clinical predictor")}, none declared as measured after the index date. The protocol is the source: a column that it does not mark as later counts as known before.`,
      values: { columns: 0 }
    };
  }
};

// packages/study/dist/checks/nesting.js
var nesting = {
  number: 8,
  name: "Tuning without nesting",
  find({ protocol, key }) {
    const tuned = protocol.selection.filter(({ parameters: parameters3, honest }) => JSON.stringify([parameters3, honest ?? null]).match(/"(min|1se|cv)"/) !== null).map(({ name }) => name);
    const outside = key.published.leaks.filter(({ step }) => tuned.some((name) => step.endsWith(`/${name}`))).map(({ step }) => step);
    const values2 = { tuned: tuned.length, outside: outside.length };
    if (outside.length > 0)
      return {
        verdict: "warn",
        sentence: `In the published order ${outside.join(", ")} was tuned by a cross-validation that saw test patients; in the honest twin inside each training fold.`,
        values: values2
      };
    if (key.nested === void 0)
      return {
        verdict: tuned.length > 0 ? "warn" : "pass",
        sentence: `No nested cross-validation was run (evaluation.repeats); ${tuned.length > 0 ? `${tuned.join(", ")} is tuned inside training` : "nothing is tuned"}.`,
        values: values2
      };
    return {
      verdict: "pass",
      sentence: `Everything that is tuned or selected is so inside each of the ${key.nested.folds} training folds, ${key.nested.repeats} times over.`,
      values: values2
    };
  }
};

// packages/study/dist/checks/no-information-rate.js
var noInformationRate = {
  number: 10,
  name: "No-information rate",
  find({ key, set, protocol }) {
    const measures = key.honest.performance.find((each) => each.set === set)?.measures;
    const [accuracy, rate] = [measures?.accuracy, measures?.noInformationRate];
    if (accuracy?.value == null || rate?.value == null)
      return {
        verdict: "not-applicable",
        sentence: "The outcome is a survival time: nobody is called right or wrong."
      };
    const values2 = {
      accuracy: accuracy.value,
      noInformationRate: rate.value,
      balancedAccuracy: measures?.balancedAccuracy?.value ?? null,
      mcc: measures?.mcc?.value ?? null
    };
    const told = `Accuracy is ${(100 * accuracy.value).toFixed(1)} %, saying the commoner class to everybody gives ${(100 * rate.value).toFixed(1)} % (positive class: ${protocol.endpoint.positive})`;
    if (accuracy.value <= rate.value)
      return { verdict: "warn", sentence: `${told}: the model does not beat knowing nothing at its cut-off.`, values: values2 };
    const sure = (accuracy.ci?.[0] ?? 0) > rate.value;
    return {
      verdict: sure ? "pass" : "warn",
      sentence: `${told}${sure ? "." : ", which lies inside the confidence interval."}`,
      values: values2
    };
  }
};

// packages/study/dist/protocol/outcome-columns.js
function outcomeColumns({ endpoint, cohort }) {
  const { event, competing = [], time, followUp: followUp2 } = endpoint;
  const read3 = [...event, ...competing].flatMap(({ flag, time: time2, date }) => [flag, time2, date]);
  const names = [...read3, time, followUp2].filter((name) => name !== void 0);
  const given = Object.entries(cohort.columns).filter(([, { role }]) => role === "outcome");
  return new Map([
    ...given.map(([name]) => [name, "its role is outcome"]),
    ...names.map((name) => [name, "the endpoint is made of it"])
  ]);
}

// packages/study/dist/checks/outcome-predictors.js
var nearPerfect = 0.97;
var outcomePredictors = {
  number: 2,
  name: "Predictors that are functions of the outcome",
  find({ protocol, data }) {
    const names = outcomeColumns(protocol);
    const columns = [
      ...data.clinical.names.map((name, j) => ({ name, values: data.clinical.columns[j] })),
      ...data.features.names.map((name, j) => ({ name, values: data.features.columns[j] }))
    ];
    const byName = columns.filter(({ name }) => names.has(name)).map(({ name }) => name);
    const event = eventsOf(data.outcome);
    const strength = (values3) => {
      const rows = values3.flatMap((value, i) => value === null ? [] : [i]);
      const [own, events2] = [rows.map((i) => values3[i]), rows.map((i) => event[i])];
      if (rows.length < 10 || !events2.includes(1) || !events2.includes(0))
        return 0.5;
      const { outcome } = data;
      const found = outcome.kind === "binary" ? auc(own, events2) : concordance(own, rows.map((i) => outcome.time[i]), events2).value;
      return Math.max(found, 1 - found);
    };
    const strongest = columns.reduce((best, { name, values: values3 }) => {
      const own = strength(values3);
      return own > best.own ? { name, own } : best;
    }, { name: "", own: 0 });
    const values2 = { strongest: strongest.name, discrimination: strongest.own };
    if (byName.length > 0)
      return {
        verdict: "fail",
        sentence: `Columns of the outcome are among the predictors: ${byName.join(", ")}.`,
        values: values2
      };
    if (strongest.own >= nearPerfect) {
      return {
        verdict: "fail",
        sentence: `${strongest.name} alone tells the outcome almost perfectly (${strongest.own.toFixed(3)}): most likely it is made from it.`,
        values: values2
      };
    }
    return {
      verdict: "pass",
      sentence: `No predictor is named like the outcome or tells it almost perfectly; the strongest alone reaches ${strongest.own.toFixed(2)}.`,
      values: values2
    };
  }
};

// packages/study/dist/checks/outside-fold.js
var outsideFold = {
  number: 4,
  name: "Steps fitted outside the fold",
  find({ protocol, key, set }) {
    const leaks = key.published.leaks;
    if (leaks.length === 0)
      return {
        verdict: "pass",
        sentence: "Every step is fitted on training patients only, in the published order too.",
        values: { leaks: 0 }
      };
    const [published, honest] = [
      primaryOf(protocol, key.published.performance, set)?.value,
      primaryOf(protocol, key.honest.performance, set)?.value
    ];
    const effect = published == null || honest == null ? null : published - honest;
    const size = effect === null ? "" : ` On the same patients that changed the result by ${effect >= 0 ? "+" : ""}${effect.toFixed(3)}.`;
    return {
      verdict: "warn",
      sentence: `The published order fits ${count(leaks.length, "step")} on patients it is tested on: ${leaks.map(({ step }) => step).join(", ")}.${size} The honest twin has none of them.`,
      values: { leaks: leaks.length, effect }
    };
  }
};

// packages/study/dist/checks/patients-across-split.js
var patientsAcrossSplit = {
  number: 3,
  name: "Rows of one patient on both sides of a split",
  find({ splits, data }) {
    const shared = new Set(splits.main.flatMap(({ train, test }) => test.filter((id) => train.includes(id))));
    for (const { train } of splits.main)
      for (const id of splits.external)
        if (train.includes(id))
          shared.add(id);
    const values2 = { patients: data.ids.length, shared: shared.size };
    if (shared.size > 0)
      return {
        verdict: "fail",
        sentence: `${count(shared.size, "patient")} trained and tested the same model: ${[...shared].slice(0, 5).join(", ")}.`,
        values: values2
      };
    return {
      verdict: "pass",
      sentence: "Every patient has one row, and nobody stands on both sides of a split.",
      values: values2
    };
  }
};

// packages/study/dist/checks/permuted-labels.js
var fewest = 20;
var permutedLabels = {
  number: 6,
  name: "Permuted outcomes",
  find({ key: { permuted } }) {
    if (permuted === void 0 || permuted.mean.value === null)
      return {
        verdict: "not-applicable",
        sentence: "No run with permuted outcomes was made (evaluation.permutations)."
      };
    const { mean, p, permutations } = permuted;
    const values2 = {
      permutations,
      mean: mean.value,
      low: mean.ci?.[0] ?? null,
      high: mean.ci?.[1] ?? null,
      p: p.value
    };
    const covers = mean.ci === void 0 || mean.ci[0] <= 0.5 && mean.ci[1] >= 0.5;
    const told = `With the outcomes shuffled ${permutations} times the whole pipeline reaches ${describeEstimate(mean)}`;
    if (!covers && permutations < fewest)
      return {
        verdict: "warn",
        sentence: `${told}; so few permutations do not tell a leak from chance (evaluation.permutations, ${fewest} at the least).`,
        values: values2
      };
    if (!covers)
      return {
        verdict: "fail",
        sentence: `${told}, which is not chance: something of the outcome leaks into training.`,
        values: values2
      };
    if (p.value !== null && p.value > 0.05)
      return {
        verdict: "warn",
        sentence: `${told}, as it must, but the true outcomes do no better than that (p = ${p.value.toFixed(3)}).`,
        values: values2
      };
    return {
      verdict: "pass",
      sentence: `${told}, as it must; with the true ones more (p = ${p.value === null ? "not known" : p.value.toFixed(3)}).`,
      values: values2
    };
  }
};

// packages/study/dist/checks/pipelines-tried.js
var pipelinesTried = {
  number: 12,
  name: "Pipelines tried",
  find({ candidates, protocol, key }) {
    const failed = candidates.filter(({ failure }) => failure !== void 0).length;
    const values2 = { tried: candidates.length, failed };
    const fixed = protocol.report.primary !== void 0;
    if (candidates.length === 1)
      return { verdict: "pass", sentence: "One pipeline was tried.", values: values2 };
    if (fixed)
      return {
        verdict: "pass",
        sentence: `${count(candidates.length, "pipeline")} were tried; the protocol had named ${key.id} as the primary one before.`,
        values: values2
      };
    return {
      verdict: "warn",
      sentence: `${key.id} is the best of ${count(candidates.length, "pipeline")} by cross-validation: the best of many looks better than it is. Name the primary one in report.primary before the data are seen.`,
      values: values2
    };
  }
};

// packages/study/dist/checks/proportional-hazards.js
var proportionalHazards2 = {
  number: 14,
  name: "Proportional hazards",
  find(context) {
    const { outcome } = context.data;
    if (outcome.kind === "binary")
      return { verdict: "not-applicable", sentence: "The outcome is binary." };
    const judged = judgedPredictions(context);
    const event = eventsOf(outcome);
    try {
      const x = { rows: judged.length, cols: 1, data: Float64Array.from(judged, ({ value }) => value) };
      const fit = coxRegression(x, judged.map(({ row }) => outcome.time[row]), judged.map(({ row }) => event[row]));
      const { p } = proportionalHazards(fit).global;
      const fine = p >= 0.05;
      return {
        verdict: fine ? "pass" : "warn",
        sentence: `The test of proportional hazards of the risk score gives p = ${p.toFixed(3)}${fine ? "." : ": its effect changes with time, so one hazard ratio does not describe it."}`,
        values: { p }
      };
    } catch {
      return {
        verdict: "not-applicable",
        sentence: "A Cox model of the risk score cannot be fitted on the judged patients."
      };
    }
  }
};

// packages/study/dist/checks/sample-size.js
var sampleSize = {
  number: 7,
  name: "Events per parameter and sample size",
  find(context) {
    const { key, data, protocol } = context;
    const { n, events: events2 } = trainingEvents(context);
    const clinical = protocol.variants[key.variant].clinical ? (key.clinicalKept ?? data.clinical.names).length : 0;
    const radiomics = key.honest.selection.kept.length;
    const parameters3 = Math.max(1, radiomics + clinical);
    const rarer = Math.min(events2, n - events2);
    const ratio = (data.outcome.kind === "binary" ? rarer : events2) / parameters3;
    const needed = rileyNumber(context, n, events2, parameters3);
    const values2 = { events: events2, parameters: parameters3, perParameter: ratio, rileyN: needed, n };
    const told = `${events2} events among ${n} training patients for ${count(parameters3, "parameter")} of the final model are ${ratio.toFixed(1)} each (before selection there were ${key.honest.selection.counts[0]?.columns ?? parameters3} candidates)`;
    const riley = needed === null ? "" : `; Riley's criteria ask for ${needed} patients for as many parameters`;
    const departed = key.departures ?? [];
    const strained = departed.map((each) => ` ${withCapital(whereDeparted(each))}: ${each.sentence}`).join("");
    const few = ratio < 10 || needed !== null && n < needed || departed.length > 0;
    const verdict = ratio < 5 ? "fail" : few ? "warn" : "pass";
    return { verdict, sentence: `${told}${riley}.${strained}`, values: { ...values2, departures: departed.length } };
  }
};
function rileyNumber({ protocol, key, data }, n, events2, parameters3) {
  const found = key.nested?.measures[primaryMeasure(protocol)]?.value ?? null;
  const c = Math.min(0.95, Math.max(0.6, found ?? 0.6));
  try {
    const prevalence = events2 / n;
    const r2 = r2FromC(c, prevalence);
    if (data.outcome.kind === "binary")
      return sampleSizeBinary({ r2, parameters: parameters3, prevalence }).n;
    const { time } = data.outcome;
    const total2 = time.reduce((sum, t) => sum + t, 0);
    const rate = eventsOf(data.outcome).filter((value) => value === 1).length / total2;
    const meanFollowUp = total2 / time.length;
    const horizon = protocol.endpoint.horizons[0] ?? meanFollowUp;
    return sampleSizeSurvival({ r2, parameters: parameters3, rate, horizon, meanFollowUp }).n;
  } catch (error) {
    if (isRadError(error))
      return null;
    throw error;
  }
}

// packages/study/dist/checks/index.js
var checks = [
  laterPredictors,
  outcomePredictors,
  patientsAcrossSplit,
  outsideFold,
  duplicateImages,
  permutedLabels,
  sampleSize,
  nesting,
  confounding,
  noInformationRate,
  calibration,
  pipelinesTried,
  cutOffs,
  proportionalHazards2,
  followUp
];
function runChecks(context) {
  return checks.map(({ number, name, find }) => {
    try {
      return { number, name, values: {}, ...find(context) };
    } catch (error) {
      if (!(error instanceof RadError))
        throw error;
      return { number, name, verdict: "not-applicable", sentence: error.message, values: {} };
    }
  });
}

// packages/study/dist/endpoint/binary-status.js
function binaryStatus(endpoint, { event, competing, followUp: followUp2 }) {
  const { within, unit, title, positive, censoredBefore, competingBefore } = endpoint;
  if (within === void 0)
    return { status: event === void 0 ? 0 : 1, time: event?.time ?? followUp2 ?? 0 };
  const horizon = `${within} ${unit}`;
  if (event !== void 0 && event.time === void 0) {
    return {
      excluded: "time of the event unknown",
      sentence: `There was ${positive}, but when is not known, so it may have been after ${horizon}.`
    };
  }
  if (competing?.time !== void 0 && competing.time <= within && competing.time < (event?.time ?? Number.POSITIVE_INFINITY)) {
    const when = round(competing.time);
    if (competingBefore === "exclude") {
      return {
        excluded: `competing event within ${horizon}`,
        sentence: `A competing event came first, at ${when} ${unit}.`
      };
    }
    return {
      status: 0,
      time: competing.time,
      note: `had a competing event within ${horizon}, which is no ${positive}`
    };
  }
  if (event?.time !== void 0)
    return { status: event.time <= within ? 1 : 0, time: event.time };
  const known = Math.max(followUp2 ?? Number.NEGATIVE_INFINITY, competing?.time ?? Number.NEGATIVE_INFINITY);
  if (known >= within)
    return { status: 0, time: known };
  const until = Number.isFinite(known) ? `at ${round(known)} ${unit}` : "at an unknown time";
  if (censoredBefore === "exclude") {
    return {
      excluded: `followed for less than ${horizon}`,
      sentence: `The patient left ${until} without the event, before ${title} could be judged.`
    };
  }
  return {
    status: 0,
    time: known,
    note: `left before ${horizon} without the event, which is taken for no ${positive}`
  };
}
function round(value) {
  return Math.round(value * 100) / 100;
}

// packages/study/dist/endpoint/course.js
var daysOf = { days: 1, months: 365.25 / 12, years: 365.25 };
function courseOf(endpoint, values2) {
  const sinceOrigin = (name) => {
    const [from, to] = [read(values2, endpoint.origin), read(values2, name)];
    if (typeof to === "number")
      return to;
    if (typeof from !== "string" || typeof to !== "string")
      return void 0;
    return (Date.parse(to) - Date.parse(from)) / 864e5 / daysOf[endpoint.unit];
  };
  const sources = endpoint.event.map((source) => happening(source, endpoint, values2, sinceOrigin));
  const others = (endpoint.competing ?? []).map((source) => happening(source, endpoint, values2, sinceOrigin));
  const unknown = sources.find(({ happened }) => happened === void 0);
  if (unknown !== void 0 && !sources.some(({ happened }) => happened === true)) {
    return {
      excluded: "outcome unknown",
      sentence: `Whether there was the event is not known: ${unknown.name} is missing.`
    };
  }
  const event = firstOf(sources);
  const competing = firstOf(others);
  const looked = sources.map(({ time }) => time).filter((time) => time !== void 0);
  const followUp2 = sinceOrigin(endpoint.followUp) ?? (looked.length > 0 ? Math.min(...looked) : void 0);
  const times = [event?.time, competing?.time, followUp2].filter((time) => time !== void 0);
  const early = times.find((time) => time < 0);
  if (early !== void 0) {
    const shown2 = Math.round(early * 100) / 100;
    return {
      excluded: "time before the index date",
      sentence: `The time to the event or the last follow-up is negative (${shown2}).`
    };
  }
  return {
    ...event !== void 0 && { event },
    ...competing !== void 0 && { competing },
    ...followUp2 !== void 0 && { followUp: followUp2 }
  };
}
function happening({ flag, time, date }, endpoint, values2, sinceOrigin) {
  const value = read(values2, flag);
  const happened = flag === void 0 ? read(values2, date) !== null : value === null ? void 0 : value === 1;
  const own = date === void 0 ? sinceOrigin(time ?? endpoint.time) : sinceOrigin(date);
  return { name: flag ?? date ?? "", happened, time: own };
}
function firstOf(sources) {
  const happened = sources.filter((source) => source.happened === true);
  if (happened.length === 0)
    return void 0;
  const times = happened.map(({ time }) => time);
  return times.every((time) => time !== void 0) ? { time: Math.min(...times) } : {};
}
function read(values2, name) {
  return name === void 0 ? null : values2[name] ?? null;
}

// packages/study/dist/endpoint/build-endpoint.js
function buildEndpoint(endpoint, patients) {
  requireTypes(endpoint, patients);
  const verdicts = patients.map(({ values: values2 }) => verdictOf(endpoint, values2));
  const kept = [];
  const exclusions = [];
  const noted = /* @__PURE__ */ new Map();
  for (const [i, patient] of patients.entries()) {
    const verdict = verdicts[i];
    if ("excluded" in verdict) {
      const { excluded: reason, sentence } = verdict;
      exclusions.push({ id: patient.id, stage: "endpoint", reason, sentence });
      note(noted, `had no outcome (${reason})`, patient.id);
    } else {
      kept.push({ patient, ...verdict });
      if (verdict.note !== void 0)
        note(noted, verdict.note, patient.id);
    }
  }
  const binary = endpoint.kind === "binary";
  const outcome = binary ? { kind: "binary", event: kept.map(({ status }) => status === 1 ? 1 : 0) } : {
    kind: "survival",
    time: kept.map(({ time }) => time),
    status: kept.map(({ status }) => status),
    unit: endpoint.unit
  };
  const count2 = (wanted) => kept.filter(({ status }) => status === wanted).length;
  const { positive, negative = `no ${positive}` } = endpoint;
  return {
    included: kept.map(({ patient }) => patient),
    outcome,
    summary: {
      title: endpoint.title,
      positive,
      negative,
      events: count2(1),
      others: count2(0),
      competing: count2(2),
      notes: [...noted].map(([what, ids]) => `${counted(ids.length)} ${what}: ${listed(ids)}.`)
    },
    exclusions
  };
}
function verdictOf(endpoint, values2) {
  const course = courseOf(endpoint, values2);
  if ("excluded" in course)
    return course;
  if (endpoint.kind === "binary")
    return binaryStatus(endpoint, course);
  const { event, competing, followUp: followUp2 } = course;
  const first = [event?.time, competing?.time].filter((time2) => time2 !== void 0);
  const time = first.length > 0 ? Math.min(...first) : followUp2;
  if (event !== void 0 && event.time === void 0 || time === void 0) {
    return { excluded: "time unknown", sentence: `The time of ${endpoint.title} is not known.` };
  }
  if (event?.time === time)
    return { status: 1, time };
  return { status: competing?.time === time ? 2 : 0, time };
}
function note(noted, what, id) {
  noted.set(what, [...noted.get(what) ?? [], id]);
}
function counted(n) {
  return n === 1 ? "1 patient" : `${n} patients`;
}
function listed(ids) {
  return ids.length <= 10 ? ids.join(", ") : `${ids.slice(0, 10).join(", ")} and ${ids.length - 10} more`;
}
function requireTypes({ event, competing = [], time, origin, followUp: followUp2 }, patients) {
  const dated = origin !== void 0;
  const needs = [
    ...[...event, ...competing].flatMap((each) => [
      { name: each.flag, expected: "flag" },
      { name: each.time, expected: "number" },
      { name: each.date, expected: "date" }
    ]),
    { name: time, expected: "number" },
    { name: origin, expected: "date" },
    { name: followUp2, expected: dated ? "either" : "number" }
  ];
  for (const { name, expected } of needs) {
    if (name !== void 0)
      requireType(name, expected, patients);
  }
}
function requireType(name, expected, patients) {
  const values2 = patients.map((patient) => patient.values[name] ?? null).filter((value) => value !== null);
  const isDate = (value) => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
  if (expected === "flag") {
    if (values2.every((value) => value === 0 || value === 1))
      return;
    const found = [...new Set(values2.map(String))];
    const example = `{ ${found.map((text, i) => `${JSON.stringify(text)}: ${i === 0 ? 0 : 1}`).slice(0, 3).join(", ")} }`;
    const shown2 = found.slice(0, 8).join(", ") + (found.length > 8 ? ", ..." : "");
    throw new RadError("RAD-COHORT-FLAG", { name, count: found.length, values: shown2, example }, { column: name, field: "endpoint" });
  }
  const fine = values2.every((value) => expected !== "date" && typeof value === "number" || expected !== "number" && isDate(value));
  if (fine)
    return;
  const type = values2.some((value) => typeof value === "string") ? "no column of numbers" : "a column of numbers";
  const what = expected === "number" ? "a time as a number" : "a date";
  throw new RadError("RAD-COHORT-TYPE", { name, type, asker: "the endpoint", expected: what }, { column: name, field: "endpoint" });
}

// packages/study/dist/endpoint/endpoint-columns.js
function endpointColumns({ event, competing = [], time, origin, followUp: followUp2 }) {
  const read3 = [...event, ...competing].flatMap((each) => [each.flag, each.time, each.date]);
  return [...new Set([...read3, time, origin, followUp2].filter((name) => name !== void 0))];
}

// packages/study/dist/cohort/parse-cell.js
function parseNumber(text) {
  if (!/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text))
    return void 0;
  const value = Number(text);
  return Number.isFinite(value) ? value : void 0;
}
function parsePercent(text) {
  return text.endsWith("%") ? parseNumber(text.slice(0, -1).trim()) : void 0;
}
function hasDecimalComma(cells) {
  const withComma = cells.filter((cell) => /^[+-]?\d+,\d+%?$/.test(cell));
  const thousands = withComma.every((cell) => /,\d{3}%?$/.test(cell));
  return withComma.length > 0 && !thousands && !cells.some((cell) => /\d\.\d/.test(cell));
}
var words = { yes: 1, no: 0, y: 1, n: 0, true: 1, false: 0 };
function parseFlag(text) {
  const number = parseNumber(text);
  if (number === 0 || number === 1)
    return number;
  const word = text.toLowerCase();
  return Object.hasOwn(words, word) ? words[word] : void 0;
}
function parseDate(text, order) {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ].*)?$/.exec(text);
  if (iso !== null)
    return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const parts = dateParts(text);
  if (parts === void 0)
    return void 0;
  const [a, b, year] = parts;
  return order === "dmy" ? isoDate(year, b, a) : isoDate(year, a, b);
}
function dateOrderOf(cells) {
  const parts = cells.map(dateParts).filter((each) => each !== void 0);
  if (parts.some(([first]) => first > 12))
    return "dmy";
  if (parts.some(([, second]) => second > 12))
    return "mdy";
  return parts.every(([first, second]) => first === second) ? "dmy" : "ambiguous";
}
function looksLikeDate(text) {
  return parseDate(text, "dmy") !== void 0 || parseDate(text, "mdy") !== void 0;
}
function dateParts(text) {
  const found = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(text);
  return found === null ? void 0 : [Number(found[1]), Number(found[3]), Number(found[4])];
}
function isoDate(year, month, day) {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same ? date.toISOString().slice(0, 10) : void 0;
}

// packages/study/dist/cohort/read-column.js
var mostlyNumbers = 0.5;
var mostCategories = 20;
function readColumn(name, cells, protocol, missing2) {
  const isMissing2 = missingTest(missing2);
  const tokens = /* @__PURE__ */ new Map();
  for (const { text } of cells) {
    if (isMissing2(text))
      tokens.set(text, (tokens.get(text) ?? 0) + 1);
  }
  const present = cells.filter(({ text }) => !isMissing2(text));
  const type = protocol.cut === void 0 ? protocol.type ?? inferType(name, present, protocol) : "flag";
  const read3 = readerOf(name, type, present, protocol);
  const values2 = cells.map((cell) => isMissing2(cell.text) ? null : read3(cell));
  const levels = type === "categorical" ? levelsOf(values2, protocol) : void 0;
  return {
    values: values2,
    column: {
      name,
      label: protocol.label ?? name,
      type,
      inferred: protocol.type === void 0,
      role: protocol.role ?? "clinical",
      measured: protocol.measured ?? "before",
      ...protocol.unit !== void 0 && { unit: protocol.unit },
      ...levels !== void 0 && { levels },
      present: present.length,
      missing: [...tokens].map(([token, count2]) => ({ token, count: count2 })).sort((a, b) => b.count - a.count)
    }
  };
}
function missingTest(missing2) {
  const words2 = new Set(missing2.map((token) => String(token).toLowerCase()));
  const numbers = new Set(missing2.map((token) => parseNumber(String(token))).filter((value) => value !== void 0));
  return (text) => {
    if (text === "" || words2.has(text.toLowerCase()))
      return true;
    const value = parseNumber(text);
    return value !== void 0 && numbers.has(value);
  };
}
function inferType(name, present, protocol) {
  if (protocol.codes !== void 0)
    return isFlagCodes(protocol.codes) ? "flag" : "categorical";
  if (protocol.levels !== void 0)
    return "categorical";
  const texts = present.map(({ text }) => text);
  if (texts.length === 0)
    return "text";
  if (texts.every((text) => parseFlag(text) !== void 0))
    return "flag";
  const number = numberReader(texts, true);
  const strays = present.filter(({ text }) => number(text) === void 0);
  if (strays.length === 0)
    return "numeric";
  if (1 - strays.length / present.length >= mostlyNumbers)
    throw notANumber(name, strays[0], present.length - strays.length);
  if (texts.every(looksLikeDate))
    return "date";
  return new Set(texts).size <= mostCategories ? "categorical" : "text";
}
function readerOf(name, type, present, protocol) {
  const texts = present.map(({ text }) => text);
  const { codes, cut } = protocol;
  if (type === "numeric" || cut !== void 0) {
    const number = numberReader(texts, true);
    const numbers = texts.filter((text) => number(text) !== void 0).length;
    return (cell) => {
      const value = number(cell.text);
      if (value === void 0)
        throw notANumber(name, cell, numbers);
      if (cut === void 0)
        return value;
      return ("above" in cut ? value > cut.above : value >= cut.from) ? 1 : 0;
    };
  }
  if (type === "flag")
    return flagReader(name, present, codes);
  if (type === "categorical")
    return (cell) => codes === void 0 ? cell.text : decode(name, cell, codes);
  if (type === "date")
    return dateReader(name, texts, protocol.dateOrder);
  return ({ text }) => text;
}
function numberReader(texts, percent) {
  const comma = hasDecimalComma(texts);
  return (text) => {
    const plain = comma ? text.replace(",", ".") : text;
    return parseNumber(plain) ?? (percent ? parsePercent(plain) : void 0);
  };
}
function flagReader(name, present, codes) {
  const read3 = (cell) => {
    if (codes === void 0)
      return parseFlag(cell.text);
    const meaning = decode(name, cell, codes);
    return parseFlag(String(meaning));
  };
  const unread = present.find((cell) => read3(cell) === void 0);
  if (unread !== void 0) {
    const found = [...new Set(present.map(({ text }) => text))];
    const values2 = found.slice(0, 8).join(", ") + (found.length > 8 ? ", ..." : "");
    const example = `{ ${found.slice(0, 2).map((text, i) => `${JSON.stringify(text)}: ${i}`).join(", ")} }`;
    const place = { case: unread.id, line: unread.line, column: name };
    throw new RadError("RAD-COHORT-FLAG", { name, count: found.length, values: values2, example }, place);
  }
  return (cell) => read3(cell);
}
function isFlagCodes(codes) {
  return Object.values(codes).every((meaning) => meaning === 0 || meaning === 1);
}
function decode(name, cell, codes) {
  const same = (code2) => code2.toLowerCase() === cell.text.toLowerCase() || parseNumber(code2) !== void 0 && parseNumber(code2) === parseNumber(cell.text);
  const found = Object.entries(codes).find(([code2]) => same(code2));
  if (found !== void 0)
    return found[1];
  const known = Object.keys(codes).join(", ");
  const place = { case: cell.id, line: cell.line, column: name };
  throw new RadError("RAD-COHORT-CODE", { value: cell.text, name, known }, place);
}
function dateReader(name, texts, given) {
  const order = given ?? dateOrderOf(texts);
  if (order === "ambiguous") {
    const value = texts.find((text) => /^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/.test(text));
    throw new RadError("RAD-COHORT-DATE-ORDER", { name, value }, { column: name });
  }
  return ({ text, id, line }) => {
    const date = parseDate(text, order);
    if (date === void 0)
      throw new RadError("RAD-COHORT-DATE", { value: text, name }, { case: id, line, column: name });
    return date;
  };
}
function levelsOf(values2, { levels, codes }) {
  const found = [...new Set(values2.filter((value) => value !== null).map(String))];
  const wanted = (levels ?? (codes === void 0 ? [] : Object.values(codes))).map(String);
  const rank = (level) => wanted.includes(level) ? wanted.indexOf(level) : wanted.length;
  const numeric = found.every((level) => parseNumber(level) !== void 0);
  const byValue = (a, b) => numeric ? Number(a) - Number(b) : a < b ? -1 : a > b ? 1 : 0;
  return found.sort((a, b) => rank(a) - rank(b) || byValue(a, b));
}
function notANumber(name, { text, id, line }, numbers) {
  const others = numbers === 0 ? "" : `, but ${numbers} others of the column are`;
  return new RadError("RAD-COHORT-NOT-A-NUMBER", { value: text, name, others }, { case: id, line, column: name });
}

// packages/study/dist/cohort/cohort-columns.js
function columnFinder({ columns }, { cohort }) {
  const optional = (name) => {
    const written = cohort.columns[name]?.column ?? name;
    const exact = columns.indexOf(written);
    const at2 = exact >= 0 ? exact : columns.findIndex((column) => column.toLowerCase() === written.toLowerCase());
    return at2 < 0 ? void 0 : at2;
  };
  const required = (name, asker) => {
    const at2 = optional(name);
    if (at2 === void 0)
      throw noColumn(name, asker, columns);
    return at2;
  };
  return { optional, required };
}
function readColumns(table, protocol, find, reserved) {
  const { cohort } = protocol;
  const warnings = [];
  const ids = find.required(cohort.id, "cohort.id");
  const names = new Map(Object.keys(cohort.columns).map((name) => [find.optional(name), name]));
  const used = new Set(usedColumns(protocol).map(({ name }) => find.optional(name)));
  const columns = table.columns.flatMap((written, at2) => {
    if (reserved.has(at2) && !names.has(at2))
      return [];
    const name = names.get(at2) ?? written;
    const given = beforeExclusion(name, protocol);
    const cells = table.rows.map((row) => ({ id: row.cells[ids], line: row.line, text: row.cells[at2] }));
    try {
      return [readColumn(name, cells, given ?? {}, cohort.missing)];
    } catch (error) {
      if (!isRadError(error) || given !== void 0 || used.has(at2))
        throw error;
      warnings.push(error.toJSON());
      return [readColumn(name, cells, { type: "text" }, cohort.missing)];
    }
  });
  warnings.push(...requireColumns(protocol, columns, table));
  return { columns, warnings };
}
function beforeExclusion(name, { cohort }) {
  const given = cohort.columns[name];
  if (given?.type !== "flag" || !cohort.exclude.some(({ column }) => column === name))
    return given;
  const { type: _, ...rest } = given;
  return rest;
}
function usedColumns({ clinical, cohort, split, endpoint }) {
  const asked = (names, asker) => names.map((name) => ({ name, asker }));
  const unlessOptional = [
    ...asked(clinical.variables, "clinical.variables"),
    ...asked(cohort.site === void 0 ? [] : [cohort.site], "cohort.site"),
    ...asked(Object.keys(cohort.columns), "cohort.columns")
  ].filter(({ name }) => cohort.columns[name]?.optional !== true);
  return [
    ...asked(endpointColumns(endpoint), "endpoint"),
    ...asked(split.kind === "by-column" ? [split.column] : [], "split.column"),
    ...asked(cohort.exclude.map(({ column }) => column), "cohort.exclude"),
    ...unlessOptional
  ];
}
function requireColumns(protocol, columns, table) {
  const { cohort, clinical } = protocol;
  const byName = new Map(columns.map(({ column }) => [column.name, column]));
  const known = (name) => byName.has(name) || table.columns.includes(name);
  for (const { name, asker } of usedColumns(protocol)) {
    if (!known(name))
      throw noColumn(cohort.columns[name]?.column ?? name, asker, table.columns, name);
  }
  const tokens = cohort.missing.join(", ");
  for (const name of clinical.variables) {
    if (byName.get(name)?.present !== 0)
      continue;
    throw new RadError("RAD-COHORT-ALL-MISSING", { name, tokens }, { column: name, field: "clinical.variables" });
  }
  const absent = Object.keys(cohort.columns).filter((name) => !known(name));
  return absent.map((name) => new RadError("RAD-COHORT-COLUMN-LEFT-OUT", { name }, { column: name }).toJSON());
}
function noColumn(name, asker, columns, key = name) {
  const values2 = { name, asker, columns: columns.join(", "), suggestion: didYouMean(name, columns) };
  return new RadError("RAD-COHORT-NO-COLUMN", values2, { field: asker, column: key });
}

// packages/study/dist/cohort/exclude.js
function exclusionSentence(rule, value) {
  const { column, is, below, above, missing: missing2, reason } = rule;
  if (value === null)
    return missing2 === true ? `${reason} (${column} is missing).` : void 0;
  const wanted = is === void 0 ? [] : [is].flat().map(String);
  const number = typeof value === "number" ? value : Number.NaN;
  const fits = wanted.includes(String(value)) || below !== void 0 && number < below || above !== void 0 && number > above;
  return fits ? `${reason} (${column} is ${value}).` : void 0;
}

// packages/study/dist/cohort/too-many-parameters.js
var eventsPerParameter = 10;
function tooManyParameters(endpoint, kind, parameters3) {
  const others = endpoint.others + endpoint.competing;
  const rarer = kind === "survival" ? endpoint.events : Math.min(endpoint.events, others);
  if (parameters3 === 0 || rarer / parameters3 >= eventsPerParameter)
    return void 0;
  const what = kind === "survival" ? "events" : "patients of the rarer outcome";
  const ratio = (Math.round(rarer / parameters3 * 10) / 10).toString();
  return new RadError("RAD-STUDY-PARAMETERS", { events: rarer, kind: what, parameters: parameters3, ratio }).toJSON();
}

// packages/study/dist/cohort/without-patients.js
function withoutPatients(cohort, exclusions) {
  if (exclusions.length === 0)
    return cohort;
  const lost = new Set(exclusions.map(({ id }) => id));
  const kept = [...cohort.patients.keys()].filter((i) => !lost.has(cohort.patients[i].id));
  const all = [...cohort.exclusions, ...exclusions];
  if (kept.length === 0)
    throw nobodyLeft(cohort.enrolled, all);
  const outcome = rowsOf(cohort.outcome, kept);
  const status = outcome.kind === "binary" ? outcome.event : outcome.status;
  const count2 = (wanted) => status.filter((value) => value === wanted).length;
  return {
    ...cohort,
    patients: kept.map((i) => cohort.patients[i]),
    outcome,
    endpoint: { ...cohort.endpoint, events: count2(1), others: count2(0), competing: count2(2) },
    exclusions: all
  };
}
function nobodyLeft(rows, exclusions) {
  const counts = /* @__PURE__ */ new Map();
  for (const { reason } of exclusions)
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const reasons = [...counts].map(([reason, count2]) => `${count2} ${reason}`).join("; ");
  return new RadError("RAD-COHORT-NOBODY", { rows, reasons });
}
function rowsOf(outcome, rows) {
  if (outcome.kind === "binary")
    return { kind: "binary", event: rows.map((i) => outcome.event[i]) };
  const { time, status, unit } = outcome;
  return { kind: "survival", time: rows.map((i) => time[i]), status: rows.map((i) => status[i]), unit };
}

// packages/study/dist/cohort/study-cohort.js
function studyCohort(table, protocol, options = {}) {
  try {
    return read2(table, protocol, options.images ?? true);
  } catch (error) {
    throw isRadError(error) && options.file !== void 0 ? error.at({ file: options.file }) : error;
  }
}
function read2(table, protocol, images) {
  const find = columnFinder(table, protocol);
  const ids = find.required(protocol.cohort.id, "cohort.id");
  requireEachOnce(table, ids);
  const paths = pathColumns(protocol, find, images);
  const { columns, warnings } = readColumns(table, protocol, find, /* @__PURE__ */ new Set([ids, ...paths.map(({ at: at2 }) => at2)]));
  const site = columns.find(({ column }) => column.name === protocol.cohort.site);
  const everybody = table.rows.map(({ line, cells }, row) => {
    const where = site?.values[row] ?? null;
    return {
      id: cells[ids],
      line,
      ...pathsOf(cells, line, paths),
      ...where !== null && { site: String(where) },
      values: Object.fromEntries(columns.map(({ column, values: values2 }) => [column.name, values2[row]]))
    };
  });
  const excluded = everybody.flatMap((patient) => exclusionOf(patient, protocol, images ? paths : []) ?? []);
  const gone = new Set(excluded.map(({ id }) => id));
  const eligible = everybody.filter(({ id }) => !gone.has(id));
  const { included, outcome, summary, exclusions } = buildEndpoint(protocol.endpoint, eligible);
  if (included.length === 0)
    throw nobodyLeft(everybody.length, [...excluded, ...exclusions]);
  requireOutcomes(summary, outcome.kind);
  return {
    patients: included,
    outcome,
    endpoint: summary,
    columns: columns.map(({ column }) => column),
    enrolled: everybody.length,
    exclusions: [...excluded, ...exclusions],
    warnings: [
      ...warnings,
      ...cautions(protocol, columns.map(({ column }) => column.name), paths, summary, images)
    ]
  };
}
function pathColumns({ cohort, readers }, find, images) {
  const wanted = [
    { key: "image", name: cohort.image, asker: "cohort.image" },
    { key: "mask", name: cohort.mask, asker: "cohort.mask" },
    ...readers === void 0 ? [] : [{ key: "mask2", name: readers.mask }],
    { key: "label", name: "label" },
    { key: "segment", name: "segment" }
  ];
  return wanted.flatMap(({ key, name, asker }) => {
    const at2 = images && asker !== void 0 ? find.required(name, asker) : find.optional(name);
    return at2 === void 0 ? [] : [{ key, name, at: at2 }];
  });
}
function pathsOf(cells, line, paths) {
  const filled = paths.filter(({ at: at2 }) => cells[at2] !== "");
  return Object.fromEntries(filled.map(({ key, at: at2 }) => [key, key === "label" ? parseLabel(cells[at2], line) : cells[at2]]));
}
function requireEachOnce({ rows }, ids) {
  const lines = /* @__PURE__ */ new Map();
  for (const { line, cells } of rows) {
    const id = cells[ids];
    if (id === "")
      throw new RadError("RAD-COHORT-CELL", { name: "id", value: "", problem: "it is empty" }, { line });
    lines.set(id, [...lines.get(id) ?? [], line]);
  }
  for (const [id, where] of lines) {
    if (where.length === 1)
      continue;
    throw new RadError("RAD-COHORT-PATIENT-TWICE", { id, rows: where.join(" and ") }, { case: id, line: where[1] });
  }
}
function exclusionOf({ id, values: values2, ...patient }, { cohort }, paths) {
  for (const rule of cohort.exclude) {
    const sentence = exclusionSentence(rule, values2[rule.column] ?? null);
    if (sentence !== void 0)
      return { id, stage: "cohort", reason: rule.reason, sentence };
  }
  const lacking = paths.find(({ key }) => (key === "image" || key === "mask") && patient[key] === void 0);
  if (lacking === void 0)
    return void 0;
  const what = lacking.key === "image" ? "image" : "outlines";
  const { message, remedy } = new RadError("RAD-CASE-NO-PATH", { what, column: lacking.name });
  return { id, stage: "images", reason: `no ${what}`, sentence: `${message} ${remedy}` };
}
function requireOutcomes({ events: events2, others, competing, positive, negative }, kind) {
  if (events2 > 0 && (kind === "survival" || others > 0))
    return;
  const outcome = events2 > 0 ? positive : negative;
  throw new RadError("RAD-ENDPOINT-ONE-CLASS", { count: events2 + others + competing, outcome }, { field: "endpoint" });
}
function cautions({ clinical, endpoint, readers }, names, paths, summary, images) {
  const parameters3 = clinical.variables.filter((name) => names.includes(name)).length;
  const burdened = tooManyParameters(summary, endpoint.kind, parameters3);
  const alone = images && readers !== void 0 && !paths.some(({ key }) => key === "mask2");
  return [
    ...burdened === void 0 ? [] : [burdened],
    ...alone ? [new RadError("RAD-COHORT-COLUMN-LEFT-OUT", { name: readers.mask }, { column: readers.mask }).toJSON()] : []
  ];
}
function predictorColumns(columns, protocol) {
  const ofOutcome = new Set(endpointColumns(protocol.endpoint));
  return columns.filter(({ name, role, measured, type, present }) => {
    const usable = type === "numeric" || type === "flag" || type === "categorical";
    return role === "clinical" && measured === "before" && usable && present > 0 && !ofOutcome.has(name);
  });
}
function valuesOf(patients, name) {
  return patients.map(({ values: values2 }) => values2[name] ?? null);
}

// packages/study/dist/extraction/protocol-requests.js
function protocolRequests(protocol, patients, pathOf, reader = 1) {
  const { signatures, segments, regions, lesions, images, extraction, deep } = protocol;
  const wanted = Object.values(signatures).some((signature) => signature.deep) ? deep : void 0;
  const named2 = Object.values(signatures).flatMap((signature) => signature.regions);
  const measure = [.../* @__PURE__ */ new Set([...named2, ...wanted === void 0 ? [] : [wanted.region]])];
  return patients.flatMap((patient) => {
    const mask = reader === 1 ? patient.mask : patient.mask2;
    if (patient.image === void 0 || mask === void 0)
      return [];
    return [
      {
        id: patient.id,
        image: pathOf(patient.image),
        mask: pathOf(mask),
        each: false,
        regions: [],
        study: { segments, regions, lesions, measure },
        parameters: extraction,
        ...images.steps.length === 0 ? {} : { imageSteps: images.steps },
        ...wanted === void 0 ? {} : { deep: { ...wanted, encoder: encoderPath(wanted.encoder, pathOf) } },
        maskGeometry: images.maskGeometry,
        ...images.series === void 0 ? {} : { series: images.series },
        ...images.spacing === void 0 ? {} : { spacing: images.spacing }
      }
    ];
  });
}
function encoderPath(encoder, pathOf) {
  return encoder === "builtin" ? encoder : pathOf(encoder);
}

// packages/study/dist/protocol/schema/cohort.js
var variableTypes = ["numeric", "categorical", "flag", "date", "text"];
var variableRoles = ["clinical", "outcome", "site", "reader", "ignore"];
var code = external_exports.union([external_exports.string(), external_exports.number()]);
var columnSchema = external_exports.strictObject({
  type: external_exports.enum(variableTypes).optional().describe("What the cells hold; found out from them where it is not given."),
  label: external_exports.string().optional().describe("Its name in tables and figures."),
  unit: external_exports.string().optional().describe("Unit of a numeric column, for tables and figures."),
  codes: external_exports.record(external_exports.string(), code).optional().describe("What each code in the cells means, e.g. {1: male, 2: female}; for a flag the meanings are 0 and 1."),
  levels: external_exports.array(code).optional().describe("Order of the categories; the first is the reference."),
  role: external_exports.enum(variableRoles).default("clinical").describe("What the column is for; only clinical ones may be predictors."),
  measured: external_exports.enum(["before", "after"]).default("before").describe("Whether it is known before the index date; what is measured after it is never a predictor."),
  percent: external_exports.boolean().default(false).describe("Cells may read 90%, which is 90."),
  cut: external_exports.union([external_exports.strictObject({ above: external_exports.number() }), external_exports.strictObject({ from: external_exports.number() })]).optional().describe("Turns a number into yes or no: above this number, or from this number on."),
  dateOrder: external_exports.enum(["dmy", "mdy"]).optional().describe("Order of day and month in dates like 03.04.2020."),
  optional: external_exports.boolean().default(false).describe("The cohort may lack the column; it is then left out, with a warning."),
  column: external_exports.string().optional().describe("Its name in the table, where that differs.")
});
var exclusionSchema = external_exports.strictObject({
  column: external_exports.string().describe("Name of the column."),
  is: external_exports.union([code, external_exports.array(code)]).optional().describe("Leave out patients with this value, or one of these."),
  below: external_exports.number().optional().describe("Leave out patients below this number."),
  above: external_exports.number().optional().describe("Leave out patients above this number."),
  missing: external_exports.literal(true).optional().describe("Leave out patients without a value."),
  reason: external_exports.string().describe("For the flow diagram: why.")
}).refine(({ is, below, above, missing: missing2 }) => [is, below, above, missing2].filter((x) => x !== void 0).length === 1, {
  message: "it takes exactly one of is, below, above, missing"
});
var missingTokens = ["-999", "NA", "N/A", "NaN", "null", "unknown", "missing", "n.a.", ".", "-", "?"];
var cohortSchema = external_exports.strictObject({
  preset: external_exports.enum(["tcia-colorectal-liver-metastases"]).optional().describe("A public collection whose sheet and folders radscore knows: columns, codes, segments and paths are then given."),
  sheet: external_exports.string().optional().describe("Sheet of an xlsx file; the first by default."),
  id: external_exports.string().default("id").describe("Column of the patient identifiers."),
  image: external_exports.string().default("image").describe("Column of the paths of the images."),
  mask: external_exports.string().default("mask").describe("Column of the paths of the outlines."),
  site: external_exports.string().optional().describe("Column of the hospital or scanner."),
  columns: external_exports.record(external_exports.string(), columnSchema).default({}).describe("The columns and their meaning."),
  missing: external_exports.array(code).default(missingTokens).describe("Cells that count as missing (in any case), besides the empty cell."),
  exclude: external_exports.array(exclusionSchema).default([]).describe("Patients to leave out.")
});

// packages/study/dist/model/model-schema.js
var strings = external_exports.array(external_exports.string());
var record = external_exports.record(external_exports.string(), external_exports.unknown());
var modelSchema = external_exports.strictObject({
  format: external_exports.literal("radscore-model"),
  version: external_exports.literal(1),
  title: external_exports.string(),
  notice: external_exports.string(),
  candidate: external_exports.strictObject({ id: external_exports.string(), signature: external_exports.string(), variant: external_exports.string(), model: external_exports.string() }),
  endpoint: external_exports.strictObject({
    kind: external_exports.enum(["binary", "survival"]),
    title: external_exports.string(),
    positive: external_exports.string(),
    negative: external_exports.string(),
    unit: external_exports.string(),
    horizons: external_exports.array(external_exports.number())
  }),
  /** How the features of a new patient are measured; absent for models without radiomics. */
  imaging: external_exports.strictObject({
    segments: record,
    regions: external_exports.record(external_exports.string(), external_exports.string()),
    measure: strings,
    lesions: record,
    images: record,
    extraction: record,
    /** Deep features: encoder, patch. */
    deep: record.optional(),
    /** Voxel spacing of the training images, mm: lowest and highest along each axis. */
    spacing: external_exports.array(external_exports.tuple([external_exports.number(), external_exports.number()])).optional()
  }).optional(),
  /** The clinical inputs and how they become columns. */
  clinical: external_exports.array(external_exports.strictObject({
    name: external_exports.string(),
    label: external_exports.string(),
    type: external_exports.enum(["numeric", "categorical", "flag", "date", "text"]),
    unit: external_exports.string().optional(),
    levels: strings.optional(),
    /** As in the protocol of the study. */
    codes: columnSchema.shape.codes,
    cut: columnSchema.shape.cut,
    columns: strings
  })),
  cutOff: external_exports.strictObject({ value: external_exports.number(), rule: external_exports.string() }),
  /** Median prediction of the training patients. */
  typical: external_exports.number(),
  training: external_exports.strictObject({ patients: external_exports.number(), events: external_exports.number() }),
  /** The figure of the study, as its report gives it. */
  performance: external_exports.string(),
  pipeline: record,
  provenance: record,
  /** SHA-256 of everything else. */
  hash: external_exports.string()
});
function withHash(model) {
  const plain = JSON.parse(JSON.stringify(model));
  return { ...plain, hash: hashOf(plain) };
}
function parseModelFile(text) {
  const refuse = (problem) => {
    throw new RadError("RAD-MODEL-FILE", { problem });
  };
  let data;
  try {
    data = JSON.parse(text);
  } catch {
    return refuse("it is not JSON");
  }
  const parsed = modelSchema.safeParse(data);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refuse(`${issue.path.join(".") || "it"}: ${issue.message}`);
  }
  const { hash, ...rest } = parsed.data;
  if (hashOf(rest) !== hash)
    return refuse("its content does not fit its hash, so it was changed after it was made");
  return parsed.data;
}

// packages/study/dist/model/clinical-input.js
function clinicalRecord(inputs, given) {
  const record2 = /* @__PURE__ */ new Map();
  for (const input of inputs) {
    const text = given[input.name]?.trim();
    if (text === void 0)
      throw refusal(`the clinical value ${input.name}`, input);
    for (const column of input.columns)
      record2.set(column, isMissing(text) ? null : columnValue(input, text, column));
  }
  return record2;
}
function isMissing(text) {
  return text === "" || missingTokens.some((token) => token.toLowerCase() === text.toLowerCase());
}
function columnValue(input, text, column) {
  const { name, type, levels = [], cut } = input;
  const meaning = meaningOf(input, text);
  if (column !== name) {
    if (levels.length > 0 && !levels.includes(meaning))
      throw refusalOf(input, text, "is none of its levels");
    return Number(column === `${name}=${meaning}`);
  }
  const number = parseNumber(meaning);
  if (cut !== void 0 && number !== void 0)
    return Number("above" in cut ? number > cut.above : number >= cut.from);
  const value = type === "flag" ? parseFlag(meaning) : number;
  if (value === void 0)
    throw refusalOf(input, text, type === "flag" ? "is neither yes nor no" : "is no number");
  return value;
}
function meaningOf({ codes }, text) {
  const number = parseNumber(text);
  const same = (code2) => code2.toLowerCase() === text.toLowerCase() || number !== void 0 && parseNumber(code2) === number;
  const found = Object.entries(codes ?? {}).find(([code2]) => same(code2));
  return found === void 0 ? text : String(found[1]);
}
function refusalOf(input, text, what) {
  return refusal(`the clinical value ${input.name} ("${text}" ${what})`, input);
}
function refusal(what, { name, type, levels = [], unit, cut }) {
  const measured = unit === void 0 ? "a number" : `a number in ${unit}`;
  const bound = cut && ("above" in cut ? `above ${cut.above}` : `from ${cut.from} on`);
  const form = bound !== void 0 ? `${measured}; ${bound} it counts as yes` : type === "categorical" && levels.length > 0 ? levels.join(" or ") : type === "flag" ? "yes or no" : measured;
  return new RadError("RAD-MODEL-INPUT", { what, how: `--clinical ${name}=... (${form}; empty if unknown)` });
}

// packages/study/dist/model/predict-patient.js
function predictPatient(model, patient) {
  const fitted = loadPipeline(model.pipeline);
  const record2 = recordOf(model, fitted, patient);
  const value = predictRecord(fitted, record2);
  const binary = model.endpoint.kind === "binary";
  const { positive, negative, horizons } = model.endpoint;
  const high = value >= model.cutOff.value;
  const group = binary ? high ? positive : negative : high ? "high risk" : "low risk";
  return {
    kind: binary ? "probability" : "risk",
    value,
    group,
    cutOff: model.cutOff,
    ...binary || horizons.length === 0 ? {} : { survival: survivalAt2(fitted, record2, horizons) },
    ...explained(fitted, record2),
    warnings: warningsOf(model, fitted, record2, patient),
    notice: model.notice
  };
}
function recordOf({ clinical }, fitted, patient) {
  const columns = clinicalRecord(clinical, patient.clinical);
  return Object.fromEntries(fitted.inputs.map(({ name }) => {
    if (columns.has(name))
      return [name, columns.get(name)];
    if (Object.hasOwn(patient.features, name))
      return [name, patient.features[name]];
    throw new RadError("RAD-MODEL-INPUT", {
      what: `the feature ${name}`,
      how: "an image and outlines with the same segments as in the study"
    });
  }));
}
function survivalAt2(fitted, record2, horizons) {
  const found = predictSurvivalRows(fitted, recordRows(record2), horizons);
  return horizons.map((time, k) => ({ time, probability: Number.isNaN(found.data[k]) ? null : found.data[k] }));
}
function explained(fitted, record2) {
  const { contributions, ...explanation } = explainRecord(fitted, record2);
  const each = fitted.inputs.map(({ name }, j) => ({
    name,
    value: record2[name] ?? null,
    contribution: contributions[j]
  }));
  return {
    explanation,
    contributions: each.sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution) || (a.name < b.name ? -1 : 1))
  };
}
function warningsOf({ imaging }, fitted, record2, { spacing }) {
  const out = [];
  for (const { name, min, max } of fitted.inputs) {
    const value = record2[name];
    if (value === null || value === void 0)
      out.push(`${name} is missing; the value of the training patients was filled in.`);
    else if (min !== null && max !== null && (value < min || value > max)) {
      out.push(`${name} is ${value.toPrecision(4)}, outside the training range ${min.toPrecision(4)} to ${max.toPrecision(4)}: the model was never tried there.`);
    }
  }
  const axes = ["in-plane (x)", "in-plane (y)", "slice (z)"];
  imaging?.spacing?.forEach(([low, high], axis) => {
    const own = spacing?.[axis];
    if (own !== void 0 && (own < low - 1e-6 || own > high + 1e-6)) {
      out.push(`The ${axes[axis]} spacing of the image is ${own} mm, of the training images ${low === high ? low : `${low} to ${high}`} mm: features may not be comparable.`);
    }
  });
  return out;
}

// packages/study/dist/preview/slice-preview.js
function slicePreview(volume, regions, window, margin = 30) {
  const { size, spacing } = volume.geometry;
  const slice = largestSlice(regions[0]);
  const [x0, x1] = extent(regions, slice, 0, Math.ceil(margin / spacing[0]));
  const [y0, y1] = extent(regions, slice, 1, Math.ceil(margin / spacing[1]));
  const [width, height] = [x1 - x0 + 1, y1 - y0 + 1];
  const base = slice * size[0] * size[1];
  const values2 = new Float64Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++)
      values2[y * width + x] = volume.data[base + (y0 + y) * size[0] + x0 + x];
  }
  const [low, high] = window ?? rangeOf(values2);
  const scale = high > low ? 255 / (high - low) : 0;
  const pixels = Uint8Array.from(values2, (value) => Math.max(0, Math.min(255, Math.round((value - low) * scale))));
  const outlines = regions.map(({ data }) => {
    const inside = (x, y) => x >= 0 && y >= 0 && x < width && y < height && data[base + (y0 + y) * size[0] + x0 + x] === 1;
    return outline(inside, width, height);
  });
  return { slice, width, height, aspect: spacing[1] / spacing[0], pixels, outlines };
}
function rangeOf(values2) {
  return values2.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
}
function largestSlice({ geometry: { size }, data }) {
  const area = size[0] * size[1];
  let best = 0;
  let bestCount = -1;
  for (let z = 0; z < size[2]; z++) {
    let count2 = 0;
    for (let i = z * area; i < (z + 1) * area; i++)
      count2 += data[i];
    if (count2 > bestCount) {
      best = z;
      bestCount = count2;
    }
  }
  return best;
}
function extent(regions, slice, axis, margin) {
  const { size } = regions[0].geometry;
  let low = size[axis];
  let high = -1;
  for (const { data } of regions) {
    for (let y = 0; y < size[1]; y++) {
      for (let x = 0; x < size[0]; x++) {
        if (data[(slice * size[1] + y) * size[0] + x] !== 1)
          continue;
        const at2 = axis === 0 ? x : y;
        low = Math.min(low, at2);
        high = Math.max(high, at2);
      }
    }
  }
  return [Math.max(0, low - margin), Math.min(size[axis] - 1, high + margin)];
}
function outline(inside, width, height) {
  const pieces = [];
  for (let y = 0; y <= height; y++) {
    for (const [from, to] of runs(width, (x) => inside(x, y) !== inside(x, y - 1)))
      pieces.push([from, y, to, y]);
  }
  for (let x = 0; x <= width; x++) {
    for (const [from, to] of runs(height, (y) => inside(x, y) !== inside(x - 1, y)))
      pieces.push([x, from, x, to]);
  }
  return pieces;
}
function runs(length, has) {
  const found = [];
  for (let at2 = 0; at2 < length; at2++) {
    if (!has(at2))
      continue;
    const last = found.at(-1);
    if (last !== void 0 && last[1] === at2)
      last[1]++;
    else
      found.push([at2, at2 + 1]);
  }
  return found;
}

// packages/study/dist/protocol/generated/built-in-texts.js
var protocolTexts = {
  "crlm-recurrence-peritumoral": "# yaml-language-server: $schema=./protocol.schema.json\n# S0: does the rim around a liver metastasis say more about recurrence than the metastasis alone?\nversion: 1\nid: crlm-recurrence-peritumoral\ntitle: Recurrence after resection of colorectal liver metastases, from the tumour and its rim on CT\nsummary: Tumour alone against tumour with a rim of 2, 4 or 6 mm; SVM, random forest and neural network; one hospital trains, another tests.\n\npaper:\n  title: Predicting the recurrence risk of colorectal cancer liver metastasis based on preoperative CT intratumoral and peritumoral radiomics features\n  patients: 201 patients with resected colorectal liver metastases; hospital one trains, hospital two tests\n  published:   # [value, low, high] where the paper gives a 95% confidence interval\n    - { signature: Intra,         variant: combined, model: svm,           set: train, measures: { auc: [0.844, 0.776, 0.899], sensitivity: 0.8621, specificity: 0.8689 } }\n    - { signature: Intra,         variant: combined, model: random-forest, set: train, measures: { auc: [0.860, 0.793, 0.911], sensitivity: 0.8736, specificity: 0.8852 } }\n    - { signature: Intra,         variant: combined, model: mlp,           set: train, measures: { auc: [0.872, 0.807, 0.921], sensitivity: 0.8966, specificity: 0.9016 } }\n    - { signature: Intra+Peri2mm, variant: combined, model: svm,           set: train, measures: { auc: [0.861, 0.795, 0.912], sensitivity: 0.8736, specificity: 0.8852 } }\n    - { signature: Intra+Peri2mm, variant: combined, model: random-forest, set: train, measures: { auc: [0.898, 0.837, 0.941], sensitivity: 0.8966, specificity: 0.9016 } }\n    - { signature: Intra+Peri2mm, variant: combined, model: mlp,           set: train, measures: { auc: [0.905, 0.846, 0.947], sensitivity: 0.9080, specificity: 0.9016 } }\n    - { signature: Intra+Peri4mm, variant: combined, model: svm,           set: train, measures: { auc: [0.893, 0.832, 0.938], sensitivity: 0.8851, specificity: 0.9180 } }\n    - { signature: Intra+Peri4mm, variant: combined, model: random-forest, set: train, measures: { auc: [0.909, 0.850, 0.950], sensitivity: 0.9080, specificity: 0.9016 } }\n    - { signature: Intra+Peri4mm, variant: combined, model: mlp,           set: train, measures: { auc: [0.929, 0.875, 0.965], sensitivity: 0.9425, specificity: 0.9344 } }\n    - { signature: Intra+Peri6mm, variant: combined, model: svm,           set: train, measures: { auc: [0.906, 0.847, 0.948], sensitivity: 0.9195, specificity: 0.9016 } }\n    - { signature: Intra+Peri6mm, variant: combined, model: random-forest, set: train, measures: { auc: [0.911, 0.854, 0.952], sensitivity: 0.8851, specificity: 0.9016 } }\n    - { signature: Intra+Peri6mm, variant: combined, model: mlp,           set: train, measures: { auc: [0.914, 0.856, 0.954], sensitivity: 0.9195, specificity: 0.8689 } }\n    - { signature: Intra,         variant: combined, model: svm,           set: test,  measures: { auc: [0.735, 0.596, 0.847], sensitivity: 0.7778, specificity: 0.7692 } }\n    - { signature: Intra,         variant: combined, model: random-forest, set: test,  measures: { auc: [0.755, 0.617, 0.863], sensitivity: 0.7778, specificity: 0.7692 } }\n    - { signature: Intra,         variant: combined, model: mlp,           set: test,  measures: { auc: [0.758, 0.621, 0.865], sensitivity: 0.8148, specificity: 0.8077 } }\n    - { signature: Intra+Peri2mm, variant: combined, model: svm,           set: test,  measures: { auc: [0.766, 0.630, 0.872], sensitivity: 0.7778, specificity: 0.8077 } }\n    - { signature: Intra+Peri2mm, variant: combined, model: random-forest, set: test,  measures: { auc: [0.771, 0.635, 0.875], sensitivity: 0.8148, specificity: 0.8077 } }\n    - { signature: Intra+Peri2mm, variant: combined, model: mlp,           set: test,  measures: { auc: [0.815, 0.684, 0.908], sensitivity: 0.7778, specificity: 0.8462 } }\n    - { signature: Intra+Peri4mm, variant: combined, model: svm,           set: test,  measures: { auc: [0.806, 0.675, 0.902], sensitivity: 0.8148, specificity: 0.8077 } }\n    - { signature: Intra+Peri4mm, variant: combined, model: random-forest, set: test,  measures: { auc: [0.825, 0.696, 0.915], sensitivity: 0.8519, specificity: 0.8077 } }\n    - { signature: Intra+Peri4mm, variant: combined, model: mlp,           set: test,  measures: { auc: [0.855, 0.731, 0.936], sensitivity: 0.8519, specificity: 0.8077 } }\n    - { signature: Intra+Peri6mm, variant: combined, model: svm,           set: test,  measures: { auc: [0.808, 0.676, 0.903], sensitivity: 0.8148, specificity: 0.8077 } }\n    - { signature: Intra+Peri6mm, variant: combined, model: random-forest, set: test,  measures: { auc: [0.821, 0.691, 0.912], sensitivity: 0.8148, specificity: 0.8077 } }\n    - { signature: Intra+Peri6mm, variant: combined, model: mlp,           set: test,  measures: { auc: [0.825, 0.696, 0.915], sensitivity: 0.8148, specificity: 0.8462 } }\n\nnotes:\n  - The abstract counts 145 and 56 patients of the two hospitals, the methods and Table 1 count 148 and 53.\n  - The paper's feature tables name no region, so tumour and rim are measured as one merged region. For features of the tumour beside features of the rim alone, see the regions Peri2mm, Peri4mm and Peri6mm below.\n  - The rims are grown in millimetres by an exact distance, not in voxels, and kept inside the liver mask; in a case without one, inside -50 to 250 HU.\n  - The paper counts 1,197 features of 12 image types without their parameters; here each filter has its defaults, LoG the sigma 3 and 5 mm of the paper's tables.\n  - The noise filters are seeded, so that two runs agree to the last bit.\n  - Tables 3 to 6 head the ranking with \"correlation coefficient\" although its values exceed 1; here it is the score of mRMR.\n  - Table 6 lists original_shape_SphericalDisproportion and SumAverage, which are retired names in PyRadiomics (functions of Sphericity and JointAverage).\n  - Table 1 gives the same 29 and 58 patients for node status of both outcomes in training, which cannot be right for groups of 87 and 61.\n  - The text says that multiple lobes and maximum tumour size entered the model, the tables speak of radiomics signatures; here they enter. Add a variant with clinical false to leave them out.\n  - The clinical variables were chosen by tests on patients of both hospitals, test patients included; the honest twin chooses them in training.\n\ncohort:\n  site: hospital\n  columns:\n    hospital:       { role: site, type: categorical }\n    recurrence:     { role: outcome, type: flag }\n    age:            { type: numeric, unit: years, label: Age, optional: true }\n    sex:            { type: categorical, label: Sex, optional: true }\n    bmi:            { type: numeric, unit: kg/m2, label: Body mass index, optional: true }\n    cea:            { type: numeric, unit: ng/mL, label: Carcinoembryonic antigen, optional: true }\n    node_positive:  { type: flag, label: Positive lymph node of the primary, optional: true }\n    colon_primary:  { type: flag, label: Primary in the colon, optional: true }\n    multiple_lobes: { type: flag, label: Disease in multiple lobes, optional: true }\n    comorbidity:    { type: flag, label: Major comorbidity, optional: true }\n    max_tumor_size: { type: numeric, unit: cm, label: Maximum tumour size, optional: true }\n    synchronous:    { type: flag, label: Synchronous metastases, optional: true }\n    tumors:         { type: numeric, label: Number of metastases, optional: true }\n\nendpoint:\n  kind: binary\n  title: Recurrence within the follow-up of at least 24 months\n  event: recurrence\n  positive: recurrence\n  negative: no recurrence\n\nsegments:\n  tumour: { match: [tumour*, tumor*, metastasis*, lesion*] }\n  liver:  { match: liver, otherwise: 'hu(-50, 250)' }   # no liver outlined: leave out air, fat and bone by their HU\n\nregions:\n  Intra:         tumour\n  Intra+Peri2mm: tumour | dilate(tumour, 2mm) & liver\n  Intra+Peri4mm: tumour | dilate(tumour, 4mm) & liver\n  Intra+Peri6mm: tumour | dilate(tumour, 6mm) & liver\n  # For `concat`, name Intra and one of these in a signature: regions: [Intra, Peri4mm]\n  Peri2mm: shell(tumour, 0mm, 2mm) & liver\n  Peri4mm: shell(tumour, 0mm, 4mm) & liver\n  Peri6mm: shell(tumour, 0mm, 6mm) & liver\n\nlesions: { rule: union, segment: tumour }   # or largest\n\nextraction:\n  setting:\n    resampledPixelSpacing: [1, 1, 1]\n    binWidth: 25\n    seed: 1\n  imageType:\n    Original: {}\n    AdditiveGaussianNoise: {}\n    BinomialBlur: {}\n    Normalize: {}\n    LaplacianSharpening: {}\n    CurvatureFlow: {}\n    Wavelet: {}\n    ShotNoise: {}\n    BoxMean: {}\n    LoG: { sigma: [3, 5] }\n    DiscreteGaussian: {}\n    BoxSigma: {}\n  featureClass: { firstorder: [], shape: [], glcm: [], glrlm: [], glszm: [], gldm: [], ngtdm: [] }\n\nclinical:\n  variables: [age, sex, bmi, cea, node_positive, colon_primary, multiple_lobes, comorbidity, max_tumor_size]\n  choose: { method: univariate, p: 0.05, fittedOn: all }\n\nsplit: { kind: by-column, column: hospital, train: [one], test: [two], seed: 1 }\n\nsignatures:\n  Intra:         { regions: [Intra] }\n  Intra+Peri2mm: { regions: [Intra+Peri2mm] }\n  Intra+Peri4mm: { regions: [Intra+Peri4mm] }\n  Intra+Peri6mm: { regions: [Intra+Peri6mm] }\n\nselection:   # on training data, as the paper says\n  - { name: impute, parameters: { method: median } }\n  - { name: standardise }\n  - { name: lasso, parameters: { convention: scikit-learn, penalty: 0.001 } }\n  - { name: mrmr, parameters: { count: 15 } }\n\nvariants:\n  combined: { radiomics: columns, clinical: true }\n\nmodels:\n  svm:\n    name: svm\n    title: SVM\n    parameters: { kernel: rbf, C: 1, gamma: 0.001 }\n    threshold: 0.5\n    scale: true\n  random-forest:\n    name: random-forest\n    title: Random forest\n    parameters: { trees: 200, criterion: gini, maxDepth: 3, minSamplesLeaf: 1, minSamplesSplit: 2 }\n    threshold: 0.5\n  mlp:\n    name: mlp\n    title: MLP\n    parameters: { layers: [64, 64], activation: logistic, solver: adam, learningRate: 0.001, batchSize: 32, epochs: 200, patience: null }\n    threshold: 0.5\n    scale: true\n\nevaluation: { seed: 1, folds: 5, repeats: 10, bootstrap: 200, permutations: 100, calibrationGroups: 10 }\n\ncomparators: [fong, tbs, volume, clinical]\nscoreInputs:\n  nodePositive: node_positive\n  synchronous: synchronous\n  number: tumors\n  diameter: max_tumor_size\n  cea: cea\n\nreport:\n  primary: { signature: Intra+Peri4mm, variant: combined, model: mlp }\n",
  "crlm-early-recurrence-15-models": `# yaml-language-server: $schema=./protocol.schema.json
# S1: fifteen classifiers side by side on a public collection, and what their printed figures imply.
version: 1
id: crlm-early-recurrence-15-models
title: Recurrence in the liver within a year of resection of colorectal metastases, from CT, by fifteen models
summary: Radiomics alone and with four clinical variables; fifteen classifiers; the public TCIA collection Colorectal-Liver-Metastases.

paper:
  title: Predicting intrahepatic recurrence of colorectal liver metastases within one year by CT radiomics and machine learning
  authors: Lin et al.
  journal: Frontiers in Oncology
  year: 2025
  doi: 10.3389/fonc.2025.1613093
  patients: 197 patients of the TCIA collection Colorectal-Liver-Metastases, 37 of them with intrahepatic recurrence within a year
  published:   # the printed precision and recall are of "no recurrence", see the notes: here they are npv and specificity
    - { variant: radiomics, model: adaboost,                set: test, measures: { accuracy: 0.6207, npv: 0.8421, specificity: 0.6667, auc: 0.6323 } }
    - { variant: radiomics, model: bagging,                 set: test, measures: { accuracy: 0.6380, npv: 0.8649, specificity: 0.6667, auc: 0.5562 } }
    - { variant: radiomics, model: bernoulli-nb,            set: test, measures: { accuracy: 0.1724, npv: 0.0000, specificity: 0.0000, auc: 0.5000 } }
    - { variant: radiomics, model: calibrated,              set: test, measures: { accuracy: 0.6552, npv: 0.9375, specificity: 0.6250, auc: 0.7146 } }
    - { variant: radiomics, model: decision-tree,           set: test, measures: { accuracy: 0.6380, npv: 0.8293, specificity: 0.7083, auc: 0.5042 } }
    - { variant: radiomics, model: extra-trees,             set: test, measures: { accuracy: 0.6207, npv: 0.8421, specificity: 0.6667, auc: 0.5677 } }
    - { variant: radiomics, model: gaussian-nb,             set: test, measures: { accuracy: 0.5345, npv: 0.9200, specificity: 0.4792, auc: 0.7083 } }
    - { variant: radiomics, model: gradient-boosting,       set: test, measures: { accuracy: 0.7241, npv: 0.8810, specificity: 0.7708, auc: 0.6615 } }
    - { variant: radiomics, model: knn,                     set: test, measures: { accuracy: 0.5517, npv: 0.9231, specificity: 0.5000, auc: 0.6000 } }
    - { variant: radiomics, model: hist-gradient-boosting,  set: test, measures: { accuracy: 0.6724, npv: 0.8919, specificity: 0.6875, auc: 0.6229 } }
    - { variant: radiomics, model: lda,                     set: test, measures: { accuracy: 0.6380, npv: 0.9091, specificity: 0.6250, auc: 0.6354 } }
    - { variant: radiomics, model: logistic,                set: test, measures: { accuracy: 0.5000, npv: 0.8276, specificity: 0.5000, auc: 0.6750 } }
    - { variant: radiomics, model: mlp,                     set: test, measures: { accuracy: 0.2759, npv: 1.0000, specificity: 0.1250, auc: 0.5667 } }
    - { variant: radiomics, model: qda,                     set: test, measures: { accuracy: 0.6724, npv: 0.8537, specificity: 0.7292, auc: 0.6729 } }
    - { variant: radiomics, model: random-forest,           set: test, measures: { accuracy: 0.6552, npv: 0.8333, specificity: 0.7292, auc: 0.5833 } }
    - { variant: combined,  model: adaboost,                set: test, measures: { accuracy: 0.7241, npv: 0.8636, specificity: 0.7917, auc: 0.6354 } }
    - { variant: combined,  model: bagging,                 set: test, measures: { accuracy: 0.7069, npv: 0.8605, specificity: 0.7708, auc: 0.5437 } }
    - { variant: combined,  model: bernoulli-nb,            set: test, measures: { accuracy: 0.7069, npv: 0.8780, specificity: 0.7500, auc: 0.6552 } }
    - { variant: combined,  model: calibrated,              set: test, measures: { accuracy: 0.5690, npv: 0.8485, specificity: 0.5833, auc: 0.6625 } }
    - { variant: combined,  model: decision-tree,           set: test, measures: { accuracy: 0.6724, npv: 0.8718, specificity: 0.7083, auc: 0.6042 } }
    - { variant: combined,  model: extra-trees,             set: test, measures: { accuracy: 0.7414, npv: 0.8367, specificity: 0.8542, auc: 0.6750 } }
    - { variant: combined,  model: gaussian-nb,             set: test, measures: { accuracy: 0.5517, npv: 0.8929, specificity: 0.5208, auc: 0.6562 } }
    - { variant: combined,  model: gradient-boosting,       set: test, measures: { accuracy: 0.7586, npv: 0.8542, specificity: 0.8542, auc: 0.6354 } }
    - { variant: combined,  model: knn,                     set: test, measures: { accuracy: 0.5690, npv: 0.8286, specificity: 0.6042, auc: 0.4562 } }
    - { variant: combined,  model: hist-gradient-boosting,  set: test, measures: { accuracy: 0.7759, npv: 0.8302, specificity: 0.9167, auc: 0.6208 } }
    - { variant: combined,  model: lda,                     set: test, measures: { accuracy: 0.6207, npv: 0.8824, specificity: 0.6250, auc: 0.7333 } }
    - { variant: combined,  model: logistic,                set: test, measures: { accuracy: 0.5172, npv: 0.8333, specificity: 0.5208, auc: 0.6104 } }
    - { variant: combined,  model: mlp,                     set: test, measures: { accuracy: 0.4483, npv: 0.8636, specificity: 0.3958, auc: 0.6396 } }
    - { variant: combined,  model: qda,                     set: test, measures: { accuracy: 0.8276, npv: 0.8276, specificity: 1.0000, auc: 0.4948 } }
    - { variant: combined,  model: random-forest,           set: test, measures: { accuracy: 0.7586, npv: 0.8400, specificity: 0.8750, auc: 0.7083 } }

notes:
  - All printed accuracies are multiples of 1/58, so the test set had 58 patients, about 30%, not the 20% of the text. Here the split is 80:20 as the text says.
  - The model that calls everybody the same class scores 48/58 = 82.76% (the QDA row, recall 100%, AUC 49%), so "positive" in the paper's tables is no recurrence. Here recurrence is positive, and the printed precision and recall stand under npv and specificity.
  - No model of the paper is more often right than "no recurrence" for everybody (82.76%). Look at balanced accuracy, MCC and AUC first.
  - The LASSO alpha of 0.65 keeps nothing on standardised features, so the paper cannot have standardised; as published it runs on raw features, the honest twin standardises and takes alpha by cross-validation.
  - The paper does not say that columns were scaled before the models, and a naive Bayes that calls all patients alike (AUC 50%, its thresholds lying at zero) looks as if they were not. Here all models see standardised columns; without, those that measure distances see little but the largest feature.
  - The paper does not say that t-test and LASSO saw training patients only; as published they see all, and the report names the leak.
  - '"LDA" is described as latent Dirichlet allocation, but the tables behave like linear discriminant analysis: that is what lda is here. The literal reading (topic proportions into a logistic model) is the model latent-dirichlet, which can be added under models.'
  - Patients with extrahepatic recurrence are an exclusion criterion of the paper, yet all 197 of the collection are in it; here recurrence confined to the liver within the year is the event, everything else is none.
  - Patients who left before 12 months without the event are left out and counted; the paper keeps them as non-events.
  - Death within the year without recurrence counts as no recurrence, and is counted in the report.
  - The discussion speaks of CT one year after surgery, the methods of preoperative CT; the collection is preoperative.
  - The parameters of equalisation and high-pass filter, bin width and the image types of the 995 features are not described; here they are 256 grey levels, 2 mm, 25 and original, LoG of 3 mm and wavelet, which makes 944.
  - 50 iterations and batches of 512 apply to the models that have them.

cohort:
  columns:   # names as in the sheet of the collection; \`column: ...\` says where yours differ
    progression_or_recurrence_liveronly: { role: outcome, type: flag, label: Recurrence confined to the liver }
    months_to_liver_DFS_progression: { role: outcome, type: numeric, unit: months }
    vital_status: { role: outcome, type: flag, label: Death }
    overall_survival_months: { role: outcome, type: numeric, unit: months }
    age: { type: numeric, unit: years, label: Age }
    body_mass_index: { type: numeric, unit: kg/m2, label: Body mass index }
    max_tumor_size: { type: numeric, unit: cm, label: Maximum tumour size }
    chemo_before_liver_resection: { type: flag, label: Chemotherapy before resection }
    node_positive_primary: { type: flag, label: Node-positive primary, optional: true }
    synchronous_crlm: { type: flag, label: Synchronous metastases, optional: true }
    multiple_metastases: { type: flag, label: Several metastases, optional: true }
    carcinoembryonic_antigen: { type: numeric, unit: ng/mL, label: Carcinoembryonic antigen, optional: true }
    extrahep_disease: { type: flag, label: Extrahepatic disease, optional: true }

endpoint:
  kind: binary
  title: Intrahepatic recurrence within 12 months without extrahepatic recurrence
  event: { flag: progression_or_recurrence_liveronly, time: months_to_liver_DFS_progression }
  competing: { flag: vital_status, time: overall_survival_months }
  within: 12
  unit: months
  censoredBefore: exclude
  positive: recurrence
  negative: no recurrence

segments:
  tumour: { match: [tumour*, tumor*] }

regions:
  tumour-region: tumour

lesions: { rule: union, segment: tumour }

images:
  modality: CT
  maskGeometry: resample   # the SEG of the collection may lie on another grid than the CT
  steps:
    - { name: histogram-equalisation, parameters: { levels: 256 } }
    - { name: add-high-pass, parameters: { sigma: 2 } }   # Gaussian high-pass of 2 mm, added back to the image

extraction:
  setting: { binWidth: 25 }
  imageType: { Original: {}, LoG: { sigma: [3] }, Wavelet: {} }
  featureClass: { firstorder: [], shape: [], glcm: [], glrlm: [], glszm: [], gldm: [], ngtdm: [] }

clinical:
  variables: [age, body_mass_index, max_tumor_size, chemo_before_liver_resection]
  choose: { method: all }

split: { kind: random, test: 0.2, stratified: true, seed: 1 }

signatures:
  tumour: { regions: [tumour-region] }

selection:
  - { name: impute, parameters: { method: median } }
  - { name: t-test, parameters: { threshold: 0.05 }, fittedOn: all }
  - name: lasso
    parameters: { convention: scikit-learn, penalty: 0.65, standardise: false }
    fittedOn: all
    honest: { name: lasso, parameters: { convention: scikit-learn, penalty: min, folds: 10 } }

balance: { name: smote }   # in feature space, on training rows only

variants:
  radiomics: { radiomics: columns, clinical: false }
  combined:  { radiomics: columns, clinical: true }

models:
  random-forest:          { name: random-forest, title: Random forest, scale: true }
  hist-gradient-boosting: { name: hist-gradient-boosting, title: Histogram boosting (as LightGBM), scale: true, parameters: { trees: 50 } }
  gradient-boosting:      { name: gradient-boosting, title: Gradient boosting, scale: true, parameters: { trees: 50 } }
  knn:                    { name: knn, title: k nearest neighbours, scale: true }
  decision-tree:          { name: decision-tree, title: Decision tree, scale: true }
  adaboost:               { name: adaboost, title: AdaBoost, scale: true, parameters: { members: 50 } }
  extra-trees:            { name: extra-trees, title: Extra trees, scale: true }
  lda:                    { name: lda, title: Linear discriminant analysis, scale: true }
  bagging:                { name: bagging, title: Bagging, scale: true }
  bernoulli-nb:           { name: bernoulli-nb, title: Bernoulli naive Bayes, scale: true }
  calibrated:             { name: calibrated, title: Calibrated classifier, scale: true }
  gaussian-nb:            { name: gaussian-nb, title: Gaussian naive Bayes, scale: true }
  logistic:               { name: logistic, title: Logistic regression, scale: true }
  mlp:                    { name: mlp, title: MLP, scale: true, parameters: { epochs: 50, batchSize: 512 } }
  qda:                    { name: qda, title: QDA, scale: true }
  # latent-dirichlet:     { name: latent-dirichlet, title: Latent Dirichlet allocation, scale: true }

evaluation: { seed: 1, folds: 5, repeats: 5, bootstrap: 100, permutations: 50, calibrationGroups: 10 }

comparators: [fong, tbs, volume, clinical]
scoreInputs:
  nodePositive: node_positive_primary
  synchronous: synchronous_crlm
  multiple: multiple_metastases
  diameter: max_tumor_size
  cea: carcinoembryonic_antigen
  extrahepatic: extrahep_disease

report:
  primary: { signature: tumour, variant: combined, model: random-forest }
`,
  "crlm-recurrence-ultrasound": "# yaml-language-server: $schema=./protocol.schema.json\n# S2: ultrasound of the metastasis, the tissue around it and the healthy liver, with clinical variables.\nversion: 1\nid: crlm-recurrence-ultrasound\ntitle: Intrahepatic recurrence within two years after hepatectomy, from ultrasound and clinical variables\nsummary: Three regions side by side; LASSO and SVM; clinical, radiomics and both; cross-validation on one centre, test on another.\n\npaper:\n  title: >-\n    Predicting intrahepatic recurrence of colorectal cancer liver metastases after curative hepatectomy using a machine learning\n    model with data integration of ultrasound radiomics and clinicopathological parameters\n  authors: Hu T, Liu Z, Kuang P, et al.\n  journal: Insights into Imaging\n  year: 2026\n  doi: 10.1186/s13244-026-02227-2\n  patients: 278 patients, 224 of the main centre and 54 of an external one\n  published:\n    - { variant: cRadiomics, model: svm, set: out-of-fold, measures: { auc: [0.811, 0.755, 0.861] } }\n    - { variant: cRadiomics, model: svm, set: external,    measures: { auc: [0.784, 0.644, 0.880] } }\n    - { variant: radiomics,  model: svm, set: out-of-fold, measures: { auc: 0.744 } }\n    - { variant: radiomics,  model: svm, set: external,    measures: { auc: 0.724 } }\n    - { variant: clinical,   model: svm, set: out-of-fold, measures: { auc: 0.706 } }\n    - { variant: clinical,   model: svm, set: external,    measures: { auc: 0.696 } }\n\nnotes:\n  - Only abstract and key findings were at hand. Width of the peritumoral area, filters, binning and the parameters of LASSO and SVM are choices made here.\n  - The peritumoral area is a rim of 5 mm outside the metastasis, unless the outlines have a segment of their own for it.\n  - The abstract names one list of seven features for all folds, so LASSO must have seen all patients of the main centre; as published it does, and the report names the leak.\n  - Six clinical variables are given as found; they enter without being chosen again.\n  - Positive lymph nodes and targeted drugs are known from pathology and treatment around the hepatectomy; the index date is the hepatectomy.\n\ncohort:\n  site: center\n  columns:\n    center: { role: site, type: categorical, label: Centre }\n    recurrence: { role: outcome, type: flag, label: Intrahepatic recurrence within two years }\n    node_positive: { type: flag, label: Pathological lymph node positivity }\n    synchronous: { type: flag, label: Synchronous metastases }\n    bilobar: { type: flag, label: Bilobar metastases }\n    preoperative_chemotherapy: { type: flag, label: Preoperative chemotherapy }\n    targeted_drugs: { type: flag, label: Targeted drugs }\n    ca199: { type: numeric, unit: U/mL, cut: { above: 200 }, label: Preoperative CA19-9 }\n\nendpoint:\n  kind: binary\n  title: Intrahepatic recurrence within 24 months\n  event: recurrence\n  positive: recurrence\n  negative: no recurrence\n\nsegments:\n  metastasis: { match: [metastasis*, tumour*, tumor*, lesion*] }\n  rim: { match: [peritumoral*, rim*], otherwise: 'shell(metastasis, 0mm, 5mm)' }\n  parenchyma: { match: [parenchyma*, liver*] }\n\nregions:\n  metastasis-region: metastasis\n  peritumoral: rim\n  healthy-liver: parenchyma - dilate(metastasis, 5mm)\n\nlesions: { rule: largest, segment: metastasis }\n\nimages:\n  modality: US   # 2D greyscale; DICOM carries its pixel size, PNG and JPEG need `spacing: [x, y]` in mm\n\nextraction:\n  setting:\n    force2D: true\n    minimumROIDimensions: 2\n    resampledPixelSpacing: [0.2, 0.2, 0]   # 0 keeps the only slice\n    binWidth: 5\n  imageType: { Original: {}, Wavelet: {}, LBP2D: {} }\n  featureClass: { firstorder: [], shape2D: [], glcm: [], glrlm: [], glszm: [], gldm: [], ngtdm: [] }\n\nclinical:\n  variables: [node_positive, synchronous, bilobar, preoperative_chemotherapy, targeted_drugs, ca199]\n  choose: { method: all }\n\nsplit:\n  kind: cross-validation\n  folds: 5\n  stratified: true\n  seed: 1\n  external: { column: center, values: [external] }\n\nsignatures:\n  three-regions: { regions: [metastasis-region, peritumoral, healthy-liver] }\n\nselection:\n  - { name: impute, parameters: { method: median } }\n  - { name: standardise }\n  - { name: lasso, parameters: { penalty: min, folds: 5 }, fittedOn: all }\n\nvariants:\n  clinical:   { radiomics: none, clinical: true }\n  radiomics:  { radiomics: columns, clinical: false }\n  cRadiomics: { radiomics: columns, clinical: true }\n\nmodels:\n  svm: { name: svm, title: SVM, parameters: { kernel: rbf }, threshold: youden, scale: true }\n\nevaluation: { seed: 1, folds: 5, repeats: 10, bootstrap: 200, permutations: 100, calibrationGroups: 10 }\n\ncomparators: [volume, clinical]\n\nreport:\n  primary: { signature: three-regions, variant: cRadiomics, model: svm }\n",
  "rc-metachronous-whole-liver": `# yaml-language-server: $schema=./protocol.schema.json
# S3: does a liver without visible metastases already show that they will come?
version: 1
id: rc-metachronous-whole-liver
title: Metachronous liver metastases within 24 months after surgery for rectal cancer, from the whole liver on CT
summary: 1,316 features of the tumour-free parenchyma, two readers, mRMR and LASSO to a radscore, nomogram with the clinical variables.

paper:
  title: Radiomics model of pretreatment whole-liver portal venous phase CT for metachronous liver metastases after rectal cancer surgery
  patients: 112 patients without liver metastases at surgery, 52 of them with metastases within 24 months
  published:
    - { variant: radiomics, model: logistic, set: train, measures: { auc: [0.84, 0.76, 0.93], accuracy: 0.782, sensitivity: 0.944, specificity: 0.643, ppv: 0.694, npv: 0.931 } }
    - { variant: radiomics, model: logistic, set: test,  measures: { auc: [0.84, 0.70, 0.98], accuracy: 0.824, sensitivity: 0.938, specificity: 0.722, ppv: 0.750, npv: 0.929 } }
    - { variant: clinical,  model: logistic, set: train, measures: { auc: [0.65, 0.55, 0.75], accuracy: 0.603, sensitivity: 0.568, specificity: 0.634, ppv: 0.583, npv: 0.619 } }
    - { variant: clinical,  model: logistic, set: test,  measures: { auc: [0.58, 0.40, 0.76], accuracy: 0.500, sensitivity: 0.474, specificity: 0.533, ppv: 0.563, npv: 0.444 } }
    - { variant: combined,  model: logistic, set: train, measures: { auc: [0.85, 0.77, 0.94], accuracy: 0.782, sensitivity: 0.702, specificity: 0.903, ppv: 0.917, npv: 0.667 } }
    - { variant: combined,  model: logistic, set: test,  measures: { auc: [0.85, 0.71, 0.99], accuracy: 0.853, sensitivity: 0.789, specificity: 0.933, ppv: 0.938, npv: 0.778 } }

notes:
  - The paper outlines parenchyma by hand "avoiding the edge"; here the edge is 3 mm, eroded from the liver mask, and veins, benign lesions and caudate lobe are taken out where they are outlined.
  - The form of the intraclass correlation is not given; here it is ICC(2,1), two-way random effects, absolute agreement, single reader.
  - The 30 patients of the two readers were drawn from all, test patients included, as published; the honest twin draws them from training.
  - Whether images were resampled is not said; here features are measured on the grid of the image, with bins of 25 HU.
  - The clinical variables were tested on all 112 patients (Table 1), test patients included, as published; the honest twin tests them in training.
  - The table's sensitivity and specificity of the combined and clinical models belong to other group sizes than 36/42 and 16/18 and are printed here as they stand.
  - The pathological stages are known only after surgery; the index date is therefore the end of the hospital stay, not the CT.
  - The paper keeps 16 features of 1,062 with ICC above 0.75; numbers on other data differ.

cohort:
  columns:
    liver_metastasis: { role: outcome, type: flag, label: Metachronous liver metastasis }
    months: { role: outcome, type: numeric, unit: months, label: Follow-up }
    age: { type: numeric, unit: years, label: Age, optional: true }
    sex: { type: categorical, label: Sex, optional: true }
    pT: { type: categorical, label: pT stage }
    pN: { type: categorical, label: pN stage, optional: true }
    hepatitis: { type: flag, label: Hepatitis, optional: true }
    cea: { type: numeric, unit: ng/mL, cut: { from: 5 }, label: CEA, optional: true }
    ca199: { type: numeric, unit: U/mL, cut: { from: 37 }, label: CA19-9, optional: true }

endpoint:
  kind: binary
  title: Liver metastasis within 24 months after surgery
  event: { flag: liver_metastasis, time: months }
  within: 24
  unit: months
  censoredBefore: exclude
  positive: MLM
  negative: non-MLM

segments:
  liver:   { match: liver }
  hepatic: { match: [hepatic*], otherwise: none }
  portal:  { match: [portal*], otherwise: none }
  vessels: { match: [vessel*, vein*], otherwise: none }
  benign:  { match: [benign*, cyst*, haemangioma*, hemangioma*, calcification*, lesion*], otherwise: none }
  caudate: { match: [caudate*], otherwise: none }

regions:
  parenchyma: erode(liver, 3mm) - hepatic - portal - vessels - benign - caudate

lesions: { rule: union, segment: liver }

extraction:   # 107 original + 186 LoG + 744 wavelet + 279 LBP = 1,316 features
  setting: { binWidth: 25 }
  imageType:
    Original: {}
    LoG: { sigma: [2, 3] }
    Wavelet: {}
    LBP3D: { lbp3DLevels: 2 }   # two levels and the kurtosis map
  featureClass: { firstorder: [], shape: [], glcm: [], glrlm: [], glszm: [], gldm: [], ngtdm: [] }

readers: { mask: mask_reader2, patients: 30, form: 'ICC(2,1)', threshold: 0.75, fittedOn: all }

clinical:
  variables: [age, sex, pT, pN, hepatitis, cea, ca199]
  choose: { method: multivariable, p: 0.05, fittedOn: all }

split: { kind: random, test: 0.3, stratified: true, seed: 1 }

signatures:
  whole-liver: { regions: [parenchyma] }

selection:
  - { name: impute, parameters: { method: median } }
  - { name: standardise }
  - { name: mrmr, parameters: { count: 20 } }

# The radscore: intercept plus the sum of coefficient x feature, of a LASSO logistic model with five-fold cross-validation.
score: { name: logistic-lasso, parameters: { penalty: min, folds: 5 } }

variants:
  clinical:  { radiomics: none,  clinical: true }
  radiomics: { radiomics: score, clinical: false }
  combined:  { radiomics: score, clinical: true }

models:
  logistic: { name: logistic, title: Logistic regression, parameters: { penalty: none }, threshold: youden }

evaluation: { seed: 1, folds: 5, repeats: 10, bootstrap: 200, permutations: 100, calibrationGroups: 10 }

comparators: [volume, clinical]

report:
  primary: { signature: whole-liver, variant: combined, model: logistic }
  nomogram: true
`,
  "crlm-survival-rad-score": "# yaml-language-server: $schema=./protocol.schema.json\n# S4: a rad-score of radiomic and deep features for overall survival.\nversion: 1\nid: crlm-survival-rad-score\ntitle: Overall survival after resection of colorectal liver metastases, by a rad-score from CT\nsummary: 851 radiomic and 256 deep features, Cox LASSO to a rad-score, high and low risk at the training median, time-dependent ROC.\n\npaper:\n  title: CT radiomics signature for risk scores of overall survival after resection of colorectal liver metastases\n  authors: Kha et al.\n  patients: 197 patients of the TCIA collection Colorectal-Liver-Metastases, 105 external ones\n  published:\n    - { variant: rad-score, model: cox, set: train,    measures: { cIndex: [0.738, 0.678, 0.793] } }\n    - { variant: rad-score, model: cox, set: test,     measures: { cIndex: [0.663, 0.558, 0.752], logRankP: 0.0103 } }\n    - { variant: rad-score, model: cox, set: external, measures: { cIndex: [0.614, 0.534, 0.697], logRankP: 0.0015 } }\n    - { variant: combined,  model: cox, set: train,    label: rad-score beside clinical variables, measures: { hazardRatio: [2.671, 2.023, 3.527] } }\n    - { variant: combined,  model: cox, set: test,     label: rad-score beside clinical variables, measures: { hazardRatio: [3.036, 1.421, 6.486] } }\n\nnotes:\n  - Only the abstract was at hand. The threshold of the correlation filter (0.9), the p of the univariate Cox filter (0.05), the penalty of the Cox LASSO (by cross-validation), bin width and grid are choices made here.\n  - The network of the 256 deep features is not described; here it is radscore's own encoder unless `deep.encoder` names an ONNX file. The report names the one that was used.\n  - A patient's row is that of the largest metastasis; the paper says nothing of several.\n  - The medians of the paper's groups (56.5 against 76.0 months in training) lie far apart from those of its external cohort (15.7 against 29.9), which points to other patients or another origin of time.\n  - The paper prints a log-rank p of 0.0000; no p value is zero.\n  - Selection is taken to be on training patients; the abstract does not say it.\n  - A cohort without the column `cohort` has no external patients; the study then ends with the test set.\n\ncohort:\n  columns:   # names as in the sheet of the collection; `column: ...` says where yours differ\n    overall_survival_months: { role: outcome, type: numeric, unit: months }\n    vital_status: { role: outcome, type: flag, label: Death }\n    cohort: { role: site, type: categorical, optional: true }\n    age: { type: numeric, unit: years, label: Age }\n    sex: { type: categorical, label: Sex }\n    node_positive_primary: { type: flag, label: Node-positive primary, optional: true }\n    synchronous_crlm: { type: flag, label: Synchronous metastases, optional: true }\n    multiple_metastases: { type: flag, label: Several metastases, optional: true }\n    carcinoembryonic_antigen: { type: numeric, unit: ng/mL, label: Carcinoembryonic antigen, optional: true }\n    max_tumor_size: { type: numeric, unit: cm, label: Maximum tumour size, optional: true }\n    bilobar_disease: { type: flag, label: Bilobar disease, optional: true }\n    extrahep_disease: { type: flag, label: Extrahepatic disease, optional: true }\n    chemo_before_liver_resection: { type: flag, label: Chemotherapy before resection, optional: true }\n\nendpoint:\n  kind: survival\n  title: Overall survival\n  event: { flag: vital_status, time: overall_survival_months }\n  unit: months\n  positive: death\n  negative: alive\n  horizons: [12, 36, 60]\n\nsegments:\n  tumour: { match: [tumour*, tumor*] }\n\nregions:\n  tumour-region: largest(tumour)\n\nlesions: { rule: largest, segment: tumour }\n\nimages: { modality: CT, maskGeometry: resample }\n\nextraction:   # 107 original + 744 wavelet = 851 features\n  setting: { binWidth: 25 }\n  imageType: { Original: {}, Wavelet: {} }\n  featureClass: { firstorder: [], shape: [], glcm: [], glrlm: [], glszm: [], gldm: [], ngtdm: [] }\n\ndeep: { encoder: builtin, outputs: 256, region: tumour-region }\n\nclinical:\n  variables: [age, sex, node_positive_primary, synchronous_crlm, multiple_metastases, carcinoembryonic_antigen,\n              max_tumor_size, bilobar_disease, extrahep_disease, chemo_before_liver_resection]\n  choose: { method: univariate, p: 0.05 }\n\nsplit:\n  kind: random\n  test: 0.3\n  stratified: true\n  seed: 1\n  external: { column: cohort, values: [external] }\n\nsignatures:\n  radiomics-and-deep: { regions: [tumour-region], deep: true }\n\nselection:\n  - { name: impute, parameters: { method: median } }\n  - { name: standardise }\n  - { name: correlation-filter, parameters: { threshold: 0.9 } }\n  - { name: univariate-cox, parameters: { threshold: 0.05 } }\n  - { name: lasso, parameters: { penalty: min, folds: 10 } }   # Cox LASSO, as the outcome is a survival time\n\nscore: { name: cox }   # the rad-score is the linear predictor of the final Cox model\n\nvariants:\n  rad-score: { radiomics: score, clinical: false }\n  clinical:  { radiomics: none,  clinical: true }\n  combined:  { radiomics: score, clinical: true }\n\nmodels:\n  cox: { name: cox, title: Cox regression, threshold: median }\n\nevaluation: { seed: 1, folds: 5, repeats: 10, bootstrap: 200, permutations: 100, calibrationGroups: 5 }\n\ncomparators: [fong, tbs, volume, clinical]\nscoreInputs:\n  nodePositive: node_positive_primary\n  synchronous: synchronous_crlm\n  multiple: multiple_metastases\n  diameter: max_tumor_size\n  cea: carcinoembryonic_antigen\n  extrahepatic: extrahep_disease\n\nreport:\n  primary: { signature: radiomics-and-deep, variant: rad-score, model: cox }\n"
};
var presetTexts = {
  "tcia-colorectal-liver-metastases": "# The TCIA collection Colorectal-Liver-Metastases: its clinical sheet and its segments, as published.\n# A protocol takes it over with `cohort: tcia-colorectal-liver-metastases`; the sheet itself is recognised by its columns.\ncohort:\n  sheet: TCIA_n=197\n  id: Patient-ID\n  missing: [-999, '', NA, N/A, NaN, unknown]\n  columns:\n    De-identify Scout Name: { role: ignore, type: text, optional: true }\n    age: { type: numeric, unit: years, label: Age, optional: true }\n    sex: { type: categorical, codes: { 1: male, 2: female }, label: Sex, optional: true }\n    major_comorbidity: { type: flag, label: Major comorbidity, optional: true }\n    body_mass_index: { type: numeric, unit: kg/m2, label: Body mass index, optional: true }\n    node_positive_primary: { type: flag, label: Node-positive primary, optional: true }\n    synchronous_crlm: { type: flag, label: Synchronous metastases, optional: true }\n    multiple_metastases: { type: flag, label: Several metastases, optional: true }\n    clinrisk_score: { type: numeric, label: Fong clinical risk score, optional: true }\n    clinrisk_stratified: { type: flag, label: Fong clinical risk score of 3 or more, optional: true }\n    carcinoembryonic_antigen: { type: numeric, unit: ng/mL, label: Carcinoembryonic antigen, optional: true }\n    max_tumor_size: { type: numeric, unit: cm, label: Maximum tumour size, optional: true }\n    bilobar_disease: { type: flag, label: Bilobar disease, optional: true }\n    extrahep_disease: { type: flag, label: Extrahepatic disease, optional: true }\n    chemo_before_liver_resection: { type: flag, label: Chemotherapy before resection, optional: true }\n    preoperative_pve: { type: flag, label: Portal vein embolisation, optional: true }\n    # Known only after surgery, from the specimen: never predictors.\n    steatosis_yesno: { type: flag, measured: after, label: Steatosis, optional: true }\n    presence_sinusoidal_dilata: { type: flag, measured: after, label: Sinusoidal dilatation, optional: true }\n    NASH_score: { type: numeric, measured: after, optional: true }\n    NASH_yesno: { type: flag, measured: after, optional: true }\n    NASH_greater_4: { type: flag, measured: after, optional: true }\n    total_response_percent: { type: numeric, unit: '%', percent: true, measured: after, optional: true }\n    necrosis_percent: { type: numeric, unit: '%', percent: true, measured: after, optional: true }\n    fibrosis_percent: { type: numeric, unit: '%', percent: true, measured: after, optional: true }\n    fibrosis_greater_40_percent: { type: flag, measured: after, optional: true }\n    mucin_percent: { type: numeric, unit: '%', percent: true, measured: after, optional: true }\n    # Outcomes.\n    overall_survival_months: { role: outcome, measured: after, type: numeric, unit: months, label: Overall survival, optional: true }\n    vital_status: { role: outcome, measured: after, type: flag, label: Death, optional: true }\n    progression_or_recurrence: { role: outcome, measured: after, type: flag, label: Progression or recurrence, optional: true }\n    months_to_DFS_progression: { role: outcome, measured: after, type: numeric, unit: months, optional: true }\n    vital_status_DFS: { role: outcome, measured: after, type: flag, label: Recurrence or death, optional: true }\n    progression_or_recurrence_liveronly: { role: outcome, measured: after, type: flag, label: Recurrence in the liver only, optional: true }\n    months_to_liver_DFS_progression: { role: outcome, measured: after, type: numeric, unit: months, optional: true }\n    vital_status_liver_DFS: { role: outcome, measured: after, type: flag, label: Recurrence in the liver or death, optional: true }\n    relevant_notes: { role: ignore, type: text, optional: true }\n\nsegments:\n  tumour: { match: 'Tumor_*' }\n  liver: { match: Liver }\n  remnant: { match: Liver_Remnant, otherwise: none }\n  hepatic: { match: Hepatic, otherwise: none }\n  portal: { match: Portal, otherwise: none }\n"
};

// packages/study/dist/protocol/yaml-source.js
var import_yaml = __toESM(require_dist(), 1);
function parseYaml(text, file) {
  const lines = new import_yaml.LineCounter();
  const document = (0, import_yaml.parseDocument)(text, { lineCounter: lines, prettyErrors: false, merge: true });
  const at2 = (offset) => lines.linePos(offset).line;
  const [problem] = document.errors;
  const place = file === void 0 ? {} : { file };
  if (problem !== void 0) {
    const detail = problem.message.replace(/\.$/, "");
    throw new RadError("RAD-PROTOCOL-FILE", { detail }, { ...place, line: at2(problem.pos[0]) });
  }
  return {
    ...place,
    data: plainData(document, place),
    locate: (path) => {
      const found = offsetOf(document, path);
      return found === void 0 ? void 0 : { line: at2(found.offset), depth: found.depth };
    }
  };
}
function plainData(document, place) {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw new RadError("RAD-PROTOCOL-FILE", { detail: error.message.replace(/\.$/, "") }, { ...place, line: 1 });
  }
}
function offsetOf({ contents }, path) {
  let node = contents;
  let found;
  for (const [i, key] of path.entries()) {
    let at2;
    if ((0, import_yaml.isMap)(node)) {
      const pair = node.items.find((item) => (0, import_yaml.isScalar)(item.key) && String(item.key.value) === String(key));
      at2 = (0, import_yaml.isScalar)(pair?.key) ? pair.key.range?.[0] : void 0;
      node = pair?.value;
    } else if ((0, import_yaml.isSeq)(node)) {
      node = node.items[Number(key)];
      at2 = (0, import_yaml.isNode)(node) ? node.range?.[0] : void 0;
    }
    if (at2 === void 0)
      break;
    found = { offset: at2, depth: i + 1 };
  }
  return found;
}

// packages/study/dist/protocol/built-in.js
function builtInProtocols() {
  return Object.entries(protocolTexts).map(([id, text]) => {
    const { title, summary } = parseYaml(text).data;
    return { id, title, summary: summary.trim() };
  });
}
function builtInProtocol(id) {
  return Object.hasOwn(protocolTexts, id) ? protocolTexts[id] : void 0;
}
function builtInPreset(name) {
  return Object.hasOwn(presetTexts, name) ? presetTexts[name] : void 0;
}

// packages/study/dist/protocol/schema/endpoint.js
var timeUnits = ["days", "months", "years"];
var eventSchema = external_exports.strictObject({
  flag: external_exports.string().optional().describe("Column that is 1 where the event happened."),
  time: external_exports.string().optional().describe("Column of the time from the index date to the event, or to the last follow-up."),
  date: external_exports.string().optional().describe("Column of the date of the event, in place of a time; empty where there was none.")
}).refine(({ flag, date }) => flag !== void 0 || date !== void 0, { message: "it needs a flag or a date" }).refine(({ time, date }) => time === void 0 || date === void 0, {
  message: "it takes a time or a date, not both"
});
var events = external_exports.union([
  external_exports.string().transform((flag) => [{ flag }]),
  eventSchema.transform((event) => [event]),
  external_exports.array(eventSchema).min(1)
]);
var endpointSchema = external_exports.strictObject({
  kind: external_exports.enum(["binary", "survival"]).describe("A yes or no, or a time to an event."),
  title: external_exports.string().describe("What it is, e.g. Recurrence within 24 months."),
  event: events.describe("The event: a flag column, or {flag, time} or {date}; of several the first that happens counts."),
  time: external_exports.string().optional().describe("Column of the time to the event or the last follow-up, where the event has none of its own."),
  origin: external_exports.string().optional().describe("Column of the index date, where times are counted between dates."),
  followUp: external_exports.string().optional().describe("Column of the last follow-up, a time or (with origin) a date."),
  unit: external_exports.enum(timeUnits).default("months").describe("Unit of the times."),
  within: external_exports.number().positive().optional().describe("Binary: the event must happen by this time."),
  censoredBefore: external_exports.enum(["exclude", "as-non-event"]).default("exclude").describe("Binary: patients who left before `within` without the event."),
  competing: events.optional().describe("An event that makes the event impossible, e.g. death before recurrence."),
  competingBefore: external_exports.enum(["as-non-event", "exclude"]).default("as-non-event").describe("Binary: patients whose competing event came first, by `within`."),
  positive: external_exports.string().default("event").describe("Name of the positive class."),
  negative: external_exports.string().optional().describe("Name of the other class."),
  horizons: external_exports.array(external_exports.number().positive()).default([]).describe("Survival: times at which AUC, calibration and survival are reported.")
});

// packages/study/dist/protocol/schema/imaging.js
var segmentSchema = external_exports.union([
  external_exports.string().transform((name) => ({ match: [name], otherwise: "error" })),
  external_exports.strictObject({
    match: external_exports.union([external_exports.string().transform((name) => [name]), external_exports.array(external_exports.string()).min(1)]).describe("Names of the segments in the files that it stands for, upper and lower case alike; * for any letters."),
    otherwise: external_exports.string().default("error").describe("Where a case has none: `error`, `none` for an empty region, or a region, e.g. hu(-50, 250).")
  })
]);
var segmentsSchema = external_exports.record(external_exports.string(), segmentSchema).default({}).describe("The segments of the outlines under the names that the regions use.");
var regionsSchema = external_exports.record(external_exports.string(), external_exports.string()).default({}).describe("Regions by the region algebra, e.g. rim4: shell(tumour, 0mm, 4mm) & liver.");
var parameters = external_exports.record(external_exports.string(), external_exports.unknown()).default({});
var imagesSchema = external_exports.strictObject({
  modality: external_exports.enum(["CT", "MR", "PET", "US"]).default("CT").describe("What the images are."),
  maskGeometry: external_exports.enum(["resample", "copy", "stop"]).default("resample").describe("Outlines on another grid than the image: resample them, copy the header, or stop."),
  series: external_exports.string().optional().describe("Which series of a DICOM folder: uid, number, or description with *."),
  spacing: external_exports.tuple([external_exports.number().positive(), external_exports.number().positive()]).optional().describe("Pixel spacing in mm of pictures that carry none."),
  steps: external_exports.array(external_exports.strictObject({ name: external_exports.enum(imageStepNames), parameters })).default([]).describe("What is done to the grey values before features are measured.")
}).prefault({});
var extractionSchema = external_exports.strictObject({
  setting: external_exports.record(external_exports.string(), external_exports.unknown()).default({}),
  imageType: external_exports.record(external_exports.string(), external_exports.record(external_exports.string(), external_exports.unknown()).nullable()).default({ Original: {} }),
  featureClass: external_exports.record(external_exports.string(), external_exports.array(external_exports.string()).nullable()).default({})
}).prefault({}).describe("A parameter file of PyRadiomics: setting, imageType, featureClass.");
var deepSchema = external_exports.strictObject({
  encoder: external_exports.string().default("builtin").describe("`builtin`, or the path of an ONNX file."),
  outputs: external_exports.int().min(1).max(4096).default(256).describe("Number of deep features."),
  region: external_exports.string().describe("The region the patch is cut around."),
  patch: external_exports.strictObject({
    size: external_exports.tuple([external_exports.int().min(8), external_exports.int().min(8), external_exports.int().min(8)]).default([32, 32, 32]).describe("Voxels along x, y, z."),
    spacing: external_exports.number().positive().default(2).describe("Voxel spacing of the patch, mm."),
    window: external_exports.tuple([external_exports.number(), external_exports.number()]).default([-100, 250]).describe("Grey values that become 0 and 1.")
  }).prefault({})
});
var lesionRules = [
  "union",
  "largest",
  "mean",
  "volume-weighted-mean",
  "largest-3-volume-weighted",
  "max"
];
var lesionsSchema = external_exports.strictObject({
  rule: external_exports.enum(lesionRules).default("union").describe("How several lesions of a patient become one row."),
  segment: external_exports.string().default("tumour").describe("The segment that holds the lesions.")
}).prefault({});
var iccForms = ["ICC(1,1)", "ICC(2,1)", "ICC(3,1)"];
var readersSchema = external_exports.strictObject({
  mask: external_exports.string().default("mask_reader2").describe("Column of the second reader's outlines."),
  patients: external_exports.int().min(3).optional().describe("Number of patients, drawn at random; all that have both outlines by default."),
  form: external_exports.enum(iccForms).default("ICC(2,1)").describe("Form of the intraclass correlation."),
  threshold: external_exports.number().min(-1).max(1).default(0.75).describe("Features at or below it are left out."),
  fittedOn: external_exports.enum(["training", "all"]).default("training").describe("Patients that may be drawn.")
});

// packages/study/dist/protocol/schema/modelling.js
var parameters2 = external_exports.record(external_exports.string(), external_exports.unknown()).default({});
var fittedOn = external_exports.enum(["training", "all"]).default("training").describe("`all` repeats a paper that fitted the step on test rows too: a leak, named in the report; the honest twin never does.");
var protocolStepSchema = external_exports.strictObject({
  name: external_exports.string().describe("Name of the step, as `radscore study list --steps` shows it."),
  parameters: parameters2,
  fittedOn,
  honest: external_exports.strictObject({ name: external_exports.string(), parameters: parameters2 }).optional().describe("The step that the honest twin takes in place of this one.")
});
var clinicalSchema = external_exports.strictObject({
  variables: external_exports.array(external_exports.string()).default([]).describe("Columns of the cohort that may enter."),
  choose: external_exports.strictObject({
    method: external_exports.enum(["all", "univariate", "multivariable"]).default("all").describe("All; those that differ between the groups; those that stay significant beside each other."),
    p: external_exports.number().gt(0).max(1).default(0.05).describe("Variables enter below it."),
    fittedOn
  }).prefault({})
}).prefault({});
var seed = external_exports.int().min(0).default(1).describe("Seed of everything random in the split.");
var values = external_exports.array(external_exports.union([external_exports.string(), external_exports.number()])).min(1);
var external = external_exports.strictObject({ column: external_exports.string(), values }).optional().describe("Patients of an external cohort, never trained on: those with one of these values.");
var splitSchema = external_exports.discriminatedUnion("kind", [
  external_exports.strictObject({
    kind: external_exports.literal("by-column").describe("By hospital or any other column."),
    column: external_exports.string(),
    train: values,
    test: values,
    seed,
    external
  }),
  external_exports.strictObject({
    kind: external_exports.literal("random").describe("Once at random."),
    test: external_exports.number().gt(0).lt(1).describe("Share of the patients that test."),
    stratified: external_exports.boolean().default(true),
    seed,
    external
  }),
  external_exports.strictObject({
    kind: external_exports.literal("cross-validation").describe("k folds with pooled out-of-fold predictions, then a fit on all of it."),
    folds: external_exports.int().min(2).max(100).default(5),
    stratified: external_exports.boolean().default(true),
    seed,
    external
  })
]);
var signatureSchema = external_exports.strictObject({
  regions: external_exports.array(external_exports.string()).default([]).describe("Names of regions; features of several stand side by side."),
  imageTypes: external_exports.array(external_exports.string()).optional().describe("Image types, as in extraction; all by default."),
  families: external_exports.array(external_exports.string()).optional().describe("Feature families, as in extraction; all by default."),
  deep: external_exports.boolean().default(false).describe("Whether the deep features enter too.")
});
var variantSchema = external_exports.strictObject({
  radiomics: external_exports.enum(["columns", "score", "none"]).describe("Selected features as columns, reduced to their rad-score, or left out."),
  clinical: external_exports.boolean().describe("Whether the chosen clinical variables enter.")
});
var scoreSchema = external_exports.strictObject({
  name: external_exports.string().describe("The linear model whose linear predictor is the rad-score."),
  parameters: parameters2
});
var protocolModelSchema = external_exports.strictObject({
  name: external_exports.string().describe("Name of the model."),
  title: external_exports.string().optional().describe("Its name in tables and figures."),
  parameters: parameters2,
  threshold: external_exports.union([external_exports.number(), external_exports.enum(["youden", "median"])]).default(0.5).describe("The cut-off, or how it is chosen on training data."),
  scale: external_exports.boolean().default(false).describe("Standardise the columns before the model, with the moments of training."),
  variants: external_exports.array(external_exports.string()).optional().describe("The variants it is fitted for; all by default.")
});
var evaluationSchema = external_exports.strictObject({
  seed: external_exports.int().min(0).default(1),
  folds: external_exports.int().min(2).max(100).default(5).describe("Folds of the repeated nested cross-validation."),
  repeats: external_exports.int().min(0).max(1e3).default(10).describe("Its repeats; 0 leaves it out."),
  innerFolds: external_exports.int().min(2).max(100).default(5).describe("Folds inside training, for cut-offs and tuning."),
  bootstrap: external_exports.int().min(0).max(1e5).default(200).describe("Samples of the optimism-corrected bootstrap; 0 leaves it out."),
  permutations: external_exports.int().min(0).max(1e5).default(100).describe("Runs with permuted outcome; 0 leaves them out."),
  confidence: external_exports.number().gt(0).lt(1).default(0.95),
  calibrationGroups: external_exports.int().min(2).max(100).default(10)
}).prefault({});
var clinicalScores = ["fong", "tbs", "game", "m-cs", "konopke"];
var comparators = [...clinicalScores, "volume", "clinical"];
var comparatorsSchema = external_exports.array(external_exports.enum(comparators)).default(["volume"]).describe("What the study must beat to have added anything.");
var scoreInputsSchema = external_exports.strictObject({
  nodePositive: external_exports.string().optional().describe("Flag: lymph nodes of the primary are positive."),
  diseaseFreeInterval: external_exports.string().optional().describe("Months from the primary to the metastases."),
  synchronous: external_exports.string().optional().describe("Flag: synchronous metastases (a disease-free interval of 0)."),
  number: external_exports.string().optional().describe("Number of metastases."),
  multiple: external_exports.string().optional().describe("Flag: more than one metastasis, where the number is unknown."),
  diameter: external_exports.string().optional().describe("Largest diameter, cm."),
  cea: external_exports.string().optional().describe("Carcinoembryonic antigen, ng/mL."),
  extrahepatic: external_exports.string().optional().describe("Flag: disease outside the liver."),
  kras: external_exports.string().optional().describe("Flag: KRAS mutated."),
  ras: external_exports.string().optional().describe("Flag: RAS (KRAS or NRAS) mutated.")
}).prefault({});

// packages/study/dist/protocol/schema.js
var publishedSchema = external_exports.strictObject({
  label: external_exports.string().optional().describe("What it is, where signature, variant and model do not say so."),
  signature: external_exports.string().optional(),
  variant: external_exports.string().optional(),
  model: external_exports.string().optional(),
  set: external_exports.enum(["train", "test", "out-of-fold", "external"]),
  measures: external_exports.record(external_exports.string(), external_exports.union([external_exports.number(), external_exports.tuple([external_exports.number(), external_exports.number(), external_exports.number()])])).describe("By the names of performance.json (auc, accuracy, cIndex ...): a number, or [number, low, high].")
});
var paperSchema = external_exports.strictObject({
  title: external_exports.string(),
  authors: external_exports.string().optional(),
  journal: external_exports.string().optional(),
  year: external_exports.int().optional(),
  doi: external_exports.string().optional(),
  patients: external_exports.string().optional().describe("Who was studied, in a few words."),
  published: external_exports.array(publishedSchema).default([]).describe("Its results, to stand beside ours.")
});
var reportSchema = external_exports.strictObject({
  title: external_exports.string().optional(),
  primary: external_exports.strictObject({ signature: external_exports.string(), variant: external_exports.string(), model: external_exports.string() }).optional().describe("The candidate of the key sentence, fixed before the data are seen; the best on training by default."),
  positiveName: external_exports.string().optional(),
  nomogram: external_exports.boolean().default(false).describe("Draw a nomogram of the combined model.")
}).prefault({});
var named = (schema) => external_exports.record(external_exports.string().regex(/^[^/\s:]+$/, 'a name has no space, "/" or ":"'), schema);
var protocolSchema = external_exports.strictObject({
  version: external_exports.literal(1).describe("Version of the form of this file."),
  id: external_exports.string().regex(/^[a-z0-9][a-z0-9-]*$/, "an id has small letters, digits and hyphens"),
  title: external_exports.string(),
  summary: external_exports.string().default(""),
  paper: paperSchema.optional(),
  notes: external_exports.array(external_exports.string()).default([]).describe("Where the paper is silent or contradicts itself, and what is done here."),
  cohort: cohortSchema.prefault({}),
  endpoint: endpointSchema,
  segments: segmentsSchema,
  regions: regionsSchema,
  images: imagesSchema,
  extraction: extractionSchema,
  deep: deepSchema.optional(),
  lesions: lesionsSchema,
  readers: readersSchema.optional(),
  clinical: clinicalSchema,
  split: splitSchema,
  signatures: named(signatureSchema).describe("Named sets of radiomic columns."),
  selection: external_exports.array(protocolStepSchema).default([]).describe("Steps on the radiomic columns, in order."),
  score: scoreSchema.optional().describe("How selected features become a rad-score."),
  balance: protocolStepSchema.optional().describe("How unequal classes are balanced, on training rows."),
  variants: named(variantSchema).describe("Which branches enter."),
  models: named(protocolModelSchema).describe("The models; each is fitted for every signature and variant."),
  evaluation: evaluationSchema,
  comparators: comparatorsSchema,
  scoreInputs: scoreInputsSchema,
  report: reportSchema
});

// packages/study/dist/protocol/json-schema.js
function protocolJsonSchema() {
  const { properties, ...schema } = withoutRequired(external_exports.toJSONSchema(protocolSchema, { io: "input" }));
  return {
    ...schema,
    title: "radscore protocol",
    properties: {
      extends: {
        type: "string",
        description: "A built-in protocol or a file, of which this one says only what differs."
      },
      without: {
        type: "array",
        items: { type: "string" },
        description: "Dotted paths of what is not taken over, e.g. signatures.Intra+Peri6mm."
      },
      ...properties
    }
  };
}
function withoutRequired(node) {
  if (Array.isArray(node))
    return node.map(withoutRequired);
  if (typeof node !== "object" || node === null)
    return node;
  const kept = Object.entries(node).filter(([key, value]) => key !== "required" || !Array.isArray(value));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutRequired(value)]));
}
var root;
function rootNode() {
  root ??= protocolJsonSchema();
  return root;
}
function nodesAt(path) {
  let nodes = alternatives(rootNode());
  for (const key of path) {
    nodes = nodes.flatMap((node) => {
      const next = typeof key === "number" ? node.prefixItems?.[key] ?? node.items : node.properties?.[String(key)] ?? node.additionalProperties;
      return typeof next === "object" ? alternatives(next) : [];
    });
  }
  return nodes;
}
function alternatives(node) {
  const parts = [...node.anyOf ?? [], ...node.oneOf ?? []];
  return [node, ...parts.flatMap(alternatives)];
}
function knownKeys(path) {
  return [...new Set(nodesAt(path).flatMap(({ properties }) => Object.keys(properties ?? {})))];
}
function describePath(path) {
  return nodesAt(path).find(({ description }) => description !== void 0)?.description;
}
function sectionsWith(key) {
  const { properties = {} } = rootNode();
  return Object.keys(properties).filter((section) => knownKeys([section]).includes(key));
}

// packages/study/dist/protocol/check-steps.js
function checkSteps({ selection, score, balance, models, endpoint }) {
  const column = ["transformer", "selector"];
  const model = [endpoint.kind === "binary" ? "classifier" : "survival"];
  for (const [i, { honest, ...step }] of selection.entries()) {
    checkStep(step, column, `selection.${i}`);
    if (honest !== void 0)
      checkStep(honest, column, `selection.${i}.honest`);
  }
  if (score !== void 0)
    checkStep(score, model, "score");
  if (balance !== void 0)
    checkStep(balance, ["sampler"], "balance");
  for (const [name, each] of Object.entries(models))
    checkStep(each, model, `models.${name}`);
}
function checkStep({ name, parameters: parameters3 }, kinds, field) {
  const step = at(`${field}.name`, () => stepByName(name));
  if (!kinds.includes(step.kind)) {
    const expected = kinds.map((kind) => kind === "survival" ? "survival model" : kind).join(" or ");
    throw new RadError("RAD-LEARN-STEP-KIND", { name, kind: step.kind, expected }, { field: `${field}.name` });
  }
  at(`${field}.parameters`, () => parseParameters(step, parameters3));
}
function at(field, work) {
  try {
    return work();
  } catch (error) {
    if (!isRadError(error))
      throw error;
    const { code: code2, values: values2 } = error;
    const key = code2 === "RAD-PARAMETER-INVALID" ? String(values2.name).split(".").slice(1).join(".") : field.endsWith("parameters") ? String(values2.name) : "";
    throw error.at({ field: key === "" ? field : `${field}.${key}` });
  }
}

// packages/study/dist/protocol/check-protocol.js
function checkProtocol(protocol) {
  checkRegions(protocol);
  checkExtraction(protocol);
  checkSignatures(protocol);
  checkVariantsAndModels(protocol);
  checkEndpoint(protocol);
  checkPredictors(protocol);
  checkSteps(protocol);
}
function checkExtraction({ extraction }) {
  try {
    makeParameters(extraction);
  } catch (error) {
    const known = toRadError(error);
    throw new RadError(known.code, known.values, { ...known.place, field: `extraction.${known.place.field}` });
  }
}
function checkSignatures({ signatures, regions, segments, extraction, deep, lesions }) {
  const places = [...Object.keys(segments), ...Object.keys(regions)];
  if (Object.keys(segments).length > 0)
    refer("segment", lesions.segment, Object.keys(segments), "lesions.segment");
  if (deep !== void 0)
    refer("region", deep.region, places, "deep.region");
  if (Object.keys(signatures).length === 0)
    throw missing("signatures", "at least one named set of radiomic columns.");
  const imageTypes = Object.keys(extraction.imageType);
  const named2 = Object.keys(extraction.featureClass);
  const known = named2.length > 0 ? named2 : families.map(({ name }) => name);
  for (const [name, signature] of Object.entries(signatures)) {
    const field = `signatures.${name}`;
    if (signature.regions.length === 0 && !signature.deep)
      throw missing(`${field}.regions`, "the regions it is measured in.");
    for (const region of signature.regions)
      refer("region", region, places, `${field}.regions`);
    for (const type of signature.imageTypes ?? [])
      refer("image type", type, imageTypes, `${field}.imageTypes`);
    for (const family of signature.families ?? [])
      refer("feature family", family, known, `${field}.families`);
    if (signature.deep && deep === void 0)
      throw missing("deep", `the encoder of the deep features of ${field}.`);
  }
}
function checkVariantsAndModels({ variants, models, score, clinical, signatures, report, paper }) {
  const variantNames = Object.keys(variants);
  if (variantNames.length === 0)
    throw missing("variants", "at least one choice of branches, e.g. radiomics.");
  if (Object.keys(models).length === 0)
    throw missing("models", "at least one model.");
  for (const [name, variant] of Object.entries(variants)) {
    if (variant.radiomics === "score" && score === void 0)
      throw missing("score", `the model of the rad-score of variants.${name}.`);
    if (variant.clinical && clinical.variables.length === 0)
      throw missing("clinical.variables", `the clinical columns of variants.${name}.`);
    if (variant.radiomics === "none" && !variant.clinical)
      throw missing(`variants.${name}.clinical`, "true, for it has no other branch.");
  }
  for (const [name, model] of Object.entries(models)) {
    for (const variant of model.variants ?? [])
      refer("variant", variant, variantNames, `models.${name}.variants`);
  }
  const known = { signature: Object.keys(signatures), variant: variantNames, model: Object.keys(models) };
  const named2 = [
    ...report.primary === void 0 ? [] : [{ entry: report.primary, field: "report.primary" }],
    ...(paper?.published ?? []).map((entry, i) => ({ entry, field: `paper.published.${i}` }))
  ];
  for (const { entry, field } of named2) {
    for (const kind of ["signature", "variant", "model"]) {
      if (entry[kind] !== void 0)
        refer(kind, entry[kind], known[kind], `${field}.${kind}`);
    }
  }
}
function checkEndpoint({ endpoint, balance, split }) {
  const { kind, event, time, origin, followUp: followUp2, within } = endpoint;
  const timed = time ?? followUp2 ?? origin ?? event.find((each) => each.time !== void 0);
  if ((kind === "survival" || within !== void 0) && timed === void 0) {
    throw new RadError("RAD-ENDPOINT-TIME", {}, { field: "endpoint" });
  }
  if (kind === "survival" && balance !== void 0) {
    const values2 = {
      value: balance.name,
      field: "balance",
      problem: "classes can be balanced for a binary endpoint only",
      suggestion: ""
    };
    throw new RadError("RAD-PROTOCOL-VALUE", values2, { field: "balance" });
  }
  if (split.kind === "by-column") {
    const both = split.train.find((value) => split.test.includes(value));
    if (both !== void 0) {
      const values2 = { value: both, field: "split.test", problem: "the same value is in split.train", suggestion: "" };
      throw new RadError("RAD-PROTOCOL-VALUE", values2, { field: "split.test" });
    }
  }
}
function checkPredictors(protocol) {
  const { clinical, scoreInputs, cohort } = protocol;
  const outcome = outcomeColumns(protocol);
  const used = [
    ...clinical.variables.map((name, i) => ({ name, field: "clinical.variables", at: `clinical.variables.${i}` })),
    ...Object.entries(scoreInputs).map(([key, name]) => ({
      name,
      field: `scoreInputs.${key}`,
      at: `scoreInputs.${key}`
    }))
  ];
  for (const { name, field, at: at2 } of used) {
    if (name === void 0)
      continue;
    const why = outcome.get(name);
    if (why !== void 0)
      throw new RadError("RAD-PROTOCOL-OUTCOME-PREDICTOR", { name, why, field }, { field: at2, column: name });
    if (cohort.columns[name]?.measured === "after") {
      throw new RadError("RAD-PROTOCOL-LATER-PREDICTOR", { name, field }, { field: at2, column: name });
    }
  }
}
function refer(kind, name, known, field) {
  if (known.includes(name))
    return;
  const values2 = { kind, name, field, suggestion: didYouMean(name, known), known: known.join(", ") || "none" };
  throw new RadError("RAD-PROTOCOL-REFERENCE", values2, { field });
}
function missing(field, meaning) {
  return new RadError("RAD-PROTOCOL-MISSING", { field, meaning }, { field });
}

// packages/study/dist/protocol/issue.js
function protocolIssue(issue, data) {
  const most = telling(issue, data);
  const { path } = most;
  const field = path.join(".");
  if (most.code === "unrecognized_keys") {
    const key = most.keys[0];
    return { error: unknownKey(key, path), path: [...path, key] };
  }
  if (most.code === "invalid_key") {
    const values2 = {
      value: shown(path.at(-1)),
      field,
      problem: most.issues[0]?.message ?? most.message,
      suggestion: ""
    };
    return { error: new RadError("RAD-PROTOCOL-VALUE", values2, { field }), path };
  }
  const value = valueAt(data, path);
  if (value === void 0) {
    const meaning = describePath(path) ?? "a protocol needs it.";
    return { error: new RadError("RAD-PROTOCOL-MISSING", { field, meaning }, { field }), path };
  }
  const words2 = most.code === "invalid_value" ? most.values : most.code === "invalid_union" ? optionsOf(most) : [];
  const error = new RadError("RAD-PROTOCOL-VALUE", {
    value: shown(value),
    field,
    problem: problemOf(most),
    suggestion: typeof value === "string" ? didYouMean(value, words2.map(String)) : ""
  }, { field });
  return { error, path };
}
function unknownKey(key, path) {
  const known = knownKeys(path);
  const near = didYouMean(key, known);
  const elsewhere = near === "" ? sectionsWith(key) : [];
  const field = [...path, key].join(".");
  const section = path.length === 0 ? "the top level" : path.join(".");
  const suggestion = elsewhere.length === 0 ? near : ` It belongs into ${elsewhere.join(" or ")}.`;
  return new RadError("RAD-PROTOCOL-KEY", { key, section, suggestion, known: known.join(", ") }, { field });
}
function telling(issue, data) {
  if (issue.code !== "invalid_union" || issue.errors.length === 0)
    return issue;
  const value = valueAt(data, issue.path);
  const isMap2 = typeof value === "object" && value !== null;
  const depth = (issues) => Math.max(...issues.map(({ path, code: code2 }) => path.length + (code2 === "unrecognized_keys" ? 1 : 0)));
  const [nearest] = [...issue.errors].sort((a, b) => depth(b) - depth(a) || a.length - b.length);
  const inner = nearest?.[0];
  if (!isMap2 || inner === void 0) {
    const options = issue.errors.flatMap((issues) => issues.map(problemOf));
    return { ...issue, code: "custom", message: [...new Set(options)].join(", or "), input: value };
  }
  return telling({ ...inner, path: [...issue.path, ...inner.path] }, data);
}
function problemOf(issue) {
  switch (issue.code) {
    case "invalid_type":
      return `it must be ${nouns[issue.expected] ?? `a ${issue.expected}`}`;
    case "invalid_value":
      return `it must be ${issue.values.length > 1 ? "one of " : ""}${issue.values.map(String).join(", ")}`;
    case "too_small":
      return limit(issue.origin, issue.inclusive === false ? "above" : "at least", Number(issue.minimum));
    case "too_big":
      return limit(issue.origin, issue.inclusive === false ? "below" : "at most", Number(issue.maximum));
    case "invalid_union":
      return `it must be one of ${optionsOf(issue).map(String).join(", ")}`;
    default:
      return issue.message;
  }
}
var nouns = {
  int: "a whole number",
  array: "a list",
  object: "a map of keys and values",
  record: "a map of keys and values",
  string: "a text",
  boolean: "true or false",
  tuple: "a list"
};
function limit(origin, relation, bound) {
  if (origin === "array")
    return `it must have ${relation} ${bound} entries`;
  return `it must be ${relation} ${bound}`;
}
function optionsOf(issue) {
  return "options" in issue && Array.isArray(issue.options) ? issue.options : [];
}
function valueAt(data, path) {
  let value = data;
  for (const key of path)
    value = value?.[key];
  return value;
}
function shown(value) {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

// packages/study/dist/protocol/merge.js
function isValues(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function mergeProtocols(parent, child) {
  const merged = { ...parent };
  for (const [key, value] of Object.entries(child)) {
    const before = Object.hasOwn(merged, key) ? merged[key] : void 0;
    const mergeable = isValues(before) && isValues(value) && !isAnother(before, value);
    Object.defineProperty(merged, key, {
      value: mergeable ? mergeProtocols(before, value) : value,
      enumerable: true,
      writable: true,
      configurable: true
    });
  }
  return merged;
}
function isAnother(before, value) {
  return ["kind", "name"].some((key) => key in before && key in value && before[key] !== value[key]);
}
function withoutPath(protocol, path) {
  for (const key of Object.keys(protocol)) {
    if (path === key)
      return Object.fromEntries(Object.entries(protocol).filter(([name]) => name !== key));
    const inner = protocol[key];
    if (path.startsWith(`${key}.`) && isValues(inner)) {
      const left = withoutPath(inner, path.slice(key.length + 1));
      if (left !== void 0)
        return { ...protocol, [key]: left };
    }
  }
  return void 0;
}
function dottedPaths(protocol, prefix = "") {
  return Object.entries(protocol).flatMap(([key, value]) => [
    `${prefix}${key}`,
    ...isValues(value) ? dottedPaths(value, `${prefix}${key}.`) : []
  ]);
}

// packages/study/dist/protocol/preset.js
function applyPreset(protocol, recognised) {
  const { cohort = {} } = protocol;
  if (!isValues(cohort))
    return protocol;
  const name = cohort.preset ?? recognised;
  const text = typeof name === "string" ? builtInPreset(name) : void 0;
  return text === void 0 ? protocol : mergeProtocols(parseYaml(text).data, { ...protocol, cohort: { ...cohort, preset: name } });
}
function expandCohort(protocol) {
  return typeof protocol.cohort === "string" ? { ...protocol, cohort: { preset: protocol.cohort } } : protocol;
}

// packages/study/dist/protocol/parse-protocol.js
function parseProtocol(text, options = {}) {
  const chain = readChain({ text, ...options.file !== void 0 && { file: options.file } }, options);
  const merged = applyPreset(chain.reduceRight(mergeLink, {}), options.preset);
  const sources = chain.map(({ source }) => source);
  const result = protocolSchema.safeParse(merged);
  if (!result.success) {
    const problems = result.error.issues.map((issue) => protocolIssue(issue, merged));
    const placed = problems.map(({ error, path }) => placeOf(error, path, sources));
    throw placed.sort(byPlace(sources))[0];
  }
  try {
    checkProtocol(result.data);
  } catch (error) {
    if (!isRadError(error) || error.place.field === void 0)
      throw error;
    throw placeOf(error, pathIn(merged, error.place.field), sources);
  }
  return result.data;
}
function readChain(first, options) {
  const chain = [];
  const seen = [first.file ?? "this protocol"];
  let next = first;
  while (next !== void 0) {
    const link = readLink(next);
    chain.push(link.link);
    next = void 0;
    if (link.parent !== void 0) {
      next = openParent(link.parent, link.link.source, options);
      const name = next.file ?? link.parent;
      if (seen.includes(name)) {
        const circle = [...seen.slice(seen.indexOf(name)), name].join(" -> ");
        throw placeOf(new RadError("RAD-PROTOCOL-CYCLE", { chain: circle }), ["extends"], [link.link.source]);
      }
      seen.push(name);
    }
  }
  return chain;
}
function readLink({ text, file }) {
  const source = parseYaml(text, file);
  const place = file === void 0 ? {} : { file };
  if (!isValues(source.data)) {
    const detail = 'it must be a map of keys and values, such as "id: my-study"';
    throw new RadError("RAD-PROTOCOL-FILE", { detail }, { ...place, line: 1 });
  }
  const { extends: parent, without = [], ...data } = source.data;
  const texts = Array.isArray(without) && without.every((path) => typeof path === "string");
  for (const [field, fine] of [
    ["extends", parent === void 0 || typeof parent === "string"],
    ["without", texts]
  ]) {
    if (fine)
      continue;
    const problem = field === "extends" ? "it must be one name" : "it must be a list of dotted paths";
    const values2 = { value: JSON.stringify(source.data[field]), field, problem, suggestion: "" };
    throw placeOf(new RadError("RAD-PROTOCOL-VALUE", values2, { field }), [field], [source]);
  }
  const link = { source, data: expandCohort(data), without };
  return typeof parent === "string" ? { link, parent } : { link };
}
function openParent(name, source, { open }) {
  const built = builtInProtocol(name);
  if (built !== void 0)
    return { text: built, file: name };
  const opened = open?.(name, source.file);
  if (opened !== void 0)
    return opened;
  const known = builtInProtocols().map(({ id }) => id);
  const error = new RadError("RAD-PROTOCOL-EXTENDS", {
    name,
    suggestion: didYouMean(name, known),
    known: known.join(", ")
  });
  throw placeOf(error, ["extends"], [source]);
}
function mergeLink(parent, { data, without, source }) {
  let left = parent;
  for (const [i, path] of without.entries()) {
    const after = withoutPath(left, path);
    if (after === void 0) {
      const known = dottedPaths(left);
      const values2 = { kind: "part of the extended protocol", name: path, field: "without" };
      const hints = { suggestion: didYouMean(path, known), known: Object.keys(left).join(", ") || "nothing" };
      throw placeOf(new RadError("RAD-PROTOCOL-REFERENCE", { ...values2, ...hints }), ["without", i], [source]);
    }
    left = after;
  }
  return mergeProtocols(left, data);
}
function placeOf(error, path, sources) {
  let best;
  for (const source2 of sources) {
    const found = source2.locate(path);
    if (found !== void 0 && found.depth > (best?.depth ?? 0))
      best = { source: source2, ...found };
  }
  const source = best?.source ?? sources[0];
  const file = source?.file === void 0 ? {} : { file: source.file };
  return error.at({ ...file, ...best !== void 0 && { line: best.line } });
}
function byPlace(sources) {
  const rank = ({ place }) => sources.findIndex(({ file }) => file === place.file);
  return (a, b) => rank(a) - rank(b) || (a.place.line ?? 0) - (b.place.line ?? 0);
}
function pathIn(data, field) {
  if (Array.isArray(data)) {
    const [index = "", ...rest] = field.split(".");
    return [Number(index), ...pathIn(data[Number(index)], rest.join("."))];
  }
  if (!isValues(data))
    return [];
  const key = Object.keys(data).filter((name) => field === name || field.startsWith(`${name}.`)).sort((a, b) => b.length - a.length)[0];
  if (key === void 0)
    return [];
  return [key, ...pathIn(data[key], field.slice(key.length + 1))];
}

// packages/study/dist/readers/feature-agreement.js
var leastPatients = 3;
function featureAgreement(first, second, { form, threshold }, among = first.ids) {
  const rowsOfFirst = new Map(first.ids.map((id, i) => [id, i]));
  const rowsOfSecond = new Map(second.ids.map((id, i) => [id, i]));
  const patients = among.filter((id) => rowsOfFirst.has(id) && rowsOfSecond.has(id));
  if (patients.length < leastPatients)
    throw new RadError("RAD-READERS-FEW", { count: patients.length });
  const columnOfSecond = new Map(second.names.map((name, j) => [name, j]));
  const features = first.names.flatMap((name, j) => {
    if (isLesionColumn(name))
      return [];
    const other = columnOfSecond.get(name);
    const pairs = patients.map((id) => [
      first.values[rowsOfFirst.get(id) + first.ids.length * j],
      other === void 0 ? Number.NaN : second.values[rowsOfSecond.get(id) + second.ids.length * other]
    ]);
    const agreement = correlation(pairs, form);
    return [{ name, icc: agreement, kept: agreement.value !== null && agreement.value > threshold }];
  });
  return { form, threshold, patients, features };
}
function correlation(pairs, form) {
  const complete = pairs.filter(([a, b]) => Number.isFinite(a) && Number.isFinite(b));
  if (complete.length < leastPatients) {
    return {
      value: null,
      reason: `both readers have a value for ${complete.length} of ${pairs.length} patients; three are needed`
    };
  }
  const ratings = [...complete.map(([a]) => a), ...complete.map(([, b]) => b)];
  try {
    const { value, ci } = icc({ rows: complete.length, cols: 2, data: Float64Array.from(ratings) })[form];
    return { value, ci, method: form };
  } catch (error) {
    if (isRadError(error, "RAD-STATS-CONSTANT"))
      return { value: null, reason: error.message };
    throw error;
  }
}

// packages/study/dist/scores/score.js
function scoreOf(score, inputs) {
  const bounds = score.bounds(inputs);
  const [low, high] = bounds.map((value) => score.groups.findLast(({ from }) => value >= from).name);
  const open = bounds[0] !== bounds[1];
  const vague = (name) => {
    const value = inputs[name];
    return value === null || Array.isArray(value) && value[0] !== value[1];
  };
  return { bounds, group: low === high ? low : null, unknown: open ? score.inputs.filter(vague) : [] };
}
function pointsIf(value, fits, points = 1) {
  if (value === null)
    return [0, points];
  return fits(value) ? [points, points] : [0, 0];
}
function pointsBy(value, points) {
  return [points(value[0]), points(value[1])];
}
function total(...parts) {
  return [parts.reduce((sum, [low]) => sum + low, 0), parts.reduce((sum, [, high]) => sum + high, 0)];
}

// packages/study/dist/scores/fong.js
var fong = {
  name: "fong",
  title: "Fong clinical risk score",
  source: "Fong 1999",
  inputs: ["nodePositive", "diseaseFreeInterval", "number", "cea", "diameter"],
  bounds: ({ nodePositive, diseaseFreeInterval, number, cea, diameter }) => total(pointsIf(nodePositive, (positive) => positive), pointsIf(diseaseFreeInterval, (months) => months < 12), pointsBy(number ?? [1, Number.POSITIVE_INFINITY], (n) => n > 1 ? 1 : 0), pointsIf(cea, (value) => value > 200), pointsIf(diameter, (cm) => cm > 5)),
  groups: [
    { name: "low (0-2)", from: 0 },
    { name: "high (3-5)", from: 3 }
  ]
};

// packages/study/dist/scores/tbs.js
function tumourBurden({ diameter, number }) {
  const [fewest2, most] = number ?? [1, Number.POSITIVE_INFINITY];
  const [small, large] = diameter === null ? [0, Number.POSITIVE_INFINITY] : [diameter, diameter];
  return [Math.hypot(small, fewest2), Math.hypot(large, most)];
}
var tbs = {
  name: "tbs",
  title: "tumour burden score",
  source: "Sasaki 2018",
  inputs: ["diameter", "number"],
  bounds: tumourBurden,
  groups: [
    { name: "low (< 3)", from: 0 },
    { name: "medium (3 to < 9)", from: 3 },
    { name: "high (>= 9)", from: 9 }
  ]
};
function burdenPoints(inputs) {
  return pointsBy(tumourBurden(inputs), (burden) => burden >= 9 ? 2 : burden >= 3 ? 1 : 0);
}

// packages/study/dist/scores/game.js
var game = {
  name: "game",
  title: "GAME score",
  source: "Margonis 2018",
  inputs: ["kras", "cea", "nodePositive", "diameter", "number", "extrahepatic"],
  bounds: (inputs) => total(pointsIf(inputs.kras, (mutated) => mutated), pointsIf(inputs.cea, (value) => value >= 20), pointsIf(inputs.nodePositive, (positive) => positive), burdenPoints(inputs), pointsIf(inputs.extrahepatic, (outside) => outside, 2)),
  groups: [
    { name: "low (0-1)", from: 0 },
    { name: "medium (2-3)", from: 2 },
    { name: "high (>= 4)", from: 4 }
  ]
};

// packages/study/dist/scores/konopke.js
var konopke = {
  name: "konopke",
  title: "Konopke score",
  source: "Konopke 2009",
  inputs: ["number", "cea", "synchronous"],
  bounds: ({ number, cea, synchronous }) => total(pointsBy(number ?? [1, Number.POSITIVE_INFINITY], (n) => n >= 4 ? 1 : 0), pointsIf(cea, (value) => value >= 200), pointsIf(synchronous, (same) => same)),
  groups: [
    { name: "low (0)", from: 0 },
    { name: "medium (1)", from: 1 },
    { name: "high (>= 2)", from: 2 }
  ]
};

// packages/study/dist/scores/m-cs.js
var mCs = {
  name: "m-cs",
  title: "modified clinical score",
  source: "Brudvik 2019",
  inputs: ["ras", "nodePositive", "diameter"],
  bounds: ({ ras, nodePositive, diameter }) => total(pointsIf(ras, (mutated) => mutated), pointsIf(nodePositive, (positive) => positive), pointsIf(diameter, (cm) => cm > 5)),
  groups: [0, 1, 2, 3].map((points) => ({ name: `${points}`, from: points }))
};

// packages/study/dist/scores/index.js
var clinicalScores2 = [fong, tbs, game, mCs, konopke];

// packages/study/dist/scores/inputs-of.js
function scoreInputsOf({ values: values2 }, columns) {
  const cell = (name) => name === void 0 ? null : values2[name] ?? null;
  const number = (name) => {
    const value = cell(name);
    return typeof value === "number" ? value : null;
  };
  const flag = (name) => {
    const value = cell(name);
    return value === 1 ? true : value === 0 ? false : null;
  };
  const kras = flag(columns.kras);
  const interval = number(columns.diseaseFreeInterval);
  const synchronous = flag(columns.synchronous) ?? (interval === null ? null : interval <= 0);
  return {
    nodePositive: flag(columns.nodePositive),
    diseaseFreeInterval: synchronous === true ? 0 : interval,
    synchronous,
    number: countOf(number(columns.number), flag(columns.multiple)),
    diameter: number(columns.diameter),
    cea: number(columns.cea),
    extrahepatic: flag(columns.extrahepatic),
    kras: kras ?? (flag(columns.ras) === false ? false : null),
    ras: flag(columns.ras) ?? (kras === true ? true : null)
  };
}
function countOf(number, multiple) {
  if (number !== null)
    return [number, number];
  if (multiple === null)
    return null;
  return multiple ? [2, Number.POSITIVE_INFINITY] : [1, 1];
}

export {
  estimate,
  resampled,
  describeEstimate,
  primaryMeasure,
  primaryValue,
  primaryValueOf,
  performanceOf,
  primaryOf,
  keyCandidate,
  judgedSet,
  compareScores,
  correlationWith,
  compareCandidates,
  volumesOf,
  departuresOf,
  whereDeparted,
  checks,
  runChecks,
  tooManyParameters,
  withoutPatients,
  studyCohort,
  predictorColumns,
  valuesOf,
  protocolRequests,
  withHash,
  parseModelFile,
  predictPatient,
  slicePreview,
  builtInProtocols,
  builtInProtocol,
  protocolJsonSchema,
  parseProtocol,
  featureAgreement,
  scoreOf,
  clinicalScores2 as clinicalScores,
  scoreInputsOf
};

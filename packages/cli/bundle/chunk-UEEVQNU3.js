import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  eventsOf,
  linearModel,
  noteSentence,
  takeOutcome
} from "./chunk-NRL5OR5C.js";
import {
  applyBranch,
  asPublished,
  fitPipeline,
  makeFold,
  predictRows,
  takeDataset,
  trainingOnly
} from "./chunk-T3PMWZZE.js";
import {
  featureParts,
  signatureColumns
} from "./chunk-FAP6H43U.js";
import {
  createRng,
  toRadError
} from "./chunk-7UY37RIP.js";

// packages/study/dist/run/dataset.js
function datasetOf(protocol, data, { signature, variant }, ids) {
  const { radiomics, clinical } = protocol.variants[variant];
  const place = new Map(data.ids.map((id, i) => [id, i]));
  const rows = ids.map((id) => place.get(id));
  const byName = new Map(data.features.names.map((name, j) => [name, data.features.columns[j]]));
  const radiomic = radiomics === "none" ? [] : signatureColumns(protocol, signature, data.features.names);
  const columns = [...radiomic.map((name) => byName.get(name)), ...clinical ? data.clinical.columns : []];
  const x = new Float64Array(rows.length * columns.length);
  columns.forEach((values, j) => {
    rows.forEach((row, i) => {
      x[i + rows.length * j] = values[row] ?? Number.NaN;
    });
  });
  const outcome = takeOutcome(data.outcome, rows);
  const event = Uint8Array.from(eventsOf(outcome));
  return {
    ids,
    names: [...radiomic, ...clinical ? data.clinical.names : []],
    x: { rows: rows.length, cols: columns.length, data: x },
    outcome: outcome.kind === "binary" ? { kind: "binary", event } : { kind: "survival", time: Float64Array.from(outcome.time), event }
  };
}

// packages/study/dist/run/pipelines.js
var radScoreColumn = "rad-score";
function pipelineOf(protocol, { signature, variant, model }, order, data) {
  const { radiomics, clinical } = protocol.variants[variant];
  const chosen = protocol.models[model];
  const scaling = chosen.scale ? [{ name: "standardise", parameters: {}, fittedOn: "training" }] : [];
  const branches = [];
  if (radiomics !== "none") {
    const columns = signatureColumns(protocol, signature, data.features.names);
    branches.push({
      name: "radiomics",
      columns,
      steps: [...radiomicSteps(protocol, order, data, columns), ...radiomics === "columns" ? scaling : []],
      ...radiomics === "score" && protocol.score !== void 0 && { score: { column: radScoreColumn, model: protocol.score } }
    });
  }
  if (clinical && data.clinical.names.length > 0) {
    branches.push({
      name: "clinical",
      columns: [...data.clinical.names],
      steps: [...clinicalSteps(protocol, order), ...scaling]
    });
  }
  const balance = protocol.balance === void 0 ? void 0 : stepOf(protocol.balance, order);
  const { threshold } = chosen;
  return {
    branches,
    ...balance === void 0 ? {} : { sampler: balance },
    model: { name: chosen.name, parameters: chosen.parameters },
    threshold: typeof threshold === "number" ? { rule: "fixed", value: threshold } : { rule: threshold }
  };
}
function thresholdRule(threshold) {
  if (typeof threshold === "number")
    return `fixed at ${threshold} before the data were seen`;
  return threshold === "median" ? "median of the training predictions" : "largest Youden's index on the training predictions";
}
function radiomicSteps(protocol, order, data, columns) {
  const steps = protocol.selection.map((step) => stepOf(step, order));
  const agreement = readerStep(protocol, order, data, columns);
  return withImputation([...agreement === void 0 ? [] : [agreement], ...steps]);
}
function clinicalSteps({ clinical, endpoint }, order) {
  const { method, p, fittedOn } = clinical.choose;
  const seen = order === "honest" ? "training" : fittedOn;
  const kind = endpoint.kind === "binary" ? "logistic" : "cox";
  const tests = method === "all" ? [] : [{ name: `univariate-${kind}`, parameters: { threshold: p }, fittedOn: seen }];
  const beside = method === "multivariable" ? [{ name: `multivariable-${kind}`, parameters: { threshold: p }, fittedOn: seen }] : [];
  return withImputation([...tests, ...beside]);
}
function withImputation(steps) {
  if (steps.some(({ name }) => name === "impute" || name === "knn-impute"))
    return steps;
  return [{ name: "impute", parameters: {}, fittedOn: "training" }, ...steps];
}
function stepOf({ name, parameters, fittedOn, honest }, order) {
  if (order === "published")
    return { name, parameters, fittedOn };
  return { name: honest?.name ?? name, parameters: honest?.parameters ?? parameters, fittedOn: "training" };
}
function readerStep({ readers }, order, { ids, features, second }, columns) {
  if (readers === void 0 || second === void 0)
    return void 0;
  const rows = second.ids.map((id) => ids.indexOf(id));
  const place = new Map(features.names.map((name, j) => [name, j]));
  const readings = columns.map((name) => {
    const first = features.columns[place.get(name)];
    return [name, [rows.map((i) => first[i] ?? null), second.columns[name] ?? rows.map(() => null)]];
  });
  return {
    name: "icc-filter",
    parameters: {
      threshold: readers.threshold,
      form: readers.form,
      readings: { ids: second.ids, columns: Object.fromEntries(readings) }
    },
    fittedOn: order === "honest" ? "training" : readers.fittedOn
  };
}

// packages/study/dist/run/selection.js
function keptFeatures(fitted) {
  const branch = fitted.branches.find(({ name }) => name === "radiomics");
  const score = branch?.score && linearModel(branch.score);
  return (branch?.outputs ?? []).filter((_, j) => score === void 0 || score.coefficients[j] !== 0);
}
function describeModel(fitted) {
  const clinical = fitted.branches.find(({ name }) => name === "clinical");
  const linear = linearModel(fitted.model);
  const scaled = fitted.pipeline.branches.some(({ steps }) => steps.some(({ name }) => name === "standardise"));
  const few = linear !== void 0 && fitted.modelInputs.length <= 10;
  const plain = few && (fitted.branches.some(({ score }) => score !== void 0) || !scaled);
  return {
    selection: describeSelection(fitted),
    ...clinical === void 0 ? {} : { clinicalKept: [...clinical.outputs] },
    ...plain && {
      linear: {
        intercept: linear.intercept,
        terms: fitted.modelInputs.map((name, j) => ({ name, coefficient: linear.coefficients[j] }))
      }
    }
  };
}
function describeSelection(fitted) {
  const branch = fitted.branches.find(({ name }) => name === "radiomics");
  const reports = fitted.selections.filter((report) => report.branch === "radiomics");
  const names = keptFeatures(fitted);
  const last = reports.at(-1);
  const scores = new Map(last?.from.map((name, j) => [name, last.scores[j] ?? null]));
  const scoring = branch?.score;
  const linear = linearModel(scoring ?? fitted.model);
  const inModel = scoring === void 0 ? fitted.modelInputs : branch.outputs;
  const chosenWith = last && perDeviation(last);
  const kept = names.map((name) => {
    const { family, imageType, region } = featureParts(name);
    const coefficient = linear === void 0 ? chosenWith?.get(name) : linear.coefficients[inModel.indexOf(name)];
    return {
      name,
      family,
      imageType,
      region,
      score: scores.get(name) ?? null,
      ...coefficient !== void 0 && { coefficient }
    };
  });
  const lasso = reports.findLast(({ details }) => isRecord(details) && "path" in details);
  const figures = lasso === void 0 ? scoreFigures(scoring?.state, inModel) : lassoFigures(lasso);
  return {
    counts: [
      { step: "measured", columns: reports[0]?.from.length ?? names.length },
      ...reports.map(countOf),
      ...scoring === void 0 ? [] : [{ step: scoring.name, columns: names.length }]
    ],
    kept,
    ...scoring !== void 0 && linear !== void 0 && { formula: formulaOf(fitted, names, linear) },
    ...figures
  };
}
function perDeviation({ details, from, scores }) {
  if (!isRecord(details) || !Array.isArray(details.coefficients))
    return void 0;
  const values = details.coefficients;
  return new Map(from.flatMap((name, j) => {
    const [coefficient, size] = [values[j], scores[j]];
    return typeof coefficient === "number" && typeof size === "number" ? [[name, Math.sign(coefficient) * size]] : [];
  }));
}
function countOf({ step, kept }) {
  return { step, columns: kept.length };
}
function formulaOf(fitted, names, { intercept, coefficients }) {
  const steps = fitted.branches.find(({ name }) => name === "radiomics").steps;
  const scaling = steps.findLast((step) => step.kind === "transform" && step.name === "standardise");
  const state = scaling?.kind === "transform" ? scaling.state : void 0;
  const reads = fitted.branches.find(({ name }) => name === "radiomics").reads;
  const { outputs } = fitted.branches.find(({ name }) => name === "radiomics");
  const terms = names.map((name) => {
    const place = reads.indexOf(name);
    const [mean, sd] = [state?.centre[place], state?.scale[place]];
    const coefficient = coefficients[outputs.indexOf(name)];
    return { name, coefficient, ...mean !== void 0 && sd !== void 0 && { mean, sd } };
  });
  return { intercept, terms };
}
function lassoFigures({ details, from }) {
  return pathAndCurve(details, from);
}
function scoreFigures(state, names) {
  return isRecord(state) && isRecord(state.details) ? pathAndCurve(state.details, names) : {};
}
function pathAndCurve(details, from) {
  if (!isRecord(details) || !isRecord(details.path))
    return {};
  const { lambda, df, coefficients } = details.path;
  const used = [...new Set(coefficients.flatMap((row) => row.map(([j]) => j)))].sort((a, b) => a - b);
  const rows = coefficients.map((row) => {
    const byColumn = new Map(row);
    return used.map((j) => byColumn.get(j) ?? 0);
  });
  const chosen = typeof details.penalty === "number" ? { chosen: details.penalty } : {};
  const path = { names: used.map((j) => from[j]), lambda, coefficients: rows, ...chosen };
  const curve = details.crossValidation;
  if (!isRecord(curve) || !Array.isArray(curve.error))
    return { path };
  const { measure, mean, error, min, oneError } = curve;
  const usable = mean.flatMap((value, k) => value === null || error[k] === null || lambda[k] === void 0 ? [] : [k]);
  return {
    path,
    cv: {
      measure,
      lambda: usable.map((k) => lambda[k]),
      mean: usable.map((k) => mean[k]),
      se: usable.map((k) => error[k]),
      nonZero: usable.map((k) => df[k]),
      lambdaMin: min,
      lambda1se: oneError
    }
  };
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// packages/study/dist/run/evaluate-unit.js
var publishedReason = "the paper fitted it on all patients before dividing them";
function evaluateUnit(protocol, data, unit) {
  const everybody = [.../* @__PURE__ */ new Set([...unit.train, ...Object.values(unit.predict).flat()])];
  const whole = datasetOf(protocol, data, unit, everybody);
  const origins = unit.kind === "permutation" ? shuffledOrigins(everybody, unit.stream) : void 0;
  const source = origins === void 0 ? whole : withOutcomesOf(whole, origins);
  const place = new Map(everybody.map((id, i) => [id, i]));
  const rows = (ids) => ids.map((id) => place.get(id));
  const train = trainingRows(unit, source, rows(unit.train));
  const sees = /* @__PURE__ */ new Set([
    ...unit.train,
    ...Object.entries(unit.predict).flatMap(([set, ids]) => set === "external" ? [] : ids)
  ]);
  const published = unit.order === "published" ? asPublished(takeDataset(source, rows([...sees])), publishedReason) : void 0;
  const results = unit.models.map((model) => [
    model,
    evaluateModel(protocol, data, unit, model, { source, rows, train, published, origins })
  ]);
  return Object.fromEntries(results);
}
function refitModel(protocol, data, unit, model) {
  const source = datasetOf(protocol, data, unit, unit.train);
  const candidate = { id: "", signature: unit.signature, variant: unit.variant, model };
  const pipeline = pipelineOf(protocol, candidate, "honest", data);
  return fitPipeline(trainingOnly(source), pipeline, { seed: unit.stream });
}
function evaluateModel(protocol, data, unit, model, { source, rows, train, published, origins }) {
  const candidate = { id: "", signature: unit.signature, variant: unit.variant, model };
  try {
    const pipeline = pipelineOf(protocol, candidate, unit.order, data);
    const fitted = fitPipeline(train, pipeline, {
      seed: unit.stream,
      ...published === void 0 ? {} : { published }
    });
    const branch = fitted.branches.find(({ name }) => name === "radiomics");
    const scored = unit.kind === "main" && branch?.score !== void 0;
    const predictions = [];
    const radScores = [];
    for (const [set, ids] of Object.entries(unit.predict)) {
      const part = ids.length === 0 ? void 0 : takeDataset(source, rows(ids));
      predictions.push([set, part === void 0 ? [] : Array.from(predictRows(fitted, part))]);
      if (scored)
        radScores.push([set, part === void 0 ? [] : Array.from(applyBranch(branch, part).data)]);
    }
    return {
      predictions: Object.fromEntries(predictions),
      ...scored ? { radScores: Object.fromEntries(radScores) } : {},
      threshold: fitted.threshold ?? 0.5,
      kept: keptFeatures(fitted),
      leaks: fitted.leaks,
      notes: fitted.notes.map(noteSentence),
      ...origins === void 0 ? {} : { shuffledRows: unit.predict["out-of-fold"].map((id) => data.ids.indexOf(origins.get(id))) },
      ...unit.kind === "main" ? describeModel(fitted) : {}
    };
  } catch (error) {
    return { error: toRadError(error, { field: `${unit.signature}/${unit.variant}/${model}` }).toJSON() };
  }
}
function trainingRows({ kind, predict }, source, train) {
  const tested = kind === "bootstrap" ? [] : Object.entries(predict).flatMap(([set, ids]) => set === "train" ? [] : ids);
  if (tested.length === 0)
    return trainingOnly(takeDataset(source, train));
  const place = new Map(source.ids.map((id, i) => [id, i]));
  return makeFold(source, { training: train, test: tested.map((id) => place.get(id)) }).training;
}
function shuffledOrigins(ids, stream) {
  const sorted = [...ids].sort();
  const shuffled = createRng(`${stream.replace(/\/[^/]*$/, "")}/outcome`).shuffle([...sorted]);
  return new Map(sorted.map((id, k) => [id, shuffled[k]]));
}
function withOutcomesOf(data, origins) {
  const place = new Map(data.ids.map((id, i) => [id, i]));
  const { outcome } = takeDataset(data, data.ids.map((id) => place.get(origins.get(id))));
  return { ...data, outcome };
}

export {
  pipelineOf,
  thresholdRule,
  evaluateUnit,
  refitModel
};

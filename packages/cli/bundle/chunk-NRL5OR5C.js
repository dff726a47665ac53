import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  applyModel,
  columnStepByName,
  fromRows,
  linearPredictorOf,
  mean,
  modelByName,
  modelTable,
  solveSymmetric,
  tQuantile,
  takeRows,
  variance,
  zeros
} from "./chunk-T3PMWZZE.js";
import {
  RadError,
  createRng
} from "./chunk-7UY37RIP.js";

// packages/learn/dist/contract/note-sentence.js
var kinds = { events: "rows with an event", others: "rows without an event", all: "rows" };
function noteSentence(note) {
  switch (note.code) {
    case "ALIASED-COLUMN": {
      const { method, column, reason } = note.values;
      return reason === "constant" ? `${method} left out ${column}: it is the same for all patients it learned from.` : `${method} left out ${column}: it says nothing that the columns before it do not.`;
    }
    case "SEPARATION":
      return `${note.values.method}: the predictors separate events from others, so Firth\u2019s penalised likelihood took the place of maximum likelihood.`;
    case "FEWER-FOLDS": {
      const { what, used, wanted, rows, of } = note.values;
      return `${what}: ${used} folds in place of ${wanted}, for there were only ${rows} ${kinds[of]}.`;
    }
    case "NOTHING-KEPT":
      return `Nothing was kept in branch ${note.values.branch}, so it gives no ${note.values.column}.`;
    case "CONSTANT-MODEL":
      return "No column was left for the model, so it predicts the same for everybody.";
    case "NO-CALIBRATION":
      return `The decision values of ${note.values.model} did not rise with the outcome on held-out patients, so every probability is the share of events in training; ranks and classes are those of the decision value.`;
    case "NOT-ESTIMABLE":
      return `${note.values.step} has no finite answer (${note.values.error}), so nothing was kept.`;
  }
}

// packages/learn/dist/explain/kernel-shap.js
function kernelShap(value, x, background, { seed, exactUpTo: exactUpTo2 = 10, samples = 2048 }) {
  if (background.rows === 0 || background.cols !== x.cols) {
    throw new RadError("RAD-LEARN-SHAPE", {
      what: "The background",
      got: `${background.rows} rows x ${background.cols} columns`,
      expected: `at least 1 row of ${x.cols} columns`
    });
  }
  const base = mean(value(background));
  const values = zeros(x.rows, x.cols);
  const prediction = value(x);
  for (let i = 0; i < x.rows; i++) {
    const row = takeRows(x, [i]);
    const worth = (coalition) => mean(value(mixed(row, background, coalition)));
    const gain = prediction[i] - base;
    const phi = x.cols <= exactUpTo2 ? exactValues(worth, x.cols) : sampledValues((c) => worth(c) - base, gain, x.cols, samples, `${seed}/${i}`);
    phi.forEach((own, j) => {
      values.data[i + x.rows * j] = own;
    });
  }
  return { base, values };
}
function mixed(row, background, coalition) {
  const data = background.data.slice();
  coalition.forEach((member, j) => {
    if (member === 1)
      data.fill(row.data[j], background.rows * j, background.rows * (j + 1));
  });
  return { rows: background.rows, cols: background.cols, data };
}
function exactValues(worth, cols) {
  const members = (mask) => Uint8Array.from({ length: cols }, (_, j) => mask >> j & 1);
  const worths = Float64Array.from({ length: 1 << cols }, (_, mask) => worth(members(mask)));
  const share = shares(cols);
  const phi = new Float64Array(cols);
  for (let mask = 0; mask < 1 << cols; mask++) {
    const size = members(mask).reduce((sum, member) => sum + member, 0);
    for (let j = 0; j < cols; j++) {
      if (mask >> j & 1)
        continue;
      phi[j] += share[size] * (worths[mask | 1 << j] - worths[mask]);
    }
  }
  return phi;
}
function shares(cols) {
  const out = new Float64Array(cols);
  let binomial = 1;
  for (let size = 0; size < cols; size++) {
    out[size] = 1 / (cols * binomial);
    binomial = binomial * (cols - 1 - size) / (size + 1);
  }
  return out;
}
function sampledValues(gainOf, gain, cols, samples, seed) {
  const rng = createRng(seed);
  const odds = Float64Array.from({ length: cols - 1 }, (_, k) => 1 / ((k + 1) * (cols - 1 - k)));
  const total = odds.reduce((sum, value) => sum + value, 0);
  const normal = zeros(cols - 1, cols - 1);
  const right = new Float64Array(cols - 1);
  const use = (coalition) => {
    const last = coalition[cols - 1];
    const target = gainOf(coalition) - last * gain;
    for (let a = 0; a < cols - 1; a++) {
      const own = coalition[a] - last;
      if (own === 0)
        continue;
      right[a] += own * target;
      for (let b = 0; b < cols - 1; b++)
        normal.data[a + (cols - 1) * b] += own * (coalition[b] - last);
    }
  };
  const columns = Array.from({ length: cols }, (_, j) => j);
  for (let drawn = 0; drawn < samples; drawn += 2) {
    let u = rng.uniform() * total;
    let size = 1;
    while (size < cols - 1 && u >= odds[size - 1])
      u -= odds[size++ - 1];
    const coalition = new Uint8Array(cols);
    for (const j of rng.shuffle(columns).slice(0, size))
      coalition[j] = 1;
    use(coalition);
    use(coalition.map((member) => 1 - member));
  }
  const phi = new Float64Array(cols);
  phi.set(solveSymmetric(normal, right));
  phi[cols - 1] = gain - phi.reduce((sum, value) => sum + value, 0);
  return phi;
}

// packages/learn/dist/explain/linear-model.js
var linearModels = /* @__PURE__ */ new Set([
  "lda",
  "logistic",
  "logistic-lasso",
  "logistic-elastic-net",
  "cox",
  "cox-lasso",
  "cox-elastic-net",
  "cox-boost"
]);
function linearModel({ name, state }) {
  if (!linearModels.has(name))
    return void 0;
  const { coefficients, intercept, centre } = state;
  return { coefficients, intercept: intercept ?? -(centre ?? 0) };
}

// packages/learn/dist/explain/explain-record.js
var exactUpTo = 12;
var drawnCoalitions = 2048;
function explainRecord(fitted, record) {
  const own = fitted.inputs.map(({ name }) => record[name] ?? Number.NaN);
  const means = fitted.inputs.map(({ mean: mean2 }, j) => mean2 ?? own[j]);
  const linear = linearModel(fitted.model) !== void 0;
  const worthOf = (inputs) => valueAt(fitted, inputs, linear);
  const [base, value] = [worthOf(means), worthOf(own)];
  const moved = own.flatMap((each, j) => Object.is(each, means[j]) ? [] : [j]);
  const { method, parts } = shapley(moved, means, own, { worthOf, base, gain: value - base, linear });
  const contributions = own.map((_, j) => parts[moved.indexOf(j)] ?? 0);
  const binary = fitted.outcome === "binary";
  const scale = linear ? binary ? "log-odds" : "log-hazard" : binary ? "probability" : "risk";
  return { method, scale, base, value, contributions };
}
function valueAt(fitted, inputs, linear) {
  const x = { rows: 1, cols: inputs.length, data: Float64Array.from(inputs) };
  const table = modelTable(fitted, { names: fitted.inputs.map(({ name }) => name), x });
  return (linear ? linearPredictorOf(fitted.model, table) : applyModel(fitted.model, table))[0];
}
function shapley(moved, means, own, { worthOf, base, gain, linear }) {
  if (moved.length === 0)
    return { method: "exact", parts: [] };
  if (linear) {
    const alone = moved.map((j) => worthOf(means.map((mean2, k) => k === j ? own[j] : mean2)) - base);
    if (Math.abs(alone.reduce((sum, part) => sum + part, -gain)) <= 1e-9 * Math.max(1, Math.abs(gain)))
      return { method: "exact", parts: alone };
  }
  const row = (values2) => fromRows([moved.map((j) => values2[j])]);
  const ofCoalition = ({ data }) => {
    const inputs = [...means];
    moved.forEach((j, k) => {
      inputs[j] = data[k];
    });
    return Float64Array.of(worthOf(inputs));
  };
  const options = { seed: "explain-record", exactUpTo, samples: drawnCoalitions };
  const { values } = kernelShap(ofCoalition, row(own), row(means), options);
  return { method: moved.length <= exactUpTo ? "exact" : "sampled", parts: values.data };
}

// packages/learn/dist/pipeline/load-pipeline.js
function loadPipeline(json) {
  const fitted = parse(json);
  if (fitted.format !== "radscore-pipeline")
    refuse('it does not say format "radscore-pipeline"');
  if (fitted.version !== 1)
    refuse(`its version is ${String(fitted.version)}, known is 1`);
  if (!Array.isArray(fitted.branches) || !Array.isArray(fitted.inputs) || typeof fitted.model?.name !== "string") {
    refuse("branches, inputs or model are absent");
  }
  for (const branch of fitted.branches) {
    if (!Array.isArray(branch.reads) || !Array.isArray(branch.steps))
      refuse("a branch has no list of columns or steps");
    for (const step of branch.steps)
      if (step.kind === "transform")
        columnStepByName(step.name);
    if (branch.score !== void 0 && branch.score.name !== "constant")
      modelByName(branch.score.name);
  }
  if (fitted.model.name !== "constant")
    modelByName(fitted.model.name);
  return Object.freeze(fitted);
}
function parse(json) {
  try {
    const value = typeof json === "string" ? JSON.parse(json) : json;
    if (typeof value === "object" && value !== null)
      return value;
  } catch (cause) {
    refuse(cause instanceof Error ? cause.message : "it is not JSON");
  }
  return refuse("it is not an object");
}
function refuse(problem) {
  throw new RadError("RAD-LEARN-MODEL-FILE", { problem });
}

// packages/learn/dist/validate/resampled-interval.js
function resampledMean(values, testToTraining) {
  if (values.length < 2)
    return void 0;
  const spread = variance(values);
  const standardError = Math.sqrt((1 / values.length + testToTraining) * spread);
  const centre = mean(values);
  const half = tQuantile(0.975, values.length - 1) * standardError;
  return {
    mean: centre,
    deviation: Math.sqrt(spread),
    standardError,
    ci: [centre - half, centre + half],
    resamples: values.length,
    method: "corrected resampled t (Nadeau-Bengio)"
  };
}

// packages/learn/dist/validate/stability.js
function selectionStability(chosen, total) {
  const m = chosen.length;
  const counts = /* @__PURE__ */ new Map();
  for (const names of chosen)
    for (const name of new Set(names))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  const frequencies = [...counts].map(([name, count]) => ({ name, share: count / m })).sort((a, b) => b.share - a.share || (a.name < b.name ? -1 : 1));
  const meanSize = m === 0 ? 0 : chosen.reduce((sum, names) => sum + names.length, 0) / m;
  return {
    frequencies,
    meanSize,
    nogueira: nogueira([...counts.values()], m, total, meanSize),
    kuncheva: kuncheva(chosen, total)
  };
}
function nogueira(counts, m, total, meanSize) {
  const expected = meanSize / total * (1 - meanSize / total);
  if (m < 2 || !(expected > 0))
    return null;
  const observed = counts.reduce((sum, count) => sum + m / (m - 1) * (count / m) * (1 - count / m), 0) / total;
  return 1 - observed / expected;
}
function kuncheva(chosen, total) {
  const size = chosen[0]?.length ?? 0;
  if (chosen.length < 2 || size === 0 || size === total || chosen.some((names) => names.length !== size))
    return null;
  let sum = 0;
  let pairs = 0;
  const sets = chosen.map((names) => new Set(names));
  for (let a = 0; a < sets.length; a++) {
    for (let b = 0; b < a; b++) {
      const common = chosen[b].reduce((count, name) => count + Number(sets[a].has(name)), 0);
      sum += (common * total - size * size) / (size * (total - size));
      pairs++;
    }
  }
  return sum / pairs;
}

// packages/study/dist/run/study-data.js
function studyData(cohort, features, clinicalVariables, second) {
  const row = new Map(features.ids.map((id, i) => [id, i]));
  const kept = [...cohort.patients.keys()].filter((i) => row.has(cohort.patients[i].id));
  const patients = kept.map((i) => cohort.patients[i]);
  const places = patients.map(({ id }) => row.get(id));
  const rows = features.ids.length;
  const columns = features.names.map((_, j) => places.map((i) => known(features.values[i + rows * j])));
  return {
    ids: patients.map(({ id }) => id),
    outcome: takeOutcome(cohort.outcome, kept),
    features: { names: features.names, columns },
    clinical: clinicalColumns(patients, cohort.columns, clinicalVariables),
    ...second === void 0 ? {} : { second }
  };
}
function takeOutcome(outcome, places) {
  if (outcome.kind === "binary")
    return { kind: "binary", event: places.map((i) => outcome.event[i]) };
  const { time, status, unit } = outcome;
  return { kind: "survival", time: places.map((i) => time[i]), status: places.map((i) => status[i]), unit };
}
function eventsOf(outcome) {
  return outcome.kind === "binary" ? [...outcome.event] : outcome.status.map((status) => status === 1 ? 1 : 0);
}
function clinicalColumns(patients, columns, variables) {
  const made = variables.flatMap((variable) => {
    const column = columns.find(({ name }) => name === variable);
    if (column === void 0)
      return [];
    const values = patients.map((patient) => patient.values[variable] ?? null);
    if (column.type === "numeric" || column.type === "flag") {
      return [{ name: variable, variable, values: values.map((value) => value === null ? null : Number(value)) }];
    }
    const seen = [...new Set(values.filter((value) => value !== null).map(String))].sort();
    const levels = column.levels ?? seen;
    return levels.slice(1).map((level) => ({
      name: `${variable}=${level}`,
      variable,
      values: values.map((value) => value === null ? null : Number(String(value) === level))
    }));
  });
  return {
    names: made.map(({ name }) => name),
    variables: made.map(({ variable }) => variable),
    columns: made.map(({ values }) => values)
  };
}
function known(value) {
  return Number.isFinite(value) ? value : null;
}

export {
  noteSentence,
  linearModel,
  explainRecord,
  loadPipeline,
  resampledMean,
  selectionStability,
  studyData,
  takeOutcome,
  eventsOf
};

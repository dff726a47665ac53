type Raw = Readonly<Record<string, unknown>>;

/**
 * A run of the time when sentences stood in its results: they are kept as `AS-WRITTEN` where nothing else says the same, and go where the
 * report makes them of the data.
 */
export function withoutSentences(run: Raw): Raw {
  const { sentence: _split, ...splits } = record(run.splits);
  const { sentence: _key, ...key } = record(run.key);
  const cohort = record(run.cohort);
  const endpoint = record(cohort.endpoint);
  return {
    ...run,
    ...(run.splits !== undefined && { splits }),
    ...(run.key !== undefined && { key }),
    cohort: {
      ...cohort,
      ...mapped(cohort, 'exclusions', asWritten),
      ...(cohort.endpoint !== undefined && { endpoint: { ...endpoint, ...mapped(endpoint, 'notes', noteAsWritten) } }),
    },
    ...mapped(run, 'checks', asWritten),
    ...mapped(run, 'candidates', candidate),
    ...mapped(run, 'comparators', comparator),
  };
}

function candidate(each: Raw): Raw {
  const order = (name: string) => {
    const own = record(each[name]);
    return { ...own, ...mapped(own, 'leaks', asWritten), ...mapped(own, 'performance', performance) };
  };
  return {
    ...each,
    published: order('published'),
    honest: order('honest'),
    ...mapped(each, 'departures', asWritten),
  };
}

function comparator({ sentence, ...each }: Raw): Raw {
  return typeof sentence === 'string' ? { ...each, why: written(sentence) } : each;
}

function performance(each: Raw): Raw {
  const { told, ...folds } = record(each.nullFolds);
  // That a fold kept nothing is a case of the other code.
  return told === undefined ? each : { ...each, nullFolds: { code: 'SAME-PREDICTION', ...folds } };
}

function asWritten({ sentence, ...each }: Raw): Raw {
  return typeof sentence === 'string' ? { ...each, ...written(sentence) } : each;
}

function noteAsWritten(note: unknown): unknown {
  return typeof note === 'string' ? written(note) : note;
}

function written(text: string) {
  return { code: 'AS-WRITTEN', values: { text } };
}

function mapped(of: Raw, key: string, change: (each: Raw) => unknown): Raw {
  const list = of[key];
  return Array.isArray(list)
    ? { [key]: list.map((each) => (isRecord(each) || key === 'notes' ? change(each) : each)) }
    : {};
}

function record(value: unknown): Raw {
  return isRecord(value) ? value : {};
}

function isRecord(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

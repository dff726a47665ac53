import { NativeSelect, TextInput } from '@mantine/core';
import type { ScoreInputs } from '@radscore/study';
import { parseFlag, parseNumber } from '@radscore/tables';
import { useEffect, useState } from 'react';
import type { PublishedScore } from '../../engine/calls/published-scores.js';
import { ask } from '../../engine/engine.js';
import type { OpenedModel } from '../../engine/opened-model.js';
import { ErrorNotice } from '../../parts/error-notice.js';
import parts from '../../parts/parts.module.css';
import { useWork } from '../../parts/use-work.js';
import { prediction } from '../../state/prediction.js';
import { useStore } from '../../state/store.js';
import { texts } from '../../texts/index.js';
import styles from './predict.module.css';

const words = texts.predict;
const names = words.scoreInputs;
type InputName = keyof ScoreInputs;
const numbers: readonly InputName[] = ['diseaseFreeInterval', 'number', 'diameter', 'cea'];

/** The published scores of the patient. What the model was told is taken over; the rest may be typed. */
export function ClinicalScores({ model }: { readonly model: OpenedModel }) {
  const clinical = useStore(prediction, (state) => state.clinical);
  const [own, setOwn] = useState<Partial<Record<InputName, string>>>({});
  const [scores, setScores] = useState<readonly PublishedScore[]>([]);
  const given: Partial<Record<InputName, string>> = { ...own };
  for (const { name, scoreInput } of model.clinical)
    if (scoreInput !== undefined && scoreInput in names && (clinical[name] ?? '') !== '')
      given[scoreInput as InputName] = clinical[name];
  const key = JSON.stringify(given);
  const { run, error } = useWork();
  useEffect(() => {
    void run(async ({ signal }) => {
      const found = await ask('publishedScores', inputsOf(JSON.parse(key)));
      if (!signal.aborted) setScores(found);
    });
  }, [key, run]);
  return (
    <>
      <h2 className="heading">{words.scores}</h2>
      <p className="dim">{words.scoresHint}</p>
      {error && <ErrorNotice error={error} />}
      <div className={styles.scoreInputs}>
        {(Object.keys(names) as InputName[]).map((name) => {
          const common = {
            size: 'xs',
            label: names[name],
            value: given[name] ?? '',
            onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
              setOwn({ ...own, [name]: value }),
          };
          if (numbers.includes(name))
            return <TextInput key={name} {...common} inputMode="decimal" autoComplete="off" />;
          const data = [{ value: '', label: words.unknown }, words.yes, words.no];
          return <NativeSelect key={name} {...common} data={data} />;
        })}
      </div>
      <table className={parts.table}>
        <thead>
          <tr>
            <th scope="col">{words.scoreName}</th>
            <th scope="col">{words.points}</th>
            <th scope="col">{words.riskGroup}</th>
          </tr>
        </thead>
        <tbody>
          {scores.map(({ name, title, source, bounds: [low, high], group, unknown }) => (
            <tr key={name}>
              <th scope="row">
                {title} <span className="dim">({source})</span>
              </th>
              <td className="number">{low === high ? point(low) : `${point(low)} – ${point(high)}`}</td>
              <td title={unknown.length === 0 ? undefined : words.from(unknown.map((each) => names[each]).join(', '))}>
                {group ?? words.open}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const point = (value: number) =>
  Number.isInteger(value) ? String(value) : Number.isFinite(value) ? value.toFixed(1) : '∞';

/** The inputs of the scores from what was typed; what cannot be read is unknown. */
function inputsOf(given: Partial<Record<InputName, string>>): ScoreInputs {
  const number = (name: InputName) => parseNumber((given[name] ?? '').trim()) ?? null;
  const flag = (name: InputName) => {
    const found = parseFlag(given[name] ?? '');
    return found === undefined ? null : found === 1;
  };
  const count = number('number');
  const synchronous = flag('synchronous');
  const kras = flag('kras');
  const interval = synchronous === true ? 0 : number('diseaseFreeInterval');
  return {
    nodePositive: flag('nodePositive'),
    diseaseFreeInterval: interval,
    synchronous: synchronous ?? (interval === null ? null : interval <= 0),
    number: count === null ? null : [count, count],
    diameter: number('diameter'),
    cea: number('cea'),
    extrahepatic: flag('extrahepatic'),
    kras,
    ras: flag('ras') ?? (kras === true ? true : null),
  };
}

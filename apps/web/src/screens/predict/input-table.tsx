import { formatFixed, formatSignificant } from '@radscore/stats';
import type { ScoredPatient } from '../../engine/calls/score-patient.js';
import type { OpenedModel } from '../../engine/opened-model.js';
import parts from '../../parts/parts.module.css';
import { Scrolled } from '../../parts/scrolled.js';
import { texts } from '../../texts/index.js';

const words = texts.predict;

/** The inputs that change the prediction, with the range of the training patients: what lies outside is marked. */
export function InputTable({ model, scored }: { readonly model: OpenedModel; readonly scored: ScoredPatient }) {
  const { contributions, without, explanation } = scored.words;
  const ranges = new Map(model.features.map(({ name, min, max }) => [name, [min, max] as const]));
  for (const { name, min, max } of model.clinicalRanges) ranges.set(name, [min, max]);
  const outside = new Set(
    scored.prediction.warnings.flatMap((each) => (each.code === 'OUTSIDE-TRAINING-RANGE' ? [each.values.name] : [])),
  );
  const shown = (value: number | null | undefined) =>
    value === null || value === undefined ? '' : formatSignificant(value, 4);
  return (
    <>
      <h2 className="heading">{words.inputs}</h2>
      <Scrolled label={words.inputs}>
        <table className={parts.table}>
          <thead>
            <tr>
              <th scope="col">{words.input}</th>
              <th scope="col">{words.value}</th>
              <th scope="col">{words.range}</th>
              <th scope="col">{words.contribution}</th>
            </tr>
          </thead>
          <tbody>
            {contributions.map(({ name, value, contribution }) => {
              const [min, max] = ranges.get(name) ?? [];
              return (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td className={value === undefined || outside.has(name) ? 'warn' : undefined}>
                    {value === undefined ? words.missing : formatSignificant(value, 5)}
                    {outside.has(name) && ` (${words.outside})`}
                  </td>
                  <td className="number">
                    {shown(min)} – {shown(max)}
                  </td>
                  <td>{formatFixed(contribution, 4)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scrolled>
      {without > 0 && <p className="dim">{words.furtherInputs(without)}</p>}
      <p className="dim">{explanation}</p>
    </>
  );
}

import { wilson } from '@radscore/stats';
import type { OpenedModel } from '../../engine/opened-model.js';
import parts from '../../parts/parts.module.css';
import { texts } from '../../texts/index.js';

const words = texts.predict;
const percent = (share: number) => `${(100 * share).toFixed(0)} %`;

/** What became of the patients of the study by their predicted risk; no group has under ten. */
export function DevelopmentGroups({
  model,
  group,
}: {
  readonly model: OpenedModel;
  readonly group: number | undefined;
}) {
  const { fifths, endpoint } = model;
  return (
    <>
      <h2 className="heading">{words.groups}</h2>
      {fifths.length === 0 ? (
        <p className="dim">{words.groupsNone}</p>
      ) : (
        <table className={parts.table}>
          <thead>
            <tr>
              <th scope="col">{words.group}</th>
              <th scope="col">{words.predicted}</th>
              <th scope="col">{words.patients}</th>
              <th scope="col">{words.events(endpoint.positive)}</th>
              <th scope="col">{words.rate}</th>
            </tr>
          </thead>
          <tbody>
            {fifths.map(({ patients, events, meanPrediction }, k) => {
              const own = k === group;
              const [low, high] = wilson(events, patients);
              return (
                <tr key={meanPrediction} aria-current={own ? 'true' : undefined}>
                  <th scope="row">
                    {k + 1}
                    {own && `, ${words.here}`}
                  </th>
                  <td>{endpoint.kind === 'binary' ? percent(meanPrediction) : meanPrediction.toPrecision(3)}</td>
                  <td>{patients}</td>
                  <td>{events}</td>
                  <td>
                    {percent(events / patients)} ({percent(low)}–{percent(high)})
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </>
  );
}

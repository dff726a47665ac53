import { formatSignificant, wilson } from '@radscore/stats';
import type { OpenedModel } from '../../engine/opened-model.js';
import { Drawn } from '../../parts/drawn.js';
import parts from '../../parts/parts.module.css';
import { Scrolled } from '../../parts/scrolled.js';
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
        <Scrolled label={words.groups}>
          <table className={parts.table}>
            <thead>
              <tr>
                <th scope="col">{words.group}</th>
                <th scope="col">{words.predicted}</th>
                <th scope="col">{words.patients}</th>
                <th scope="col">{words.events(endpoint.positive)}</th>
                <th scope="col">{endpoint.kind === 'binary' ? words.rate : words.freeOf(endpoint.positive)}</th>
              </tr>
            </thead>
            <tbody>
              {fifths.map(({ patients, events, meanPrediction, survival }, k) => {
                const own = k === group;
                return (
                  <tr key={meanPrediction} aria-current={own ? 'true' : undefined}>
                    <th scope="row">
                      {k + 1}
                      {own && `, ${words.here}`}
                    </th>
                    <td>
                      {endpoint.kind === 'binary' ? percent(meanPrediction) : formatSignificant(meanPrediction, 3)}
                    </td>
                    <td>{patients}</td>
                    <td>{events}</td>
                    <td>
                      {endpoint.kind === 'binary' ? shareOf(events, patients) : courseOf(survival, endpoint.unit)}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </Scrolled>
      )}
      {model.courses && <Drawn figure={model.courses} />}
    </>
  );
}

const within = (value: number, low: number, high: number) => `${percent(value)} (${percent(low)}–${percent(high)})`;

function shareOf(events: number, patients: number): string {
  return within(events / patients, ...wilson(events, patients));
}

/** Counting events would leave out how long patients were followed: the last point of the curve that ten patients reached. */
function courseOf(survival: OpenedModel['fifths'][number]['survival'] = [], unit: string): string {
  const last = survival.at(-1);
  if (last === undefined) return '–';
  return `${within(last.survival, last.lower ?? 0, last.upper ?? 1)}, ${words.after(formatSignificant(last.time, 3), unit)}`;
}

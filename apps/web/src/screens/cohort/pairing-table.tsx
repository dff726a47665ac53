import type { JoinedCohort } from '../../engine/calls/join-cohort.js';
import parts from '../../parts/parts.module.css';
import { Scrolled } from '../../parts/scrolled.js';
import { texts } from '../../texts/index.js';

const words = texts.cohort;

/** Which image has which outlines and which row, and how sure that is. */
export function PairingTable({ joined, accepted }: { readonly joined: JoinedCohort; readonly accepted: boolean }) {
  return (
    <Scrolled label={words.pairs} text>
      <table className={parts.table}>
        <thead>
          <tr>
            {[words.patient, words.image, words.outlines, words.confidence, words.row].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {joined.cases.map(({ id, image, mask, rule, row, proposed }) => (
            <tr key={image}>
              <th scope="row">{id}</th>
              <td>{image}</td>
              <td>{mask}</td>
              <td className={rule === 'folder' ? 'warn' : undefined}>{words.rules[rule]}</td>
              <td className={row !== undefined || (accepted && proposed) ? 'ok' : 'warn'}>
                {row !== undefined ? words.same : proposed ? words.probably(proposed.sheet) : words.noRow}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}

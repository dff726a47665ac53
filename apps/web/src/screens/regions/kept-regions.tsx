import { CloseButton, UnstyledButton } from '@mantine/core';
import { formatFixed } from '@radscore/stats';
import { useEffect, useState } from 'react';
import type { PreviewedRegion } from '../../engine/calls/preview-region.js';
import { ask } from '../../engine/engine.js';
import { type KeptRegion, regions } from '../../state/regions.js';
import { texts } from '../../texts/index.js';
import styles from './regions.module.css';

const words = texts.regions;

interface KeptRegionsProps {
  readonly list: readonly KeptRegion[];
  /** Millilitres of a voxel. */
  readonly millilitres: number;
}

/** The regions that were kept, side by side. */
export function KeptRegions({ list, millilitres }: KeptRegionsProps) {
  if (list.length === 0) return null;
  return (
    <>
      <h2 className="heading">{words.kept}</h2>
      <p className="dim">{words.keptHint}</p>
      <table className={styles.kept}>
        <thead>
          <tr>
            <th>{words.name}</th>
            <th>{words.volume}</th>
            <th>{words.mean}</th>
            <th>
              <span className="unseen">{words.removing}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {list.map((each) => (
            <KeptRow key={each.name} region={each} millilitres={millilitres} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function KeptRow({
  region: { name, expression },
  millilitres,
}: {
  readonly region: KeptRegion;
  readonly millilitres: number;
}) {
  const [found, setFound] = useState<PreviewedRegion | 'failed'>();
  useEffect(() => {
    ask('previewRegion', { expression }).then(setFound, () => setFound('failed'));
  }, [expression]);
  const remove = () => regions.set((state) => ({ list: state.list.filter((each) => each.name !== name) }));
  return (
    <tr>
      <td>
        <UnstyledButton title={expression} aria-label={words.edit(name)} onClick={() => regions.set({ expression })}>
          {name}
        </UnstyledButton>
      </td>
      {found === 'failed' ? (
        <td colSpan={2} className="warn">
          {words.cannot}
        </td>
      ) : (
        <>
          <td>{found && (found.voxels * millilitres).toFixed(1)}</td>
          <td>{found && formatFixed(found.mean, 1)}</td>
        </>
      )}
      <td>
        <CloseButton size="sm" aria-label={words.remove(name)} onClick={remove} />
      </td>
    </tr>
  );
}

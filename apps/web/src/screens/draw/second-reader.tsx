import { Button, Select } from '@mantine/core';
import type { OutlineAgreement } from '@radscore/cases';
import { useEffect, useState } from 'react';
import { ask } from '../../engine/engine.js';
import { ErrorNotice } from '../../parts/error-notice.js';
import { useWork } from '../../parts/use-work.js';
import { addSegment } from '../../state/edits.js';
import { type Segment, segments } from '../../state/segments.js';
import { useStore } from '../../state/store.js';
import { texts } from '../../texts/index.js';

const words = texts.draw;

interface SecondReaderProps {
  readonly active: Segment | undefined;
  /** Whether no outline may be added. */
  readonly readOnly: boolean;
}

/** The active outline beside another reader's: how they agree, and a third where they do not. */
export function SecondReader({ active, readOnly }: SecondReaderProps) {
  const list = useStore(segments, (state) => state.list);
  const [chosen, setChosen] = useState<string | null>(null);
  const [agreement, setAgreement] = useState<OutlineAgreement>();
  const other = list.find(({ id }) => String(id) === chosen && id !== active?.id);
  const [first, second] = [active?.bits, other?.bits];
  const { run, error } = useWork();
  // biome-ignore lint/correctness/useExhaustiveDependencies: outlines are told apart by their memory
  useEffect(() => {
    setAgreement(undefined);
    if (active === undefined || other === undefined) return;
    void run(async ({ signal }) => {
      const found = await ask('compareSegments', { first: active.id, second: other.id });
      if (!signal.aborted) setAgreement(found);
    });
  }, [first, second]);
  return (
    <>
      <h2 className="heading">{words.second}</h2>
      <Select
        size="xs"
        aria-label={words.secondOutline}
        placeholder={words.secondHint}
        data={list.filter(({ id }) => id !== active?.id).map(({ id, name }) => ({ value: String(id), label: name }))}
        value={other === undefined ? null : chosen}
        onChange={setChosen}
      />
      {error && other && <ErrorNotice error={error} />}
      {agreement && active && other && (
        <div role="status">
          <p>
            {words.dice} {agreement.dice?.toFixed(3) ?? '–'} · {words.volumes}{' '}
            {agreement.volumes.map((mm3) => (mm3 / 1000).toFixed(1)).join(' / ')}
          </p>
          <p className={agreement.adjudicate ? 'warn' : 'ok'}>
            {words.difference}{' '}
            {agreement.volumeDiscrepancy === null ? '–' : `${(100 * agreement.volumeDiscrepancy).toFixed(1)} %`}.{' '}
            {agreement.adjudicate ? words.adjudicate : words.agreed}
          </p>
          {agreement.adjudicate && (
            <Button
              size="compact-sm"
              variant="default"
              disabled={readOnly}
              onClick={() => addSegment(words.thirdName(active.name), active)}
            >
              {words.third}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

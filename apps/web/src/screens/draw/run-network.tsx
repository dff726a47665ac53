import { Button, FileButton } from '@mantine/core';
import type { GivenFile } from '@radscore/host-web';
import { useState } from 'react';
import { segmentImage } from '../../engine/measure.js';
import { ErrorNotice } from '../../parts/error-notice.js';
import { useWork } from '../../parts/use-work.js';
import { addSegment } from '../../state/edits.js';
import { type OpenCase, openCase } from '../../state/open-case.js';
import { texts } from '../../texts/index.js';
import { Going } from '../study/going.js';

const words = texts.draw;

/** Outlines by a segmentation network in an ONNX file, which are then corrected by hand. */
export function RunNetwork({ opened }: { readonly opened: OpenCase }) {
  const [said, setSaid] = useState<string>();
  const work = useWork();
  const run = (files: readonly File[]) =>
    void work.run(async (control) => {
      setSaid(undefined);
      const named = files.map((file) => ({ name: file.name, file: file as GivenFile }));
      const model = named.find(({ name }) => /\.onnx$/i.test(name));
      const descriptions = named.filter(({ name }) => /\.json$/i.test(name));
      if (model === undefined || descriptions.length === 0) return setSaid(words.networkFiles);
      const { name, sha256, segments } = await segmentImage({ image: opened.image, model, descriptions }, control);
      // What it found is of this patient, and another one may have been opened meanwhile.
      if (openCase.get().opened !== opened) return;
      for (const segment of segments) if (segment.voxels > 0) addSegment(segment.name, segment);
      const found = segments.filter(({ voxels }) => voxels > 0).map((segment) => segment.name);
      setSaid(words.networkFound(name, sha256.slice(0, 16), found));
    });
  return (
    <>
      <h2 className="heading">{words.network}</h2>
      <p className="dim">{words.networkHint}</p>
      <FileButton multiple accept=".onnx,.json" onChange={run} inputProps={{ 'aria-label': words.network }}>
        {(props) => (
          <Button {...props} size="compact-sm" variant="default" loading={work.busy}>
            {words.networkOpen}
          </Button>
        )}
      </FileButton>
      <Going work={work} onStop={work.stop} />
      {said !== undefined && <p role="status">{said}</p>}
      {work.error && <ErrorNotice error={work.error} onClose={work.forget} />}
    </>
  );
}

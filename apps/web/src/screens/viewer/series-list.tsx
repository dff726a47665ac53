import { Button, Checkbox, NativeSelect, NumberInput, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import type { ListedImage, Listing } from '../../engine/listing.js';
import { ErrorNotice } from '../../parts/error-notice.js';
import type { Work } from '../../parts/use-work.js';
import { type OpenCase, openListed, outlinesOf } from '../../state/open-case.js';
import { pairByHand } from '../../state/pair-by-hand.js';
import { texts } from '../../texts/index.js';
import styles from './viewer.module.css';

const words = texts.viewer;

/** What a row of outlines carries while it is dragged onto an image. */
const dragged = 'application/x-radscore-outlines';

interface SeriesListProps {
  readonly listing: Listing;
  readonly opened: OpenCase | undefined;
  readonly work: Work;
}

/** What is among the files that were given: images with what is wrong with each, and outlines with the image they are paired with. */
export function SeriesList({ listing, opened, work }: SeriesListProps) {
  const { images, outlines, problems, others } = listing;
  const [over, setOver] = useState<number>();
  const from = opened !== undefined && 'image' in opened.from ? opened.from : undefined;
  const current = images.findIndex(({ path, series }) => path === from?.image.path && series === from?.image.series);
  const chosen = outlines.flatMap(({ path }, at) => (from?.outlines.includes(path) ? [at] : []));
  const open = (image: number, drawn: readonly number[], asGiven = false) =>
    void work.run(() => openListed(image, drawn, { ...(from?.spacing && { spacing: from.spacing }), asGiven }));
  const pair = (drawn: number, image: number) => void work.run(() => pairByHand(drawn, image));
  return (
    <>
      <h2 className="heading">{words.series}</h2>
      {images.length === 0 && <p className="warn">{words.noSeries}</p>}
      <ul className={styles.rows}>
        {images.map((image, at) => (
          <li
            key={`${image.path} ${image.series ?? ''}`}
            data-over={over === at || undefined}
            onDragOver={(event) => {
              if (!event.dataTransfer.types.includes(dragged) || image.problem !== undefined) return;
              event.preventDefault();
              setOver(at);
            }}
            onDragLeave={() => setOver(undefined)}
            onDrop={(event) => {
              if (!event.dataTransfer.types.includes(dragged)) return;
              event.preventDefault();
              setOver(undefined);
              pair(Number(event.dataTransfer.getData(dragged)), at);
            }}
          >
            <UnstyledButton
              className={styles.row}
              data-active={at === current || undefined}
              aria-pressed={at === current}
              onClick={() => open(at, outlinesOf(listing, at))}
            >
              <span className={styles.name} title={image.path}>
                {nameOf(image)}
              </span>
              <span className="number dim">{image.size?.[2] ?? image.files ?? ''}</span>
              {sizeText(image) !== undefined && <span className={styles.sub}>{sizeText(image)}</span>}
            </UnstyledButton>
            {image.problem?.code === 'RAD-SPACING-MISSING' ? (
              <SpacingForm
                onSpacing={(mm) => void work.run(() => openListed(at, outlinesOf(listing, at), { spacing: [mm, mm] }))}
              />
            ) : (
              image.problem && <p className={styles.problem}>{image.problem.message}</p>
            )}
          </li>
        ))}
      </ul>
      {outlines.length > 0 && (
        <>
          <h2 className="heading">{words.outlineFiles}</h2>
          <p className={styles.sub}>{words.outlineFilesHint}</p>
          <ul className={styles.rows}>
            {outlines.map(({ path }, at) => {
              const found = listing.pairs.find((each) => each.outlines === at);
              const isChosen = chosen.includes(at);
              const next = isChosen ? chosen.filter((each) => each !== at) : [...chosen, at];
              return (
                <li
                  key={path}
                  className={styles.row}
                  draggable
                  onDragStart={(event) => event.dataTransfer.setData(dragged, String(at))}
                >
                  <Checkbox
                    size="xs"
                    label={path.split('/').at(-1)}
                    title={path}
                    checked={isChosen}
                    disabled={current < 0}
                    onChange={() => open(current, next, true)}
                  />
                  <span className={styles.sub}>{found === undefined ? words.unpaired : words.rules[found.rule]}</span>
                  {images.length > 1 && (
                    <NativeSelect
                      className={styles.pairing}
                      size="xs"
                      aria-label={words.belongsTo(path.split('/').at(-1)!)}
                      value={String(found?.image ?? '')}
                      onChange={({ currentTarget }) => pair(at, Number(currentTarget.value))}
                      data={[
                        { value: '', label: words.unpaired, disabled: true },
                        ...images.map((image, i) => ({
                          value: String(i),
                          label: nameOf(image),
                          disabled: image.problem !== undefined,
                        })),
                      ]}
                    />
                  )}
                </li>
              );
            })}
          </ul>
        </>
      )}
      {problems.map((problem) => (
        <ErrorNotice key={`${problem.code} ${problem.place.file}`} error={problem} />
      ))}
      {others > 0 && <p className={styles.sub}>{words.others(others)}</p>}
    </>
  );
}

const nameOf = ({ modality, description, path }: ListedImage): string =>
  [modality, description ?? path.split('/').at(-1)].filter(Boolean).join(' ');

function sizeText({ size, spacing }: ListedImage): string | undefined {
  if (size === undefined) return undefined;
  const mm = spacing === undefined ? '' : ` · ${spacing.map((each) => Number(each.toFixed(2))).join(' × ')} mm`;
  return `${size.join(' × ')}${mm}`;
}

/** Pictures do not say how large their pixels are; it is asked, not guessed. */
function SpacingForm({ onSpacing }: { readonly onSpacing: (mm: number) => void }) {
  const [mm, setMm] = useState<number | string>('');
  return (
    <div className={styles.spacing}>
      <NumberInput size="xs" label={words.spacing} min={0} decimalScale={4} value={mm} onChange={setMm} />
      <Button size="xs" disabled={!(Number(mm) > 0)} onClick={() => onSpacing(Number(mm))}>
        {words.spacingOpen}
      </Button>
    </div>
  );
}

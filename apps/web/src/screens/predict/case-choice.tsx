import { Checkbox, NativeSelect } from '@mantine/core';
import { ErrorNotice } from '../../parts/error-notice.js';
import { useWork } from '../../parts/use-work.js';
import { openCase, openListed, outlinesOf } from '../../state/open-case.js';
import { changePatient, prediction } from '../../state/prediction.js';
import { segments as openSegments } from '../../state/segments.js';
import { useStore } from '../../state/store.js';
import { texts } from '../../texts/index.js';

const words = texts.predict;
const colours = { same: 'ok', noted: 'warn', unknown: 'dim', refused: 'bad' };

/** Which image with which outlines is scored, whether they belong together, and what the segments are called in them. */
export function CaseChoice({ segments }: { readonly segments: readonly string[] }) {
  const { opened, listing } = useStore(openCase, (state) => state);
  const names = useStore(openSegments, (state) => state.list);
  const { segments: own, accepted } = useStore(prediction, (state) => state);
  const work = useWork();
  if (opened === undefined) return <p className="dim">{words.noImages}</p>;
  const { from, identity } = opened;
  const choose = (image: number, outlines: readonly number[]) =>
    void work.run(async () => {
      await openListed(image, outlines, { asGiven: true });
      changePatient({ segments: {}, accepted: false });
    });
  return (
    <>
      {work.error && <ErrorNotice error={work.error} onClose={work.forget} />}
      {listing === undefined || 'seed' in from ? (
        <p>{words.openCase}</p>
      ) : (
        <>
          <NativeSelect
            size="xs"
            label={words.image}
            value={listing.images.findIndex(
              ({ path, series }) => path === from.image.path && series === from.image.series,
            )}
            onChange={({ currentTarget: { value } }) => choose(Number(value), outlinesOf(listing, Number(value)))}
            data={listing.images.map(({ path, description }, i) => ({
              value: String(i),
              label: description === undefined ? path : `${description} (${path})`,
              disabled: listing.images[i].problem !== undefined,
            }))}
          />
          <NativeSelect
            size="xs"
            label={words.outlines}
            value={listing.outlines.findIndex(({ path }) => path === from.outlines[0])}
            onChange={({ currentTarget: { value } }) => {
              const image = listing.images.findIndex(
                ({ path, series }) => path === from.image.path && series === from.image.series,
              );
              choose(image, [Number(value)]);
            }}
            data={listing.outlines.map(({ path }, i) => ({ value: String(i), label: path }))}
          />
        </>
      )}
      <p className={colours[identity.verdict]}>{words.identity[identity.verdict]}</p>
      {identity.verdict === 'refused' && (
        <Checkbox
          size="xs"
          label={words.accept}
          checked={accepted}
          onChange={({ currentTarget }) => changePatient({ accepted: currentTarget.checked })}
        />
      )}
      {segments.map((name) => (
        <NativeSelect
          key={name}
          size="xs"
          label={words.segmentAs(name)}
          value={own[name] ?? ''}
          onChange={({ currentTarget: { value } }) => {
            const { [name]: _, ...others } = own;
            changePatient({ segments: value === '' ? others : { ...others, [name]: value } });
          }}
          data={[
            { value: '', label: words.segmentAuto },
            ...names.map((each) => ({ value: each.name, label: each.name })),
          ]}
        />
      ))}
    </>
  );
}

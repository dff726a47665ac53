import { Button, SegmentedControl, TextInput } from '@mantine/core';
import type { DroppedFiles } from '@radscore/host-web';
import { formatSignificant } from '@radscore/stats';
import type { OpenedModel } from '../../engine/opened-model.js';
import { FileButtons } from '../../parts/file-buttons.js';
import type { Work } from '../../parts/use-work.js';
import { changePatient, prediction } from '../../state/prediction.js';
import { scoreThePatient } from '../../state/score-the-patient.js';
import { useStore } from '../../state/store.js';
import { texts } from '../../texts/index.js';
import { CaseChoice } from './case-choice.js';
import { ClinicalFields } from './clinical-fields.js';
import styles from './predict.module.css';

const words = texts.predict;

interface PatientFormProps {
  readonly model: OpenedModel;
  readonly work: Work;
  readonly onFiles: (files: DroppedFiles) => void;
}

/** What is known of the patient. */
export function PatientForm({ model, work, onFiles }: PatientFormProps) {
  const typed = useStore(prediction, (state) => state.typed);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void work.run(scoreThePatient);
      }}
    >
      <h2 className="heading">{words.patient}</h2>
      {model.segments !== undefined && model.features.length > 0 && (
        <SegmentedControl
          size="xs"
          fullWidth
          value={typed ? 'typed' : 'images'}
          onChange={(value) => changePatient({ typed: value === 'typed' })}
          data={[
            { value: 'images', label: words.fromImages },
            { value: 'typed', label: words.typed },
          ]}
        />
      )}
      {!typed && model.segments !== undefined && <CaseChoice segments={model.segments} />}
      <FileButtons onFiles={onFiles} quiet busy={work.busy} />
      {model.clinical.length > 0 && (
        <>
          <h2 className="heading">{words.clinical}</h2>
          <p className="dim">{words.clinicalHint}</p>
          <ClinicalFields fields={model.clinical} />
        </>
      )}
      {typed && model.features.length > 0 && <FeatureFields model={model} />}
      <Button type="submit" loading={work.busy} mt="sm">
        {words.score}
      </Button>
    </form>
  );
}

function FeatureFields({ model }: { readonly model: OpenedModel }) {
  const values = useStore(prediction, (state) => state.features);
  return (
    <>
      <h2 className="heading">{words.features}</h2>
      {model.features.map(({ name, min, max }) => (
        <TextInput
          key={name}
          size="xs"
          label={name}
          description={
            min === null || max === null ? undefined : `${formatSignificant(min, 4)} – ${formatSignificant(max, 4)}`
          }
          inputMode="decimal"
          autoComplete="off"
          value={values[name] ?? ''}
          onChange={({ currentTarget }) => changePatient({ features: { ...values, [name]: currentTarget.value } })}
        />
      ))}
    </>
  );
}

import { Button, Checkbox, FileButton, Group, Tooltip, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import type { DescribedParameters } from '../../engine/calls/describe-parameters.js';
import type { ParameterDocument } from '../../engine/calls/parameter-file.js';
import { ask } from '../../engine/engine.js';
import { download } from '../../parts/download.js';
import { SchemaField } from '../../parts/schema-field.js';
import type { Work } from '../../parts/use-work.js';
import { parameterNotes, parameters } from '../../state/features.js';
import { useStore } from '../../state/store.js';
import { texts } from '../../texts/index.js';
import styles from './features.module.css';
import { openParameterFile } from './open-parameter-file.js';

const words = texts.features;
/** The settings that most studies choose; the others are shown on demand. */
const main = [
  'binWidth',
  'binCount',
  'resampledPixelSpacing',
  'interpolator',
  'normalize',
  'resegmentRange',
  'force2D',
];

interface ParameterFormProps {
  readonly described: DescribedParameters;
  readonly work: Work;
}

/** The parameters of an extraction, as a form made from their schemas. */
export function ParameterForm({ described, work }: ParameterFormProps) {
  const document = useStore(parameters, (state) => state.document);
  const notes = useStore(parameterNotes, (state) => state.notes);
  const [isWhole, setWhole] = useState(false);
  const { setting = {}, imageType = {}, featureClass = {} } = document;
  const names = isWhole ? Object.keys(described.settings) : main;
  const set = (section: string, values: Readonly<Record<string, unknown>>) =>
    parameters.set({ document: withSection(document, section, values) });
  return (
    <>
      <h2 className="heading">{words.imageTypes}</h2>
      <div className={styles.checks}>
        {described.imageTypes.map(({ name, summary }) => (
          <Tooltip key={name} label={summary} multiline w={280} openDelay={400}>
            <Checkbox
              size="xs"
              label={name}
              checked={name in imageType}
              onChange={() => set('imageType', toggled(imageType, name, {}))}
            />
          </Tooltip>
        ))}
      </div>
      {described.imageTypes.map(({ name, parameters: own }) =>
        name in imageType && Object.keys(own).length > 0 ? (
          <fieldset key={name} className={styles.own}>
            <legend>{name}</legend>
            {Object.entries(own).map(([key, schema]) => (
              <SchemaField
                key={key}
                name={key}
                schema={schema}
                value={(imageType[name] as Readonly<Record<string, unknown>> | null)?.[key]}
                onChange={(value) =>
                  set('imageType', { ...imageType, [name]: withValue(imageType[name] as object, key, value) })
                }
              />
            ))}
          </fieldset>
        ) : null,
      )}
      <h2 className="heading">{words.families}</h2>
      <p className={styles.hint}>{words.familiesHint}</p>
      <div className={styles.checks}>
        {described.families.map(({ name, title }) => (
          <Checkbox
            key={name}
            size="xs"
            label={name}
            title={title}
            checked={name in featureClass}
            onChange={() => set('featureClass', toggled(featureClass, name, []))}
          />
        ))}
      </div>
      <h2 className="heading">{words.settings}</h2>
      <div className={styles.settings}>
        {names.map((name) => (
          <SchemaField
            key={name}
            name={name}
            schema={described.settings[name]}
            value={setting[name]}
            onChange={(value) => set('setting', withValue(setting, name, value))}
          />
        ))}
        <UnstyledButton className={styles.more} onClick={() => setWhole(!isWhole)}>
          {isWhole ? words.mainSettings : words.allSettings}
        </UnstyledButton>
      </div>
      <h2 className="heading">{words.parameterFile}</h2>
      <p className={styles.hint}>{words.parameterHint}</p>
      {notes.map(({ code, message, place }) => (
        <p key={`${code} ${message} ${place.line}`} role="status" className="warn">
          {message}
        </p>
      ))}
      <Group gap="xs">
        <FileButton accept=".yaml,.yml" onChange={(file) => file && void work.run(() => openParameterFile(file))}>
          {(props) => (
            <Button {...props} size="compact-sm" variant="default">
              {words.openParameters}
            </Button>
          )}
        </FileButton>
        <Button size="compact-sm" variant="default" onClick={() => void work.run(() => save(document))}>
          {words.saveParameters}
        </Button>
      </Group>
    </>
  );
}

async function save(document: ParameterDocument): Promise<void> {
  download('parameters.yaml', await ask('writeParameterFile', { document }), 'application/yaml');
}

/** A section without entries is left out: then its defaults hold. */
function withSection(document: ParameterDocument, section: string, values: object): ParameterDocument {
  const { [section]: _, ...rest } = document;
  return Object.keys(values).length === 0 ? rest : { ...rest, [section]: values as ParameterDocument[string] };
}

function withValue(values: object | null, key: string, value: unknown): Record<string, unknown> {
  const { [key]: _, ...rest } = (values ?? {}) as Record<string, unknown>;
  return value === undefined ? rest : { ...rest, [key]: value };
}

function toggled(values: object, key: string, value: unknown): Record<string, unknown> {
  return key in values ? withValue(values, key, undefined) : { ...values, [key]: value };
}

import { NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import { isMap, parseDocument } from 'yaml';
import { useStore } from '../../state/store.js';
import { changeStudy, study } from '../../state/study.js';
import { texts } from '../../texts/index.js';
import { SchemaFields } from './schema-fields.js';
import styles from './study.module.css';

const words = texts.study;

/** The protocol as text beside the same as a form: what is changed in one is changed in the other, comments stay. */
export function DesignEditor() {
  const text = useStore(study, (state) => state.protocol);
  const [chosen, setChosen] = useState('evaluation');
  const document = parseDocument(text);
  const broken = document.errors.length > 0 || !isMap(document.contents);
  const values = broken ? {} : (document.toJS() as Record<string, unknown>);
  const sections = Object.keys(values);
  const section = sections.includes(chosen) ? chosen : sections[0];
  return (
    <div className={styles.editor}>
      <section className="card">
        <h2 className="heading">{words.form}</h2>
        {broken || section === undefined ? (
          <p className="bad">{document.errors[0]?.message}</p>
        ) : (
          <>
            <NativeSelect
              size="xs"
              label={words.section}
              data={sections}
              value={section}
              onChange={({ currentTarget }) => setChosen(currentTarget.value)}
            />
            <SchemaFields
              path={[section]}
              value={values[section]}
              onChange={(path, value) => {
                document.setIn(path, value);
                changeStudy({ protocol: document.toString({ lineWidth: 0 }) });
              }}
            />
          </>
        )}
      </section>
      <Textarea
        className={styles.yaml}
        label={words.yaml}
        value={text}
        onChange={({ currentTarget }) => changeStudy({ protocol: currentTarget.value })}
        spellCheck={false}
        autosize
        minRows={20}
        maxRows={38}
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)', fontSize: 12 } }}
      />
    </div>
  );
}

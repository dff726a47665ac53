import { Button, Group, TextInput } from '@mantine/core';
import { doneSchema, type ModelInUse, modelsSchema, rulesSchema } from '@radscore/api';
import { useState } from 'react';
import { ErrorNotice } from '../../parts/error-notice.js';
import { Scrolled } from '../../parts/scrolled.js';
import { useWork } from '../../parts/use-work.js';
import { askHospital, may } from '../../state/hospital.js';
import { useAsked } from '../../state/use-asked.js';
import { texts } from '../../texts/index.js';
import styles from './models.module.css';
import { TryRules } from './try-rules.js';

const words = texts.models;

/** The models and rules of the site; a model can be stopped at once, rules are tried before they go live. */
export default function ModelsScreen() {
  const { data, error, again } = useAsked(modelsSchema, '/api/models');
  return (
    <div className={styles.screen}>
      <h1 className="unseen">{words.title}</h1>
      {error && <ErrorNotice error={error} onClose={() => void again()} />}
      {!may('administer') && <p className="dim">{words.notAllowed}</p>}
      <h2>{words.models}</h2>
      <div className={styles.cards}>
        {data?.models.map((model) => (
          <Model key={model.name} model={model} onDone={again} />
        ))}
      </div>
      <Rules />
      {may('administer') && <TryRules />}
    </div>
  );
}

function Model({ model, onDone }: { readonly model: ModelInUse; readonly onDone: () => Promise<void> }) {
  const work = useWork();
  const [stopping, setStopping] = useState(false);
  const [reason, setReason] = useState('');
  const change = (what: 'stop' | 'start', body: object) =>
    work.run(async () => {
      await askHospital(doneSchema, `/api/models/${encodeURIComponent(model.hash)}/${what}`, { method: 'POST', body });
      setStopping(false);
      setReason('');
      await onDone();
    });
  return (
    <section className={`card ${styles.card}`} aria-label={model.name}>
      <Group justify="space-between">
        <b>{model.name}</b>
        <span className={model.stopped ? 'bad' : 'ok'}>{model.stopped ? words.stopped : words.running}</span>
      </Group>
      <p>{model.title}</p>
      <p className="dim">{words.clinical(model.clinical)}</p>
      <p className="dim">{words.hash(model.hash)}</p>
      {model.reason && <p className="bad">{model.reason}</p>}
      {work.error && <ErrorNotice error={work.error} onClose={work.forget} />}
      {may('administer') && !stopping && (
        <Group>
          {model.stopped ? (
            <Button size="compact-sm" variant="default" loading={work.busy} onClick={() => change('start', {})}>
              {words.start}
            </Button>
          ) : (
            <Button size="compact-sm" color="red.9" onClick={() => setStopping(true)}>
              {words.stop}
            </Button>
          )}
        </Group>
      )}
      {stopping && (
        <form
          aria-label={words.stopTitle(model.name)}
          onSubmit={(event) => {
            event.preventDefault();
            void change('stop', { reason: reason.trim() });
          }}
        >
          <TextInput
            label={words.reason}
            size="xs"
            value={reason}
            data-autofocus
            autoComplete="off"
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Group gap="xs" mt={6}>
            <Button type="submit" size="compact-sm" color="red.9" disabled={reason.trim() === ''} loading={work.busy}>
              {words.stop}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => setStopping(false)}>
              {words.cancel}
            </Button>
          </Group>
        </form>
      )}
    </section>
  );
}

function Rules() {
  const { data, error, again } = useAsked(rulesSchema, '/api/rules');
  return (
    <div className="card">
      <h2>{words.rules}</h2>
      {error && <ErrorNotice error={error} onClose={() => void again()} />}
      <Scrolled label={words.rules} text>
        <table className={styles.table}>
          <thead>
            <tr>
              {[words.rule, words.model, words.when, words.release, words.destinations].map((each) => (
                <th key={each} scope="col">
                  {each}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data?.rules.map((rule) => (
              <tr key={rule.name}>
                <th scope="row">{rule.name}</th>
                <td>{rule.model}</td>
                <td>
                  {Object.entries(rule.when)
                    .map(([key, value]) => `${words.key[key] ?? key}: ${[value].flat().join(', ')}`)
                    .join(' · ')}
                </td>
                <td>{words.releases[rule.release]}</td>
                <td>{rule.destinations.join(', ') || words.nowhere}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
    </div>
  );
}

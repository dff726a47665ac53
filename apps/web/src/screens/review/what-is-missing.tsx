import { Button, NativeSelect, TextInput } from '@mantine/core';
import { modelsSchema, rulesSchema, type StudyDetail } from '@radscore/api';
import { useState } from 'react';
import { ErrorNotice } from '../../parts/error-notice.js';
import { useWork } from '../../parts/use-work.js';
import { act } from '../../state/act-on-study.js';
import { may } from '../../state/hospital.js';
import { useAsked } from '../../state/use-asked.js';
import { texts } from '../../texts/index.js';
import styles from './review.module.css';

const words = texts.review;
const common = texts.hospital;

interface PartProps {
  readonly detail: StudyDetail;
  readonly onDone: () => Promise<void>;
}

/** What a person adds before a study can be computed: inputs that the images do not say, and choices. */
export function WhatIsMissing({ detail, onDone }: PartProps) {
  const { state, reason } = detail.study;
  if (state === 'unmatched' && reason !== null) return <Mismatches values={reason.values} />;
  if (!may('approve')) return null;
  if (state === 'inputs' || state === 'review') return <Inputs detail={detail} onDone={onDone} />;
  if (state === 'choose' || state === 'conflict') return <Choices detail={detail} onDone={onDone} />;
  return null;
}

function Inputs({ detail, onDone }: PartProps) {
  const { study, inputs } = detail;
  const models = useAsked(modelsSchema, '/api/models');
  const rules = useAsked(rulesSchema, '/api/rules');
  const work = useWork();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const name = rules.data?.rules.find((each) => each.name === study.rule)?.model;
  const fields = models.data?.models.find((each) => each.name === name)?.clinical ?? [];
  const failed = models.error ? models : rules.error ? rules : undefined;
  if (failed) return <ErrorNotice error={failed.error!} onClose={() => void failed.again()} />;
  if (fields.length === 0) return null;
  const missing = (study.reason?.values.missing ?? []) as readonly string[];
  const save = () =>
    work.run(async () => {
      const own = Object.fromEntries(missing.map((each) => [each, '']));
      await act(study.key, 'inputs', { inputs: { ...own, ...inputs, ...typed } });
      await onDone();
    });
  return (
    <form
      className={`card ${styles.part}`}
      aria-label={words.inputs}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2>{words.inputs}</h2>
      <p className="dim">{words.inputsHint}</p>
      {work.error && <ErrorNotice error={work.error} onClose={work.forget} />}
      {fields.map((field) => (
        <TextInput
          key={field}
          size="xs"
          label={field}
          autoComplete="off"
          value={typed[field] ?? inputs[field] ?? ''}
          onChange={(event) => setTyped({ ...typed, [field]: event.currentTarget.value })}
        />
      ))}
      <Button type="submit" size="compact-sm" loading={work.busy}>
        {words.save}
      </Button>
    </form>
  );
}

/** What can be chosen for a code: the key of the choice, its label, and values with what they are called. */
function choicesOf({ study, series }: StudyDetail): Choice[] {
  const values = study.reason?.values ?? {};
  const names = (key: string) => (values[key] ?? []) as readonly string[];
  const plain = (all: readonly string[]) => all.map((each) => ({ value: each, label: each }));
  const images = series.filter(({ own, segments }) => !own && segments === null);
  const outlines = series.filter(({ own, segments }) => !own && segments !== null);
  const found: Record<string, Choice[]> = {
    'RULES-SEVERAL': [{ key: 'rule', label: words.rule, options: plain(names('rules')) }],
    'PHASE-OPEN': [
      { key: 'phase', label: words.phase, options: plain(names('phases')) },
      { key: 'series', label: words.series, options: images.map(optionOf('uid')) },
    ],
    'SERIES-SEVERAL': [{ key: 'series', label: words.series, options: images.map(optionOf('uid')) }],
    'OUTLINES-SEVERAL': [{ key: 'outlines', label: words.outlines, options: outlines.map(optionOf('hash')) }],
  };
  return found[study.reason?.code ?? ''] ?? [];
}

interface Choice {
  readonly key: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

const optionOf = (key: 'uid' | 'hash') => (each: StudyDetail['series'][number]) => ({
  value: each[key],
  label: `${each.description || each.modality} (${words.slices(each.instances)})`,
});

function Choices({ detail, onDone }: PartProps) {
  const { study, conflicts } = detail;
  const work = useWork();
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const choices = choicesOf(detail);
  const versions = conflicts.map(({ instanceUid, hashes }, i) => ({
    key: instanceUid,
    label: words.conflict(i + 1),
    options: hashes.map((hash, n) => ({ value: hash, label: words.nth(n + 1) })),
  }));
  const chosenOf = ({ key, options }: Choice) => chosen[key] ?? options[0]?.value ?? '';
  const save = () =>
    work.run(async () => {
      const own = Object.fromEntries(choices.map((each) => [each.key, chosenOf(each)]));
      await act(study.key, 'choices', {
        ...own,
        ...(study.state === 'conflict' && { instances: versions.map(chosenOf) }),
      });
      await onDone();
    });
  const field = (each: Choice) => (
    <NativeSelect
      key={each.key}
      size="xs"
      label={each.label}
      data={[...each.options]}
      value={chosenOf(each)}
      onChange={(event) => setChosen({ ...chosen, [each.key]: event.currentTarget.value })}
    />
  );
  // A series that was sent anew is in conflict image by image: one choice does for all.
  const most = Math.max(0, ...versions.map(({ options }) => options.length));
  const sendings = Array.from({ length: most }, (_, n) => ({ value: String(n), label: words.nth(n + 1) }));
  const valueAt = (options: Choice['options'], n: number) => options[Math.min(n, options.length - 1)]!.value;
  const sending = sendings.find(({ value }) =>
    versions.every((each) => chosenOf(each) === valueAt(each.options, Number(value))),
  );
  const chooseSending = (n: number) =>
    setChosen({ ...chosen, ...Object.fromEntries(versions.map(({ key, options }) => [key, valueAt(options, n)])) });
  return (
    <form
      className={`card ${styles.part}`}
      aria-label={words.choice}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2>{words.choice}</h2>
      {work.error && <ErrorNotice error={work.error} onClose={work.forget} />}
      {choices.map(field)}
      {study.state === 'conflict' && versions.length > 1 && (
        <NativeSelect
          size="xs"
          label={words.conflictOfAll(versions.length)}
          data={[...sendings, ...(sending ? [] : [{ value: '', label: words.oneByOne }])]}
          value={sending?.value ?? ''}
          onChange={(event) => chooseSending(Number(event.currentTarget.value))}
        />
      )}
      {study.state === 'conflict' && versions.map(field)}
      <Button type="submit" size="compact-sm" loading={work.busy}>
        {words.lookAgain}
      </Button>
    </form>
  );
}

/** Why no rule is about any series. */
function Mismatches({ values }: { readonly values: Readonly<Record<string, unknown>> }) {
  const reasons = (values.reasons ?? []) as readonly {
    readonly rule: string;
    readonly series: string;
    readonly code: string;
    readonly values: Readonly<Record<string, unknown>>;
  }[];
  return (
    <section className={`card ${styles.part}`} aria-label={words.ofRules}>
      <h2>{words.ofRules}</h2>
      <ul>
        {reasons.map((each) => (
          <li key={`${each.rule} ${each.series}`}>
            <b>{each.rule}</b>: {each.series} {common.mismatch(each.code, each.values)}
          </li>
        ))}
      </ul>
    </section>
  );
}

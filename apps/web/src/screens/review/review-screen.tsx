import { Button } from '@mantine/core';
import { type StudyDetail, studyDetailSchema } from '@radscore/api';
import type { ErrorData } from '@radscore/core';
import { useEffect, useState } from 'react';
import type { ToldPrediction } from '../../engine/calls/tell-prediction.js';
import { ask } from '../../engine/engine.js';
import { EmptyState } from '../../parts/empty-state.js';
import { ErrorNotice } from '../../parts/error-notice.js';
import { useWork } from '../../parts/use-work.js';
import { Waiting } from '../../parts/waiting.js';
import { addressOf, goTo, useQuery } from '../../shell/route.js';
import { fetchHospital } from '../../state/hospital.js';
import { useAsked } from '../../state/use-asked.js';
import { texts } from '../../texts/index.js';
import { Decision } from './decision.js';
import { Earlier } from './earlier.js';
import { Erase } from './erase.js';
import { Images } from './images.js';
import { Outgoing } from './outgoing.js';
import { Prediction } from './prediction.js';
import styles from './review.module.css';
import { WhatIsMissing } from './what-is-missing.js';

const words = texts.review;
const common = texts.hospital;
const everyMs = 5000;

/** A study: what was predicted and why, how it was before, its images, and what a person decides. */
export default function ReviewScreen() {
  const key = useQuery('key');
  if (key === '')
    return (
      <EmptyState title={words.choose} text={words.chooseText}>
        <Button onClick={() => goTo('worklist')}>{words.toWorklist}</Button>
      </EmptyState>
    );
  return <Study key={key} id={key} />;
}

function Study({ id }: { readonly id: string }) {
  const { data, error, again } = useAsked(studyDetailSchema, `/api/studies/${encodeURIComponent(id)}`, everyMs);
  const { told, error: untold } = useTold(data);
  if (data === undefined)
    return (
      <div className="page">
        {error ? (
          <ErrorNotice error={error} onClose={() => void again()} />
        ) : (
          <Waiting label={words.studyComes} shown />
        )}
      </div>
    );
  const { study } = data;
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <a href={addressOf('worklist')}>‹ {words.back}</a>
        <h1>{study.patient.name.split('^').filter(Boolean).join(', ') || study.patient.id}</h1>
        <span className="dim">
          {[
            study.patient.id,
            study.patient.birthDate && words.born(common.date(study.patient.birthDate)),
            study.patient.sex,
            study.description,
            common.date(study.studyDate),
            study.accession && words.accession(study.accession),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <b>{common.states[study.state]}</b>
      </header>
      {error && <ErrorNotice error={error} onClose={() => void again()} />}
      {study.reason && (
        <p role="status" className="card warn">
          {common.reason(study.reason)}
        </p>
      )}
      <div className={styles.columns}>
        <div className={styles.column}>
          <WhatIsMissing detail={data} onDone={again} />
          {untold ? <ErrorNotice error={untold} /> : <Prediction told={told} isComing={data.prediction !== null} />}
        </div>
        <div className={styles.column}>
          {told && <Earlier detail={data} told={told} />}
          <Decision detail={data} onDone={again} />
          <Images detail={data} />
          <Outgoing detail={data} />
          <Erase detail={data} onDone={again} />
        </div>
      </div>
    </div>
  );
}

/** The prediction in words, announced again when it or its model changes. */
function useTold(detail: StudyDetail | undefined): { told?: ToldPrediction; error?: ErrorData } {
  const [told, setTold] = useState<ToldPrediction>();
  const { run, stop, error } = useWork();
  const model = detail?.versions[0]?.model;
  const prediction = detail?.prediction ? JSON.stringify(detail.prediction) : undefined;
  useEffect(() => {
    setTold(undefined);
    if (model === undefined || prediction === undefined) return stop();
    void run(async ({ signal }) => {
      const text = await (await fetchHospital(`/api/models/${encodeURIComponent(model)}/file`)).text();
      const found = await ask('tellPrediction', { model: text, prediction });
      if (!signal.aborted) setTold(found);
    });
  }, [model, prediction, run, stop]);
  return { ...(told && { told }), ...(error && { error }) };
}

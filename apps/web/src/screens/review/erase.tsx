import { Button, Group, TextInput } from '@mantine/core';
import type { StudyDetail } from '@radscore/api';
import { useState } from 'react';
import { ErrorNotice } from '../../parts/error-notice.js';
import { useWork } from '../../parts/use-work.js';
import { goTo } from '../../shell/route.js';
import { act } from '../../state/act-on-study.js';
import { may } from '../../state/hospital.js';
import { texts } from '../../texts/index.js';
import styles from './review.module.css';

const words = texts.review;

interface EraseProps {
  readonly detail: StudyDetail;
  readonly onDone: () => Promise<void>;
}

/** An administrator erases the images of a study, or all of it once the patient's number was typed. */
export function Erase({ detail: { study }, onDone }: EraseProps) {
  const work = useWork();
  const [typed, setTyped] = useState('');
  if (!may('administer')) return null;
  const erase = (what: 'images' | 'everything') =>
    work.run(async () => {
      await act(study.key, 'erase', { what });
      if (what === 'everything') goTo('worklist');
      else await onDone();
    });
  return (
    <section className={`card ${styles.part}`} aria-label={words.erase}>
      <h2>{words.erase}</h2>
      <p className="dim">{words.eraseText}</p>
      {work.error && <ErrorNotice error={work.error} onClose={work.forget} />}
      <TextInput
        size="xs"
        label={words.confirm(study.patient.id)}
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Group gap="xs">
        <Button size="compact-sm" variant="default" loading={work.busy} onClick={() => erase('images')}>
          {words.eraseImages}
        </Button>
        <Button
          size="compact-sm"
          color="red.9"
          loading={work.busy}
          disabled={typed.trim() !== study.patient.id}
          onClick={() => erase('everything')}
        >
          {words.eraseAll}
        </Button>
      </Group>
    </section>
  );
}

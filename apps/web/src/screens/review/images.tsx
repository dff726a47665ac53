import { Button } from '@mantine/core';
import type { StudyDetail } from '@radscore/api';
import { useState } from 'react';
import { ErrorNotice } from '../../parts/error-notice.js';
import { useWork } from '../../parts/use-work.js';
import { Waiting } from '../../parts/waiting.js';
import { openCase } from '../../state/open-case.js';
import { openPatientStudy } from '../../state/open-patient-study.js';
import { useStore } from '../../state/store.js';
import { texts } from '../../texts/index.js';
import { FourUp } from '../../viewing/four-up.js';
import { SegmentList } from '../../viewing/segment-list.js';
import styles from './review.module.css';

const words = texts.review;

/** The series of a study, and its images with their outlines once they are asked for. */
export function Images({ detail }: { readonly detail: StudyDetail }) {
  const work = useWork();
  const [isOpen, setOpen] = useState(false);
  const opened = useStore(openCase, (state) => state.opened);
  const open = () =>
    work.run(async ({ onProgress }) => {
      await openPatientStudy(detail, onProgress);
      setOpen(true);
    });
  return (
    <section className={`card ${styles.part}`} aria-label={words.images}>
      <h2>{words.images}</h2>
      {work.error && <ErrorNotice error={work.error} onClose={work.forget} />}
      <ul className={styles.series}>
        {detail.series.map((each) => (
          <li key={each.uid}>
            {each.modality} {each.description}{' '}
            <span className="dim">
              {[words.slices(each.instances), each.segments?.join(', '), each.own && words.own]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {isOpen && opened ? (
        <>
          <div className={styles.stage}>
            <FourUp opened={opened} />
          </div>
          <SegmentList opened={opened} />
        </>
      ) : (
        <Button size="compact-sm" variant="default" disabled={work.busy} onClick={open}>
          {work.busy ? words.opening : words.open}
        </Button>
      )}
      {work.busy && <Waiting label={words.opening} />}
    </section>
  );
}

import { Button, Group, Textarea } from '@mantine/core';
import type { StudyDetail } from '@radscore/api';
import { useState } from 'react';
import { ErrorNotice } from '../../parts/error-notice.js';
import { useWork } from '../../parts/use-work.js';
import { act } from '../../state/act-on-study.js';
import { may } from '../../state/hospital.js';
import { texts } from '../../texts/index.js';
import styles from './review.module.css';

const words = texts.review;
const common = texts.hospital;

interface PartProps {
  readonly detail: StudyDetail;
  readonly onDone: () => Promise<void>;
}

/** A person accepts or rejects what was predicted, and why; who decided before. */
export function Decision({ detail: { study, versions }, onDone }: PartProps) {
  const work = useWork();
  const [comment, setComment] = useState('');
  const last = versions[0];
  if (last === undefined) return null;
  const open = ['review', 'preliminary'].includes(study.state);
  const rejectable = open || study.state === 'accepted';
  const decide = (what: 'accept' | 'reject' | 'resend') =>
    work.run(async () => {
      await act(study.key, what, what === 'resend' ? {} : { version: last.version, comment: comment.trim() });
      setComment('');
      await onDone();
    });
  return (
    <section className={`card ${styles.part}`} aria-label={words.decide}>
      <h2>{words.decide}</h2>
      {work.error && <ErrorNotice error={work.error} onClose={work.forget} />}
      {!may('approve') && <p className="dim">{words.notAllowed}</p>}
      {may('approve') && rejectable && (
        <>
          <Textarea
            label={words.comment}
            description={words.rejectHint}
            value={comment}
            maxLength={2000}
            autosize
            minRows={2}
            onChange={(event) => setComment(event.currentTarget.value)}
          />
          <Group gap="xs">
            {open && (
              <Button loading={work.busy} onClick={() => decide('accept')}>
                {words.accept}
              </Button>
            )}
            <Button
              variant="default"
              loading={work.busy}
              disabled={comment.trim() === ''}
              onClick={() => decide('reject')}
            >
              {words.reject}
            </Button>
          </Group>
        </>
      )}
      {may('approve') && last.status !== 'draft' && (
        <Group>
          <Button size="compact-sm" variant="default" loading={work.busy} onClick={() => decide('resend')}>
            {words.resend}
          </Button>
        </Group>
      )}
      <h3 className="heading">{words.versions}</h3>
      <ol reversed className={styles.versions}>
        {versions.map((each) => (
          <li key={each.version}>
            <b>{common.states[each.status]}</b>{' '}
            <span className="dim">
              {[common.time(each.at ?? each.made), each.by && words.by(each.by)].filter(Boolean).join(' · ')}
            </span>
            {each.comment && <p>{each.comment}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

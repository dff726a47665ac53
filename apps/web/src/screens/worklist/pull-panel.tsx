import { Button } from '@mantine/core';
import {
  askedSchema,
  askedStudiesSchema,
  type FindStudies,
  type FoundStudies,
  foundStudiesSchema,
} from '@radscore/api';
import { useState } from 'react';
import { ErrorNotice } from '../../parts/error-notice.js';
import { useWork } from '../../parts/use-work.js';
import { askHospital } from '../../state/hospital.js';
import { useAsked } from '../../state/use-asked.js';
import { texts } from '../../texts/index.js';
import { AskedStudies } from './asked-studies.js';
import { FoundStudiesTable } from './found-studies.js';
import panel from './panel.module.css';
import { PullForm } from './pull-form.js';

const words = texts.pull;
const everyMs = 2000;

interface PullPanelProps {
  /** Names of the archives. */
  readonly archives: readonly string[];
  readonly onClose: () => void;
}

/** Looks for studies in the archives, has the chosen ones fetched, and shows how far they are. */
export function PullPanel({ archives, onClose }: PullPanelProps) {
  const work = useWork();
  const fetching = useWork();
  const [found, setFound] = useState<readonly FoundStudies[]>();
  const { data, error, again } = useAsked(askedStudiesSchema, '/api/pull/asked', everyMs);
  const asked = data?.studies ?? [];
  const search = (body: FindStudies) =>
    work.run(async ({ signal }) => {
      setFound(undefined);
      const { archives: answers } = await askHospital(foundStudiesSchema, '/api/pull/find', { method: 'POST', body });
      if (!signal.aborted) setFound(answers);
    });
  const fetchIt = (source: string, study: string) =>
    fetching.run(async () => {
      const body = { source, study };
      const { archives: answers } = await askHospital(askedSchema, '/api/pull', { method: 'POST', body });
      setFound((before) =>
        before?.map((each) => (each.source === source ? withAnswer(each, answers[0], study) : each)),
      );
      await again();
    });
  return (
    <section className={panel.panel} aria-label={words.title}>
      <div className={panel.head}>
        <h2>{words.title}</h2>
        <Button size="compact-sm" variant="default" onClick={onClose}>
          {words.close}
        </Button>
      </div>
      <PullForm archives={archives} busy={work.busy} onSearch={(body) => void search(body)} />
      {[work, fetching].map(
        (each, i) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: two kinds of work, always in this order
          each.error && <ErrorNotice key={i} error={each.error} onClose={each.forget} />,
      )}
      {error && <ErrorNotice error={error} onClose={() => void again()} />}
      {found && (
        <FoundStudiesTable
          found={found}
          asked={asked}
          busy={fetching.busy}
          onFetch={(...one) => void fetchIt(...one)}
        />
      )}
      {asked.length > 0 && <AskedStudies studies={asked} />}
    </section>
  );
}

/** What an archive said when a study of it was asked for: it may not have it any more, or not answer. */
function withAnswer(
  before: FoundStudies,
  answer: { readonly found: number; readonly problem?: string | undefined } | undefined,
  study: string,
): FoundStudies {
  if (answer === undefined || answer.found > 0) return before;
  if (answer.problem !== undefined) return { ...before, problem: answer.problem };
  return { ...before, studies: before.studies.filter((each) => each.study !== study) };
}

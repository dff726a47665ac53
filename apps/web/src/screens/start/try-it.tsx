import { Button, Group } from '@mantine/core';
import { ErrorNotice } from '../../parts/error-notice.js';
import { useWork } from '../../parts/use-work.js';
import { addressOf, goTo } from '../../shell/route.js';
import { demo, demoProtocol } from '../../state/demo-study.js';
import { openPhantom } from '../../state/open-case.js';
import { makeDemo } from '../../state/study.js';
import { texts } from '../../texts/index.js';
import { Going } from '../study/going.js';

const words = texts.start;

/** A patient and a cohort who never were, to try everything with. */
export function TryIt() {
  const patient = useWork();
  const cohort = useWork();
  return (
    <section className="card">
      <h2>{words.tryHeading}</h2>
      <p className="dim">{words.tryText}</p>
      <div>
        <Group gap="xs">
          <Button
            loading={patient.busy}
            disabled={cohort.busy}
            onClick={() =>
              void patient.run(async ({ onProgress }) => {
                await openPhantom('1', onProgress);
                goTo('viewer');
              })
            }
          >
            {words.tryButton}
          </Button>
          <Button
            variant="default"
            loading={cohort.busy}
            onClick={() =>
              void cohort.run(async (control) => {
                await makeDemo(demo, demoProtocol, control);
                goTo('study');
              })
            }
          >
            {words.tryCohort}
          </Button>
        </Group>
        <Going work={cohort} onStop={cohort.stop} />
        {[patient, cohort].map(
          ({ error, forget }) => error && <ErrorNotice key={error.code} error={error} onClose={forget} />,
        )}
        <p className="dim">
          {words.tryLearn} <a href={addressOf('learn')}>{texts.learn.title}</a>
        </p>
      </div>
    </section>
  );
}

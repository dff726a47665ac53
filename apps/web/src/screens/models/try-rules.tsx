import { Button, Textarea } from '@mantine/core';
import { triedRulesSchema } from '@radscore/api';
import { useState } from 'react';
import type * as z from 'zod';
import { ErrorNotice } from '../../parts/error-notice.js';
import { useWork } from '../../parts/use-work.js';
import { addressOf } from '../../shell/route.js';
import { askHospital } from '../../state/hospital.js';
import { texts } from '../../texts/index.js';
import styles from './models.module.css';

const words = texts.models;

/** Rules that are not live yet, tried on what is stored. */
export function TryRules() {
  const work = useWork();
  const [site, setSite] = useState('');
  const [studies, setStudies] = useState<z.infer<typeof triedRulesSchema>['studies']>();
  const tryThem = () =>
    work.run(async () => {
      const found = await askHospital(triedRulesSchema, '/api/rules/try', { method: 'POST', body: { site } });
      setStudies(found.studies);
    });
  return (
    <section className={`card ${styles.card}`} aria-label={words.try}>
      <h2>{words.try}</h2>
      <p className="dim">{words.tryText}</p>
      <Textarea
        className={styles.mono}
        label={words.site}
        autosize
        minRows={6}
        maxRows={24}
        spellCheck={false}
        value={site}
        onChange={(event) => setSite(event.currentTarget.value)}
      />
      {work.error && <ErrorNotice error={work.error} onClose={work.forget} />}
      <div>
        <Button size="compact-sm" disabled={site.trim() === ''} loading={work.busy} onClick={tryThem}>
          {words.tryButton}
        </Button>
      </div>
      {studies && (
        <>
          <p role="status">{words.tried(studies.length)}</p>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{words.study}</th>
                <th scope="col">{words.outcome}</th>
              </tr>
            </thead>
            <tbody>
              {studies.map(({ key, rule, reason }) => (
                <tr key={key}>
                  <th scope="row">
                    <a href={`${addressOf('review')}?key=${key}`}>{key.slice(0, 8)}</a>
                  </th>
                  <td>
                    {reason === null ? (
                      <span className="ok">{words.takes(rule ?? '')}</span>
                    ) : (
                      [rule, texts.hospital.reason(reason)].filter(Boolean).join(': ')
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

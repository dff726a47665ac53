import { Button, FileButton } from '@mantine/core';
import type { DroppedFiles } from '@radscore/host-web';
import { useState } from 'react';
import type { ComparedFiles } from '../../engine/calls/compare-files.js';
import { studyEngine } from '../../engine/engine.js';
import type { GivenTable } from '../../engine/open-study.js';
import { DropArea } from '../../parts/drop-area.js';
import { EmptyState } from '../../parts/empty-state.js';
import { ErrorNotice } from '../../parts/error-notice.js';
import { Scrolled } from '../../parts/scrolled.js';
import { TextTable } from '../../parts/text-table.js';
import { useWork } from '../../parts/use-work.js';
import { texts } from '../../texts/index.js';
import styles from './compare.module.css';

const words = texts.compare;

/** Two runs side by side. */
export default function CompareScreen() {
  const [given, setGiven] = useState<readonly GivenTable[]>([]);
  const [found, setFound] = useState<ComparedFiles>();
  const work = useWork();
  const take = (files: DroppedFiles) =>
    void work.run(async () => {
      const runs = [...files].filter(([path]) => /\.(json|zip)$/i.test(path)).map(([name, file]) => ({ name, file }));
      const all = [...given, ...runs]
        .slice(-2)
        .map(({ name, file }, i) => ({ name: `${i + 1} ${name.replace(/^\d+ /, '')}`, file }));
      setGiven(all);
      const [first, second] = all;
      if (second !== undefined) setFound(await studyEngine.ask('compareFiles', [first, second]));
    });
  const open = (
    <FileButton
      multiple
      accept=".json,.zip"
      onChange={(files) => files.length > 0 && take(new Map(files.map((file, i) => [`${i + 1} ${file.name}`, file])))}
    >
      {(props) => (
        <Button {...props} loading={work.busy} {...(found && { size: 'compact-sm', variant: 'default' })}>
          {words.open}
        </Button>
      )}
    </FileButton>
  );
  if (found === undefined)
    return (
      <DropArea onFiles={take}>
        <EmptyState title={words.emptyTitle} text={words.emptyText}>
          {work.error && <ErrorNotice error={work.error} onClose={work.forget} />}
          {given.length === 1 && <p role="status">{words.onlyOne(given[0].name)}</p>}
          {open}
        </EmptyState>
      </DropArea>
    );
  return (
    <DropArea onFiles={take}>
      <div className={styles.screen}>
        <h1 className="unseen">{words.title}</h1>
        {work.error && <ErrorNotice error={work.error} onClose={work.forget} />}
        <div className={styles.pair}>
          {found.names.map((name, k) => (
            <section key={name} className="card">
              <h2 className="heading">{name}</h2>
              <p className={styles.sentence}>{found.sentences[k]}</p>
              <p className="dim">{words.patients(found.patients[k])}</p>
            </section>
          ))}
        </div>
        {open}
        <Comparison
          title={words.settings}
          none={words.sameProtocol}
          header={[words.setting, ...found.names]}
          rows={found.settings.map(({ path, values }) => [path, ...values])}
        />
        <Comparison
          title={words.candidates}
          none=""
          header={[words.candidate, ...found.names.map(words.honest), ...found.names.map(words.published)]}
          rows={found.candidates.map(({ id, set, cells }) => [`${id} (${set})`, ...cells])}
        />
        <Comparison
          title={words.checks}
          none={words.sameChecks}
          header={[words.check, ...found.names]}
          rows={found.checks
            .filter(({ verdicts: [a, b] }) => a !== b)
            .map(({ number, name, verdicts }) => [`${number} ${name}`, ...verdicts])}
        />
      </div>
    </DropArea>
  );
}

interface ComparisonProps {
  readonly title: string;
  /** What is said where there is no row. */
  readonly none: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function Comparison({ title, none, header, rows }: ComparisonProps) {
  return (
    <section className="card">
      <h2 className="heading">{title}</h2>
      {rows.length === 0 ? (
        <p className="dim">{none}</p>
      ) : (
        <Scrolled label={title} text>
          <TextTable columns={header} rows={rows} />
        </Scrolled>
      )}
    </section>
  );
}

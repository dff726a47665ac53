import type { FeatureMeaning } from '@radscore/radiomics/glossary';
import { useEffect, useState } from 'react';
import { texts } from '../../texts/index.js';
import styles from './features.module.css';

const words = texts.features.meaning;

/** What a feature means in plain words, and what else can move it. The glossary is loaded with the first table. */
export function Meaning({ name }: { readonly name: string | undefined }) {
  const [glossary, setGlossary] = useState<typeof import('@radscore/radiomics/glossary')>();
  useEffect(() => {
    void import('@radscore/radiomics/glossary').then(setGlossary);
  }, []);
  const meaning: FeatureMeaning | undefined = name === undefined ? undefined : glossary?.explainFeature(name);
  return (
    <section className={styles.meaning} aria-label={words.title} aria-live="polite">
      {meaning === undefined ? (
        <p className="dim">{name === undefined ? words.hint : words.none(name)}</p>
      ) : (
        <>
          <p>
            <b>{meaning.entry.title}</b>
            {meaning.ibsi !== undefined && <span className="dim"> · IBSI {meaning.ibsi}</span>} ·{' '}
            <code>{meaning.entry.formula}</code>
          </p>
          <p>{meaning.entry.measures}</p>
          <p className="dim">
            {words.high}: {meaning.entry.high} {words.low}: {meaning.entry.low}
          </p>
          {meaning.image && (
            <p className="dim">
              {words.image}: {meaning.image.shows}
            </p>
          )}
          {glossary && meaning.confounders.length > 0 && (
            <p className="dim">
              {words.moves}: {meaning.confounders.map((each) => glossary.confounders[each]).join('; ')}.
            </p>
          )}
        </>
      )}
    </section>
  );
}

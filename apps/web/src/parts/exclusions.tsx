import { texts } from '../texts/index.js';

interface ExclusionsProps {
  readonly exclusions: readonly { readonly id: string; readonly sentence: string }[];
}

/** Who is left out and why, behind their number; nothing where nobody is. */
export function Exclusions({ exclusions }: ExclusionsProps) {
  if (exclusions.length === 0) return null;
  return (
    <details>
      <summary>{texts.files.leftOut(exclusions.length)}</summary>
      <ul>
        {exclusions.map(({ id, sentence }) => (
          <li key={id}>
            {id}: {sentence}
          </li>
        ))}
      </ul>
    </details>
  );
}

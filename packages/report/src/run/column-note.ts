import type { StudyColumn } from '@radscore/study';

type ColumnNote = NonNullable<StudyColumn['notes']>[number];

/** How cells of a column were read, where they could have been written otherwise: `35 cells with a decimal comma`. */
export function columnNote({ code, values }: ColumnNote): string {
  const { cells } = values;
  const counted = cells === 1 ? '1 cell' : `${cells} cells`;
  switch (code) {
    case 'DECIMAL-COMMA':
      return `${counted} with a decimal comma`;
    case 'THOUSANDS':
      return `${counted} with a sign between thousands`;
    case 'PERCENT':
      return values.of === 'shares' ? `${counted} in percent, read as shares` : `${counted} with a percent sign`;
    case 'DETECTION':
      return `${counted} beyond a limit of detection, counted as ${detections[values.as!]}`;
    case 'NONE-MISSING':
      return `${counted} with None, which are missing`;
    case 'SPELLINGS':
      return `one spelling for ${values.merged}`;
  }
}

const detections: Readonly<Record<string | number, string>> = {
  limit: 'the limit',
  half: 'half the limit',
  missing: 'missing',
};

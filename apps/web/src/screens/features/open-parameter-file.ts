import { type GivenFile, readText } from '@radscore/host-web';
import { ask } from '../../engine/engine.js';
import { parameterNotes, parameters } from '../../state/features.js';

/** Takes the parameters of a YAML file, and notes what of it is not used. @throws RAD-PARAMETER-* with its line. */
export async function openParameterFile(file: GivenFile): Promise<void> {
  const { document, warnings } = await ask('readParameterFile', { text: await readText(file) });
  parameters.set({ document });
  parameterNotes.set({ notes: warnings });
}

import { type GivenFile, readText } from '@radscore/host-web';
import { ask } from '../../engine/engine.js';
import { parameters } from '../../state/features.js';

/** Takes the parameters of a YAML file. @throws RAD-PARAMETER-* with its line. */
export async function openParameterFile(file: GivenFile): Promise<void> {
  const { document } = await ask('readParameterFile', { text: await readText(file) });
  parameters.set({ document });
}

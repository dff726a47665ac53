import { isRadError } from '@radscore/core';
import { type GivenFile, readText } from '@radscore/host-web';
import { parseModel } from '@radscore/prediction';
import type { Call } from '../call.js';
import { describeModel, type OpenedModel } from '../opened-model.js';

/** Opens a model file; the engine keeps it. @throws RAD-MODEL-* with the path of what is wrong. */
export const openModel: Call<{ readonly file: GivenFile; readonly name: string }, OpenedModel> = async (
  { file, name },
  { session },
) => {
  try {
    session.model = parseModel(await readText(file));
    return describeModel(session.model);
  } catch (error) {
    throw isRadError(error) ? error.at({ file: name }) : error;
  }
};

import type { CaseImage } from '@radscore/jobs';

/** What the engine holds between calls: the image of the case that is open. */
export interface Session {
  image?: CaseImage;
}

import type { PrimaryFailed } from '@radscore/study';

/** That the primary candidate failed, why, and that another was chosen afterwards. */
export function primaryFailedSentence({ named, reason, substitute }: PrimaryFailed): string {
  const why = reason.message.replace(/\.$/, '');
  return `The primary model that the protocol named, ${named}, could not be fitted (${why}); ${substitute} was chosen in its place afterwards.`;
}

import type { RunResult } from '@radscore/study';

/** What a run can say to an item of a reporting standard. */
export type Answer =
  | {
      readonly status: 'met' | 'not-met';
      readonly text: string /** Id of the place in the report. */;
      readonly anchor?: string;
    }
  | { readonly status: 'open'; readonly text: string }
  | { readonly status: 'not-applicable'; readonly text: string };

export interface StandardItem {
  readonly id: string;
  readonly topic: string;
  /** What is asked, in our words. */
  readonly asks: string;
  readonly answer: (run: RunResult) => Answer;
}

export interface Standard {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  /** What of it was compared with the published text, and with which result. */
  readonly checked: string;
  readonly items: readonly StandardItem[];
}

/** The run answers it: what, and where the evidence stands. */
export function met(anchor: string, text: string): Answer {
  return { status: 'met', text, anchor };
}

/** The run knows that it is not so. */
export function notMet(text: string, anchor?: string): Answer {
  return { status: 'not-met', text, ...(anchor !== undefined && { anchor }) };
}

/** Only the authors know: the question to them. */
export function open(text: string): Answer {
  return { status: 'open', text };
}

export function notApplicable(text: string): Answer {
  return { status: 'not-applicable', text };
}

/** Items with the answer of a run. */
export function answerItems({ items }: Standard, run: RunResult): { item: StandardItem; answer: Answer }[] {
  return items.map((item) => ({ item, answer: item.answer(run) }));
}

/** A topic and its items: `[id, asks, answer]`. */
export function topic(
  name: string,
  items: readonly (readonly [id: string, asks: string, answer: StandardItem['answer']])[],
): StandardItem[] {
  return items.map(([id, asks, answer]) => ({ id, topic: name, asks, answer }));
}

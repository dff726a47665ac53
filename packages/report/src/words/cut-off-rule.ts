const rules: Readonly<Record<string, string>> = {
  fixed: 'a value that the protocol gives',
  median: 'the median of the training predictions',
  youden: 'at the largest Youden’s index of the training predictions',
};

/** How a cut-off came about: `the median of the training predictions`. What is not a rule of today stays as it was written. */
export function cutOffRule(rule: string): string {
  return rules[rule] ?? rule;
}

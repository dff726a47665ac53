export const kept = {
  keep: 'Keep these images on this computer',
  keepHint:
    'In this browser, with what they say of the patient, until they are deleted at Start. Otherwise a reload asks for the files again. Settings, outlines and results are kept without names either way.',
  again: (name: string, when: string) =>
    `${name} (last open ${when}) were not kept. Open their files again, wherever they lie now: they are recognised by their content, and outlines and results come back.`,
  reopening: 'Opening what was open before …',
  broughtBack: (when: string) => `These are the outlines of ${when}, as they were kept.`,
  asGiven: 'Use those of the files',
  others: (name: string, when: string) =>
    `These are not the ${name.charAt(0).toLowerCase()}${name.slice(1)} that were open ${when}; what was drawn on those is still kept.`,
};

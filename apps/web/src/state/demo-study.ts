/** The built-in study that the demo runs, and how many patients its phantom cohort has. */
export const demo = { protocol: 'crlm-recurrence-peritumoral', patients: 60, seed: 1 } as const;

/** The published study as it stands, with fewer repetitions: it is to end within minutes. `radscore demo` runs the same. */
export const demoProtocol = `version: 1
id: demo
extends: ${demo.protocol}
evaluation: { repeats: 2, bootstrap: 20, permutations: 20 }
`;

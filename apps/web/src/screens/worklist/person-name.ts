/** A name as people write it: `Doe^Jane` is `Doe, Jane`; empty where there is none. */
export const personName = (name: string): string => name.split('^').filter(Boolean).slice(0, 2).join(', ');

import { errorTables } from './error-tables.js';

const titles: Readonly<Record<string, string>> = {
  coreErrors: 'Everywhere',
  imageErrors: 'Images and outlines',
  formatErrors: 'Files of images',
  dicomErrors: 'DICOM',
  radiomicsErrors: 'Features',
  statsErrors: 'Statistics',
  learnErrors: 'Models',
  tableErrors: 'Tables',
  protocolErrors: 'Protocols',
  caseErrors: 'Cases',
  predictionErrors: 'Model files and predictions',
  studyErrors: 'Studies',
  jobErrors: 'Tasks',
  interchangeErrors: 'Documents for other systems',
  queueErrors: 'Queues and databases',
  slurmErrors: 'Slurm',
  pacsErrors: 'DICOM over the network',
  serverErrors: 'The service and the app',
  hostErrors: 'Files and threads',
  webErrors: 'In a browser',
  cliErrors: 'The command line',
};

/** The page of all errors: code, what happened, what to do. Words in braces are filled in where the error happens. */
export function errorsPage(): string {
  const sections = Object.entries(errorTables).map(([name, table]) => {
    const rows = Object.entries(table).map(
      ([code, { message, remedy }]) => `### ${code}\n${asText(message)}\n\n**What to do:** ${asText(remedy)}\n`,
    );
    return `## ${titles[name] ?? name}\n\n${rows.join('\n')}`;
  });
  return `# Errors

Every error has a code, says where it happened (case, file, line, column, field), what happened, and what to do. Codes stay; the wording may improve. Words in braces are filled in.
Written by \`npm run generate\` from the tables of errors of the rooms.

${sections.join('\n')}`;
}

/** Outside of code a sign of HTML is text. */
function asText(text: string): string {
  return text
    .split('`')
    .map((part, i) => (i % 2 === 0 ? part.replaceAll('<', '&lt;') : part))
    .join('`');
}

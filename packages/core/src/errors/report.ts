import type { ErrorTemplate } from './error.js';

export const reportErrors = {
  'RAD-REPORT-NO-BROWSER': {
    message: 'A PDF is printed by Chromium, and none is installed.',
    remedy:
      'Install Chromium or Chrome, or name it in the environment variable RADSCORE_CHROMIUM; or print report.html from any browser.',
  },
  'RAD-REPORT-PDF': {
    message: 'The report could not be printed to PDF: {problem}.',
    remedy: 'Check that the folder can be written to; or print report.html from any browser.',
  },
} as const satisfies Record<string, ErrorTemplate>;

// Writes docs/errors.md from the tables of errors of all rooms. A test fails where the page is out of date.
import { writeFileSync } from 'node:fs';
import { errorsPage } from '../apps/cli/src/testing/errors-page.js';

writeFileSync(new URL('../docs/errors.md', import.meta.url), errorsPage());

// Writes docs/parameters.md from the schemas of steps, models and image types. A test fails where the page is out of date.
import { writeFileSync } from 'node:fs';
import { stepsPage } from '../apps/cli/src/testing/steps-page.js';

writeFileSync(new URL('../docs/parameters.md', import.meta.url), stepsPage());

// Writes what is made from other files: the JSON Schema of protocols from their zod schema, and the module that carries the
// built-in protocols into the package (and the browser) from protocols/*.yaml. A test fails where one is out of date.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { protocolJsonSchema } from '../packages/protocol/src/json-schema.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'protocols');
const generated = join(root, 'packages/protocol/src/generated');

/** In the order of the systems, S0 to S4. */
const order = [
  'crlm-recurrence-peritumoral',
  'crlm-early-recurrence-15-models',
  'crlm-recurrence-ultrasound',
  'rc-metachronous-whole-liver',
  'crlm-survival-rad-score',
];

const textsOf = (directory, names) =>
  Object.fromEntries(names.map((name) => [name, readFileSync(join(directory, `${name}.yaml`), 'utf8')]));
const yamlNames = (directory) =>
  readdirSync(directory)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .sort((a, b) => order.indexOf(a) - order.indexOf(b));

writeFileSync(join(folder, 'protocol.schema.json'), `${JSON.stringify(protocolJsonSchema(), null, 2)}\n`);
const constant = (name, texts) =>
  `export const ${name}: Readonly<Record<string, string>> = ${JSON.stringify(texts, null, 2)};\n`;
mkdirSync(generated, { recursive: true });
writeFileSync(
  join(generated, 'built-in-texts.ts'),
  [
    '// Generated from protocols/ by `npm run generate`; edit the YAML files there.\n',
    constant('protocolTexts', textsOf(folder, yamlNames(folder))),
    constant('templateTexts', textsOf(join(folder, 'templates'), yamlNames(join(folder, 'templates')))),
    constant('presetTexts', textsOf(join(folder, 'presets'), yamlNames(join(folder, 'presets')))),
  ].join('\n'),
);

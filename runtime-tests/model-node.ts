import { modelValues } from './model-values.js';

console.log(JSON.stringify(modelValues()));

// Protocols: the schema of a study design, the built-in ones, what they are checked for.
export { builtInProtocol, builtInProtocols, protocolTemplate } from './built-in.js';
export { protocolError, protocolErrors } from './errors.js';
export { choicesAt, describePath, protocolJsonSchema } from './json-schema.js';
export { outcomeColumns } from './outcome-columns.js';
export { type ParseProtocolOptions, parseProtocol } from './parse-protocol.js';
export { regionsOfCase, segmentAliases } from './region-list.js';
export { columnSchema, missingTokens, variableTypes } from './schema/cohort.js';
export { type EndpointProtocol, endpointSchema } from './schema/endpoint.js';
export {
  deepSchema,
  extractionSchema,
  imagesSchema,
  lesionsSchema,
  regionsSchema,
  segmentsSchema,
} from './schema/imaging.js';
export { type ColumnProtocol, type Protocol, type ProtocolInput, type ProtocolStep, protocolSchema } from './schema.js';
export { parseYaml } from './yaml-source.js';

// Holds the schemas, the seeds and the cases against Ajv.
import assert from 'node:assert/strict';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { cases, documentOf, schemas, seed, seedNames } from './cases.mjs';

// A condition requires members that are defined beside it, which strictRequired does not see.
const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
Object.values(schemas).forEach((schema) => ajv.addSchema(schema));

function errors(type, document) {
  const validate = ajv.getSchema(`https://jointletter.org/schema/1/${type}.json`);
  return validate(document) ? [] : validate.errors.map(place);
}

/** Returns where an error is: at a value, or at a member that is missing or too much. */
function place({ instancePath, params }) {
  const member = params.missingProperty ?? params.additionalProperty;
  return member === undefined ? instancePath : `${instancePath}/${member}`;
}

for (const schema of Object.values(schemas)) {
  assert.ok(ajv.validateSchema(schema), schema.$id);
}
for (const name of seedNames) {
  assert.deepEqual(errors('dossier', seed(name)), [], name);
}
for (const document of Object.keys(cases.documents)) {
  assert.deepEqual(errors(document, cases.documents[document]), [], document);
}
for (const valid of [...cases.accepted, ...cases.refusedByReadersOnly]) {
  assert.deepEqual(errors(valid.document, documentOf(valid)), [], JSON.stringify(valid));
}
for (const broken of cases.refused) {
  const places = errors(broken.document, documentOf(broken));
  const told = `${JSON.stringify(broken)}: ${places}`;
  assert.ok(places.includes(broken.field ?? broken.at), told);
  assert.ok(places.every((found) => found.startsWith(broken.at)), told);
}
console.log(
  `Ajv: ${Object.keys(schemas).length} schemas, ${seedNames.length} seeds, ` +
    `${cases.accepted.length + cases.refusedByReadersOnly.length} documents accepted, ` +
    `${cases.refused.length} refused.`,
);

// Holds the schemas and the seeds against Ajv.
import assert from 'node:assert/strict';
import { ajv, places, schemas, seed, seedNames } from './schemas.mjs';

for (const schema of Object.values(schemas)) {
  assert.ok(ajv.validateSchema(schema), schema.$id);
}
for (const name of seedNames) {
  assert.deepEqual(places('dossier', seed(name)), [], name);
}
console.log(`Ajv: ${Object.keys(schemas).length} schemas and ${seedNames.length} seeds are valid.`);

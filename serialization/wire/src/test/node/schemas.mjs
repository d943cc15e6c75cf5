// The schemas and the seeds, as the Java tests use them too.
import { readFileSync, readdirSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

const here = new URL('.', import.meta.url);
const seedFolder = new URL('../../../../../seeds/src/main/resources/org/jointletter/seeds/', here);
const schemaFolder = new URL('../../main/resources/org/jointletter/document/schema/', here);

function json(url) {
  return JSON.parse(readFileSync(url, 'utf8'));
}

export const seedNames = ['full', 'minimal', 'night-ferry', 'un-probe-2020'];

export const corpus = new URL('conformance/', seedFolder);

/** All schemas, by file name. */
export const schemas = Object.fromEntries(
  readdirSync(schemaFolder).map((name) => [name, json(new URL(name, schemaFolder))]),
);

export function seed(name) {
  return json(new URL(`${name}.json`, seedFolder));
}

// Strict in everything: users compile the schemas so, and an unknown keyword or format is an error.
export const ajv = new Ajv2020({ allErrors: true, strict: true });
Object.values(schemas).forEach((schema) => ajv.addSchema(schema));

/** Returns where the schema of a type finds errors: at values, or at members missing or too many. */
export function places(type, document) {
  const validate = ajv.getSchema(`https://jointletter.org/schema/1/${type}.json`);
  return validate(document) ? [] : validate.errors.filter(isOfForm).map(place);
}

/** Returns whether an error is not that an object is no string where it can be either: the object has been looked into. */
function isOfForm({ instancePath, keyword }, _, errors) {
  const other = keyword === 'type' || keyword === 'anyOf';
  return !(other && errors.some((error) => place(error).startsWith(`${instancePath}/`)));
}

function place({ instancePath, params }) {
  const member = params.missingProperty ?? params.additionalProperty;
  return member === undefined ? instancePath : `${instancePath}/${escaped(member)}`;
}

function escaped(name) {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

// Generates TypeScript types from the schemas, and has the compiler hold dossiers against them.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';
import { schemas, seed, seedNames } from './schemas.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const { 'definitions.json': definitions, ...documents } = schemas;

/** The types, by name. The generator names a type by its title, and merges what stands beside a reference. */
const types = Object.fromEntries([
  ...Object.entries(definitions.$defs).map(([name, schema]) => [upper(name), schema]),
  ...Object.values(documents).map((schema) => [schema.title.split(' ').map(upper).join(''), schema]),
]);

function upper(word) {
  return word[0].toUpperCase() + word.slice(1);
}

function reference({ $ref }) {
  return { $ref: `#/$defs/${upper($ref.split('/').at(-1))}` };
}

/** A document refers to the properties of a definition. */
function resolved(property) {
  const path = property.$ref?.match(/\/\$defs\/(\w+)\/properties\/(\w+)$/);
  return path ? definitions.$defs[path[1]].properties[path[2]] : property;
}

function simplifiedProperty(property) {
  const { description, type, $ref, items, const: value, deprecated } = resolved(property);
  return {
    description,
    deprecated,
    ...($ref ? { oneOf: [reference({ $ref })] } : {}),
    ...(type ? { type } : {}),
    ...(items ? { items: reference(items) } : {}),
    ...(value ? { const: value } : {}),
  };
}

/** Conditions, patterns and bounds have no counterpart among types. */
function simplified(title, { description, type, anyOf, properties, required, patternProperties }) {
  if (title === 'Code') {
    // Beside a plain string, the compiler would forget the listed terms.
    return { title, description, tsType: 'string & {}' };
  }
  if (title === 'Extension') {
    return { title, description, tsType: 'unknown' };
  }
  if (anyOf) {
    return { title, description, anyOf: anyOf.map(alternative) };
  }
  return {
    title,
    description,
    type,
    required,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, it]) => [name, simplifiedProperty(it)]),
      ),
      patternProperties: patternProperties && { ':': { $ref: '#/$defs/Extension' } },
      additionalProperties: false,
    }),
  };
}

/** A list of terms, a type that is defined elsewhere, or an object that a string can stand for. */
function alternative(schema) {
  if (schema.$ref) return reference(schema);
  return schema.properties ? simplified(undefined, schema) : schema;
}

async function generated() {
  const source = await compile(
    {
      title: 'JointletterDocument',
      description: 'A document of any type.',
      anyOf: Object.values(documents).map(({ title }) => ({
        $ref: `#/$defs/${title.split(' ').map(upper).join('')}`,
      })),
      $defs: Object.fromEntries(
        Object.entries(types).map(([name, schema]) => [name, simplified(name, schema)]),
      ),
    },
    'JointletterDocument',
    { bannerComment: '' },
  );
  // The generator knows nothing of the names that extensions have.
  return source.replaceAll('[k: string]: Extension', '[extension: `${string}:${string}`]: Extension');
}

function compiles(...files) {
  const options = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--pretty', 'false'];
  const target = ['--target', 'es2022', '--module', 'es2022', '--moduleResolution', 'bundler'];
  const tsc = `${here}node_modules/typescript/bin/tsc`;
  try {
    execFileSync(process.execPath, [tsc, ...options, ...target, ...files], { encoding: 'utf8' });
  } catch (error) {
    console.error(error.stdout);
    process.exit(1);
  }
}

const build = `${here}build/`;
rmSync(build, { recursive: true, force: true });
mkdirSync(build);
writeFileSync(`${build}jointletter.ts`, await generated());
// Not imported as JSON: the compiler would take the type of a document for any string.
writeFileSync(
  `${build}seeds.ts`,
  [
    "import type { DossierDocument } from './jointletter';",
    ...seedNames.map((name) => `(${JSON.stringify(seed(name))}) satisfies DossierDocument;`),
    '',
  ].join('\n'),
);
compiles(`${build}seeds.ts`, `${here}wrong.ts`);
console.log(`TypeScript: ${seedNames.length} seeds are of the generated types; what is wrong is not.`);

// The documents of schema-cases.json, as the Java tests use them too.
import { readFileSync, readdirSync } from 'node:fs';

const here = new URL('.', import.meta.url);
export const seedNames = ['full', 'minimal', 'un-probe-2020'];

function json(path) {
  return JSON.parse(readFileSync(new URL(path, here), 'utf8'));
}

const schemaFolder = '../../main/resources/org/jointletter/document/schema/';

/** All schemas, by file name. */
export const schemas = Object.fromEntries(
  readdirSync(new URL(schemaFolder, here)).map((name) => [name, json(schemaFolder + name)]),
);

export const cases = json('../resources/org/jointletter/document/schema-cases.json');

export function seed(name) {
  return json(`../../../../../seeds/src/main/resources/org/jointletter/seeds/${name}.json`);
}

/** Returns the document of a case, with its changes made (RFC 6902: add, replace, remove). */
export function documentOf({ document, patch }) {
  let changed = structuredClone(cases.documents[document]);
  for (const { op, path, value } of patch) {
    const steps = path.split('/').slice(1);
    const last = steps.pop();
    if (last === undefined) {
      changed = value;
      continue;
    }
    const parent = steps.reduce((place, step) => place[step], changed);
    if (Array.isArray(parent)) {
      const index = last === '-' ? parent.length : Number(last);
      parent.splice(index, op === 'add' ? 0 : 1, ...(op === 'remove' ? [] : [value]));
    } else if (op === 'remove') {
      delete parent[last];
    } else {
      parent[last] = value;
    }
  }
  return changed;
}

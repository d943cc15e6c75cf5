// Runs the conformance corpus, as far as it can be run with a parser, a validator and a digest.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { ajv, corpus, places } from './schemas.mjs';

const utf8 = new TextDecoder('utf-8', { fatal: true });
const parsed = (file) => JSON.parse(utf8.decode(readFileSync(new URL(file, corpus))));

/** Returns a value with its members sorted and without defaults: RFC 8785 does the rest. */
function canonical(value, extension) {
  if (Array.isArray(value)) return value.map((element) => canonical(element, extension));
  if (value === null || typeof value !== 'object') return value;
  const names = Object.keys(value).sort();
  const object = Object.fromEntries(
    names
      .map((name) => [name, canonical(value[name], extension || name.includes(':'))])
      .filter(([name, it]) => extension || name.includes(':') || !isDefault(name, it))
      .map(([name, it]) => [name, name === 'value' ? spelled(it, value.scheme) : it]),
  );
  // A time with nothing but its text is that text, and a target with nothing but its id that id.
  const [name, ...others] = Object.keys(object);
  return !extension && ['edtf', 'target'].includes(name) && others.length === 0 ? object[name] : object;
}

function isDefault(name, value) {
  const list = Array.isArray(value) && value.length === 0;
  return list || (name === 'former' && !value) || (name === 'match' && value === 'exact') || (name === 'disclosure' && value === 'public');
}

function spelled(value, scheme) {
  const parts = scheme === 'un-communication' && /^\s*(?:([a-z]{2,3})(?:\s+-?|-)\s*)?([a-z]{3})\s*0*(\d+)\s*\/\s*(\d+)\s*$/i.exec(value);
  return parts ? `${parts[1] ? `${parts[1]} ` : ''}${parts[2]} ${parts[3]}/${parts[4]}`.toUpperCase() : value;
}

function isWithin(place, at) {
  return place === at || place.startsWith(`${at}/`);
}

function digest(document) {
  const json = JSON.stringify(canonical(document, false));
  return `sha256:${createHash('sha256').update(json).digest('hex')}`;
}

const manifest = parsed('manifest.json');
assert.ok(ajv.validate(parsed('manifest.schema.json'), manifest), ajv.errorsText());

for (const { file, type, digest: expected } of manifest.valid) {
  const document = parsed(file);
  assert.deepEqual(places(type, document), [], file);
  if (expected) assert.equal(digest(document), expected, file);
}
for (const { file, type, problems, json, schema } of manifest.invalid) {
  if (json === false) {
    assert.throws(() => parsed(file), file);
    continue;
  }
  const found = places(type, parsed(file));
  const expected = schema.refuses ?? [];
  const near = [...expected, ...problems.map(({ pointer }) => pointer)];
  assert.deepEqual(expected.filter((place) => !found.includes(place)), [], file);
  assert.deepEqual(found.filter((place) => !near.some((at) => isWithin(place, at))), [], file);
  assert.equal(found.length > 0, expected.length > 0, file);
}
const listed = [...manifest.valid, ...manifest.invalid].map(({ file }) => file);
const there = ['valid', 'invalid'].flatMap((folder) =>
  readdirSync(new URL(folder, corpus)).map((name) => `${folder}/${name}`),
);
assert.deepEqual(listed.sort(), there.sort());
console.log(`Corpus: ${manifest.valid.length} valid documents, ${manifest.invalid.length} invalid.`);

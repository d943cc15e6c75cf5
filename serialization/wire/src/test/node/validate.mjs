// Holds the schemas and the seeds against Ajv, and the pattern of texts against Unicode.
import assert from 'node:assert/strict';
import { ajv, places, schemas, seed, seedNames } from './schemas.mjs';

const { 'definitions.json': definitions } = schemas;

for (const schema of Object.values(schemas)) {
  assert.ok(ajv.validateSchema(schema), schema.$id);
  assert.ok(ajv.getSchema(schema.$id), schema.$id);
}
// What nothing refers to would not be compiled.
for (const name of Object.keys(definitions.$defs)) {
  assert.ok(ajv.getSchema(`${definitions.$id}#/$defs/${name}`), name);
}
for (const name of seedNames) {
  assert.deepEqual(places('dossier', seed(name)), [], name);
}
console.log(`Ajv: ${Object.keys(schemas).length} schemas and ${seedNames.length} seeds are valid.`);

const plain = new RegExp(definitions.$defs.plainText.pattern, 'u');
const refused =
  /[[\p{Cc}--[\t\n]]\p{Cs}\p{Noncharacter_Code_Point}\u{FEFF}\u{202D}\u{202E}]/v;
// Not all that is a format character is invisible: these have Prepended_Concatenation_Mark.
const unseen =
  /[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{M}[\p{Cf}--[\u{600}-\u{605}\u{6DD}\u{70F}\u{890}\u{891}\u{8E2}\u{110BD}\u{110CD}]]\u{2800}\u{FFFC}\u{13441}\u{13442}\u{1D159}]/v;
// Unicode of this Node.js may be older or newer than that of the pattern, and knows other characters.
const older = Number(process.versions.unicode) < 17;
const newer = Number(process.versions.unicode) > 17;

for (let codePoint = 0; codePoint <= 0x10ffff; codePoint++) {
  const text = String.fromCodePoint(codePoint);
  const place = `U+${codePoint.toString(16)}`;
  assert.equal(plain.test(`a${text}b`), !refused.test(text), place);
  const seen = plain.test(text);
  if (seen ? newer : older && /\p{Cn}/u.test(text)) continue;
  assert.equal(seen, !refused.test(text) && !unseen.test(text), place);
}
console.log(`Unicode ${process.versions.unicode}: the pattern of texts agrees on every character.`);

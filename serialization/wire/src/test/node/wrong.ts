// What the types refuse: the compiler must find every line that is marked.
import type { DossierDocument, JointLetterDocument } from './build/jointletter';

const roster = { completeness: 'unknown' };

export const right: JointLetterDocument = {
  jointletter: '1.0',
  type: 'joint-letter',
  id: 'lakes-2026',
  kind: 'ngo:vigil',
  title: { value: 'Open the lake monitoring data' },
  roster,
  'ngo:caseNumber': 7,
};

export const wrong: DossierDocument[] = [
  // @ts-expect-error A title is missing.
  { jointletter: '1.0', type: 'dossier', id: 'lakes' },
  {
    jointletter: '1.0',
    // @ts-expect-error Another type
    type: 'coalition',
    id: 'lakes',
    title: { value: 'Lakes' },
  },
  {
    jointletter: '1.0',
    type: 'dossier',
    id: 'lakes',
    // @ts-expect-error A text is an object.
    title: 'Lakes',
  },
  {
    jointletter: '1.0',
    type: 'dossier',
    id: 'lakes',
    title: { value: 'Lakes' },
    // @ts-expect-error No such member, and no prefix
    colour: 'blue',
  },
  {
    jointletter: '1.0',
    type: 'dossier',
    id: 'lakes',
    title: { value: 'Lakes' },
    letters: [
      {
        id: 'lakes-2026',
        kind: 'open-letter',
        title: { value: 'Open the lake monitoring data' },
        roster,
        // @ts-expect-error Nested values have no header.
        type: 'joint-letter',
      },
    ],
  },
];

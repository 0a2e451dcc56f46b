import { buildArchive } from '@/lib/archive/archive';
import { entriesIn } from '../fixture/entries-in';
import { entriesContract } from './contract';

entriesContract('An archive in memory', ({ snapshot, beside }) =>
  entriesIn(buildArchive(snapshot), {
    checkedOn: beside.checkedOn,
    textOf: ({ sum }) => beside.texts.get(sum),
    repetitionOf: (statement) => beside.repetitions.get(statement),
    proofs: {
      inclusion: (statement) => beside.inclusions.get(statement),
      consistency: (hash) => beside.consistencies.get(hash),
    },
  }),
);

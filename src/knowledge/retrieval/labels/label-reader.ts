import type { Corpus } from '../../documents/document.js';
import { labelsOf } from './labels.js';
import { LabelModel, modelSize, type LabelScore } from './label-model.js';

/** Reads what texts say of the labels of a document's advice, by their meaning, in both languages. */
export interface LabelReader {
  /** Every label, the highest score first; none where the document brings no advice or the model is away. */
  read(text: string, document: string): Promise<readonly LabelScore[]>;
}

/** Where no vectors are to be had. */
export const noLabels: LabelReader = { read: () => Promise.resolve([]) };

/** @param fitted the models of all documents with advice, one after the other */
export function createLabelReader(
  corpus: Corpus,
  fitted: Float32Array,
  embed: (text: string) => Promise<Float32Array | null>,
): LabelReader {
  const models = modelsOf(corpus, fitted);
  return {
    read: async (text, document) => {
      const model = models.get(document);
      const vector = model && (await embed(text));
      return vector ? model.scores(vector) : [];
    },
  };
}

function modelsOf({ documents }: Corpus, fitted: Float32Array): ReadonlyMap<string, LabelModel> {
  const models = new Map<string, LabelModel>();
  let start = 0;
  for (const { id, advice } of documents) {
    if (advice === null) continue;
    const labels = labelsOf(advice);
    const end = start + modelSize(labels.length);
    models.set(id, new LabelModel(labels, fitted.subarray(start, end)));
    start = end;
  }
  return models;
}

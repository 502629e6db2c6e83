/** The files of the model's folder: weights as ONNX, and the tokenizer. */
export const MODEL_FILE = 'model_q4.onnx';
export const TOKENIZER_FILE = 'tokenizer.json';

/** Measured for the model, see language-shift.ts: 384 little-endian floats. A folder may lack it. */
export const LANGUAGE_SHIFT_FILE = 'language-shift.bin';

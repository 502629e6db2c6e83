/** The files of the model's folder: weights as ONNX, and the tokenizer. */
export const MODEL_FILE = 'model_q4.onnx';
export const TOKENIZER_FILE = 'tokenizer.json';

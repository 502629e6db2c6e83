import { createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';

/** Bytes of a raw Ed25519 key, at the end of its usual encoding. */
const RAW_KEY = 32;

/** Signs what is sent to the app: Ed25519 over the time and the body. */
export class Signing {
  /** What an app is given to check signatures with. */
  readonly publicKey: string;
  private readonly key: KeyObject;

  constructor() {
    this.key = generateKeyPairSync('ed25519').privateKey;
    const encoded = createPublicKey(this.key).export({ format: 'der', type: 'spki' });
    this.publicKey = encoded.subarray(-RAW_KEY).toString('hex');
  }

  headers(timestamp: string, body: string): Record<string, string> {
    const signature = sign(null, Buffer.from(timestamp + body), this.key).toString('hex');
    return { 'x-signature-ed25519': signature, 'x-signature-timestamp': timestamp };
  }
}

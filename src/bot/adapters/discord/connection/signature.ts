import { createPublicKey, verify, type KeyObject } from 'node:crypto';

/** What stands before the 32 bytes of an Ed25519 key in DER (RFC 8410): Discord gives the bytes alone. */
const DER_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

const KEY = /^[0-9a-f]{64}$/iu;
const SIGNATURE = /^[0-9a-f]{128}$/iu;

export function isPublicKey(text: string): boolean {
  return KEY.test(text);
}

/** @param hex an application's public key as its page shows it */
export function publicKeyOf(hex: string): KeyObject {
  return createPublicKey({ key: Buffer.concat([DER_PREFIX, Buffer.from(hex, 'hex')]), format: 'der', type: 'spki' });
}

/** The headers that Discord signs a request with. */
export interface SignedHeaders {
  readonly signature: string | undefined;
  readonly timestamp: string | undefined;
}

/** Whether Discord signed this body. */
export function isSigned(body: Buffer, { signature, timestamp }: SignedHeaders, key: KeyObject): boolean {
  if (signature === undefined || timestamp === undefined || !SIGNATURE.test(signature)) return false;
  return verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, Buffer.from(signature, 'hex'));
}

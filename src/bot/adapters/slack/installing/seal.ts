import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Keeps texts from whoever can read the database and not the settings of the app. */
export interface Seal {
  /** @param place where the text will be kept: it opens nowhere else */
  close(text: string, place: string): string;
  /** Null where the text was sealed by another secret or for another place, or was changed. */
  open(sealed: string, place: string): string | null;
}

const CIPHER = 'aes-256-gcm';
const KEY_LENGTH = 32;
/** The length that GCM is made for (NIST SP 800-38D, 5.2.1.1). */
const NONCE_LENGTH = 12;
const TAG_LENGTH = 16;

/** Says by what way a text was sealed, should there be another one day. */
const VERSION = 'v1.';

/** A seal whose key comes from a secret. */
export function createSeal(secret: string): Seal {
  const key = deriveKey(secret, 'stored installations');
  return {
    close(text, place) {
      const nonce = randomBytes(NONCE_LENGTH);
      const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(place));
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return VERSION + Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
    },
    open: (sealed, place) => (sealed.startsWith(VERSION) ? opened(key, sealed.slice(VERSION.length), place) : null),
  };
}

/** A key for one purpose: who learns it learns neither the secret nor another key. */
export function deriveKey(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `lianwen: ${purpose}`, KEY_LENGTH));
}

function opened(key: Buffer, sealed: string, place: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url');
  const [nonce, rest] = [bytes.subarray(0, NONCE_LENGTH), bytes.subarray(NONCE_LENGTH)];
  try {
    const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_LENGTH });
    decipher.setAAD(Buffer.from(place)).setAuthTag(rest.subarray(0, TAG_LENGTH));
    return decipher.update(rest.subarray(TAG_LENGTH), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    // Node tells a wrong key and a changed text alike, by throwing.
    return null;
  }
}

import type { Finding } from '../../doctor/finding.js';
import { messagesIn } from '../../messages/catalogue.js';
import type { DoctorMessages } from '../../messages/doctor-messages.js';
import { doctorMessages } from '../../messages/doctor.js';

export const SUBJECT = 'discord';

/** Something that was found of Discord. */
export function found(state: Finding['state'], words: (messages: DoctorMessages) => string): Finding {
  return { subject: SUBJECT, state, say: (language) => words(messagesIn(doctorMessages, language)) };
}

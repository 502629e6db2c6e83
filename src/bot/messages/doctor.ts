import type { Catalogue } from './catalogue.js';
import type { DoctorMessages } from './doctor-messages.js';
import { doctorMessagesEn } from './doctor.en.js';
import { doctorMessagesZh } from './doctor.zh.js';

/** The words of the doctor by language. */
export const doctorMessages: Catalogue<DoctorMessages> = { zh: doctorMessagesZh, en: doctorMessagesEn };

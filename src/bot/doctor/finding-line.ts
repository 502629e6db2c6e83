import type { Language } from '../../knowledge/index.js';
import { messagesIn } from '../messages/catalogue.js';
import { doctorMessages } from '../messages/doctor.js';
import type { Finding } from './finding.js';

const SIGNS: Readonly<Record<Finding['state'], string>> = { fine: '✓', off: '–', wrong: '✗' };

/** A finding as one line, or one paragraph. */
export function findingLine(finding: Finding, language: Language): string {
  const { subject, state } = finding;
  const { subjects } = messagesIn(doctorMessages, language);
  return `${SIGNS[state]} ${subjects[subject]}${language === 'zh' ? '：' : ': '}${finding.say(language)}`;
}

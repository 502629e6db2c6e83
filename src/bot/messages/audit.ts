import type { AuditMessages } from './audit-messages.js';
import { auditMessagesEn } from './audit.en.js';
import { auditMessagesZh } from './audit.zh.js';
import type { Catalogue } from './catalogue.js';

/** The words of an audit by language. */
export const auditMessages: Catalogue<AuditMessages> = { zh: auditMessagesZh, en: auditMessagesEn };

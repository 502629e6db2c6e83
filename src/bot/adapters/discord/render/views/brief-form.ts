import type { Language } from '../../../../../knowledge/index.js';
import { messagesIn } from '../../../../messages/catalogue.js';
import { discordMessages } from '../../../../messages/discord.js';
import type { Request } from '../../../../requests/index.js';
import { choice, field, form, paragraph, type DiscordForm } from './forms.js';
import type { SubmittedForm } from './submitted-form.js';

const BRIEF_FORM = /^brief-form:(?<language>zh|en)$/u;
const TOPIC = 'topic';
const LANGUAGE = 'language';
const LENGTH = 'length';
const FILE = 'file';

/** Longer than any name of a matter: an industry and what troubles it take a few sentences. */
const MOST_TOPIC = 1_000;

/** The form that asks for a brief. Its language comes back in its id. */
export function briefForm(language: Language): DiscordForm {
  const words = messagesIn(discordMessages, language).briefForm;
  const files = { word: words.word, none: words.noFile };
  return form(`brief-form:${language}`, words.title, [
    field(words.topic, paragraph(TOPIC, MOST_TOPIC, 'required', words.topicExample)),
    field(words.language, choice(LANGUAGE, words.languages, ['topic', 'zh', 'en'])),
    field(words.length, choice(LENGTH, words.lengths, ['full', 'short'])),
    field(words.file, choice(FILE, files, ['word', 'none'])),
  ]);
}

/** What a sent form asks for, and the language that it was in. */
export interface SentBriefForm {
  readonly language: Language;
  readonly request: Extract<Request, { readonly kind: 'brief' }>;
}

/** What a sent form asks for; null where another form was sent. */
export function readBriefForm({ customId, values }: SubmittedForm): SentBriefForm | null {
  const own = BRIEF_FORM.exec(customId)?.groups?.['language'];
  if (own === undefined) return null;
  const chosen = values.get(LANGUAGE);
  return {
    language: own === 'zh' ? 'zh' : 'en',
    request: {
      kind: 'brief',
      topic: values.get(TOPIC) ?? '',
      length: values.get(LENGTH) === 'short' ? 'short' : 'full',
      file: values.get(FILE) === 'none' ? 'none' : 'word',
      ...((chosen === 'zh' || chosen === 'en') && { language: chosen }),
    },
  };
}

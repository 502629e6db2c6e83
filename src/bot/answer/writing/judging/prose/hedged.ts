import type { Language } from '../../../../../knowledge/index.js';

/** A condition, a concession, a purpose, a doubt or a denial: what hangs on one of these cannot be told alone. */
export const HEDGED: Readonly<Record<Language, RegExp>> = {
  zh: /若|如果|假如|一旦|即便|虽然|尽管|除非|除了|只有|只要|当.+时|为了|旨在|试图|可能|或许|往往|有望|难以|避免|防止|有助于|有利于|帮助|不(?!仅|断|同|足|确定)|[没无非未](?!来)|很少|极少|鲜[有少]|罕/u,
  en: /\b(?:if|unless|when|whether|although|though|while|even|not|never|neither|nor|no|only|few|little|hardly|scarcely|barely|rarely|seldom|fail(?:s|ed)?|may|might|could|would)\b/iu,
};

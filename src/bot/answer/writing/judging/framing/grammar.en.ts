import type { FrameGrammar } from './frame-grammar.js';

const SECTION = String.raw`(?:(?:section|sec\.|part|chapter) \d+(?:\.\d+){0,3}|(?:the |its )?(?:abstract|introduction|conclusions?|summary)(?: section)?)`;
const KIND = '(?:cited|available|same|present|original|published|policy|source|underlying) ';
const TEXT = String.raw`(?:the |this |its )?(?:${KIND})?(?:(?:paper|article|document|text|study|report|source|passage|evidence|material|publication)s?(?: itself)?|authors?)`;
const TABLE = String.raw`(?:(?:${TEXT}[’']s )?table \d+|(?:the|this|its) table)`;
const DATA = String.raw`(?:the |its )?(?:${KIND})?(?:data|figures|statistics)`;
const TITLE = String.raw`(?:“[^“”]{4,90}”|"[^"]{4,90}")`;

const OWN = String.raw`[’']s (?:own )?(?:authors?|analysis|account|discussion|data|figures|words|${SECTION})`;
const WHOLE = String.raw`(?:${TITLE}|${TEXT}(?:${OWN})?)`;
/** A text, one of its sections or tables, or its data; "section 2.2 of the paper", "the data in Table 2". */
const SOURCE = String.raw`(?:(?:${TABLE}|${SECTION}|${DATA})(?: (?:of|in|from) (?:${WHOLE}|${TABLE}))?|${WHOLE}(?:,? (?:in|\() ?(?:${SECTION}|${TABLE})\)?,?)?)`;

/** Words that join a statement to others, or say how plainly it is made; none denies or doubts it. */
const PLAINLY = '(?:also|further|furthermore|then|again|explicitly|clearly|additionally|specifically|likewise)';
/** Verbs of saying that hold with what is said: none denies, doubts, asks, fears or proves. */
const SAYS =
  '(?:says?|said|states?|notes?|reports?|records?|shows?|showed|lists?|indicates?|points? out|pointed out|finds?|found|writes?|wrote|explains?|describes?|puts?|gives?|gave|stress(?:es)?|emphasi[sz]es?|highlights?|underlines?|argues?|holds?|held|maintains?|observes?|adds?|mentions?|remarks?|makes? (?:it )?clear|proposes?|considers?|(?:stat|not|report|record|list|indicat|explain|describ|stress|emphasi[sz]|highlight|underlin|argu|maintain|observ|add|mention|remark|propos|consider)ed)';
/** Verbs of advising; none orders or forbids. */
const ADVISES =
  '(?:proposes?|proposed|recommends?|recommended|suggests?|suggested|advises?|advised|calls?|called|urges?)';
/** Behind "to": what is to be done, and never what is so. */
const TO_DO = String.raw`to (?=(?!be\b)(?:\p{L}+ly )?\p{L}+)`;
/** "The paper says to keep A": nothing but advice is said so. */
const ADVISED_TO = `(?:proposes|proposed|recommends|recommended|suggests|suggested|advises|advised|says|said) ${TO_DO}`;
/** "It is proposed to …", "it is recommended that … be …": by the paper, where no one else is named. */
const IS_ADVISED = String.raw`it (?:is|was)(?: ${PLAINLY})* (?:proposed|recommended|suggested|advised)(?: (?:in|by) ${SOURCE})?`;
/** "What the paper advises is to …", "the paper’s advice is to …". */
const WHAT_IS_ADVISED = String.raw`(?:what ${SOURCE}(?: ${PLAINLY})* ${ADVISES}(?: for)?|${SOURCE}[’']s (?:advice|proposal|recommendation|suggestion)) is`;
/** "That A be strengthened", which nobody says of what is so. */
const SUBJUNCTIVE = String.raw`(?!.*\b(?:can|could|may|might|must|will|would|to)(?: (?!be\b)\p{L}+)? be\b)[^;]* be (?:\p{L}+ly )?\p{L}+`;
const SAID =
  '(?:published|shown|printed|listed|reported|noted|stated|described|explained|mentioned|recorded|indicated|given|pointed out|set out|written|stressed|observed|argued|emphasi[sz]ed)';
const FROM =
  '(?:according to|as per|per|in|within|from|based on|on the basis of|judging (?:by|from)|in the words of|as seen (?:in|from))';

const SAYING = String.raw`${SOURCE}(?: ${PLAINLY})* ${SAYS}`;
const SHOWN = String.raw`(?:as )?(?:is |was )?${SAID}(?: (?:in|by) ${SOURCE})?`;
const COMPUTING = String.raw`(?:re)?(?:computed|calculated|worked out) (?:from|on the basis of|with) (?:the )?(?:export )?(?:values|${SOURCE})(?: (?:of|in|for) (?:${TABLE}|\d{4}(?: and \d{4})?))?`;

/** How English frames a statement. */
export const FRAMES_EN: FrameGrammar = {
  leading: new RegExp(
    String.raw`^(?:(?:as )?${SAYING}(?: it[:,]\s*| that,?\s+|:\s*|,\s*|\s+(?!not\b))|it(?: ${PLAINLY})* ${SAYS}(?: that,?\s+|:\s*)|(?:it (?:is|was)(?: ${PLAINLY})* |as )${SAID}(?: (?:in|by) ${SOURCE})?(?: that,?|,)\s+|(?:the )?(?:figure|number|value) (?:${SAID}) (?:in|by) ${SOURCE} (?:is|was) |${COMPUTING},\s+|${FROM} ${SOURCE}(?:\s*,)?\s+)`,
    'u',
  ),
  advising: new RegExp(
    String.raw`^(?<front>(?:[^,;]+, )*?)(?:${SOURCE}(?: ${PLAINLY})* (?:${ADVISES}(?: for)? (?=(?:\p{L}+ly )?\p{L}+ing\b)|${ADVISED_TO}|${ADVISES} that,? (?=[^;]*\bshould\b|${SUBJUNCTIVE}))|(?:${IS_ADVISED}|${WHAT_IS_ADVISED}) (?:${TO_DO}|that,? (?=[^;]*\bshould\b|${SUBJUNCTIVE})))`,
    'u',
  ),
  advised: 'should ',
  advisedBefore: new RegExp(
    String.raw`^(?:to (?!be\b)|(?=(?:\p{L}+ly )?\p{L}+ing\b))(?<told>[^;]+)(?<frame> (?:is|are) what ${SOURCE}(?: ${PLAINLY})* ${ADVISES}(?: for)?)(?=[.!]?$)`,
    'u',
  ),
  trailing: new RegExp(
    String.raw`(?:,\s*(?:(?:as )?(?:it ${SAYS}|${SAYING})|${SHOWN}|${COMPUTING}|${FROM} ${SOURCE})|\s+according to ${SOURCE}|\s*\((?:(?:see|from|source:|according to) )?(?:${SOURCE}|${SHOWN}|${COMPUTING})\))(?=[.!]?$)`,
    'u',
  ),
  within: new RegExp(
    String.raw`\s*[,(]\s*(?:(?:(?:as )?${SAYING}|according to ${SOURCE}|${SHOWN})[,)]\s*|${SAYING} that,?\s+)`,
    'u',
  ),
  published:
    /(?<=\bthe )published (?=year|change|growth|figure|value)|(?<=\b(?:change|growth|rate|figure|value) )(?:published|printed|given|listed|shown|reported) (?:in (?:the table|table \d+) |(?=for\b))|(?<=\bis )(?:published|printed|listed|given|reported) (?:as|at) /giu,
  naming: {
    tableNumber: /table (?<number>\d+)/giu,
    anyTable: /\btable\b/iu,
    sectionNumber: /(?:section|sec\.|part|chapter) (?<number>\d+(?:\.\d+)*)/giu,
    sectionTitle: /\b(?<title>abstract|introduction|conclusions?|summary)\b/giu,
    documentTitle: /[“"](?<title>[^“”"]*)[”"]/gu,
    data: /\b(?:data|figures|statistics)\b/iu,
    computed: /computed|calculated|worked out/iu,
    says: new RegExp(
      String.raw`\b(?:paper|article|document|text|study|report|source|passage|evidence|material|publication|authors?|it|${SAYS}|${SAID})\b|[“"]`,
      'iu',
    ),
  },
};

import type { HelpMessages } from './help-messages.js';

export const helpMessagesEn: HelpMessages = {
  overview: `Lianwen answers questions about a policy paper and its tables, in Chinese or English.
Every sentence is quoted or computed; what has no support is refused.

Usage: lianwen [command] [options]
Without a command it opens a chat, or answers standard input line by line.

Commands:
  ask "QUESTION"       answer one question, or a batch
  recommend "…"        recommend a path for an industry, or a batch
  check "TEXT"         hold each claim of a text against the documents
  search "WORDS"       list the passages nearest to a query
  index                build the index and say what it holds
  documents            list the documents of the corpus
  audit                recompute published figures and list contradictions
  indicators ["NAME"]  list the indicator tables, or show and export one
  brief --topic "…"    one or two pages on a topic, also as a Word file
  replay RECEIPT.json  ask the question of a receipt again and compare
  slack [discord]      answer in Slack, or in both, until Ctrl-C
  discord [slack]      answer in Discord, or in both
  mcp [--http]         serve agents by the Model Context Protocol
  doctor               look at settings, database, index, model and platforms
  feedback             count how answers were judged, or export them
  erase                remove what is kept of a workspace or a user

A language model is used where LIANWEN_MODEL and LIANWEN_MODEL_URL name one: it puts answers in words and, with
--planner model, plans. It never supplies a fact. lianwen doctor looks at it.

lianwen COMMAND --help tells more about one command.`,
  commands: {
    ask: `Usage: lianwen ask "QUESTION" [--document ID] [options]
       lianwen ask --batch FILE.jsonl|- [options]

Answers one question, with its sources. A batch holds one JSON object a line,
{"id", "question", "document"?, "thread"?}, and gives one JSON reply a line in the same order;
lines of the same thread are turns of one conversation. "-" reads standard input.

  --document ID      ask about this document alone
  --planner WHO      rules (default) or model, the language model that is configured (LIANWEN_PLANNER)
  --batch FILE       answer every line of FILE`,
    recommend: `Usage: lianwen recommend "DESCRIPTION" [--document ID] [options]
       lianwen recommend --batch FILE.jsonl|- [options]

Recommends mechanisms, measures and experience patterns for an industry that is described in a sentence or a
paragraph, best first, each with the words that led to it, and asks for the facts that would change the order.
A batch holds one JSON object a line, {"id", "description", "document"?, "thread"?}. In a thread, answers
refine the result, "why not 4.1?" explains it, "compare it with …" sets another industry beside it.

  --document ID      advise from this document alone
  --planner WHO      rules (default) or model, the language model that is configured (LIANWEN_PLANNER)
  --batch FILE       advise for every line of FILE`,
    check: `Usage: lianwen check "TEXT" [--document ID] [options]
       lianwen check --file FILE|- [--document ID] [options]
       lianwen check --batch FILE.jsonl|- [options]

Splits a text into claims and says of each whether the documents support it, contradict it (with the right figure), or
leave it open. A number is supported only where it is the published or the computed one at the precision it is written
in. --file checks a whole draft, up to 100,000 characters, and marks each claim in place. A batch holds one JSON object
a line, {"id", "claim", "document"?}. "-" reads standard input.

  --file FILE        check a draft
  --document ID      check against this document alone
  --batch FILE       check every line of FILE`,
    search: `Usage: lianwen search "WORDS" [--k N] [--document ID] [options]
       lianwen search --batch FILE.jsonl|- [options]

Lists the passages nearest to a query, best first. A batch holds one JSON object a line,
{"id", "query", "document"?}. "-" reads standard input.

  --k N              at most N passages (10)
  --document ID      search this document alone
  --batch FILE       search for every line of FILE`,
    index: `Usage: lianwen index [options]

Builds the index where it is missing or the corpus has changed, and says what it holds and what was skipped.
Every other command does so by itself.`,
    documents: `Usage: lianwen documents [options]

Lists the documents of the corpus, with their sections, passages and tables.`,
    audit: `Usage: lianwen audit [--document ID] [options]

Recomputes every published growth figure that its own table or sentence lets one recompute, and says whether it is
consistent with the rounding of its inputs; lists where the source contradicts itself.

  --document ID      audit this document alone`,
    indicators: `Usage: lianwen indicators [--document ID] [options]
       lianwen indicators "NAME" [--periods PERIODS] [--growth] [--unit UNIT] [--sort COLUMN [--order asc|desc]]
                          [--format text|csv|md|svg|png] [--out FILE] [--document ID] [options]

Lists the tables that hold values. With a name it shows one: the name of an indicator, of a table ("table 2"),
or of a row, in Chinese or English. svg and png are charts of at most the first 40 rows; --sort chooses which.
In csv and md a cell that a spreadsheet would run as a formula is made harmless.

  --periods PERIODS  these periods alone: 2022; 2021,2022; 2019-2022
  --growth           compute growth between periods that follow each other, beside what the table publishes
  --unit UNIT        convert amounts exactly to a unit: "billion yuan", "$ million"
  --sort COLUMN      order the rows by a column: its heading, a part of it or its period; rows without a number last
  --order ORDER      desc for highest first, asc for lowest first (desc)
  --format FORMAT    text, csv, md, svg or png (text); png needs --out
  --out FILE         write to FILE instead of standard output; a file that exists is replaced
  --document ID      look in this document alone`,
    brief: `Usage: lianwen brief --topic "TOPIC" [--format text|md|json|docx] [--out FILE] [--since FILE] [--date TEXT]
               [--document ID] [options]

Writes a brief of one or two pages: findings, indicators, mechanisms, paths, risks that the documents name, what they
cannot answer, and a ledger of every number. A topic that the documents know nothing of is refused.

  --topic TOPIC      a commodity, an industry or a matter, in Chinese or English
  --format FORMAT    text, md, json or docx (text); a Word file needs --out
  --out FILE         write to FILE instead of standard output
  --since FILE       say what changed since an earlier brief, kept as JSON
  --date TEXT        a date to be shown; none is shown otherwise
  --document ID      use this document alone`,
    replay: `Usage: lianwen replay RECEIPT.json [options]

Asks the question of a receipt again and compares. RECEIPT.json is a reply as "ask --json" wrote it, or its receipt.
Exit status 1 where the reply differs.`,
    slack: `Usage: lianwen slack [discord] [options]

Answers in Slack: mentions, direct messages, /lianwen, menus of messages. Without its settings it says what is
missing, and prints the manifest to paste at api.slack.com/apps. Settings come from the environment or .env:

  SLACK_BOT_TOKEN        the token of the installed app (xoxb-…)
  SLACK_APP_TOKEN        for Socket Mode (xapp-…); otherwise
  SLACK_SIGNING_SECRET   for HTTP
  SLACK_CLIENT_ID        with SLACK_CLIENT_SECRET and LIANWEN_URL in the place of a token: workspaces install it
  HOST, PORT             health checks, counts and HTTP (127.0.0.1, 3000)
  DATABASE_URL           PostgreSQL; by default a file in the folder LIANWEN_STATE
  LOG_LEVEL              fatal, error, warn, info (default), debug, trace or silent; LOG_TEXTS=questions adds their words
  LIANWEN_MODEL          with LIANWEN_MODEL_URL: a language model that puts answers in words

  --planner WHO          rules (default) or model: who plans (LIANWEN_PLANNER)`,
    discord: `Usage: lianwen discord [slack] [options]
       lianwen discord --register [options]

Answers in Discord: commands, menus of messages, mentions, direct messages. Without its settings it says what is
missing. Its commands are registered at the start where they differ. Settings come from the environment or .env:

  DISCORD_TOKEN           the token of the app's bot
  DISCORD_APPLICATION_ID  the id of the same app
  DISCORD_PUBLIC_KEY      its public key: interactions come as signed requests to /discord/interactions;
                          without it by the gateway
  HOST, PORT, DATABASE_URL, LIANWEN_STATE, LOG_LEVEL, LOG_TEXTS  as for "slack"

  --register              only register the commands that differ, and end
  --planner WHO           rules (default) or model: who plans (LIANWEN_PLANNER)`,
    mcp: `Usage: lianwen mcp [options]
       lianwen mcp --http [slack] [discord] [options]

Serves other people's agents by the Model Context Protocol (docs/mcp.md): the commands and single tools with their
schemas, documents and tables as resources, a briefing and a claim check as prompts. A host starts it and speaks to it
by standard input and output; --lang or LIANWEN_LANG chooses the language of descriptions.

  --http             serve at /mcp of HOST and PORT (127.0.0.1, 3000), beside chat platforms that are named
  LIANWEN_MCP_TOKEN  the bearer token that clients have to bring over HTTP
  LIANWEN_URL        the address at which the world finds it, behind a proxy`,
    doctor: `Usage: lianwen doctor [options]

Looks at the settings, the index and its model, the database, and the tokens and permissions of each chat platform,
and says in words what is missing or wrong. No secret is printed, and nothing is changed but an index that is missing
or old. Exit status 1 where something is wrong.`,
    feedback: `Usage: lianwen feedback [--export] [options]

Says how many answers were judged helpful or not in Slack. --export writes them as cases for the evaluation, one JSON
object a line: the question and its thread, what was given, how often it helped or not, and the reasons. Nobody is
named. The database is the one of "slack": DATABASE_URL, or the folder LIANWEN_STATE.`,
    erase: `Usage: lianwen erase --workspace ID [--user ID] [options]

Removes for good what is kept of a workspace (questions of threads, settings, feedback, sources of answers, ids of
events, its installation), or of one of its users, and says how many records that were. Messages in Slack stay.
The database is the one of "slack": DATABASE_URL, or the folder LIANWEN_STATE.

  --workspace ID     Slack's id of the workspace, T…
  --user ID          only what is of this user, U…`,
  },
  options: `Options:
  --corpus DIR       the folder of documents (LIANWEN_CORPUS; the bundled paper)
  --index DIR        where indexes are kept (LIANWEN_INDEX; your cache folder)
  --lang zh|en       the language of replies (LIANWEN_LANG; that of the question)
  --json             one JSON object on one line
  -h, --help         this help
  -V, --version      the version

Exit status: 0 finished, 1 failure or a replay that differs, 2 wrong usage.`,
};
